/** A row of `alipay_sale`. */
export type SaleRow = {
  id: string
  handle: string
  stock_location_id: string
  sales_channel_id: string
  /** The name of the device that sells. */
  terminal: string
  note: string | null
  cart_id: string
  payment_collection_id: string
  /** An admin's id. */
  actor_id: string
  canceled_at: Date | null
  created_at: Date
  updated_at: Date
}
