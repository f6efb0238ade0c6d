import type { OperationRow } from "../../../modules/alipay"
import { readDisputes } from "../apply-message"
import { chargedBack, paidBackOf, leftAfterDisputes } from "../money"
import { disputesToTell } from "../to-tell"

const now = new Date("2026-01-02T12:00:00Z")
const row = {
  ...{ id: "alpay_1", handle: "cn", currency_code: "CNY" },
  ...{ amount: "1000", paid_amount: "1000", paid_currency: "CNY" },
}

const operation = (kind: OperationRow["kind"], state: OperationRow["state"], amount: string) => ({
  ...{ kind, state, amount },
  currency_code: "CNY",
})

const created = {
  disputeId: "d1",
  disputeNotificationType: "DISPUTE_CREATED",
  disputeType: "CHARGEBACK",
  disputeAmount: { currency: "CNY", value: "600" },
  disputeReasonCode: "10.4",
  disputeReasonMsg: "Other fraud",
  defenseDueTime: "2026-01-09T12:00:00Z",
}
const told = (type: string, more: object = {}) => ({
  disputeId: "d1",
  disputeNotificationType: type,
  ...more,
})
const judged = (result: string, value = "500") =>
  told("DISPUTE_JUDGED", {
    disputeJudgedResult: result,
    disputeJudgedAmount: { currency: "CNY", value },
  })
const read = (...bodies: Record<string, unknown>[]) =>
  readDisputes(bodies.map((body) => ({ body })))
const toTell = (disputes: ReturnType<typeof read>) =>
  disputesToTell(row, { disputes, operations: [] }, now)
const kinds = (...bodies: Record<string, unknown>[]) =>
  toTell(read(...bodies)).map(({ kind }) => kind)

describe("a dispute, read from the gateway's messages", () => {
  it.each<[string, Record<string, unknown>[], string, string[]]>([
    ["is opened", [created], "open", ["dispute_opened"]],
    ["is close to its due time", [created, told("DEFENSE_DUE_ALERT")], "open", ["dispute_opened"]],
    ["is defended", [created, told("DEFENSE_SUPPLIED")], "defended", ["dispute_opened"]],
    ["is withdrawn", [created, told("DISPUTE_CANCELLED")], "canceled", []],
    ["is won", [created, judged("ACCEPT_BY_CUSTOMER")], "won", []],
    ["is lost", [created, judged("ACCEPT_BY_MERCHANT")], "lost", ["dispute_lost"]],
    ["is accepted", [created, told("DISPUTE_ACCEPTED")], "accepted", ["dispute_lost"]],
    ["is resolved by a rule", [told("RDR_RESOLVED")], "lost", ["dispute_lost"]],
    ["has papers refused", [created, judged("VALIDATE_FAIL")], "open", ["dispute_opened"]],
    ["has papers accepted", [created, judged("VALIDATE_SUCCESS")], "won", []],
    ["is lost before it opens", [judged("ACCEPT_BY_MERCHANT"), created], "lost", ["dispute_lost"]],
    [
      "is lost and alerted late",
      [created, judged("ACCEPT_BY_MERCHANT"), told("DEFENSE_DUE_ALERT")],
      "lost",
      ["dispute_lost"],
    ],
    [
      "stays withdrawn",
      [created, told("DISPUTE_CANCELLED"), judged("ACCEPT_BY_MERCHANT")],
      "canceled",
      [],
    ],
    ["is of an unknown type", [told("SOMETHING_NEW")], "open", ["dispute_opened"]],
  ])("%s", (_, bodies, state, expected) => {
    expect(read(...bodies).map((dispute) => dispute.state)).toEqual([state])
    expect(kinds(...bodies)).toEqual(expected)
  })

  it("says what is disputed, why, and until when", () => {
    expect(toTell(read(created))).toMatchObject([
      {
        subject: "d1",
        amount: "600",
        currency_code: "CNY",
        facts: { reason_code: "10.4", reason: "Other fraud", due_at: "2026-01-09T12:00:00.000Z" },
      },
    ])
  })

  it("says of losses beyond the payment how much counts", () => {
    const lost = (disputeId: string, value: string) => ({
      ...{ ...created, disputeId, disputeNotificationType: "RDR_RESOLVED" },
      disputeAmount: { currency: "CNY", value },
    })
    const told = toTell(read(lost("d1", "600"), lost("d2", "600"), lost("d3", "1")))
    expect(told.map(({ amount, facts }) => [amount, facts?.["counted"]])).toEqual([
      ["600", undefined],
      ["600", "400"],
      ["1", "0"],
    ])
  })

  it("opens again what was settled by hand when little time is left", () => {
    const [before] = toTell(read(created))
    const [after] = toTell(read(created, told("DEFENSE_DUE_ALERT")))
    expect(after?.fingerprint).not.toBe(before?.fingerprint)
  })

  it("opens again what was settled by hand each time papers are refused", () => {
    const request = { ...created, disputeType: "COMPLIANCE_REQUEST" }
    const handedIn = [request, told("DEFENSE_SUPPLIED")]
    const refused = (at: string) => ({ ...judged("VALIDATE_FAIL"), disputeJudgedTime: at })
    const fingerprints = [
      handedIn,
      [...handedIn, refused("2026-01-02T10:00:00Z")],
      [...handedIn, refused("2026-01-02T10:00:00Z"), refused("2026-01-02T11:00:00Z")],
    ].map((bodies) => toTell(read(...bodies))[0]?.fingerprint)
    expect(new Set(fingerprints).size).toBe(3)
  })

  it("ends a request for papers with the papers, or with its time", () => {
    const request = { ...created, disputeType: "RETRIEVAL_REQUEST" }
    expect(kinds(request)).toEqual(["dispute_opened"])
    expect(kinds(request, told("DEFENSE_SUPPLIED"))).toEqual([])
    expect(kinds({ ...request, defenseDueTime: "2026-01-02T11:59:59Z" })).toEqual([])
    expect(kinds(request, told("DISPUTE_ACCEPTED"))).toEqual([])
  })

  it("tells two disputes of a payment apart, and reads no message without an id", () => {
    expect(
      read(created, { ...created, disputeId: "d2" }, { ...created, disputeId: 7 })
    ).toHaveLength(2)
  })
})

