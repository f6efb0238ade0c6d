import { z } from "@medusajs/framework/zod"

export const paymentMethodsQuery = z.object({
  provider_id: z
    .string()
    .regex(
      /^pp_alipay_[a-z0-9-]+$/,
      "provider_id must be an Alipay provider such as pp_alipay_cn."
    ),
  cart_id: z.string().min(1, "cart_id is missing."),
  terminal_type: z.enum(["WEB", "WAP", "APP"]).default("WEB"),
  os_type: z.enum(["IOS", "ANDROID"]).optional(),
})

export type PaymentMethodsQuery = z.infer<typeof paymentMethodsQuery>
