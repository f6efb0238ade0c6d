import { model } from "@medusajs/framework/utils"

/** Where the ledger has been used: a database, and the address at which its store is reached. */
export const AlipayInstallation = model
  .define("alipay_installation", {
    id: model.id({ prefix: "alins" }).primaryKey(),
    fingerprint: model.text(),
    /** What tells one place from another; see `read-place.ts`. */
    place: model.json(),
    /** Until then it may be a copy: what was begun elsewhere is left alone. */
    confirmed_at: model.dateTime().nullable(),
    /** The admin who said so; nothing where the plugin could tell by itself. */
    confirmed_by: model.text().nullable(),
  })
  .indexes([{ on: ["fingerprint"], unique: true }])
