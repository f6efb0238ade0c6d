import type { PaymentRow } from "../../../../modules/alipay"
import type { AdminAlipayDiscount } from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"

/** Payments of which the wallet took something off, or gave the shopper something else. */
export const presentDiscounts = (rows: readonly PaymentRow[]): AdminAlipayDiscount[] =>
  rows.flatMap((row) => (hasDiscount(row) ? [presentDiscount(row)] : []))

type Paid = PaymentRow & { paid_amount: string; paid_currency: string }

const hasDiscount = (row: PaymentRow): row is Paid =>
  row.paid_amount !== null &&
  row.paid_currency !== null &&
  ((row.promotions ?? []).length > 0 ||
    (row.shopper_paid_amount !== null &&
      (row.shopper_paid_amount !== row.paid_amount ||
        row.shopper_paid_currency !== row.paid_currency)))

const presentDiscount = (row: Paid): AdminAlipayDiscount => ({
  payment_request_id: row.payment_request_id,
  paid_amount: row.paid_amount,
  paid_currency: row.paid_currency,
  paid_decimals: decimalsOf(row.paid_currency),
  shopper_paid_amount: row.shopper_paid_amount,
  shopper_paid_currency: row.shopper_paid_currency,
  shopper_paid_decimals: decimalsOf(row.shopper_paid_currency),
  promotions: (row.promotions ?? []).map(({ type, name, savings }) => ({
    type,
    name,
    savings_amount: savings?.value ?? null,
    savings_currency: savings?.currency ?? null,
    savings_decimals: decimalsOf(savings?.currency ?? null),
  })),
})
