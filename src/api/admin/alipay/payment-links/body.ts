import { z } from "@medusajs/framework/zod"
import { isOneAddress } from "../../../../medusa/rules/email-address"
import { linkHours, MOST_LINK_HOURS } from "../../../../modules/alipay/module-options"
import { PAGE_LOCALES } from "../../../../shopper-pages/rules/texts"
import { mustBe } from "../field-texts"
import { said } from "../../../../modules/alipay/accounts/said"

const id = (name: string, example: string) => {
  const message = mustBe.code(name, example)
  return z.string(message).regex(/^\w{1,64}$/, message)
}

const ONE_ID = said(
  "link_one_id",
  "order_id or payment_collection_id must be given, and not both: they say what the link is paid for."
)
const EMAIL = said("link_email", "email_to must be an e-mail address.")

const LOCALE = mustBe.oneOf("locale", PAGE_LOCALES)

export const paymentLinkBody = z
  .strictObject({
    order_id: id("order_id", "order_01J…").optional(),
    payment_collection_id: id("payment_collection_id", "pay_col_01J…").optional(),
    expires_in_hours: linkHours(
      mustBe.wholeNumber("expires_in_hours", 1, MOST_LINK_HOURS)
    ).optional(),
    email_to: z.string(EMAIL).refine(isOneAddress, EMAIL).optional(),
    locale: z.enum(PAGE_LOCALES, LOCALE).optional(),
  })
  .refine(
    ({ order_id, payment_collection_id }) =>
      (order_id === undefined) !== (payment_collection_id === undefined),
    { error: ONE_ID, path: ["order_id"] }
  )
