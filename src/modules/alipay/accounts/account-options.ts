import { z } from "@medusajs/framework/zod"
import { exponentOf, originOf, sentence } from "../../../gateway"
import { customsOptionsSchema } from "./customs-options"
import { DATA_GROUPS } from "./data-groups"
import { unknownPlace } from "./description-places"
import { readable } from "./readable"
import { addSaid, said } from "./said"
import { ADDRESS_PROBLEMS, isSite, readReturnAddress } from "./return-address"

/** Longest texts; a key of 8192 bits takes about 6,500 characters. */
const LONGEST = { short: 100, url: 2_000, key: 20_000 } as const

const text = (field: string, longest: number = LONGEST.short) =>
  z
    .string({ error: `${field} must be text.` })
    .trim()
    .min(1, said("empty", "{{field}} is empty. Leave it out or give it a value.", { field }))
    .max(
      longest,
      said("too_long", "{{field}} is longer than {{longest}} characters.", { field, longest })
    )

const keyText = (field: string) => text(field, LONGEST.key)

const ORIGINS = said(
  "bad_origins",
  "allowed_return_origins must list origins such as https://shop.example or myshop://checkout, without a path or query."
)

const origin = z
  .string({ error: ORIGINS })
  .max(
    LONGEST.url,
    said(
      "origin_too_long",
      "allowed_return_origins holds one that is longer than {{longest}} characters.",
      { longest: LONGEST.url }
    )
  )
  .refine(isSite, {
    error: ORIGINS,
  })

const WALLET_CODES =
  "payment_method_types must list the gateway's codes in capitals, such as ALIPAY_CN or CARD."
const DATA_NAMES = `do_not_send must list some of ${DATA_GROUPS.join(", ")}.`
const TIMEOUT = said(
  "bad_timeout",
  "timeout_ms must be a whole number of milliseconds from 100 to 60000."
)

const tooMany = (field: string, most: number): string =>
  said("too_many", "{{field}} lists more than {{most}}.", { field, most })

/** What a merchant may write in the provider's `options`; all of it optional. The settings page follows the same rules. */
export const accountOptionsSchema = z.object({
  /** The gateway's domain: the region of the merchant contract, not of the shopper. Default `sea`. */
  region: z
    .enum(["na", "us", "sea", "eu"], {
      error: "region must be one of na, us, sea, eu.",
    })
    .optional(),
  /** Replaces the region's domain (a simulator, a proxy). https, or plain http on loopback. */
  gateway_url: text("gateway_url", LONGEST.url)
    .superRefine((value, context) => readable(() => originOf("sea", value), context))
    .optional(),
  /** `sandbox` or `live`. Default: told from the client ID's prefix. */
  environment: z
    .enum(["sandbox", "live"], {
      error: "environment must be one of sandbox, live.",
    })
    .optional(),
  client_id: text("client_id")
    .regex(
      /^[\x21-\x7e]{1,64}$/,
      said(
        "bad_client_id",
        "client_id must be 1 to 64 characters without blanks. Copy it from the dashboard."
      )
    )
    .optional(),
  /** The merchant's RSA private key: PEM or bare base64. */
  private_key: keyText("private_key").optional(),
  /** Alipay's public key, or several by key version. */
  alipay_public_key: z
    .union([keyText("alipay_public_key"), z.record(z.string(), keyText("alipay_public_key"))])
    .optional(),
  /** Version of the merchant's key as the gateway knows it. Default `1`. */
  key_version: text("key_version")
    .regex(
      /^[\w.-]{1,32}$/,
      said(
        "bad_key_version",
        "key_version must be the version of your key as the dashboard shows it, such as 1."
      )
    )
    .optional(),
  /** ISO 4217; one of the contracted settlement currencies. Left out, the contract decides. */
  settlement_currency: z
    .string({
      error: "settlement_currency must be text.",
    })
    .regex(
      /^[A-Za-z]{3}$/,
      said(
        "bad_settlement_currency",
        "settlement_currency must be a three-letter ISO 4217 code such as USD."
      )
    )
    .transform((value) => value.toUpperCase())
    .superRefine((value, context) => readable(() => exponentOf(value), context))
    .optional(),
  /** Wallets offered; the first is the default. `CARD` is the gateway's hosted page. */
  payment_method_types: z
    .array(z.string({ error: WALLET_CODES }).regex(/^[A-Z0-9_]{2,64}$/, WALLET_CODES), {
      error: WALLET_CODES,
    })
    .min(
      1,
      said(
        "no_wallets",
        "payment_method_types is empty. Leave it out for ALIPAY_CN, or name at least one wallet."
      )
    )
    .max(100, tooMany("payment_method_types", 100))
    .optional(),
  /**
   * What the wallet shows the shopper, with `{shop}`, `{items}` and `{order}` filled for each payment; what comes of it is
   * cut at 256 characters. Default `{shop}: {items}`.
   */
  order_description: text("order_description", 256)
    .superRefine((value, context) => {
      const place = unknownPlace(value)
      if (place !== undefined) {
        addSaid(
          context,
          sentence(
            "unknown_place",
            "order_description holds {{place}}, which is not known. Use {shop}, {items} and {order}.",
            { place: `{${place}}` }
          )
        )
      }
    })
    .optional(),
  /** The shop's name as shoppers know it, for `{shop}`. Default: the store's name in Medusa. */
  display_name: text("display_name", 64).optional(),
  /** ISO 3166 alpha-2: where the merchant is. Needed by contracts of the gateway's acquirer product only. */
  merchant_region: z
    .string({ error: "merchant_region must be text." })
    .regex(
      /^[A-Za-z]{2}$/,
      said(
        "bad_merchant_region",
        "merchant_region must be a two-letter country code of ISO 3166 such as SG."
      )
    )
    .transform((value) => value.toUpperCase())
    .optional(),
  /** What is not told to the gateway of a shopper and an order. Default: nothing is kept back. */
  do_not_send: z
    .array(
      z.enum(DATA_GROUPS, {
        error: DATA_NAMES,
      }),
      { error: DATA_NAMES }
    )
    .max(DATA_GROUPS.length, "do_not_send names something twice.")
    .optional(),
  /** Registration with China's customs. Default: nothing is declared. */
  customs: customsOptionsSchema.optional(),
  /** Cards only: `automatic` (the gateway captures by itself) or `manual`. Default `automatic`. */
  capture_mode: z
    .enum(["automatic", "manual"], {
      error: "capture_mode must be one of automatic, manual.",
    })
    .optional(),
  /** Milliseconds to wait for one answer of the gateway. Default: 10,000 for payments. */
  timeout_ms: z
    .number({ error: TIMEOUT })
    .int(TIMEOUT)
    .min(100, TIMEOUT)
    .max(60_000, TIMEOUT)
    .optional(),
  /** Where the shopper comes back to when the storefront does not say. */
  return_url: text("return_url", LONGEST.url)
    .superRefine((value, context) => {
      const { problem } = readReturnAddress(value)
      if (problem !== undefined) {
        addSaid(context, ADDRESS_PROBLEMS[problem]("return_url"))
      }
    })
    .optional(),
  /** Origins the storefront's own `return_url` may have, besides that of `return_url` and the store's CORS list. */
  allowed_return_origins: z
    .array(origin, { error: ORIGINS })
    .max(50, tooMany("allowed_return_origins", 50))
    .optional(),
})

export type AccountOptions = z.input<typeof accountOptionsSchema>
export type CheckedAccountOptions = z.output<typeof accountOptionsSchema>
