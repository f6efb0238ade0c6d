import { z } from "@medusajs/framework/zod"
import { said } from "./said"

const LONGEST = {
  customs_code: 28,
  merchant_customs_code: 128,
  merchant_customs_name: 256,
} as const
const MOST_CHANNELS = 50

const field = (name: keyof typeof LONGEST, missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(
      LONGEST[name],
      said("too_long", "{{field}} is longer than {{longest}} characters.", {
        field: `customs.${name}`,
        longest: LONGEST[name],
      })
    )

const choice = (name: string, choices: string): string =>
  `customs.${name} must be one of ${choices}.`

/** How a merchant is registered with China's customs, and which of their orders are declared. */
export const customsOptionsSchema = z
  .strictObject(
    {
      /** The customs that orders are declared to, such as `NINGBO` or `ZONGSHU`; the list is open. */
      customs_code: field(
        "customs_code",
        said(
          "customs_code_missing",
          "customs.customs_code is missing. Give the code of the customs, such as NINGBO."
        )
      ).regex(
        /^\w+$/,
        said(
          "bad_customs_code",
          "customs.customs_code must be a code of letters and digits, such as NINGBO."
        )
      ),
      merchant_customs_code: field(
        "merchant_customs_code",
        said(
          "merchant_code_missing",
          "customs.merchant_customs_code is missing. Give the code that customs have registered you under."
        )
      ),
      merchant_customs_name: field(
        "merchant_customs_name",
        said(
          "merchant_name_missing",
          "customs.merchant_customs_name is missing. Give the name that customs have registered you under."
        )
      ),
      /** Whether orders that go to China are declared without being asked to. Default `by_hand`. */
      declare: z
        .enum(["by_hand", "by_rule"], { error: choice("declare", "by_hand, by_rule") })
        .optional(),
      /** What a rule waits for. Default `fulfillment`. */
      when: z
        .enum(["payment", "fulfillment"], {
          error: choice("when", "payment, fulfillment"),
        })
        .optional(),
      /** Whether a rule declares an order whole, or each of its shipments for itself. Default `order`. */
      per: z
        .enum(["order", "fulfillment"], { error: choice("per", "order, fulfillment") })
        .optional(),
      /** Ids of the sales channels whose orders a rule declares. Default: all. */
      sales_channels: z
        .array(z.string().min(1).max(64), {
          error: "customs.sales_channels must be a list of ids of sales channels.",
        })
        .max(
          MOST_CHANNELS,
          said("too_many", "{{field}} lists more than {{most}}.", {
            field: "customs.sales_channels",
            most: MOST_CHANNELS,
          })
        )
        .optional(),
      /** Whether the shop collects names and numbers of buyers' identity cards, to be sent along. Default `false`. */
      buyer_certificates: z
        .boolean({ error: choice("buyer_certificates", "true, false") })
        .optional(),
    },
    {
      error: "customs must hold customs_code, merchant_customs_code and merchant_customs_name.",
    }
  )
  .refine(({ when, per }) => when !== "payment" || per !== "fulfillment", {
    error: said(
      "customs_no_shipment",
      "customs.per must be order while customs.when is payment: there is no shipment yet when an order is paid."
    ),
  })

export type CustomsOptions = z.input<typeof customsOptionsSchema>

/** A registration with every default filled in. */
export type CustomsRegistration = Readonly<{
  customsCode: string
  merchantCustomsCode: string
  merchantCustomsName: string
  byRule: boolean
  when: "payment" | "fulfillment"
  per: "order" | "fulfillment"
  /** Empty: all. */
  salesChannels: readonly string[]
  buyerCertificates: boolean
}>

/** @returns nothing for a merchant who declares nothing */
export const readCustoms = (given: CustomsOptions | undefined): CustomsRegistration | undefined =>
  given && {
    customsCode: given.customs_code,
    merchantCustomsCode: given.merchant_customs_code,
    merchantCustomsName: given.merchant_customs_name,
    byRule: given.declare === "by_rule",
    when: given.when ?? "fulfillment",
    per: given.per ?? "order",
    salesChannels: given.sales_channels ?? [],
    buyerCertificates: given.buyer_certificates ?? false,
  }
