import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import type { SaleRow } from "./sale-row"

const TABLE = "alipay_sale"

export type NewSale = Omit<SaleRow, "id" | "canceled_at" | "created_at" | "updated_at">

/** The id of a sale; what it sells is marked with it before the row is written. */
export const newSaleId = (): string => generateEntityId(undefined, "alsale")

/** What tills sell: which cart and payment collection belong to which counter. */
export class SaleBook {
  constructor(private readonly knex: Knex) {}

  async write(sale: NewSale & { id: string }): Promise<SaleRow> {
    const [row] = await this.knex<SaleRow>(TABLE).insert(sale).returning("*")
    return row as SaleRow
  }

  async byId(id: string): Promise<SaleRow | undefined> {
    return (await liveRows<SaleRow>(this.knex, TABLE).where({ id }).first()) as SaleRow | undefined
  }

  /** Whether a payment collection is sold at a till. */
  async sells(paymentCollectionId: string): Promise<boolean> {
    const where = { payment_collection_id: paymentCollectionId }
    return (await liveRows(this.knex, TABLE).where(where).first("id")) !== undefined
  }

  /** Whether a cart is sold at a till. */
  async sellsCart(cartId: string): Promise<boolean> {
    return (await liveRows(this.knex, TABLE).where({ cart_id: cartId }).first("id")) !== undefined
  }

  /** A place's sales, the newest first. */
  async newestOf(stockLocationId: string, limit: number): Promise<SaleRow[]> {
    return await liveRows<SaleRow>(this.knex, TABLE)
      .where({ stock_location_id: stockLocationId })
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .limit(limit)
  }

  /** Notes that a sale is not to be paid any more. */
  async cancel(id: string, at: Date): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ canceled_at: at, updated_at: new Date() })
  }
}
