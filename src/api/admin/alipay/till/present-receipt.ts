import { toDecimal } from "../../../../medusa/rules/decimal"
import { roundedMinor } from "../../../../medusa/rules/minor-units"
import type { Receipt } from "../../../../till/read-receipt"
import type { AdminAlipayReceipt } from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"

/** A sale as a till prints it. */
export const presentReceipt = (receipt: Receipt): AdminAlipayReceipt => {
  const { place, goods, orderNumber, refunded, chargedBack, refundable } = receipt
  const { sale, attempt, orderId, amount, currency } = receipt.sale
  const minor = (value: Parameters<typeof toDecimal>[0]): string =>
    roundedMinor(value, currency).toString()
  return {
    sale_id: sale.id,
    store_name: place.store_name,
    terminal: sale.terminal,
    note: sale.note,
    lines: (goods?.items ?? []).map((item) => ({
      title: item.title,
      variant_title: item.variant_title,
      quantity: Number(toDecimal(item.quantity)),
      amount: minor(item.total),
    })),
    amount: minor(amount),
    tax_amount: minor(goods?.tax_total ?? 0),
    currency_code: currency,
    currency_decimals: decimalsOf(currency) ?? 2,
    order_id: orderId ?? null,
    order_display_id: orderNumber ?? null,
    paid_at: (orderId !== undefined && attempt?.paid_at?.toISOString()) || null,
    refunded_amount: refunded.toString(),
    charged_back_amount: chargedBack.toString(),
    refundable_amount: refundable.toString(),
  }
}
