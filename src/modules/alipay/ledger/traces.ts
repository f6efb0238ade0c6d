import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { waitingDisputes } from "../inbox/dispute-messages"
import { liveRows } from "../live-rows"
import type { PaymentRow } from "./rows"

/** Which tables have rows of a payment: of most payments none has, and none of them need be read. */
export type Traces = {
  /** Captures, refunds, cancels. */
  operations: boolean
  /** Open attention items. */
  items: boolean
  /** Disputes, or messages about some that are not applied yet. */
  disputes: boolean
  /** Declarations to customs. */
  declarations: boolean
}

const UNDISPUTED = "false as disputes, false as declarations"

/** Asks all in one statement; a payment that never had money has no dispute and no declaration. */
export const readTraces = async (knex: Knex, row: PaymentRow): Promise<Traces> => {
  const about = { alipay_payment_id: row.id }
  const operations = liveRows(knex, "alipay_operation").where(about).select("id")
  const items = liveRows(knex, "alipay_attention")
    .where({ ...about, state: "open" })
    .select("id")
  const [found] = (await knex.select(
    knex.raw("exists(?) as operations", [operations]),
    knex.raw("exists(?) as items", [items]),
    row.money_since === null
      ? knex.raw(UNDISPUTED)
      : knex.raw("(exists(?) or exists(?)) as disputes, exists(?) as declarations", [
          liveRows(knex, "alipay_dispute").where(about).select("id"),
          waitingDisputes(knex, row).select("id"),
          liveRows(knex, "alipay_declaration").where(about).select("id"),
        ])
  )) as Traces[]
  return found ?? { operations: true, items: true, disputes: true, declarations: true }
}
