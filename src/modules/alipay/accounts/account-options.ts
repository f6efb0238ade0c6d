import { z } from "@medusajs/framework/zod"

const text = (field: string) =>
  z
    .string({ error: `${field} must be text.` })
    .trim()
    .min(1, `${field} is empty. Leave it out or give it a value.`)

const origin = z
  .string()
  .refine((value) => URL.canParse(value) && new URL(value).origin === value.replace(/\/$/, ""), {
    error:
      "allowed_return_origins must list origins such as https://shop.example, without a path or query.",
  })

/** What a merchant may write in the provider's `options`; all of it optional. */
export const accountOptionsSchema = z.object({
  /** The gateway's domain: the region of the merchant contract, not of the shopper. Default `sea`. */
  region: z
    .enum(["na", "us", "sea", "eu"], { error: "region must be one of na, us, sea, eu." })
    .optional(),
  /** Replaces the region's domain (a simulator, a proxy). https, or plain http on loopback. */
  gateway_url: text("gateway_url").optional(),
  /** `sandbox` or `live`. Default: told from the client ID's prefix. */
  environment: z
    .enum(["sandbox", "live"], { error: "environment must be sandbox or live." })
    .optional(),
  client_id: text("client_id").optional(),
  /** The merchant's RSA private key: PEM or bare base64. */
  private_key: text("private_key").optional(),
  /** Alipay's public key, or several by key version. */
  alipay_public_key: z
    .union([text("alipay_public_key"), z.record(z.string(), text("alipay_public_key"))])
    .optional(),
  /** Version of the merchant's key as the gateway knows it. Default `1`. */
  key_version: text("key_version").optional(),
  /** ISO 4217; one of the contracted settlement currencies. Left out, the contract decides. */
  settlement_currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/, "settlement_currency must be a three-letter ISO 4217 code such as USD.")
    .transform((value) => value.toUpperCase())
    .optional(),
  /** Wallets offered; the first is the default. `CARD` is the gateway's hosted page. */
  payment_method_types: z
    .array(
      z
        .string()
        .regex(
          /^[A-Z0-9_]{2,64}$/,
          "payment_method_types must list the gateway's codes in capitals, such as ALIPAY_CN or CARD."
        )
    )
    .min(
      1,
      "payment_method_types is empty. Leave it out for ALIPAY_CN, or name at least one wallet."
    )
    .optional(),
  /** What the wallet shows the shopper; at most 256 characters. Default "Online order". */
  order_description: text("order_description")
    .pipe(z.string().max(256, "order_description is longer than 256 characters."))
    .optional(),
  /** Cards only: `automatic` (the gateway captures by itself) or `manual`. Default `automatic`. */
  capture_mode: z
    .enum(["automatic", "manual"], { error: "capture_mode must be automatic or manual." })
    .optional(),
  /** Milliseconds to wait for one answer of the gateway. Default: 10,000 for payments. */
  timeout_ms: z
    .number({ error: "timeout_ms must be a number of milliseconds." })
    .int()
    .min(100, "timeout_ms must be at least 100 milliseconds.")
    .max(60_000, "timeout_ms must be at most 60000 milliseconds.")
    .optional(),
  /** Where the shopper comes back to when the storefront does not say. */
  return_url: z
    .string()
    .refine((value) => URL.canParse(value), {
      error: "return_url must be an absolute URL such as https://shop.example/checkout/alipay.",
    })
    .optional(),
  /** Origins the storefront's own `return_url` may have, besides that of `return_url` and the store's CORS list. */
  allowed_return_origins: z.array(origin).optional(),
})

export type AccountOptions = z.input<typeof accountOptionsSchema>
