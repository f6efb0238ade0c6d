import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import { PAID_OF_SHOPPER } from "./sale-book"
import type { SaleRow } from "./sale-row"

/** A row of `alipay_poster`. */
export type PosterRow = {
  id: string
  stock_location_id: string
  /** An admin's id. */
  actor_id: string
  /** Since then it opens nothing. */
  replaced_at: Date | null
  created_at: Date
}

const POSTERS = "alipay_poster"
const SALES = "alipay_sale"

/** The printed codes of places, and what may be paid by them. */
export class PrintedCodes {
  constructor(private readonly knex: Knex) {}

  /** The code of a place that is good. */
  async ofPlace(stockLocationId: string): Promise<PosterRow | undefined> {
    return (await liveRows<PosterRow>(this.knex, POSTERS)
      .where({ stock_location_id: stockLocationId })
      .whereNull("replaced_at")
      .first()) as PosterRow | undefined
  }

  /** The codes of these places that are good. */
  async ofPlaces(stockLocationIds: readonly string[]): Promise<PosterRow[]> {
    return await liveRows<PosterRow>(this.knex, POSTERS)
      .whereIn("stock_location_id", [...stockLocationIds])
      .whereNull("replaced_at")
  }

  /** A code by its id, unless it was replaced. */
  async byId(id: string): Promise<PosterRow | undefined> {
    return (await liveRows<PosterRow>(this.knex, POSTERS)
      .where({ id })
      .whereNull("replaced_at")
      .first()) as PosterRow | undefined
  }

  /** The code of a place; made where there is none. */
  async findOrMake(stockLocationId: string, actorId: string): Promise<PosterRow> {
    const id = generateEntityId(undefined, "alposter")
    await this.knex(POSTERS)
      .insert({ id, stock_location_id: stockLocationId, actor_id: actorId })
      .onConflict(
        this.knex.raw("(stock_location_id) where replaced_at is null and deleted_at is null")
      )
      .ignore()
    return (await this.ofPlace(stockLocationId)) as PosterRow
  }

  /** Ends a code of a place that is good. */
  async replace(id: string, at: Date): Promise<void> {
    await liveRows(this.knex, POSTERS)
      .where({ id })
      .update({ replaced_at: at, updated_at: new Date() })
  }

  /** Offers a sale to who scans the place's printed code, until then; a time that is over ends it. */
  async offer(saleId: string, until: Date): Promise<void> {
    await liveRows(this.knex, SALES)
      .where({ id: saleId })
      .update({ printed_until: until, updated_at: new Date() })
  }

  /** Sales of clerks that are offered at a place, the oldest first. */
  async offeredAt(stockLocationId: string, now: Date, limit: number): Promise<SaleRow[]> {
    return await liveRows<SaleRow>(this.knex, SALES)
      .where({ stock_location_id: stockLocationId })
      .where("printed_until", ">", now)
      .whereNotNull("actor_id")
      .whereNull("canceled_at")
      .orderBy([{ column: "printed_until" }, { column: "id" }])
      .limit(limit)
  }

  /** How many sales that shoppers began at a place are open: offered, and not known to be paid. */
  async countEntered(stockLocationId: string, now: Date): Promise<number> {
    const [row] = await liveRows(this.knex, SALES)
      .joinRaw(PAID_OF_SHOPPER)
      .where({ stock_location_id: stockLocationId })
      .where("printed_until", ">", now)
      .whereNull("actor_id")
      .whereNull("canceled_at")
      .whereRaw("paid.one is null")
      .count({ count: "*" })
    return Number(row?.["count"] ?? 0)
  }
}
