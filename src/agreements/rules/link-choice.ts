import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What a storefront may say about a wallet it wants linked; nothing else is taken, tokens least of all. */
export const linkChoiceSchema = z.strictObject({
  payment_method_type: z.string().min(1).max(64).optional(),
  terminal_type: z.enum(["WEB", "WAP", "APP"]).optional(),
  os_type: z.enum(["IOS", "ANDROID"]).optional(),
  return_url: z.string().max(2048).optional(),
})

export type LinkChoice = {
  payment_method_type?: string
  terminal_type?: "WEB" | "WAP" | "APP"
  os_type?: "IOS" | "ANDROID"
  return_url?: string
}

/** @throws MedusaError INVALID_DATA naming the field */
export const readLinkWallet = (data: unknown): LinkChoice => {
  const parsed = linkChoiceSchema.safeParse(data ?? {})
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `data.${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not right"}`
    )
  }
  return parsed.data as LinkChoice
}
