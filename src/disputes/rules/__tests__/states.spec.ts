import fc from "fast-check"
import type { DisputeFacts } from "../../../modules/alipay/disputes/dispute-row"
import { readDisputes } from "../apply-message"
import { moneyOfDispute, takenByDispute } from "../money"
import { DISPUTE_TRANSITIONS, kindOf } from "../states"

const money = (value: string) => ({ currency: "CNY", value })
const told = (type: string, more: object = {}) => ({
  disputeId: "d1",
  disputeNotificationType: type,
  ...more,
})
const judged = (disputeJudgedResult: string, value = "500") =>
  told("DISPUTE_JUDGED", { disputeJudgedResult, disputeJudgedAmount: money(value) })

const created = told("DISPUTE_CREATED", {
  disputeType: "CHARGEBACK",
  disputeAmount: money("600"),
  disputeReasonCode: "10.4",
  defenseDueTime: "2026-01-09T12:00:00Z",
  defendable: "true",
})
const timedOut = told("DISPUTE_ACCEPTED", { disputeAcceptReason: "TIMEOUT" })
const accepted = told("DISPUTE_ACCEPTED", { disputeAcceptReason: "MERCHANT_ACCEPTED" })

type Told = Record<string, unknown>

const read = (...bodies: Told[]): DisputeFacts => {
  const [dispute] = readDisputes(bodies.map((body) => ({ body })))
  return dispute as DisputeFacts
}

describe("a dispute goes on", () => {
  it.each<[string, Told[], string]>([
    ["with the gateway's other word for papers", [created, told("DISPUTE_SUPPLIED")], "defended"],
    ["to accepted by the shop", [created, accepted], "accepted"],
    ["to accepted by the time", [created, timedOut], "expired"],
    [
      "to lost, once what was accepted is judged",
      [created, accepted, judged("ACCEPT_BY_MERCHANT")],
      "lost",
    ],
    [
      "to won, although it counted as accepted",
      [created, timedOut, judged("ACCEPT_BY_CUSTOMER")],
      "won",
    ],
    [
      "nowhere, by papers that were refused",
      [created, told("DEFENSE_SUPPLIED"), judged("VALIDATE_FAIL")],
      "defended",
    ],
  ])("%s", (_, bodies, state) => {
    expect(read(...bodies).state).toBe(state)
  })

  it("never backwards, and what is decided stays decided", () => {
    const end = ["won", "lost", "canceled"] as const
    expect(end.flatMap((state) => DISPUTE_TRANSITIONS[state])).toEqual([])
    expect(Object.values(DISPUTE_TRANSITIONS).flat()).not.toContain("open")
  })

  const journeys: readonly Told[][] = [
    [created, told("DEFENSE_DUE_ALERT"), told("DEFENSE_SUPPLIED"), judged("ACCEPT_BY_CUSTOMER")],
    [created, told("DISPUTE_DUE_ALERT"), timedOut, judged("ACCEPT_BY_MERCHANT")],
    [created, accepted, judged("ACCEPT_BY_CUSTOMER")],
    [created, told("DEFENSE_SUPPLIED"), judged("ACCEPT_BY_MERCHANT")],
    [created, told("DISPUTE_CANCELLED")],
    [
      { ...created, disputeType: "COMPLIANCE_REQUEST" },
      told("DEFENSE_SUPPLIED"),
      judged("VALIDATE_FAIL"),
      judged("VALIDATE_SUCCESS"),
    ],
    [told("RDR_RESOLVED", { disputeAmount: money("600") }), judged("ACCEPT_BY_MERCHANT", "600")],
  ]

  it("the same way in whichever order its messages come, and how often", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...journeys)
          .chain((journey) =>
            fc.tuple(
              fc.constant(journey),
              fc.shuffledSubarray([...journey, ...journey], { minLength: journey.length * 2 })
            )
          ),
        ([journey, shuffled]) => {
          const [inOrder, otherwise] = [read(...journey), read(...shuffled)]
          expect(otherwise.state).toBe(inOrder.state)
          expect(moneyOfDispute(otherwise)).toEqual(moneyOfDispute(inOrder))
          expect(otherwise).toMatchObject({ kind: inOrder.kind, reason_code: inOrder.reason_code })
        }
      )
    )
  })
})

