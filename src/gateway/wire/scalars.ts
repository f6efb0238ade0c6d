import { z } from "./zod"

/** Request text of 1 to `max` characters. */
export const text = (max: number) => z.string().min(1).max(max)

export const httpUrl = (max: number) =>
  text(max).refine((value) => URL.canParse(value), { error: "must be an absolute URL" })

/** Ids that serve as idempotency keys; special characters are not supported by the gateway. */
export const requestId = (max: number) =>
  text(max).regex(/^[A-Za-z0-9_-]+$/, "may hold letters, digits, - and _ only")

/** Response fields are read leniently: a missing or odd one is absent, never an error. */
export const maybeText = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined)

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false }

export const maybeBoolean = z
  .union([z.boolean(), z.string().transform((value) => BOOLEANS[value.toLowerCase()])])
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
