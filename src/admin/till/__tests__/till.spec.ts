import {
  readBasket,
  saleLinesOf,
  sumOf,
  withAmount,
  withGood,
  withQuantity,
  type Basket,
} from "../basket"
import { readScanned } from "../code-kind"
import { sumsOf } from "../receipt-sums"
import {
  clockText,
  isNotDue,
  isUnderWay,
  mayChangeElsewhere,
  notDueScreen,
  screenOf,
  takesPayment,
  type Screen,
} from "../screen"
import type { AdminAlipaySale } from "../../../types/http"

const TEA = {
  variant_id: "variant_tea",
  title: "Tea",
  variant_title: "50 g",
  sku: "TEA-50",
  barcode: null,
  amount: "6800",
  is_exact: true,
}

describe("what is scanned at a till", () => {
  it.each([
    ["281234567890123456", { is: "shopper", code: "281234567890123456" }],
    [" 2812 3456 7890 123456 ", { is: "shopper", code: "281234567890123456" }],
    ["301234567890123456789012", { is: "shopper", code: "301234567890123456789012" }],
    ["4006381333931", { is: "goods", q: "4006381333931" }],
    ["14006381333938", { is: "goods", q: "14006381333938" }],
    ["311234567890123456", { is: "goods", q: "311234567890123456" }],
    [" Dragon Well ", { is: "goods", q: "Dragon Well" }],
    [
      "https://shop.example/app/alipay/till?sale=alsale_01ABCDEF",
      { is: "receipt", saleId: "alsale_01ABCDEF" },
    ],
    [
      "https://shop.example/?sale=../../orders",
      { is: "goods", q: "https://shop.example/?sale=../../orders" },
    ],
  ])("%s", (text, scanned) => expect(readScanned(text)).toEqual(scanned))
})

describe("a basket", () => {
  const basket: Basket = withAmount(withGood(withGood([], TEA), TEA), "Repair", "1250")

  it("counts pieces, adds free amounts, and is what the server takes", () => {
    expect(basket.map(({ title, quantity }) => [title, quantity])).toEqual([
      ["Tea · 50 g", 2],
      ["Repair", 1],
    ])
    expect(sumOf(basket)).toBe("14850")
    expect(saleLinesOf(basket)).toEqual([
      { variant_id: "variant_tea", quantity: 2 },
      { title: "Repair", amount: "1250" },
    ])
  })

  it("loses a line that is taken down to none", () => {
    expect(withQuantity(basket, "variant_tea", 0)).toHaveLength(1)
    expect(sumOf(withQuantity(basket, "variant_tea", 3))).toBe("21650")
  })

  it("is read again as it was kept, and nothing else is", () => {
    expect(readBasket(JSON.parse(JSON.stringify(basket)))).toEqual(basket)
    expect(readBasket([{ key: 1 }, null, "tea", ...basket])).toEqual(basket)
    expect(readBasket({ length: 1 })).toEqual([])
  })
})

describe("a clerk's screen", () => {
  const waiting = (state: "waiting" | "unknown" | "paid", code: { text: string } | null = null) =>
    screenOf({ state: "waiting", attempt: { state, code } }, "answered")

  it("tells the PIN, the code, an answer that is missing, and an order on its way apart", () => {
    expect([
      waiting("waiting"),
      waiting("waiting", { text: "x" }),
      waiting("unknown"),
      waiting("paid"),
    ]).toEqual(["pin", "code", "asking", "paid_soon"])
    expect(screenOf({ state: "waiting", attempt: null }, "answered")).toBe("asking")
  })

  it("waits for the printed code until a shopper pays, and again after an attempt that came to nothing", () => {
    const printed_code = { closes_at: "2026-11-29T12:00:00Z", closes_in: 60 }
    const screen = (state: "waiting" | "unknown" | "paid" | "declined" | null) =>
      screenOf(
        { state: "waiting", printed_code, attempt: state && { state, code: null } },
        "answered"
      )
    expect(([null, "declined", "waiting", "unknown", "paid"] as const).map(screen)).toEqual([
      ...["printed", "printed", "pin", "asking", "paid_soon"],
    ])
    expect([isUnderWay("printed"), takesPayment("printed")]).toEqual([true, false])
  })

  it("offers no payment while one that was sent may have arrived", () => {
    const open = { state: "open", attempt: null } as const
    const declined = { state: "open", attempt: { state: "declined", code: null } } as const
    expect(screenOf(open, "answered")).toBe("open")
    for (const sent of ["sending", "unclear"] as const) {
      for (const seen of [open, declined]) {
        expect(takesPayment(screenOf(seen, sent))).toBe(false)
      }
    }
  })

  it.each<["open" | "sold" | "canceled", "declined" | "canceled" | "returned" | "paid", Screen]>([
    ["open", "declined", "declined"],
    ["open", "canceled", "stopped"],
    ["open", "returned", "returned"],
    ["sold", "paid", "sold"],
    ["canceled", "canceled", "over"],
  ])("of a sale that is %s with an attempt %s", (state, attempt, screen) => {
    expect(screenOf({ state, attempt: { state: attempt, code: null } }, "answered")).toBe(screen)
  })

  it.each<[NonNullable<AdminAlipaySale["not_due"]>["why"], Screen]>([
    ["nothing_owed", "nothing_owed"],
    ["changed", "changed"],
    ["canceled", "order_canceled"],
    ["in_edit", "in_edit"],
  ])("of what is not due (%s) takes no payment, and shows one that is under way", (why, screen) => {
    const ended = why === "in_edit" ? "open" : "canceled"
    const seen = screenOf({ state: ended, attempt: null, not_due: { why } }, "answered")
    expect([seen, takesPayment(seen), isUnderWay(seen), isNotDue(seen)]).toEqual([
      ...[screen, false, false, true],
    ])
    const shown = { state: "waiting", code: { text: "x" } } as const
    expect(screenOf({ state: "waiting", attempt: shown, not_due: { why } }, "answered")).toBe(
      "code"
    )
    expect(notDueScreen({ not_due: { why } })).toBe(screen)
  })

  it("asks again for what others may pay, edit or cancel, and not for a till's own", () => {
    const order = { from_order_id: "order_1" }
    expect(mayChangeElsewhere("open", order)).toBe(true)
    expect(mayChangeElsewhere("in_edit", order)).toBe(true)
    expect(mayChangeElsewhere("sold", order)).toBe(false)
    expect(mayChangeElsewhere("open", { from_order_id: null })).toBe(false)
  })

  it("is never one that takes a payment and waits for one", () => {
    const all = ["open", "sending", "asking", "pin", "code", "paid_soon", "sold"] as const
    expect(all.filter((each) => takesPayment(each) && isUnderWay(each))).toEqual([])
  })

  it.each([
    [0, "0:00"],
    [65, "1:05"],
    [180, "3:00"],
  ])("counts %s seconds as %s", (seconds, text) => expect(clockText(seconds)).toBe(text))
})

it("a receipt says what went back, and what the bank took", () => {
  const receipt = { amount: "10050", refunded_amount: "0", charged_back_amount: "0" }
  expect(sumsOf(receipt)).toEqual([["till.total", "10050"]])
  expect(sumsOf({ ...receipt, refunded_amount: "50", charged_back_amount: "10000" })).toEqual([
    ["till.total", "10050"],
    ["receipt.refunded", "50"],
    ["receipt.charged_back", "10000"],
  ])
})
