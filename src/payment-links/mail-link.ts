import { sentence } from "../gateway"
import { Refusal } from "../modules/alipay/refusal"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { hasProvider, onlyLocale, sendMessage } from "../medusa/notify"
import { shopName } from "../medusa/payable"
import { alipayOf } from "../modules/alipay"
import { inTime } from "../modules/alipay/in-time"
import { MINUTE } from "../modules/alipay/time"
import { messageOf } from "../payments/errors"
import type { MadeLink } from "./make-link"
import { chooseLocale } from "../shopper-pages/rules/choose-locale"
import type { PageLocale } from "../shopper-pages/rules/texts"
import { writeMail } from "./rules/write-mail"

/** @throws MedusaError INVALID_DATA where the store can't send e-mails */
export const assertMailed = async (container: MedusaContainer): Promise<void> => {
  if (!(await hasProvider(alipayOf(container), "email"))) {
    throw new Refusal(
      MedusaError.Types.INVALID_DATA,
      sentence(
        "link_no_mailer",
        "email_to: the store has no notification provider for the channel email. Add one, or leave email_to out and send the link yourself."
      )
    )
  }
}

/** A provider that is silent for so long has failed. */
const LIMIT_MS = MINUTE

/** Hands a link to the store's provider of e-mail. @throws MedusaError when it fails */
export const mailLink = async (
  container: MedusaContainer,
  { url, claims, payable }: MadeLink,
  { to, locale }: { to: string; locale: PageLocale | undefined }
): Promise<void> => {
  const alipay = alipayOf(container)
  const mail = writeMail({
    locale: locale ?? chooseLocale(await onlyLocale(alipay)),
    shop: await shopName(alipay),
    url,
    claims,
  })
  const sending = sendMessage(container, {
    to,
    channel: "email",
    template: "alipay-payment-link",
    data: {
      url,
      amount: claims.amount,
      currency_code: claims.currency,
      expires_at: claims.expiresAt.toISOString(),
      order_display_id: payable.orderNumber,
      ...mail,
    },
    content: mail,
    resource_id: payable.orderId ?? claims.collectionId,
    resource_type: payable.orderId === null ? "payment_collection" : "order",
    trigger_type: "alipay.payment_link.sent",
    idempotency_key: ["alipay", "payment-link", url.slice(-43), alipay.now().getTime(), to].join(
      ":"
    ),
  })
  try {
    await inTime(sending, LIMIT_MS)
  } catch (error) {
    throw new Refusal(
      MedusaError.Types.UNEXPECTED_STATE,
      sentence(
        "link_not_mailed",
        "email_to: the link could not be mailed: {{error}}. Try again, or send it yourself.",
        { error: messageOf(error) }
      )
    )
  }
}
