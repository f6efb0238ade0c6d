import { keepable, maybe, maybeStatus, maybeText } from "./scalars"
import { z } from "./zod"

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, "must be a three-letter currency code in capitals")

/** Amount in a request: minor units as digits. */
export const amount = z.object({
  currency,
  value: z.string().regex(/^[1-9]\d{0,15}$/, "must be 1 to 16 digits, in minor units, above zero"),
})

export type Amount = z.infer<typeof amount>

/** Amount in an answer or notification. */
export const maybeAmount = maybe(
  z.object({
    currency: keepable,
    value: z
      .union([z.string(), z.number().int().transform(String)])
      .pipe(z.string().regex(/^\d+$/)),
  })
)

/** Every answer's verdict; an unknown status counts as unknown. */
export const result = z.looseObject({
  resultCode: keepable.catch(""),
  resultStatus: z.enum(["S", "F", "U"]).catch("U"),
  resultMessage: keepable.catch(""),
})

export type Result = z.infer<typeof result>

/** Fields that say which request and payment an answer is about. */
export const paymentIds = { paymentRequestId: maybeText, paymentId: maybeText }

/** URLs to send the shopper to. */
export const redirects = {
  normalUrl: maybeText,
  schemeUrl: maybeText,
  applinkUrl: maybeText,
  appIdentifier: maybeText,
}

export const paymentStatus = maybeStatus
