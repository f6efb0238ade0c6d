import { z } from "@medusajs/framework/zod"
import { ATTENTION_KINDS } from "../../../../modules/alipay/attention/kinds"

const count = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise)

export const attentionQuery = z.object({
  state: z.enum(["open", "closed"]).optional(),
  kind: z.enum(ATTENTION_KINDS).optional(),
  /** 0 only counts. */
  limit: count(0, 100, 20),
  offset: count(0, 10_000, 0),
})

export type AttentionQuery = z.infer<typeof attentionQuery>

export const attentionActionBody = z
  .object({
    reason: z
      .string()
      .trim()
      .min(3, "reason must say in at least three characters how it was settled.")
      .max(1_000)
      .optional(),
  })
  .strict()

export type AttentionActionBody = z.infer<typeof attentionActionBody>
