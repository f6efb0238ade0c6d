import type { DisputeFacts, DisputeRequestRow } from "../../../modules/alipay/disputes/dispute-row"
import { resolvedBy, waitsForAnswer, whyNotAnswered } from "../answering"
import { confirmationOf, isConfirmed } from "../confirmation"

const now = new Date("2026-01-05T12:00:00Z")
const open: DisputeFactsAsked = {
  ...{ kind: "chargeback", state: "open", verdict: null, defendable: true, judged_at: null },
  due_at: new Date("2026-01-09T12:00:00Z"),
}
type DisputeFactsAsked = Pick<
  DisputeFacts,
  "kind" | "state" | "verdict" | "defendable" | "due_at" | "judged_at"
>
type Sent = Pick<DisputeRequestRow, "kind" | "state" | "created_at">

const sent = (kind: Sent["kind"], state: Sent["state"]): Sent => ({
  ...{ kind, state },
  created_at: new Date("2026-01-04T00:00:00Z"),
})
const whyNot = (kind: Sent["kind"], more: Partial<DisputeFactsAsked>, requests: Sent[] = []) =>
  whyNotAnswered({ kind, dispute: { ...open, ...more }, requests, paidBack: "no", now })?.message

describe("a dispute is not answered", () => {
  it.each<[string, Sent["kind"], Partial<DisputeFactsAsked>, Sent[], string]>([
    [
      "while an answer is on its way",
      "accept",
      {},
      [sent("accept", "created")],
      "is not sent twice",
    ],
    [
      "while an answer was probably taken",
      "defend",
      {},
      [sent("accept", "unknown")],
      "It probably did",
    ],
    ["when it was answered", "defend", {}, [sent("defend", "succeeded")], "answered already"],
    [
      "when it is a request for papers that is accepted",
      "accept",
      { kind: "retrieval" },
      [],
      "Only a chargeback",
    ],
    ["when a rule has resolved it", "defend", { kind: "rapid_resolution" }, [], "takes no papers"],
    ["when it is won", "accept", { state: "won" }, [], "won already"],
    [
      "when it is withdrawn",
      "defend",
      { state: "canceled" },
      [],
      "withdrawn by the shopper already",
    ],
    ["when it is defended", "accept", { state: "defended" }, [], "defended already"],
    ["when Alipay takes no defence", "defend", { defendable: false }, [], "can't be defended"],
    ["at its due time", "accept", { due_at: now }, [], "ended at 2026-01-05T12:00:00.000Z"],
  ])("%s", (_, kind, more, requests, reason) => {
    expect(whyNot(kind, more, requests)).toContain(reason)
  })

  it.each<[string, Sent["kind"], Partial<DisputeFactsAsked>, Sent[]]>([
    ["it is open", "accept", {}, []],
    ["no due time was told", "defend", { due_at: null, defendable: null }, []],
    ["an answer before was refused", "accept", {}, [sent("accept", "failed")]],
    ["it can't be defended, and is accepted", "accept", { defendable: false }, []],
    [
      "papers for a regulator were refused since",
      "defend",
      { kind: "compliance", state: "defended", verdict: "VALIDATE_FAIL", judged_at: now },
      [sent("defend", "succeeded")],
    ],
  ])("but it is when %s", (_, kind, more, requests) => {
    expect(whyNot(kind, more, requests)).toBeUndefined()
  })

  it("when money of it went back, or may have: each in its own words", () => {
    const accepting = (paidBack: "done" | "unclear") =>
      whyNotAnswered({ kind: "accept", dispute: open, requests: [], paidBack, now })
    expect(accepting("done")?.message).toContain("went back to the shopper already")
    expect(accepting("unclear")).toMatchObject({
      code: "refund_unclear",
      message: expect.stringContaining("has not said that it was made"),
    })
    const defending = { kind: "defend", dispute: open, requests: [], now } as const
    expect(whyNotAnswered({ ...defending, paidBack: "unclear" })).toBeUndefined()
  })

  it("twice to a regulator before the papers are judged once more", () => {
    const refused = { kind: "compliance", state: "defended", verdict: "VALIDATE_FAIL" } as const
    const judged = new Date("2026-01-03T00:00:00Z")
    expect(
      whyNot("defend", { ...refused, judged_at: judged }, [sent("defend", "succeeded")])
    ).toContain("defended already")
  })
})

it.each([
  ["open, also when its time is over", { state: "open", due_at: now }, [], true],
  ["papers that were refused", {}, [], true],
  ["papers that were refused, without a due time", { due_at: null }, [], true],
  ["papers that were refused, and whose time is over", { due_at: now }, [], false],
  ["papers that are judged once more", {}, [sent("defend", "succeeded")], false],
  ["papers that were accepted", { verdict: "VALIDATE_SUCCESS" }, [], false],
] as const)("%s: waits for an answer", (_, more, requests, waits) => {
  const refused = {
    ...({ kind: "compliance", state: "defended", verdict: "VALIDATE_FAIL" } as const),
    ...{ judged_at: new Date("2026-01-03T00:00:00Z"), due_at: new Date(now.getTime() + 1) },
  }
  expect(waitsForAnswer({ ...refused, ...more }, [...requests], now)).toBe(waits)
})

it("a message that moves a dispute on tells of answers whose outcome was open", () => {
  expect(resolvedBy("open", "accepted")).toEqual({ accept: "succeeded", defend: "failed" })
  expect(resolvedBy("open", "expired")).toEqual({ accept: "failed", defend: "failed" })
  expect(resolvedBy("defended", "defended")).toEqual({})
  expect(resolvedBy("open", "lost")).toEqual({})
})

describe("accepting is confirmed by typing", () => {
  const dispute = { dispute_id: "D-7", amount: "10050", currency_code: "CNY" }
  it("what is given up", () => {
    expect(confirmationOf(dispute)).toBe("100.5 CNY")
    expect(["100.5 CNY", " 100.5cny"].map((typed) => isConfirmed(typed, dispute))).toEqual([
      true,
      true,
    ])
    expect(
      ["", "100 CNY", "100.5 USD", "yes"].map((typed) => isConfirmed(typed, dispute))
    ).not.toContain(true)
  })

  it("its id, where no one knows how much", () => {
    expect(confirmationOf({ ...dispute, amount: null })).toBe("D-7")
  })
})
