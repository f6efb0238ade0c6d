import type { AdminAlipayPaymentRow } from "../../../../types/http"
import { BYTE_ORDER_MARK, csvLine, decimalCell } from "../csv-cells"

const decimal = (minor: string, { currency_decimals: places }: AdminAlipayPaymentRow): string =>
  decimalCell(minor, places)

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
  ["charged_back_amount", (row) => decimal(row.charged_back_amount, row)],
  ["currency", (row) => row.currency_code],
  ["wallet", (row) => row.wallet],
  ["account", (row) => row.handle],
  ["environment", (row) => row.environment],
  ["stock_location_id", (row) => row.place?.stock_location_id ?? null],
  ["place", (row) => row.place?.name ?? null],
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
