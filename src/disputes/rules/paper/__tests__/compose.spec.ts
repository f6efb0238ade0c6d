import type {
  DisputedOrder,
  EarlierOrder,
  OrderAddress,
} from "../../../../medusa/rules/disputed-order"
import { isSamePlace } from "../addresses"
import { composePaper } from "../compose"
import type { DefenseInput } from "../input"
import type { PaperBlock } from "../model"
import { PAPER_TEXTS } from "../texts"
import { tooLarge } from "../too-large"
import { majorText, minorText } from "../words"

const at = (day: string): Date => new Date(`${day}T10:00:00Z`)

const lakeside: OrderAddress = {
  ...{ name: "Mei Lin", company: null, street: "1 Lakeside Road, Flat 2", city: "Ningbo" },
  ...{ province: null, postal_code: "315000", country_code: "CN", phone: "+86 1" },
}

const order: DisputedOrder = {
  ...{ id: "order_1", number: 12, status: "pending", placedAt: at("2026-01-02"), currency: "CNY" },
  ...{ email: "mei@shop.example", customerId: "cus_1", memberSince: at("2025-03-01") },
  items: [
    { title: "Cup", variant: "Blue", sku: "C-1", quantity: "2", price: "50.25", total: "100.5" },
  ],
  totals: { discount: "0", shipping: "0", tax: "5", total: "100.5" },
  shippingMethods: ["Parcel"],
  shipping: lakeside,
  billing: { ...lakeside, name: "M. Lin", street: "1 lakeside road  flat 2", phone: null },
  parcels: [
    {
      ...{ shippedAt: at("2026-01-03"), deliveredAt: at("2026-01-05") },
      tracking: [{ number: "SF1", url: "https://parcels.example/SF1" }],
      items: [{ title: "Cup", quantity: "2" }],
    },
  ],
  refunds: [{ amount: "10", at: at("2026-01-06"), reason: "Late" }],
  device: { ip: "203.0.113.7", agent: null },
}

const before: EarlierOrder = {
  ...{ number: 3, placedAt: at("2025-04-01"), status: "completed", total: "20", currency: "CNY" },
  ...{ shipping: lakeside, isDelivered: true },
}

const input: DefenseInput = {
  dispute: {
    ...{ dispute_id: "D1", kind: "chargeback", amount: "10050", currency_code: "CNY" },
    ...{ reason_code: "13.1", reason: "Not received", source: "Visa", due_at: at("2026-02-01") },
  },
  payment: {
    ...{ payment_request_id: "req_1", gateway_payment_id: "P1", payment_method_type: "CARD" },
    ...{ amount: "10050", currency_code: "CNY", paid_amount: null, paid_currency: null },
    paid_at: at("2026-01-02"),
    card: {
      ...{ brand: "VISA", last_four: "0768", issuing_country: "US", funding: "CREDIT" },
      three_ds: { version: "2.2.0", eci: "05", challenged: true },
    },
  },
  ...{
    order,
    earlier: [before],
    mails: [
      { at: at("2026-01-03"), channel: "email", subject: "Your parcel", to: "mei@shop.example" },
      { at: at("2026-01-05"), channel: "sms", subject: null, to: "+86 1" },
    ],
    terms: "Send it back within 14 days.",
    statement: "They have it.",
  },
  annexes: ["photo.jpg"],
}

const nothing: DefenseInput = {
  ...{ ...input, order: undefined, earlier: [], mails: [], payment: undefined, terms: undefined },
  ...{ statement: undefined, annexes: [] },
}

const compose = (given: DefenseInput, language: keyof typeof PAPER_TEXTS = "en") =>
  composePaper(PAPER_TEXTS[language], given).blocks

const headings = (blocks: readonly PaperBlock[]): string[] =>
  blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []))

const rowsOf = (blocks: readonly PaperBlock[]): Record<string, string> =>
  Object.fromEntries(blocks.flatMap((block) => (block.type === "rows" ? block.rows : [])))

const pointsOf = (blocks: readonly PaperBlock[]): readonly string[] =>
  blocks.find((block) => block.type === "list")?.items ?? []

