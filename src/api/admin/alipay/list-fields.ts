import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { sentence, type Sentence } from "../../../gateway"
import type { FieldError } from "../../../modules/alipay/accounts/account-edit"
import { readCursor, writeCursor, type Place } from "../../../modules/alipay/lists/cursor"
import type { Page } from "../../../modules/alipay/lists/pages"
import { isStorableTime } from "../../../modules/alipay/time"
import { said, sentenceOf } from "../../../modules/alipay/accounts/said"
import { notFound } from "../../../modules/alipay/refusal"
import { sendInvalid } from "./accounts/respond"
import { mustBe } from "./field-texts"

/** Values of a filter at most. */
const MOST_VALUES = 50

const split = (value: unknown): unknown =>
  typeof value === "string" ? value.split(",").filter((each) => each !== "") : value

/** One of several values, or more with commas between them. @param message says which there are */
const oneOrMore = <Value extends z.ZodType<string>>(value: Value, message: string) =>
  z.preprocess(split, z.array(value, message).max(MOST_VALUES, message)).optional()

const code = (pattern: RegExp, name: string) => {
  const message = mustBe.codes(name)
  return oneOrMore(z.string(message).regex(pattern, message), message)
}

/** One of these words, or more with commas between them. */
export const wordsOf = <Word extends string>(name: string, words: readonly Word[]) => {
  const message = mustBe.someOf(name, words)
  return oneOrMore(z.enum(words, message), message)
}

const moment = (name: string) => {
  const message = mustBe.time(name)
  return z
    .string(message)
    .refine(isStorableTime, message)
    .transform((text) => new Date(text))
    .optional()
}

const limit = (most: number, otherwise: number) => {
  const message = mustBe.wholeNumber("limit", 1, most)
  return z.coerce
    .number({ error: message })
    .int(message)
    .min(1, message)
    .max(most, message)
    .default(otherwise)
}

const WRONG_CURSOR = said(
  "field_cursor",
  "cursor must be next_cursor or previous_cursor of an earlier answer."
)
const UNKNOWN_FIELD = sentence("field_unknown", "This is not a field of this request.")
const WRONG_QUERY = mustBe.shortText("q", 256)

/** Fields that every list of these pages takes. */
export const listFields = {
  q: z
    .string(WRONG_QUERY)
    .trim()
    .max(256, WRONG_QUERY)
    .transform((text) => (text === "" ? undefined : text))
    .optional(),
  handle: code(/^[a-z0-9-]{1,64}$/, "handle"),
  created_from: moment("created_from"),
  created_to: moment("created_to"),
}

export const placeField = code(/^[\w-]{1,64}$/, "stock_location_id")

export const walletField = code(/^\w{1,64}$/, "wallet")

/** Which page of a list. */
export const pageFields = (most = 100, otherwise = 20) => ({
  cursor: z
    .string(WRONG_CURSOR)
    .max(512, WRONG_CURSOR)
    .refine((text) => readCursor(text) !== undefined, WRONG_CURSOR)
    .optional(),
  limit: limit(most, otherwise),
})

/** What was asked about a page; a cursor is one by then. */
export const pageOf = ({
  cursor,
  limit: most,
}: {
  cursor?: string | undefined
  limit: number
}): { place?: Place; limit: number } => {
  const place = cursor === undefined ? undefined : readCursor(cursor)
  return { limit: most, ...(place === undefined ? {} : { place }) }
}

const textOf = (place: Place | null): string | null => (place === null ? null : writeCursor(place))

/** Where a list goes on, for an answer. */
export const cursorsOf = ({ older, newer }: Pick<Page<never>, "older" | "newer">) => ({
  next_cursor: textOf(older),
  previous_cursor: textOf(newer),
})

const errorsOf = ({ issues }: z.ZodError): FieldError[] => {
  const found = issues.flatMap((issue): FieldError[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => ({ field: name.slice(0, 64), ...UNKNOWN_FIELD }))
      : [{ field: String(issue.path[0] ?? ""), ...sentenceOf(issue) }]
  )
  // The first message of a field is enough.
  return found.filter(({ field }, at) => found.findIndex((each) => each.field === field) === at)
}

/** A request's fields as a schema has them; or nothing, when one message for each wrong field was answered. */
export const readFields = <Schema extends z.ZodType>(
  schema: Schema,
  fields: unknown,
  res: MedusaResponse
): z.output<Schema> | undefined => {
  const read = schema.safeParse(fields ?? {})
  if (!read.success) {
    sendInvalid(res, errorsOf(read.error))
    return undefined
  }
  return read.data
}

/** @throws Refusal NOT_FOUND when there is nothing */
export const assertFound = <Value>(value: Value | undefined, missing: Sentence): Value => {
  if (value === undefined) {
    throw notFound(missing)
  }
  return value
}
