import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { makeLink } from "../../../../payment-links/make-link"
import { assertMailed, mailLink } from "../../../../payment-links/mail-link"
import type { AdminAlipayPaymentLinkResponse } from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"
import { readFields } from "../list-fields"
import { paymentLinkBody } from "./body"

/** Makes a link at which an order, a draft or a payment collection can be paid, and mails it where that is asked for. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const fields = readFields(paymentLinkBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const { email_to, locale, ...asked } = fields
  if (email_to !== undefined) {
    await assertMailed(req.scope)
  }
  const made = await makeLink(req.scope, asked)
  if (email_to !== undefined) {
    await mailLink(req.scope, made, { to: email_to, locale })
  }
  const { url, claims, payable } = made
  const body: AdminAlipayPaymentLinkResponse = {
    payment_link: {
      url,
      expires_at: claims.expiresAt.toISOString(),
      payment_collection_id: claims.collectionId,
      order_id: payable.orderId,
      order_display_id: payable.orderNumber,
      amount: claims.amount,
      currency_code: claims.currency,
      decimals: decimalsOf(claims.currency),
      mailed: email_to !== undefined,
    },
  }
  res.json(body)
})
