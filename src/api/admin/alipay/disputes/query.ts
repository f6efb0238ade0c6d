import { z } from "@medusajs/framework/zod"
import type { DisputesAsked } from "../../../../disputes/list-disputes"
import { isStorableTime } from "../../../../modules/alipay/time"
import type {
  AlipayDefenseLanguage,
  AlipayDisputeKind,
  AlipayDisputeState,
} from "../../../../types/http"
import { listFields, pageFields, wordsOf } from "../list-fields"
import { mustBe } from "../field-texts"
import { said } from "../../../../modules/alipay/accounts/said"

const STATES = [
  ...(["open", "defended", "accepted", "expired"] as const),
  ...(["won", "lost", "canceled"] as const),
] satisfies readonly AlipayDisputeState[]

const KINDS = [
  ...(["chargeback", "retrieval", "compliance", "rapid_resolution", "other"] as const),
] satisfies readonly AlipayDisputeKind[]

const WRONG_TIME = mustBe.time("due_before")

const filters = {
  ...listFields,
  state: wordsOf("state", STATES),
  kind: wordsOf("kind", KINDS),
  needs_answer: z
    .enum(["true", "false"], mustBe.boolean("needs_answer"))
    .transform((word) => word === "true")
    .optional(),
  due_before: z
    .string(WRONG_TIME)
    .refine(isStorableTime, WRONG_TIME)
    .transform((text) => new Date(text))
    .optional(),
}

export const disputesQuery = z.strictObject({ ...filters, ...pageFields() })

export const figuresQuery = z.strictObject({ created_from: listFields.created_from })

const DOCUMENTS = ["template", "file", "ai", "sent"] as const

export const documentQuery = z.strictObject({
  type: z.enum(DOCUMENTS, mustBe.oneOf("type", DOCUMENTS)).default("template"),
  request: z.string().max(64).optional(),
})

const CONFIRMATION = mustBe.shortText("confirmation", 256)

export const acceptBody = z.strictObject({
  confirmation: z.string(CONFIRMATION).max(256, CONFIRMATION),
})

const NAME = mustBe.fileName("file_name")

export const defendBody = z.strictObject({
  document: z.string(mustBe.base64("document")),
  file_name: z.string(NAME).trim().min(1, NAME).max(256, NAME),
})

const LANGUAGES = ["en", "zh-CN"] as const satisfies readonly AlipayDefenseLanguage[]
const LANGUAGE = mustBe.oneOf("language", LANGUAGES)

const LONGEST_STATEMENT = 10_000
const STATEMENT = mustBe.shortText("statement", LONGEST_STATEMENT)

const MOST_ANNEXES = 20
const ANNEXES = said(
  "annexes_files",
  "annexes must be at most {{most}} files with their name and content.",
  { most: MOST_ANNEXES }
)
const CONTENT = mustBe.base64("content")
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

const annex = z
  .strictObject({
    name: z.string(NAME).trim().min(1, NAME).max(256, NAME),
    content: z.string(CONTENT).regex(BASE64, CONTENT),
  })
  .transform(({ name, content }) => ({ name, bytes: Buffer.from(content, "base64") }))

export const writeDefenseBody = z
  .strictObject({
    language: z.enum(LANGUAGES, LANGUAGE),
    statement: z.string(STATEMENT).trim().max(LONGEST_STATEMENT, STATEMENT).optional(),
    annexes: z.array(annex, ANNEXES).max(MOST_ANNEXES, ANNEXES).default([]),
  })
  .transform(({ statement, ...rest }) => ({ ...rest, statement: statement || undefined }))

/** A query as the list takes it. @param emails whether the caller may find a shopper's disputes by e-mail address */
export const askedOf = (
  query: z.infer<z.ZodObject<typeof filters>>,
  emails: boolean
): DisputesAsked => ({
  q: query.q,
  emails,
  handles: query.handle,
  states: query.state,
  kinds: query.kind,
  waits: query.needs_answer,
  dueBefore: query.due_before,
  from: query.created_from,
  to: query.created_to,
})
