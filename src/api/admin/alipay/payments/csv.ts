import type { AdminAlipayPaymentRow } from "../../../../types/http"

/** Spreadsheets read a file without it in the computer's own old encoding. */
export const BYTE_ORDER_MARK = "\ufeff"

/** A cell that begins so is a formula to a spreadsheet; it may have been written by a stranger. */
const FORMULA = /^[=+\-@\t\r]/

const NEEDS_QUOTES = /[",\r\n]/

/** One cell: never a formula, quoted where it must be. */
export const csvCell = (value: string | number | null): string => {
  const text = value === null ? "" : String(value)
  const plain = FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(",")}\r\n`

/** Major units with all decimals of the currency; of a currency that we do not know, minor units. */
const decimal = (minor: string, { currency_decimals: places }: AdminAlipayPaymentRow): string => {
  const digits = minor.padStart(places + 1, "0")
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

type Column = readonly [name: string, cell: (row: AdminAlipayPaymentRow) => string | number | null]

const COLUMNS: readonly Column[] = [
  ["created_at", (row) => row.refund?.created_at ?? row.created_at],
  ["type", (row) => (row.refund === null ? "payment" : "refund")],
  ["status", (row) => row.refund?.status ?? row.status],
  ["refund_state", (row) => row.refund_state],
  ["order_number", (row) => row.order_display_id],
  ["order_id", (row) => row.order_id],
  ["email", (row) => row.email],
  ["amount", (row) => decimal(row.refund?.amount ?? row.amount, row)],
  ["captured_amount", (row) => decimal(row.captured_amount, row)],
  ["refunded_amount", (row) => decimal(row.refunded_amount, row)],
  ["refunding_amount", (row) => decimal(row.refunding_amount, row)],
  ["currency", (row) => row.currency_code],
  ["wallet", (row) => row.wallet],
  ["account", (row) => row.handle],
  ["environment", (row) => row.environment],
  ["payment_request_id", (row) => row.payment_request_id],
  ["gateway_payment_id", (row) => row.gateway_payment_id],
  ["medusa_refund_id", (row) => row.refund?.medusa_refund_id ?? null],
  ["refund_request_id", (row) => row.refund?.refund_request_id ?? null],
  ["gateway_refund_id", (row) => row.refund?.gateway_refund_id ?? null],
  ["result_code", (row) => row.refund?.result_code ?? row.result_code],
  ["id", (row) => row.refund?.id ?? row.id],
]

export const csvHeader = (): string => BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name))

export const csvRow = (row: AdminAlipayPaymentRow): string =>
  csvLine(COLUMNS.map(([, cell]) => cell(row)))
