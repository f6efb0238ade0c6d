import { model } from "@medusajs/framework/utils"

/** What a till sells: a cart of Medusa's, or what an order owes. How it is paid stands in the ledger. */
export const AlipaySale = model
  .define("alipay_sale", {
    id: model.id({ prefix: "alsale" }).primaryKey(),
    handle: model.text(),
    stock_location_id: model.text(),
    sales_channel_id: model.text(),
    /** The name of the device that sells. */
    terminal: model.text(),
    note: model.text().nullable(),
    /** Null: what an order owes is paid. */
    cart_id: model.text().nullable(),
    /** The order, or draft of one, that was there before the sale. */
    from_order_id: model.text().nullable(),
    payment_collection_id: model.text(),
    /** What it came to when it was begun, in minor units. Sales of older versions have none. */
    amount: model.text().nullable(),
    currency_code: model.text().nullable(),
    /** An admin's id. Null: a shopper has begun it at the printed code. */
    actor_id: model.text().nullable(),
    /** Until then it may be paid by the place's printed code. */
    printed_until: model.dateTime().nullable(),
    canceled_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_alipay_sale_payment_collection_id_unique",
      on: ["payment_collection_id"],
      unique: true,
    },
    { name: "IDX_alipay_sale_cart_id_unique", on: ["cart_id"], unique: true },
    { name: "IDX_alipay_sale_place", on: ["stock_location_id", "created_at", "id"] },
    {
      name: "IDX_alipay_sale_printed",
      on: ["stock_location_id", "printed_until"],
      where: "printed_until IS NOT NULL",
    },
  ])
