import { z } from "@medusajs/framework/zod"
import { providerIdOf, providerIdPattern } from "../../../../modules/alipay/provider-ids"

export const paymentMethodsQuery = z.object({
  provider_id: z
    .string()
    .regex(
      providerIdPattern("page"),
      `provider_id must be an Alipay provider such as ${providerIdOf("page", "cn")}.`
    ),
  cart_id: z.string().min(1, "cart_id is missing."),
  terminal_type: z.enum(["WEB", "WAP", "APP"]).default("WEB"),
  os_type: z.enum(["IOS", "ANDROID"]).optional(),
})

export type PaymentMethodsQuery = z.infer<typeof paymentMethodsQuery>
