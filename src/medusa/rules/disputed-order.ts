/** Where something goes, or who pays; each is nothing where it was not said. */
export type OrderAddress = {
  name: string | null
  company: string | null
  street: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  phone: string | null
}

export type OrderParcel = {
  shippedAt: Date | null
  deliveredAt: Date | null
  tracking: { number: string; url: string | null }[]
  items: { title: string; quantity: string }[]
}

/** An order as a dispute about it needs it; amounts are major units as decimals. */
export type DisputedOrder = {
  id: string
  number: number | null
  status: string
  placedAt: Date
  currency: string
  email: string | null
  customerId: string | null
  /** Since when the customer has an account; nothing for a guest. */
  memberSince: Date | null
  items: {
    title: string
    variant: string | null
    sku: string | null
    quantity: string
    price: string
    total: string
  }[]
  totals: { discount: string; shipping: string; tax: string; total: string }
  shippingMethods: string[]
  shipping: OrderAddress | null
  billing: OrderAddress | null
  parcels: OrderParcel[]
  refunds: { amount: string; at: Date; reason: string | null }[]
  /** What the shop has kept of the shopper's device in the order's metadata. */
  device: { ip: string | null; agent: string | null }
}

/** A message that the store has sent to an order's customer. */
export type SentMail = {
  at: Date
  /** `email`, `sms` … */
  channel: string
  /** What it was about: its subject, or else its template. */
  subject: string | null
  to: string
}

/** An order that the same customer placed before. */
export type EarlierOrder = {
  number: number | null
  placedAt: Date
  status: string
  total: string
  currency: string
  shipping: OrderAddress | null
  isDelivered: boolean
}
