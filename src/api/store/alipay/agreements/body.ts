import { z } from "@medusajs/framework/zod"
import { autoDebitProviderOf } from "../../../../agreements/rules/agreement-view"
import { linkChoiceSchema } from "../../../../agreements/rules/link-choice"

const PREFIX = autoDebitProviderOf("")

export const linkWalletBody = linkChoiceSchema.extend({
  provider_id: z
    .string()
    .regex(
      /^pp_alipay-auto-debit_[a-z0-9-]+$/,
      `provider_id must be an Alipay auto-debit provider such as ${PREFIX}cn.`
    ),
})

export type LinkWalletBody = z.infer<typeof linkWalletBody>

export const confirmBody = z.strictObject({
  confirmation: z.string().min(1, "confirmation is missing.").max(1_000),
})

export type ConfirmBody = z.infer<typeof confirmBody>

export const handleOfProvider = (providerId: string): string => providerId.slice(PREFIX.length)
