import { csvCell } from "../admin/alipay/csv-cells"
import { csvHeader, csvRow } from "../admin/alipay/payments/csv"
import type { AdminAlipayPaymentRow } from "../../types/http"

const row: AdminAlipayPaymentRow = {
  id: "alpay_1",
  status: "paid",
  refund_state: "partial",
  order_id: "order_1",
  order_display_id: 25,
  cart_id: "cart_1",
  email: "lin@shop.example",
  amount: "10050",
  captured_amount: "10050",
  refunded_amount: "5",
  refunding_amount: "0",
  charged_back_amount: "4000",
  refundable_amount: "6045",
  currency_code: "CNY",
  currency_decimals: 2,
  wallet: "ALIPAY_CN",
  wallet_name: "Alipay",
  handle: "cn",
  environment: "live",
  place: { stock_location_id: "sloc_1", name: "Lake Road" },
  product: "pay",
  payment_request_id: "payses_1",
  gateway_payment_id: "20261128",
  result_code: null,
  created_at: "2026-11-28T00:00:00.000Z",
  refund: null,
}
const cellsOf = (line: string) => line.trim().split(",")
const names = cellsOf(csvHeader().slice(1))
const cell = (of: AdminAlipayPaymentRow, name: string) => cellsOf(csvRow(of))[names.indexOf(name)]

describe("a cell of the export", () => {
  it.each(["=1+1", "+1", "-1", "@cmd", "\tx", "=", "-"])("is no formula: %j", (text) => {
    expect(csvCell(text).replace(/^"/, "").startsWith("'")).toBe(true)
  })

  it.each([
    ["a,b", `"a,b"`],
    ['say "x"', `"say ""x"""`],
    ["two\nlines", `"two\nlines"`],
    ["\r=1", `"'\r=1"`],
    ["plain", "plain"],
    ["李伟", "李伟"],
  ])("is quoted where it must be: %j", (text, cell) => expect(csvCell(text)).toBe(cell))

  it("is empty where there is nothing", () => expect(csvCell(null)).toBe(""))
})

describe("a line of the export", () => {
  it("has all decimals of its currency", () => {
    const amounts = ["amount", "refunded_amount", "charged_back_amount"]
    expect(amounts.map((name) => cell(row, name))).toEqual(["100.50", "0.05", "40.00"])
    const yen = { ...row, currency_code: "JPY", currency_decimals: 0 }
    expect(cell(yen, "amount")).toBe("10050")
  })

  it("names the place of a till, and none of what was paid online", () => {
    expect([cell(row, "stock_location_id"), cell(row, "place")]).toEqual(["sloc_1", "Lake Road"])
    const removed = { ...row, place: { stock_location_id: "sloc_1", name: null } }
    expect([cell(removed, "stock_location_id"), cell(removed, "place")]).toEqual(["sloc_1", ""])
    expect(cell({ ...row, place: null }, "stock_location_id")).toBe("")
  })

  it("has a cell for each column, and ends as spreadsheets want it", () => {
    expect(cellsOf(csvRow(row))).toHaveLength(names.length)
    expect(csvRow(row).endsWith("\r\n")).toBe(true)
    expect(csvHeader().charCodeAt(0)).toBe(0xfeff)
  })

  it("of a refund has the refund's amount, status and ids", () => {
    const refund = {
      ...{ id: "alop_1", status: "failed" as const, amount: "5", medusa_refund_id: "ref_1" },
      ...{ refund_request_id: "ref_1", gateway_refund_id: "9", result_code: "X" },
      created_at: "2026-11-29T00:00:00.000Z",
    }
    const of = { ...row, refund }
    const wanted = ["created_at", "type", "status", "amount", "result_code", "id"]
    expect(wanted.map((name) => cell(of, name))).toEqual([
      ...["2026-11-29T00:00:00.000Z", "refund", "failed", "0.05", "X", "alop_1"],
    ])
  })
})
