import { z } from "@medusajs/framework/zod"

const field = (name: string, longest: number, what: string) =>
  z
    .string({ error: `till: ${name} is missing. Give ${what}.` })
    .trim()
    .min(1, `till: ${name} is empty. Give ${what}.`)
    .max(longest, `till: ${name} is longer than ${longest} characters.`)

const category = (name: string) =>
  field(name, 4, "the merchant category code, four digits").regex(
    /^\d{4}$/,
    `till: ${name} must be a merchant category code of four digits, such as 5499.`
  )

const most = (name: string) =>
  z
    .string({ error: `till: ${name} must be minor units as digits, such as "10000".` })
    .regex(/^\d{1,15}$/, `till: ${name} must be minor units as digits, such as "10000".`)
    .optional()

const placeSchema = z
  .strictObject(
    {
      /** Where the goods are taken from. */
      stock_location_id: field("stock_location_id", 64, "the ID of the stock location"),
      /** Its stock comes from this location and no other. */
      sales_channel_id: field("sales_channel_id", 64, "the ID of the till's sales channel"),
      /** Its currency and prices. */
      region_id: field("region_id", 64, "the ID of the region that the place sells in"),
      /** The account that is paid: the part after `pp_alipay_`. */
      account: field("account", 64, "the account's handle, such as cn"),
      merchant_id: field("merchant_id", 64, "the merchant ID that the gateway has registered"),
      merchant_name: field("merchant_name", 256, "the merchant's name, as registered"),
      merchant_mcc: category("merchant_mcc"),
      store_id: field("store_id", 32, "the store ID that the gateway has registered"),
      store_name: field("store_name", 256, "the store's name, as registered"),
      /** Default: the merchant's. */
      store_mcc: category("store_mcc").optional(),
      /** The most that one sale may come to, in minor units. Default: no limit. */
      most_sale: most("most_sale"),
      /** The most that a shopper may enter at the printed code, in minor units. Default: nothing is entered there. */
      most_entered: most("most_entered"),
      /** The most that the till gives back of one sale, in minor units. Default: nothing is given back at the till. */
      most_refund: most("most_refund"),
    },
    { error: "till must list places, each with its own settings." }
  )
  .transform(({ store_mcc, ...place }) => ({
    ...place,
    store_mcc: store_mcc ?? place.merchant_mcc,
  }))

/** A counter that sells: a stock location with what the gateway knows of it. */
export type Place = Readonly<z.output<typeof placeSchema>>

const isRepeated = ({ stock_location_id: id }: Place, index: number, places: readonly Place[]) =>
  places.findIndex((other) => other.stock_location_id === id) !== index

/** Places that sell with a till. */
export const placesSchema = z
  .array(placeSchema, { error: "till must list places, each with its own settings." })
  .refine((places) => !places.some(isRepeated), {
    error: "till lists a stock location twice. Give each place one entry.",
  })
  .default([])
