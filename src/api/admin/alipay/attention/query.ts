import { z } from "@medusajs/framework/zod"
import { BULK_ACTIONS } from "../../../../workflows/attention/act-on-many"
import { ATTENTION_KINDS } from "../../../../modules/alipay/attention/kinds"
import { mustBe } from "../field-texts"
import { said } from "../../../../modules/alipay/accounts/said"

const count = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise)

export const attentionQuery = z.object({
  state: z.enum(["open", "closed"]).optional(),
  kind: z.enum(ATTENTION_KINDS).optional(),
  /** An order's number, a shopper's e-mail address, or any id. */
  q: z.string().trim().max(200).optional(),
  /** 0 only counts. */
  limit: count(0, 100, 20),
  offset: count(0, 10_000, 0),
})

export type AttentionQuery = z.infer<typeof attentionQuery>

const MINOR = mustBe.minorUnits("amount")

export const attentionActionBody = z
  .object({
    reason: z
      .string()
      .trim()
      .min(
        3,
        said(
          "settled_reason_short",
          "reason must say in at least three characters how it was settled."
        )
      )
      .max(1_000)
      .optional(),
    amount: z
      .string(MINOR)
      .regex(/^\d{1,18}$/, MINOR)
      .optional(),
  })
  .strict()

/** Items that one request acts on at most. */
const MOST_AT_ONCE = 50
const IDS = said("attention_ids", "ids must be a list of 1 to {{most}} ids of attention items.", {
  most: MOST_AT_ONCE,
})

export const bulkActionBody = z.strictObject({
  ids: z
    .array(z.string(), { error: IDS })
    .min(1, IDS)
    .max(MOST_AT_ONCE, IDS)
    .transform((ids) => [...new Set(ids)]),
  action: z.enum(BULK_ACTIONS, {
    error: mustBe.oneOf("action", BULK_ACTIONS),
  }),
  reason: attentionActionBody.shape.reason,
  preview: z.boolean({ error: mustBe.boolean("preview") }).default(false),
})

export type AttentionActionBody = z.infer<typeof attentionActionBody>