describe("money that a bank took", () => {
  it.each<[string, Record<string, unknown>[], bigint]>([
    ["none while the dispute is open", [created], 0n],
    ["what was judged", [created, judged("ACCEPT_BY_MERCHANT")], 500n],
    ["what was disputed, when no verdict says more", [created, told("DISPUTE_ACCEPTED")], 600n],
    ["all of it, when no amount was ever said", [told("RDR_RESOLVED")], 1000n],
    [
      "all of it, when the amount is in another currency",
      [told("RDR_RESOLVED", { disputeAmount: { currency: "USD", value: "1" } })],
      1000n,
    ],
    [
      "never more than was paid",
      [
        judged("ACCEPT_BY_MERCHANT", "900"),
        { ...judged("ACCEPT_BY_MERCHANT", "900"), disputeId: "d2" },
      ],
      1000n,
    ],
    [
      "none by papers",
      [{ ...created, disputeType: "COMPLIANCE_REQUEST" }, judged("ACCEPT_BY_MERCHANT")],
      0n,
    ],
  ])("is %s", (_, bodies, expected) => {
    expect(chargedBack(row, read(...bodies))).toBe(expected)
  })

  it("can't be refunded", () => {
    const lost = read(created, judged("ACCEPT_BY_MERCHANT"))
    expect(leftAfterDisputes(row, lost, [])).toBe(500n)
    expect(
      leftAfterDisputes(row, lost, [
        operation("refund", "succeeded", "300"),
        operation("refund", "failed", "100"),
      ])
    ).toBe(200n)
    expect(leftAfterDisputes(row, lost, [operation("refund", "processing", "600")])).toBe(0n)
  })

  it.each([
    ["nothing went back", [], "no"],
    ["enough is left for it", [operation("refund", "succeeded", "400")], "no"],
    ["too little is left", [operation("refund", "succeeded", "401")], "done"],
    ["too little would be left", [operation("refund", "unknown", "401")], "unclear"],
    ["a refund failed", [operation("refund", "failed", "1000")], "no"],
    ["a cancel failed", [operation("cancel", "failed", "1000")], "no"],
  ])("is not accepted on top of refunds: %s", (_, operations, expected) => {
    const [dispute] = read(created)
    expect(dispute && paidBackOf(row, dispute, { others: [], operations })).toBe(expected)
    const unknown = dispute && { ...dispute, amount: null }
    expect(unknown && paidBackOf(row, unknown, { others: [], operations })).toBe("no")
  })

  it("is not accepted on top of a cancel, nor while it may have been made", () => {
    const [dispute] = read(created)
    const after = (state: OperationRow["state"]) =>
      dispute &&
      paidBackOf(row, dispute, { others: [], operations: [operation("cancel", state, "1000")] })
    expect([after("succeeded"), after("unknown")]).toEqual(["done", "unclear"])
  })

  it("of a hold leaves what was captured", () => {
    const lost = read(created, judged("ACCEPT_BY_MERCHANT", "100"))
    const captured = operation("capture", "succeeded", "150")
    const failed = operation("capture", "failed", "850")
    expect(leftAfterDisputes(row, lost, [captured, failed])).toBe(50n)
    const elsewhere = { ...captured, currency_code: "USD" }
    expect(leftAfterDisputes(row, lost, [elsewhere])).toBe(900n)
  })
})
