import { z } from "@medusajs/framework/zod"
import type { DeclarationsAsked } from "../../../../customs/list-declarations"
import type { AlipayDeclarationState } from "../../../../types/http"
import { listFields, pageFields, wordsOf } from "../list-fields"
import { mustBe } from "../field-texts"
import { said } from "../../../../modules/alipay/accounts/said"

const STATES = [
  ...(["created", "unknown", "in_process", "recorded"] as const),
  ...(["matched", "refused", "unclear", "failed"] as const),
] satisfies readonly AlipayDeclarationState[]

const CODES = mustBe.codes("customs_code")

const filters = {
  ...listFields,
  state: wordsOf("state", STATES),
  customs_code: z
    .string(CODES)
    .regex(/^\w{1,28}(,\w{1,28}){0,49}$/, CODES)
    .transform((text) => text.split(","))
    .optional(),
}

export const declarationsQuery = z.strictObject({ ...filters, ...pageFields() })

export const declarationsExportQuery = z.strictObject(filters)

/** A query as the list takes it. @param emails whether the caller may find a shopper's declarations by e-mail address */
export const askedOf = (
  query: z.infer<z.ZodObject<typeof filters>>,
  emails: boolean
): DeclarationsAsked => ({
  q: query.q,
  emails,
  handles: query.handle,
  states: query.state,
  customs: query.customs_code,
  from: query.created_from,
  to: query.created_to,
})

const word = (name: string, longest: number) => {
  const message = mustBe.text(name, longest)
  return z.string(message).trim().min(1, message).max(longest, message)
}

const AMOUNT = said("declare_amount", "amount must be fen as digits, such as 12800 for 128 CNY.")
const CUSTOMS = mustBe.code("customs_code", "NINGBO")
const CERTIFICATE = said(
  "declare_certificate",
  "certificate must hold the name and the number of the buyer's identity card."
)
const NUMBER = said(
  "declare_card_number",
  "certificate.number must be the 18 characters of a Chinese identity card."
)

/** Eighteen digits, of which the last one may be an X. */
const ID_CARD = /^\d{17}[\dXx]$/

/** What may be said of a declaration. */
const content = {
  amount: z
    .string(AMOUNT)
    .regex(/^[1-9]\d{0,15}$/, AMOUNT)
    .optional(),
  customs_code: z
    .string(CUSTOMS)
    .regex(/^\w{1,28}$/, CUSTOMS)
    .optional(),
  merchant_customs_code: word("merchant_customs_code", 128).optional(),
  merchant_customs_name: word("merchant_customs_name", 256).optional(),
  sub_order_id: word("sub_order_id", 64).optional(),
  certificate: z
    .strictObject(
      {
        name: word("certificate.name", 128),
        number: z
          .string(NUMBER)
          .trim()
          .regex(ID_CARD, NUMBER)
          .transform((text) => text.toUpperCase()),
      },
      CERTIFICATE
    )
    .optional(),
}

export const declareBody = z.strictObject({
  ...content,
  order_id: word("order_id", 64),
  payment_id: word("payment_id", 64).optional(),
  fulfillment_id: word("fulfillment_id", 64).optional(),
})

export const correctBody = z.strictObject(content)
