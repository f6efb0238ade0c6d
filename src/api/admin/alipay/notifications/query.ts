import { z } from "@medusajs/framework/zod"
import type { MessagesAsked } from "../../../../payments/list-messages"
import type { AlipayMessageKind, AlipayNotificationState } from "../../../../types/http"
import { listFields, pageFields, wordsOf } from "../list-fields"
import { mustBe } from "../field-texts"

const STATES = [
  "received",
  "applied",
  "kept",
  "dead",
  "refused",
] as const satisfies readonly AlipayNotificationState[]

const KINDS = [
  ...(["payment", "payment_pending", "capture", "refund", "authorization", "dispute"] as const),
  ...(["defense_document", "defense_suggestion"] as const),
  ...(["registration", "vaulting", "subscription", "unknown"] as const),
] satisfies readonly AlipayMessageKind[]

const filters = {
  ...listFields,
  state: wordsOf("state", STATES),
  kind: wordsOf("kind", KINDS),
}

export const notificationsQuery = z.strictObject({ ...filters, ...pageFields() })

const preview = z.boolean(mustBe.boolean("preview")).default(false)

export const replayBody = z.strictObject({ preview })

export const replaySetBody = z.strictObject({ ...filters, ...pageFields(), preview })

/** Filters as the list takes them. @param emails whether the caller may find a shopper's messages by e-mail address */
export const askedOf = (
  query: z.infer<z.ZodObject<typeof filters>>,
  emails: boolean
): MessagesAsked => ({
  q: query.q,
  emails,
  states: query.state,
  kinds: query.kind,
  handles: query.handle,
  from: query.created_from,
  to: query.created_to,
})
