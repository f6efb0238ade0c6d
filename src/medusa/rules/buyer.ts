/** Who gets what a payment collection pays for, as a cart or its order says. */
export type Buyer = {
  customer_id: string | null
  /** Where the goods go, as a digest: the shipping address and the email address. */
  delivery_digest: string
  /** When the order was made; null for a cart. */
  ordered_at: Date | null
}
