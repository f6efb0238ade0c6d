import type { AdminAlipayDeclarationRow } from "../../../../types/http"
import { BYTE_ORDER_MARK, csvLine, decimalCell, type Cell } from "../csv-cells"

type Column = readonly [name: string, cell: (row: AdminAlipayDeclarationRow) => Cell]

/** What a logistics partner puts into the papers for customs, and what a shop keeps beside it. */
const COLUMNS: readonly Column[] = [
  ["created_at", (row) => row.created_at],
  ["state", (row) => row.state],
  ["order_number", (row) => row.order_display_id],
  ["order_id", (row) => row.order_id],
  ["fulfillment_id", (row) => row.fulfillment_id],
  ["sub_order_id", (row) => row.sub_order_id],
  ["customs_order_id", (row) => row.customs_order_id],
  ["customs_payment_id", (row) => row.customs_payment_id],
  ["clearing_channel", (row) => row.clearing_channel],
  ["clearing_id", (row) => row.clearing_id],
  ["registration_id", (row) => row.registration_id],
  ["amount", (row) => decimalCell(row.amount, row.currency_decimals)],
  ["currency", (row) => row.currency_code],
  ["customs_code", (row) => row.customs_code],
  ["merchant_customs_code", (row) => row.merchant_customs_code],
  ["merchant_customs_name", (row) => row.merchant_customs_name],
  ["identity_check", (row) => row.identity_check],
  ["customs_result_code", (row) => row.customs_result_code],
  ["customs_result_text", (row) => row.customs_result_text],
  ["returned_at", (row) => row.returned_at],
  ["result_code", (row) => row.result_code],
  ["account", (row) => row.handle],
  ["environment", (row) => row.environment],
  ["payment_request_id", (row) => row.payment_request_id],
  ["gateway_payment_id", (row) => row.gateway_payment_id],
  ["id", (row) => row.id],
  ["replaced_by_id", (row) => row.replaced_by_id],
]

export const csvHeader = (): string => BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name))

export const csvRow = (row: AdminAlipayDeclarationRow): string =>
  csvLine(COLUMNS.map(([, cell]) => cell(row)))
