/** A row of `alipay_sale`. */
export type SaleRow = {
  id: string
  handle: string
  stock_location_id: string
  sales_channel_id: string
  /** The name of the device that sells. */
  terminal: string
  note: string | null
  /** Null: what an order owes is paid. */
  cart_id: string | null
  /** The order, or draft of one, that was there before the sale. */
  from_order_id: string | null
  payment_collection_id: string
  /** What it came to when it was begun, in minor units. Sales of older versions have none. */
  amount: string | null
  currency_code: string | null
  /** An admin's id. Null: a shopper has begun it at the printed code. */
  actor_id: string | null
  /** Until then it may be paid by the place's printed code; null: it was never offered there. */
  printed_until: Date | null
  canceled_at: Date | null
  created_at: Date
  updated_at: Date
}
