/** An address as Medusa's carts and orders have it. */
export type CheckoutAddress = Readonly<
  Record<
    | "first_name"
    | "last_name"
    | "address_1"
    | "address_2"
    | "city"
    | "province"
    | "postal_code"
    | "country_code"
    | "phone",
    string | null
  >
>

/** One line of a cart or order; quantity and price as decimal texts, the price in major units. */
export type CheckoutItem = Readonly<{
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  variant_sku: string | null
  variant_id: string | null
  product_type: string | null
  thumbnail: string | null
  requires_shipping: boolean
  quantity: string
  unit_price: string | null
}>

/** What a payment collection pays for, and for whom, as its order or else its cart says. */
export type Checkout = Readonly<{
  /** The shop's name in Medusa. */
  shop: string | null
  cart_id: string | null
  /** The order's number; null before there is an order. */
  display_id: number | null
  email: string | null
  customer: Readonly<{
    id: string
    email: string | null
    phone: string | null
    first_name: string | null
    last_name: string | null
    has_account: boolean
    created_at: string
  }> | null
  shipping_address: CheckoutAddress | null
  billing_address: CheckoutAddress | null
  /** How it is delivered; amounts in major units. */
  deliveries: readonly Readonly<{ name: string; amount: string | null }>[]
  items: readonly CheckoutItem[]
}>