describe("where a dispute's money is", () => {
  const none = { held: "0", taken: "0", given_back: "0" }
  it.each<[string, Told[], object]>([
    ["held while it is open", [created], { ...none, held: "600" }],
    ["held while it is defended", [created, told("DEFENSE_SUPPLIED")], { ...none, held: "600" }],
    ["taken when it is accepted", [created, accepted], { ...none, taken: "600" }],
    ["taken as it was judged", [created, judged("ACCEPT_BY_MERCHANT")], { ...none, taken: "500" }],
    [
      "given back when it is won",
      [created, judged("ACCEPT_BY_CUSTOMER")],
      { ...none, given_back: "600" },
    ],
    [
      "given back when it is withdrawn",
      [created, told("DISPUTE_CANCELLED")],
      { ...none, given_back: "600" },
    ],
    [
      "not known while no message says how much",
      [told("DISPUTE_ACCEPTED")],
      { ...none, taken: null },
    ],
    ["nowhere, by a request for papers", [{ ...created, disputeType: "RETRIEVAL_REQUEST" }], none],
    [
      "nowhere, by a regulator",
      [{ ...created, disputeType: "COMPLIANCE_REQUEST" }, timedOut],
      none,
    ],
  ])("is %s", (_, bodies, expected) => {
    expect(moneyOfDispute(read(...bodies))).toEqual(expected)
  })

  it("is booked in the payment's currency alone", () => {
    const lost = read(created, judged("ACCEPT_BY_MERCHANT"))
    expect([takenByDispute(lost, "CNY"), takenByDispute(lost, "USD")]).toEqual(["500", undefined])
    expect(takenByDispute(read(created), "USD")).toBe("0")
  })

  it("is taken by a rule, whatever kind the gateway says", () => {
    const resolved = read(
      told("RDR_RESOLVED", { disputeType: "RETRIEVAL_REQUEST", disputeAmount: money("7") })
    )
    expect(resolved).toMatchObject({ kind: "rapid_resolution", state: "lost" })
    expect(moneyOfDispute(resolved).taken).toBe("7")
  })
})

describe("what the gateway tells of a dispute", () => {
  it("is kept as it came, also a type that is not known", () => {
    const dispute = read(created, told("SOMETHING_NEW"), judged("MAYBE"), told("SOMETHING_NEW"))
    expect(dispute).toMatchObject({
      state: "open",
      defendable: true,
      unknown_types: ["SOMETHING_NEW", "DISPUTE_JUDGED MAYBE"],
    })
    expect(kindOf("APM_ESCALATION", false)).toBe("other")
  })

  it.each([
    ["a time that no calendar has", { defenseDueTime: "2026-02-31T00:00:00Z" }, { due_at: null }],
    [
      "a word for an amount",
      { disputeAmount: { value: "many", currency: "CNY" } },
      { amount: null },
    ],
    ["a number for a text", { disputeReasonCode: 7 }, { reason_code: null }],
  ])("is left out when it is %s", (_, more, expected) => {
    expect(read(told("DISPUTE_CREATED", more))).toMatchObject(expected)
  })

  const advice = {
    disputeId: "d1",
    notifyTime: "2026-01-03T00:00:00Z",
    winRateLevel: "HIGH",
    evidenceList: [
      { evidenceTag: "LOGISTIC_INFORMATION", winRateContribution: "HIGH", obtained: "false" },
    ],
    defenseStrategyDescription: "Add the tracking number.",
  }
  const document = {
    disputeId: "d1",
    notifyTime: "2026-01-04T00:00:00Z",
    winRateLevel: "MEDIUM",
    defenseFile: { fileName: "letter.pdf", fileMd5: "A".repeat(32), fileFormat: "PDF" },
    recommendedEvidence: { ORDER_INFORMATION: "the invoice" },
  }

  it.each([
    ["in order", [created, advice, document]],
    ["the other way round", [document, advice, created]],
  ])("of its defence is kept, the newest: %s", (_, bodies) => {
    expect(read(...bodies)).toMatchObject({
      win_rate: "MEDIUM",
      evidence: [{ tag: "ORDER_INFORMATION", wanted: "the invoice", obtained: null }],
      document: { file_name: "letter.pdf", md5: "a".repeat(32), format: "PDF" },
    })
  })
})
