import { z } from "@medusajs/framework/zod"
import { ATTENTION_KINDS } from "../../../../modules/alipay/attention/kinds"

const MOST_RECIPIENTS = 20

const KINDS = "kinds must be urgent, all, or a list of at least one kind of attention item."

const address = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: "recipients must be e-mail addresses such as shop@example.com." }))

export const alertSettingsBody = z.strictObject({
  recipients: z
    .array(address, { error: "recipients must be a list of e-mail addresses." })
    .max(MOST_RECIPIENTS, `recipients must be at most ${MOST_RECIPIENTS} addresses.`)
    .transform((addresses) => [...new Set(addresses)]),
  kinds: z.union([z.enum(["urgent", "all"]), z.array(z.enum(ATTENTION_KINDS)).min(1, KINDS)], {
    error: KINDS,
  }),
  language: z.enum(["en", "zh-CN"], { error: "language must be en, zh-CN or null." }).nullable(),
})
