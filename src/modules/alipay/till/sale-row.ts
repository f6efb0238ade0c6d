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
  /** An admin's id. */
  actor_id: string
  canceled_at: Date | null
  created_at: Date
  updated_at: Date
}
