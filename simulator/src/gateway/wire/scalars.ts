import { z } from "zod"
import { isCurrency } from "../../money/currency"

/** Text of 1 to `max` characters. */
export const text = (max: number) => z.string().min(1).max(max)

/** An id the merchant chose: letters, digits, `-` and `_` only. */
export const requestId = (max = 64) =>
  text(max).regex(/^[A-Za-z0-9_-]+$/, "only letters, digits, - and _ are allowed")

/** An address with a scheme; apps may use their own. */
export const url = (max = 2048) =>
  text(max).refine(
    (value) => URL.canParse(value) && !/^(javascript|data|vbscript):/i.test(value.trim()),
    "must be a URL"
  )

/** An address the gateway can call. */
export const httpUrl = (max = 2048) =>
  text(max).refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    "must be an http or https URL"
  )

/** ISO 4217. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code in upper case")
  .refine(isCurrency, "is no ISO 4217 currency")

/** A positive amount: its value is a string of at most 16 digits. */
export const amount = z.strictObject({
  currency,
  value: z
    .string()
    .regex(/^[1-9]\d{0,15}$/, "must be a string of 1 to 16 digits, positive, no point"),
})

/** An amount that may be zero, e.g. a free gift. */
export const amountOrZero = z.strictObject({
  currency,
  value: z.string().regex(/^(0|[1-9]\d{0,15})$/, "must be a string of 1 to 16 digits, no point"),
})

/** `true`, `false` or the same as text. */
export const flag = z
  .union([z.boolean(), z.enum(["true", "false"])], {
    error: 'must be true, false, "true" or "false"',
  })
  .transform((value) => value === true || value === "true")

/** An integer or the same as text. */
export const integer = (min: number, max: number) =>
  z
    .union([z.number(), z.string().regex(/^-?\d+$/)], { error: "must be an integer or its digits" })
    .transform(Number)
    .pipe(z.number().int().min(min).max(max))

/** ISO 8601 with an offset. */
export const datetime = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/,
    "must be ISO 8601 with an offset"
  )

/** Epoch milliseconds of a datetime that was validated. */
export function momentOf(value: string): number {
  return Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"))
}

/** A two-letter region. */
export const region = z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166 alpha-2 code")

/** JSON text that the gateway passes through. */
export const passThrough = text(2048)

/** Keys every request may have. */
export const merchantAccountId = text(64).optional()
