import { roundedMinor } from "../../../../medusa/rules/minor-units"
import type { PaymentRow } from "../../../../modules/alipay"
import { shopperTextKeyOf } from "../../../../payments/rules/shopper-messages"
import { shopperTextsOf } from "../../../../payments/rules/shopper-texts"
import type { Sale } from "../../../../till/read-sale"
import { reasonOf } from "../../../../till/rules/clerk-advice"
import { clerkTextsOf, notDueTextsOf } from "../../../../till/rules/clerk-texts"
import { attemptStateOf, isOffered, saleStateOf } from "../../../../till/rules/sale-state"
import type {
  AdminAlipaySale,
  AdminAlipaySaleAttempt,
  AlipayTillMethod,
} from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"

type Told = {
  returned: boolean
  hasOrder: boolean
  locale: string | undefined
  now: Date
}

const reasonFor = (row: PaymentRow, { returned, hasOrder, locale }: Told) => {
  const reason = hasOrder ? undefined : reasonOf(row, returned)
  if (reason === undefined) {
    return null
  }
  const { code, advice } = reason
  const why = shopperTextsOf(locale)[shopperTextKeyOf(row.result_code, code)]
  const what = clerkTextsOf(locale)[advice]
  // How a payment ended that was not declined is told with what to do.
  return { code, advice, message: row.state === "failed" ? `${why} ${what}` : what }
}

const secondsUntil = (at: Date, now: Date): number =>
  Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1_000))

const METHODS: Readonly<Partial<Record<PaymentRow["product"], AlipayTillMethod>>> = {
  payment_code: "scan",
  order_code: "show",
  entry_code: "printed",
}

const presentAttempt = (row: PaymentRow, told: Told): AdminAlipaySaleAttempt => ({
  payment_id: row.id,
  method: METHODS[row.product] ?? "show",
  state: attemptStateOf(row, told.returned),
  code: (row.state === "awaiting_shopper" && row.redirect?.order_code) || null,
  closes_at: row.expires_at?.toISOString() ?? null,
  closes_in: row.expires_at === null ? null : secondsUntil(row.expires_at, told.now),
  asked: row.checks,
  reason: reasonFor(row, told),
})

/** A sale as a till shows it at a time. */
export const presentSale = (
  sold: Sale,
  { locale, now }: Pick<Told, "locale" | "now">
): AdminAlipaySale => {
  const { sale, orderId, attempt, returned, refunded, amount, currency, isThere, notDue } = sold
  const offered = orderId === undefined && notDue === undefined && isOffered(sale, now)
  return {
    id: sale.id,
    state: saleStateOf({
      canceledAt: sale.canceled_at,
      ...{ orderId, attempt, returned, offered, isThere, notDue },
    }),
    stock_location_id: sale.stock_location_id,
    sales_channel_id: sale.sales_channel_id,
    terminal: sale.terminal,
    note: sale.note,
    account: sale.handle,
    cart_id: sale.cart_id,
    from_order_id: sale.from_order_id,
    amount: roundedMinor(amount, currency).toString(),
    refunded: refunded.toString(),
    currency_code: currency,
    currency_decimals: decimalsOf(currency) ?? 2,
    order_id: orderId ?? null,
    printed_code:
      offered && sale.printed_until
        ? {
            closes_at: sale.printed_until.toISOString(),
            closes_in: secondsUntil(sale.printed_until, now),
          }
        : null,
    begun_by: sale.actor_id === null ? "shopper" : "clerk",
    attempt: attempt
      ? presentAttempt(attempt, { returned, hasOrder: orderId !== undefined, locale, now })
      : null,
    not_due: notDue
      ? {
          why: notDue.why,
          owed: notDue.owed?.toString() ?? null,
          message: notDueTextsOf(locale)[notDue.why],
        }
      : null,
    canceled_at: sale.canceled_at?.toISOString() ?? null,
    created_at: sale.created_at.toISOString(),
  }
}
