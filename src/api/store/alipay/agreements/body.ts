import { z } from "@medusajs/framework/zod"
import { providerIdOf, providerIdPattern } from "../../../../modules/alipay/provider-ids"
import { linkChoiceSchema } from "../../../../agreements/rules/link-choice"

export const linkWalletBody = linkChoiceSchema.extend({
  provider_id: z
    .string()
    .regex(
      providerIdPattern("auto_debit"),
      `provider_id must be an Alipay auto-debit provider such as ${providerIdOf("auto_debit", "cn")}.`
    ),
})

export type LinkWalletBody = z.infer<typeof linkWalletBody>

export const confirmBody = z.strictObject({
  confirmation: z.string().min(1, "confirmation is missing.").max(1_000),
})

export type ConfirmBody = z.infer<typeof confirmBody>
