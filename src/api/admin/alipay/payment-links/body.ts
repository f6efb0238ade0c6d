import { z } from "@medusajs/framework/zod"
import { isAddress } from "../../../../medusa/rules/email-address"
import { linkHours } from "../../../../modules/alipay/module-options"
import { LINK_LOCALES } from "../../../../payment-links/rules/texts"

const id = (name: string, example: string) => {
  const message = `${name} must be an id such as ${example}.`
  return z.string(message).regex(/^\w{1,64}$/, message)
}

const ONE_ID =
  "order_id or payment_collection_id must be given, and not both: they say what the link is paid for."

const LOCALE = `locale must be one of ${LINK_LOCALES.join(", ")}.`

export const paymentLinkBody = z
  .strictObject({
    order_id: id("order_id", "order_01J…").optional(),
    payment_collection_id: id("payment_collection_id", "pay_col_01J…").optional(),
    expires_in_hours: linkHours(
      "expires_in_hours must be a whole number of hours from 1 to 720."
    ).optional(),
    email_to: z
      .string("email_to must be an e-mail address.")
      .max(320, "email_to must be an e-mail address.")
      .refine(isAddress, "email_to must be an e-mail address.")
      .optional(),
    locale: z.enum(LINK_LOCALES, LOCALE).optional(),
  })
  .refine(
    ({ order_id, payment_collection_id }) =>
      (order_id === undefined) !== (payment_collection_id === undefined),
    { error: ONE_ID, path: ["order_id"] }
  )