describe("a defense", () => {
  it("says in short what speaks for the shop", () => {
    expect(pointsOf(compose(input))).toEqual([
      "The goods were delivered on 2026-01-05.",
      "Tracking: SF1.",
      "The bank confirmed the cardholder with 3-D Secure.",
      "Billing and shipping address are the same.",
      "The customer has placed an earlier order. One of them went to the same address.",
      "The customer has had an account since 2025-03-01.",
      "10.00 CNY was refunded.",
    ])
  })

  it("holds all that the shop knows", () => {
    const rows = rowsOf(compose(input))
    expect(rows).toMatchObject({
      ...{ Dispute: "D1", Reason: "Goods or services not received", Paid: "100.50 CNY" },
      ...{ Code: "VISA 13.1 Not received", Card: "VISA •••• 0768 CREDIT" },
      ...{ "3-D Secure": "Confirmed by the bank, ECI 05", "IP address": "203.0.113.7" },
      "Shipping address": "Mei Lin\n1 Lakeside Road, Flat 2\n315000 Ningbo\nChina\n+86 1",
      "Do they match?": "Yes, both addresses are the same",
      ...{ Delivered: "2026-01-05 10:00 UTC", Tracking: "SF1 (https://parcels.example/SF1)" },
      ...{ Contents: "2 × Cup", Total: "100.50 CNY", Tax: "5.00 CNY" },
    })
    expect(rows).not.toHaveProperty("Discount")
    const tables = compose(input).flatMap((block) => (block.type === "table" ? block.rows : []))
    expect(tables).toEqual([
      ["Cup, Blue, C-1", "2", "50.25 CNY", "100.50 CNY"],
      ["2026-01-03 10:00 UTC", "email", "Your parcel", "mei@shop.example"],
      ["2026-01-05 10:00 UTC", "sms", "–", "+86 1"],
      ["#3", "2025-04-01", "20.00 CNY", "Yes", "Yes"],
      ["2026-01-06", "10.00 CNY", "Late"],
    ])
  })

  it("leaves out what is not known, and claims nothing", () => {
    expect(headings(compose(nothing))).toEqual(["The dispute"])
    const parcels = [{ shippedAt: null, deliveredAt: null, tracking: [], items: [] }]
    const other = { ...order, parcels, memberSince: null, refunds: [], billing: null }
    const points = pointsOf(compose({ ...nothing, order: other }))
    expect(points).toEqual([])
    expect(rowsOf(compose({ ...nothing, order: other }))).toMatchObject({
      "Customer account": "Guest",
      Shipped: "Not shipped yet",
    })
  })

  it("does not say that goods were delivered while a parcel is on its way", () => {
    const [parcel] = order.parcels
    const parcels = parcel === undefined ? [] : [parcel, { ...parcel, deliveredAt: null }]
    const points = pointsOf(compose({ ...input, order: { ...order, parcels } }))
    expect(points[0]).toBe("The goods were shipped on 2026-01-03.")
  })

  it("says that addresses differ in the facts, and not that they match", () => {
    const billing = { ...lakeside, city: "Hangzhou" }
    const blocks = compose({ ...input, order: { ...order, billing } })
    expect(rowsOf(blocks)["Do they match?"]).toBe("No")
    expect(pointsOf(blocks).join()).not.toContain("are the same")
  })

  it.each([
    ["13.1", "Delivery"],
    ["10.4", "Customer and addresses"],
    ["13.7", "Terms of the shop"],
    ["2006", "The payment"],
  ])("begins for the reason %s with %s", (reason_code, first) => {
    const blocks = compose({ ...input, dispute: { ...input.dispute, reason_code } })
    expect(headings(blocks)).toHaveLength(13)
    expect(headings(blocks)[3]).toBe(first)
  })

  it("is in Chinese as a whole", () => {
    const blocks = compose(input, "zh-CN")
    expect(headings(blocks).join("")).toMatch(/^\p{Script=Han}+$/u)
    expect(rowsOf(blocks)).toMatchObject({ 是否一致: "是，两个地址一致" })
    expect(rowsOf(blocks)["收货地址"]).toContain("中国")
  })
})

describe("two addresses", () => {
  it.each<[string, Partial<OrderAddress>, boolean | undefined]>([
    ["written in another way", { street: "1 LAKESIDE ROAD Flat-2", name: "L. Mei" }, true],
    ["of another town", { city: "Town" }, false],
    ["of another country", { country_code: "US" }, false],
    ["without a street", { street: null }, undefined],
  ])("%s", (_, change, same) => {
    expect(isSamePlace(lakeside, { ...lakeside, ...change })).toBe(same)
  })
})

describe("amounts", () => {
  it.each([
    ["100.5", "CNY", "100.50 CNY"],
    ["100", "JPY", "100 JPY"],
    ["88.0000000000000000049", "CNY", "88.00 CNY"],
    ["11.999999999", "CNY", "12.00 CNY"],
    ["0", "CNY", "0.00 CNY"],
    ["5", "XXX", "5 XXX"],
  ])("%s %s is %s", (decimal, currency, text) => {
    expect(majorText(decimal, currency)).toBe(text)
  })

  it("of the gateway are the same", () => {
    expect([minorText("10050", "CNY"), minorText("100", "JPY")]).toEqual(["100.50 CNY", "100 JPY"])
  })
})

describe("a defense that is too large", () => {
  const files = [
    { name: "small.jpg", bytes: 100_000 },
    { name: "large.jpg", bytes: 500_000 },
    { name: "middle.pdf", bytes: 200_000 },
  ]

  it("names the largest files until the rest fits", () => {
    expect(tooLarge(750_000, files)).toBeUndefined()
    expect(tooLarge(750_001, files)).toMatchObject({ remove: [{ name: "large.jpg" }] })
    expect(tooLarge(1_300_000, files)).toEqual({
      remove: [
        { name: "large.jpg", bytes: 500_000 },
        { name: "middle.pdf", bytes: 200_000 },
      ],
      message:
        "The defense has 1,300,000 bytes, and Alipay takes at most 750,000. Remove, or make smaller: large.jpg (500,000 bytes), middle.pdf (200,000 bytes). A larger file can only be uploaded in Alipay's dashboard.",
    })
  })

  it("asks for a shorter statement where there is no file", () => {
    expect(tooLarge(750_001, [])?.message).toContain("Shorten the statement")
  })
})
