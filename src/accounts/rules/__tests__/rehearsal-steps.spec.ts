import { sentence } from "../../../gateway"
import type { OperationState } from "../../../modules/alipay/ledger/states"
import {
  nextKeyVersion,
  rehearsalAmount,
  rehearsalSteps,
  type RehearsalFacts,
} from "../rehearsal-steps"

const page = { normal_url: "https://gateway.example/page" }
const paid = (
  state: "awaiting_shopper" | "paid" | "failed",
  result_code: string | null = null
) => ({
  ...{ state, result_code, redirect: page },
})
const refund = (state: OperationState) => ({ state, result_code: state === "failed" ? "NO" : null })

const NOTHING: RehearsalFacts = {
  ...{ amount: "10 EUR", paid: undefined, closed: undefined, booked: false, heard: null },
  ...{ parts: [], allBack: false, keys: null, trouble: null, ended: false },
}
const PAID = { paid: paid("paid") }
const BOOKED = { ...PAID, booked: true, heard: false }
const REFUNDED = { ...BOOKED, parts: [refund("succeeded")] }
const CANCELED = { ...REFUNDED, closed: { state: "canceled" }, allBack: true } as const
const KEYS = { keys: { ok: true, said: sentence("rehearsal_keys", "…") } }

const statesOf = (facts: Partial<RehearsalFacts>): string =>
  rehearsalSteps({ ...NOTHING, ...facts })
    .map(({ state }) => state)
    .join(" ")

describe("the steps of a rehearsal", () => {
  it.each<[string, Partial<RehearsalFacts>, string]>([
    ["nothing is begun", {}, "todo todo todo todo todo"],
    ["the page is open", { paid: paid("awaiting_shopper") }, "waiting todo todo todo todo"],
    ["it was not paid", { paid: paid("failed", "RISK") }, "failed todo todo todo todo"],
    ["it is paid", PAID, "done waiting todo todo todo"],
    ["a message came", { ...BOOKED, heard: true }, "done failed todo todo todo"],
    ["it is booked", BOOKED, "done done todo todo todo"],
    [
      "the refund is in process",
      { ...BOOKED, parts: [refund("processing")] },
      "done done waiting todo todo",
    ],
    ["the refund failed", { ...BOOKED, parts: [refund("failed")] }, "done done failed todo todo"],
    ["a part went back", REFUNDED, "done done done todo todo"],
    [
      "the page is closed, and money is left",
      { ...CANCELED, allBack: false },
      "done done done waiting todo",
    ],
    [
      "the money is back, and the page is open",
      { ...CANCELED, closed: { state: "awaiting_shopper" } },
      "done done done waiting todo",
    ],
    ["nothing is left", CANCELED, "done done done done todo"],
    [
      "the waiting key is not known",
      { ...CANCELED, keys: { ...KEYS.keys, ok: false } },
      "done done done done waiting",
    ],
    ["both keys are answered", { ...CANCELED, ...KEYS }, "done done done done done"],
    ["it was stopped", { paid: paid("awaiting_shopper"), ended: true }, "todo todo todo todo todo"],
  ])("when %s", (_, facts, states) => {
    expect(statesOf(facts)).toBe(states)
  })

  it("fail with what went wrong, until they are done", () => {
    const trouble = { step: "refund", said: sentence("x", "No.") } as const
    expect(rehearsalSteps({ ...NOTHING, ...BOOKED, trouble })[2]).toMatchObject({
      ...{ state: "failed", code: "x", message: "No." },
    })
    expect(statesOf({ ...REFUNDED, trouble })).toBe("done done done todo todo")
    expect(statesOf({ ...PAID, trouble })).toBe("done waiting todo todo todo")
  })

  it("lead to Alipay's page while it is waited for", () => {
    const urls = (facts: Partial<RehearsalFacts>) =>
      rehearsalSteps({ ...NOTHING, ...facts }).map(({ url }) => url)
    const waiting = { paid: paid("awaiting_shopper") }
    expect(urls(waiting)).toEqual([page.normal_url, null, null, null, null])
    expect(urls(PAID)).toEqual([null, null, null, null, null])
    expect(urls({ ...waiting, ended: true })[0]).toBeNull()
  })
})

it.each([
  ["1", "2"],
  ["9", "10"],
  ["a", undefined],
  ["", undefined],
])("the key after version %p is version %p", (current, next) => {
  expect(nextKeyVersion(current)).toBe(next)
})

it.each([
  ["EUR", 10],
  ["JPY", 1_000],
])("a rehearsal in %s is of %d", (currency, amount) => {
  expect(rehearsalAmount(currency)).toBe(amount)
})
