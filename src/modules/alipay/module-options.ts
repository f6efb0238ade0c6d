import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SEALING_KEY_COMMAND } from "./secrets/sealing"
import { placesSchema } from "./till/places"

const isSealingKey = (value: string): boolean => Buffer.from(value, "base64").length === 32

const protocolOf = (value: string): string => (URL.canParse(value) ? new URL(value).protocol : "")

/** Longer than any page stays open and any message of the gateway is on its way. */
const SHORTEST_DAYS = 7

const isDays = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= SHORTEST_DAYS

/** The gateway refunds no older payment. */
const MOST_RECHECK_DAYS = 365

const isRecheckDays = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_RECHECK_DAYS

/** A month. */
export const MOST_LINK_HOURS = 720

const LINK_HOURS = `payment_link_hours must be a whole number of hours from 1 to ${MOST_LINK_HOURS}.`

/** For how long a payment link may be good. */
export const linkHours = (message: string = LINK_HOURS) =>
  z.number(message).int(message).min(1, message).max(MOST_LINK_HOURS, message)

/** Some pages. */
const MOST_TERMS = 20_000

const moduleOptionsSchema = z.object({
  /** Public origin (and path prefix, if any) at which the gateway reaches this backend. */
  backend_url: z
    .string()
    .refine((value) => URL.canParse(value) && !/[?#]/.test(value) && !new URL(value).username, {
      error:
        "backend_url must be the backend's public address such as https://api.shop.example, without a query or credentials.",
    })
    .transform((value) => value.replace(/\/+$/, ""))
    .optional(),
  /** 32 bytes in base64; seals secrets at rest. */
  encryption_key: z
    .string()
    .refine(isSealingKey, {
      error: `encryption_key must be 32 bytes in base64; make one with: ${SEALING_KEY_COMMAND}`,
    })
    .optional(),
  /** Earlier values of `encryption_key`, still read with until what they sealed is resealed. */
  previous_encryption_keys: z
    .array(
      z.string().refine(isSealingKey, {
        error: "previous_encryption_keys must list earlier values of encryption_key.",
      })
    )
    .optional(),
  /** Where the admin's link to the gateway's dashboard leads; `{payment_id}` stands for the gateway's id. */
  dashboard_url: z
    .string()
    .refine((value) => /^https?:$/.test(protocolOf(value)), {
      error: "dashboard_url must be an address such as https://dashboard.antom.com.",
    })
    .optional(),
  /** Fonts for what the standard fonts of a PDF can't print, such as Chinese, in the order they are tried: paths of TTF or OTF files. */
  defense_fonts: z
    .array(
      z.string().refine((path) => /\.(ttf|otf)$/i.test(path), {
        error: "defense_fonts must list paths of TTF or OTF files.",
      }),
      { error: "defense_fonts must list paths of TTF or OTF files." }
    )
    .default([]),
  /** The shop's terms of delivery and return, as a defense of a dispute shows them. */
  shop_terms: z
    .string()
    .trim()
    .min(1, "shop_terms must be the shop's terms as text.")
    .max(MOST_TERMS, `shop_terms must be at most ${MOST_TERMS} characters long.`)
    .optional(),
  /** Days for which payments are kept on which no money moved; false keeps them for good. */
  unpaid_payment_days: z
    .unknown()
    .refine((days) => days === false || isDays(days), {
      error: `unpaid_payment_days must be a whole number of days, at least ${SHORTEST_DAYS}, or false to keep everything.`,
    })
    .transform((days) => (isDays(days) ? days : false))
    .default(90),
  /** Hours for which a payment link is good, where who makes it does not say. */
  payment_link_hours: z.optional(linkHours()).default(72),
  /** Days for which the gateway is asked about paid payments in turn; 0: it is not. */
  recheck_paid_days: z
    .unknown()
    .refine(isRecheckDays, {
      error: `recheck_paid_days must be a whole number of days from 0 to ${MOST_RECHECK_DAYS}; 0 asks about none.`,
    })
    .transform((days) => (isRecheckDays(days) ? days : 0))
    .default(90),
  /** Counters that sell. Default: none. */
  till: z.unknown().pipe(placesSchema),
})

export type ModuleOptions = z.output<typeof moduleOptionsSchema>

/** @throws MedusaError INVALID_DATA naming the plugin option and how to fix it */
export const parseModuleOptions = (options: unknown): ModuleOptions => {
  const parsed = moduleOptionsSchema.safeParse(options ?? {})
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `medusa-payment-alipay: ${parsed.error.issues[0]?.message ?? "the plugin's options are not right."}`
    )
  }
  return parsed.data
}
