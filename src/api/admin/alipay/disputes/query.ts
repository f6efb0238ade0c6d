import { z } from "@medusajs/framework/zod"
import type { DisputesAsked } from "../../../../disputes/list-disputes"
import { isStorableTime } from "../../../../modules/alipay/time"
import type { AlipayDisputeKind, AlipayDisputeState } from "../../../../types/http"
import { listFields, pageFields, wordsOf } from "../list-fields"

const STATES = [
  ...(["open", "defended", "accepted", "expired"] as const),
  ...(["won", "lost", "canceled"] as const),
] satisfies readonly AlipayDisputeState[]

const KINDS = [
  ...(["chargeback", "retrieval", "compliance", "rapid_resolution", "other"] as const),
] satisfies readonly AlipayDisputeKind[]

const WRONG_TIME = "due_before must be a date as in ISO 8601, such as 2026-11-28T00:00:00Z."

const filters = {
  ...listFields,
  state: wordsOf("state", STATES),
  kind: wordsOf("kind", KINDS),
  due_before: z
    .string(WRONG_TIME)
    .refine(isStorableTime, WRONG_TIME)
    .transform((text) => new Date(text))
    .optional(),
}

export const disputesQuery = z.strictObject({ ...filters, ...pageFields() })

export const figuresQuery = z.strictObject({ created_from: listFields.created_from })

const DOCUMENT = "type must be template, file or ai."

export const documentQuery = z.strictObject({
  type: z.enum(["template", "file", "ai"], DOCUMENT).default("template"),
})

const CONFIRMATION =
  "confirmation must be what accept_confirmation of the dispute says, as it was typed."

export const acceptBody = z.strictObject({
  confirmation: z.string(CONFIRMATION).max(256, CONFIRMATION),
})

const NAME = "file_name must be the name of the file, at most 256 characters long."

export const defendBody = z.strictObject({
  document: z.string("document must be a file in base64, without a data: prefix."),
  file_name: z.string(NAME).trim().min(1, NAME).max(256, NAME),
})

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
  dueBefore: query.due_before,
  from: query.created_from,
  to: query.created_to,
})
