import { model } from "@medusajs/framework/utils"

/** Something a customer gets, and pays, every month from a linked wallet. */
export const Subscription = model.define("subscription", {
  id: model.id({ prefix: "subs" }).primaryKey(),
  customer_id: model.text().index(),
  /** The linked wallet that is charged. */
  agreement_id: model.text(),
  /** What began it: renewals are like this order. */
  first_order_id: model.text(),
  line_item_id: model.text().unique(),
  title: model.text(),
  /** Major units. */
  amount: model.text(),
  currency_code: model.text(),
  state: model.enum(["active", "past_due", "ended"]).default("active"),
  /** Renewals that were paid. */
  renewals: model.number().default(0),
  /** Tries of the renewal that is due. */
  attempt: model.number().default(0),
  /** The day that all renewals are counted from. */
  began_at: model.dateTime(),
  next_charge_at: model.dateTime(),
  /** The order of the renewal that is due, once it is made. */
  renewal_order_id: model.text().nullable(),
  /** Why it is past due or ended. */
  reason: model.text().nullable(),
})
