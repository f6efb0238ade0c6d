import { en } from "../../i18n/en/texts"
import type { Say } from "../../i18n/use-text"
import type { AdminAlipayAttentionItem } from "../../../types/http"
import { de } from "../../i18n/de/texts"
import { inWords, type SaySaid } from "../../i18n/use-said"
import {
  closedText,
  factNames,
  factText,
  hintText,
  historyReason,
  historyText,
  kindText,
} from "../wording"

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

describe("why something was not done", () => {
  const german: SaySaid = (said) =>
    inWords((code) => (de.said as Readonly<Record<string, string>>)[code], said)
  const sentence = {
    code: "not_refunded",
    params: { reason: "RISK_REJECT: no" },
    message: "Alipay did not refund the payment: RISK_REJECT: no",
  }
  const details = { message: sentence.message, message_sentence: sentence }

  it("is said in the admin's language", () => {
    expect(historyReason(say, german, { details })).toBe(
      de.said.not_refunded.replace("{{reason}}", "RISK_REJECT: no")
    )
    const { message_sentence: _, ...kept } = details
    expect(historyReason(say, german, { details: kept })).toBe(sentence.message)
  })

  it("is said in words where the gateway's code tells, and after an admin's own reason too", () => {
    const why = historyReason(say, german, {
      details: {
        ...details,
        reason: "merchant_balance",
        result_code: "MERCHANT_BALANCE_NOT_ENOUGH",
      },
    })
    expect(why).toBe(`${en.why.merchant_balance} (MERCHANT_BALANCE_NOT_ENOUGH)`)
    const entry = {
      ...{ id: "h", what: "mark_settled", actor_id: null, actor: null, payment_request_id: null },
      ...{ details: { ...details, reason: "by phone" }, created_at: "2026-11-28T00:00:00Z" },
    }
    expect(historyText(say, german, entry)).toMatch(/“by phone”: Alipay hat .*RISK_REJECT/)
  })

  it("is one fact of an item", () => {
    const facts = {
      problem: sentence.message,
      problem_sentence: sentence,
      lapsed: false,
      sub: null,
    }
    expect(factNames(facts).map((name) => factText(german, facts, name))).toEqual([
      de.said.not_refunded.replace("{{reason}}", "RISK_REJECT: no"),
      "false",
      "",
    ])
  })
})
