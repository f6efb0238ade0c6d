import { parseGatewayTime } from "../time"
import { z } from "./zod"

/** Request text of 1 to `max` characters. */
export const text = (max: number) => z.string().min(1).max(max)

/** Where the shopper is sent: a page, or an app's own scheme. */
export const returnUrl = (max: number) =>
  text(max).refine((value) => URL.canParse(value), { error: "must be an absolute URL" })

const HTTP = new Set(["http:", "https:"])

/** What the gateway itself calls, or opens in a browser. */
export const httpUrl = (max: number) =>
  text(max).refine((value) => URL.canParse(value) && HTTP.has(new URL(value).protocol), {
    error: "must be an absolute URL with https or http",
  })

/** A moment with seconds and an offset, such as `2026-01-01T12:00:00+08:00`. */
export const moment = z.string().refine((value) => parseGatewayTime(value) !== undefined, {
  error: "must be a time in ISO 8601 with seconds and an offset",
})

/** Two letters of ISO 3166. */
export const region = z
  .string()
  .regex(/^[A-Z]{2}$/, "must be a country code of two letters in capitals")

/** Ids that serve as idempotency keys; special characters are not supported by the gateway. */
export const requestId = (max: number) =>
  text(max).regex(/^[A-Za-z0-9_-]+$/, "may hold letters, digits, - and _ only")

/** An id sent as a number has lost its last digits; no id is better than a wrong one. */
const exactNumber = z
  .number()
  .refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value))

/** Text that can be kept: no database takes the zero character. */
export const keepable = z.string().refine((text) => !text.includes("\0"))

/** Response fields are read leniently: a missing or odd one is absent, never an error. */
export const maybeText = z
  .union([keepable, exactNumber.transform(String)])
  .optional()
  .catch(undefined)

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
])

export const maybeBoolean = z
  .union([z.boolean(), z.string().transform((value) => BOOLEANS.get(value.toLowerCase()))])
  .optional()
  .catch(undefined)

/** A whole number, native or as text. */
export const maybeInteger = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d{1,15}$/)
      .transform(Number),
  ])
  .pipe(z.number().int())
  .optional()
  .catch(undefined)

/** A status word, compared without case: one sample of the documentation writes "Success". */
export const maybeStatus = z
  .string()
  .transform((value) => value.toUpperCase())
  .optional()
  .catch(undefined)

/** A list whose unreadable members are left out. */
export const maybeList = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .transform((items) =>
      items.flatMap((each) => {
        const read = item.safeParse(each)
        return read.success ? [read.data] : []
      })
    )
    .optional()
    .catch(undefined)

export const maybe = <Shape extends z.ZodType>(shape: Shape) => shape.optional().catch(undefined)

/** A loose object of texts, each of which may be missing. */
export const maybeTexts = <Name extends string>(...names: Name[]) => {
  const fields = Object.fromEntries(names.map((name) => [name, maybeText]))
  return z.looseObject(fields as Record<Name, typeof maybeText>)
}
