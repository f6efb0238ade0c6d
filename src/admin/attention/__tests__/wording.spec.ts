import { en } from "../../i18n/en/texts"
import type { Say } from "../../i18n/use-text"
import type { AdminAlipayAttentionItem } from "../../../types/http"
import { closedText, hintText, kindText } from "../wording"

const say: Say = (key, values = {}) => {
  const text = key.split(".").reduce<unknown>((tree, name) => Reflect.get(tree as object, name), en)
  return Object.entries(values).reduce(
    (said, [name, value]) => said.replace(`{{${name}}}`, String(value)),
    String(text)
  )
}
const item = (values: Partial<AdminAlipayAttentionItem>): AdminAlipayAttentionItem => ({
  ...{ id: "alatt_1", kind: "paid_twice", state: "closed", handle: "cn", subject: "x" },
  ...{ payment_request_id: null, order_id: null, order_display_id: null, email: null, facts: {} },
  ...{ amount: "1900", currency_code: "EUR", currency_decimals: 2, resolution: null, reason: null },
  ...{ closed_by: null, closed_at: null, created_at: "2026-11-28T00:00:00Z", age_seconds: 1 },
  ...values,
})

describe("what closed an item", () => {
  it.each(Object.entries(en.closed_by))("%s: %s", (kind, text) => {
    const gone = item({ kind: kind as AdminAlipayAttentionItem["kind"], resolution: "gone" })
    expect(closedText(say, gone)).toBe(text)
  })

  it.each([
    ["returned_to_shopper", "19.00 EUR went back to the shopper"],
    ["marked_settled", "Marked settled"],
    [null, undefined],
  ] as const)("%s: %s", (resolution, text) => {
    expect(closedText(say, item({ resolution }))).toBe(text)
  })
})

it("a hold that expired says that the money went back, and one that expires soon what to do", () => {
  const held = item({ kind: "authorization_expiring" })
  const lapsed = { ...held, facts: { lapsed: true } }
  expect([kindText(say, held), kindText(say, lapsed)]).toEqual([
    "Hold expires soon",
    "Hold expired",
  ])
  expect(hintText(say, lapsed)).toBe(
    "Hold expired; 19.00 EUR went back to the shopper's bank. The order is not paid: do not ship."
  )
  expect(hintText(say, held)).toBe(en.kind_hint.authorization_expiring)
})
