import { model } from "@medusajs/framework/utils"

/** A place's printed code: its id, signed, is what the code says. A place has one that is good. */
export const AlipayPoster = model
  .define("alipay_poster", {
    id: model.id({ prefix: "alposter" }).primaryKey(),
    stock_location_id: model.text(),
    /** An admin's id. */
    actor_id: model.text(),
    /** Since then it opens nothing. */
    replaced_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_alipay_poster_place_unique",
      on: ["stock_location_id"],
      unique: true,
      where: "replaced_at IS NULL",
    },
  ])
