import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import type { SaleRow } from "./sale-row"

const TABLE = "alipay_sale"

export type NewSale = Omit<
  SaleRow,
  "id" | "canceled_at" | "created_at" | "updated_at" | "printed_until"
> &
  Partial<Pick<SaleRow, "printed_until">>

/** Of a sale that is begun again: all but what is sold. */
type Begun = Omit<
  NewSale,
  "cart_id" | "from_order_id" | "payment_collection_id" | "printed_until"
> & {
  id: string
}

/** The id of a sale; what it sells is marked with it before the row is written. */
export const newSaleId = (): string => generateEntityId(undefined, "alsale")

/** A payment that was paid, of each sale that a shopper began; asked for sale by sale, by its index. */
export const PAID_OF_SHOPPER = `left join lateral (
  select 1 as one from alipay_payment as made
   where made.payment_collection_id = alipay_sale.payment_collection_id
     and made.state = 'paid' and made.deleted_at is null and alipay_sale.actor_id is null
   limit 1
) as paid on true`

/** What tills sell: which cart, or order, and payment collection belong to which counter. */
export class SaleBook {
  constructor(private readonly knex: Knex) {}

  async write(sale: NewSale & { id: string }): Promise<SaleRow> {
    const [row] = await this.knex<SaleRow>(TABLE).insert(sale).returning("*")
    return row as SaleRow
  }

  async byId(id: string): Promise<SaleRow | undefined> {
    return (await liveRows<SaleRow>(this.knex, TABLE).where({ id }).first()) as SaleRow | undefined
  }

  /** The sale of a payment collection, which has one at most; written where there is none. */
  async findOrWrite(sale: NewSale & { id: string }): Promise<SaleRow> {
    await this.knex(TABLE)
      .insert(sale)
      .onConflict(this.knex.raw("(payment_collection_id) where deleted_at is null"))
      .ignore()
    return (await this.ofCollection(sale.payment_collection_id)) as SaleRow
  }

  private async ofCollection(id: string): Promise<SaleRow | undefined> {
    return (await liveRows<SaleRow>(this.knex, TABLE)
      .where({ payment_collection_id: id })
      .first()) as SaleRow | undefined
  }

  /** Begins a sale again at a counter, also one that was canceled. @param sale its id may be a new one */
  async beginAgain(id: string, sale: Begun): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ ...sale, printed_until: null, canceled_at: null, updated_at: new Date() })
  }

  /** Whether the cart of a payment collection is sold at a till. What an order owes may be paid in other ways too. */
  async sells(paymentCollectionId: string): Promise<boolean> {
    const sale = await this.ofCollection(paymentCollectionId)
    return sale !== undefined && sale.cart_id !== null
  }

  /** Whether a cart is sold at a till. */
  async sellsCart(cartId: string): Promise<boolean> {
    return (await liveRows(this.knex, TABLE).where({ cart_id: cartId }).first("id")) !== undefined
  }

  /** A place's sales, the newest first; of those that shoppers began the paid ones alone. */
  async newestOf(stockLocationId: string, limit: number): Promise<SaleRow[]> {
    return await liveRows<SaleRow>(this.knex, TABLE)
      .select("alipay_sale.*")
      .joinRaw(PAID_OF_SHOPPER)
      .where({ stock_location_id: stockLocationId })
      .whereRaw("(actor_id is not null or paid.one is not null)")
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
