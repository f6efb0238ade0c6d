import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  droppedReason,
  paymentStatusOf,
  hadMoney,
  reasonFor,
  unplacedReason,
} from "../../../../../../payments/rules/payment-status"
import { toSessionData } from "../../../../../../payments/rules/session-data"
import { shopperTextsOf } from "../../../../../../payments/rules/shopper-texts"
import {
  alipayOf,
  type AlipayModuleService,
  type PaymentRow,
} from "../../../../../../modules/alipay"
import { forShopper } from "../../../../../../payments/for-shopper"
import { peekPayment } from "../../../../../../payments/peek-payment"
import type { StoreAlipayCartPaymentResponse } from "../../../../../../types/http"
import { findPayment } from "./find-payment"

const NOTHING: Omit<StoreAlipayCartPaymentResponse, "order_id"> = {
  status: "none",
  reason_code: null,
  message: null,
  expires_at: null,
  redirect_url: null,
}

const describeDropped = (row: PaymentRow, locale: string | undefined) => {
  const told = droppedReason(row)
  return (
    told && {
      ...NOTHING,
      status: told.status,
      reason_code: told.reason_code,
      message: shopperTextsOf(locale)[told.text],
    }
  )
}

/** Where money is that has no order. Looked for only where some came. */
const findUnplaced = async (alipay: AlipayModuleService, row: PaymentRow) =>
  hadMoney(row)
    ? unplacedReason({
        row,
        operations: await alipay.operations.list(row.id),
        isOpen: (await alipay.attention.openOf(row.id)).length > 0,
      })
    : undefined

/** The sentence for a shopper whose order did not need money that came for its cart: it was free by then, or paid in another way. */
const findReturned = async (
  alipay: AlipayModuleService,
  others: readonly PaymentRow[],
  locale: string | undefined
) => {
  for (const row of others) {
    const operations = await alipay.operations.list(row.id)
    const told = unplacedReason({ row, operations, isOpen: false })
    if (told !== undefined) {
      const message = shopperTextsOf(locale).returned_beside_order
      return { reason_code: told.reason_code, message }
    }
  }
  return undefined
}

type Asked = { locale: string | undefined; hasOrder: boolean }

const describe = async (
  alipay: AlipayModuleService,
  row: PaymentRow,
  { locale, hasOrder }: Asked
): Promise<typeof NOTHING> => {
  const inquiry = await forShopper(alipay, async () => await peekPayment(alipay, row))
  const seen = paymentStatusOf({ row, inquiry, now: alipay.gatewayClock.at(row.handle) })
  const unplaced = hasOrder ? undefined : await findUnplaced(alipay, row)
  const status = unplaced?.status ?? seen
  const reason = unplaced ?? reasonFor(status, { row, inquiry })
  const { expires_at, redirect_url } = toSessionData(row)
  return {
    status,
    reason_code: reason?.reason_code ?? null,
    message: reason === undefined ? null : shopperTextsOf(locale)[reason.text],
    expires_at,
    redirect_url: status === "awaiting_shopper" ? redirect_url : null,
  }
}

/** Where the payment of a cart is. Changes nothing; a storefront may ask as often as it likes. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreAlipayCartPaymentResponse>
): Promise<void> => {
  const alipay = alipayOf(req.scope)
  const { row, others, isDropped, orderId } = await findPayment(req, alipay, req.params["id"] ?? "")
  const dropped = row && isDropped ? describeDropped(row, req.locale) : undefined
  const payment =
    dropped ??
    (row
      ? await describe(alipay, row, { locale: req.locale, hasOrder: orderId !== null })
      : NOTHING)
  const returned =
    payment.reason_code === null ? await findReturned(alipay, others, req.locale) : undefined
  res.json({ ...payment, ...returned, order_id: orderId })
}
