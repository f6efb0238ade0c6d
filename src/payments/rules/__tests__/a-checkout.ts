import type { Checkout, CheckoutAddress, CheckoutItem } from "../../../medusa/rules/checkout"

export const anAddress = (given: Partial<CheckoutAddress> = {}): CheckoutAddress => ({
  first_name: "Lin",
  last_name: "Wu",
  address_1: "1 Lake Road",
  address_2: null,
  city: "Oakland",
  province: "us-ca",
  postal_code: "94607",
  country_code: "us",
  phone: "+1 510 555 0100",
  ...given,
})

export const anItem = (given: Partial<CheckoutItem> = {}): CheckoutItem => ({
  id: "cali_1",
  title: "Large",
  product_title: "Mug",
  variant_title: "Large",
  variant_sku: "MUG-L",
  variant_id: "variant_1",
  product_type: "Kitchen",
  thumbnail: "https://shop.example/mug.png",
  requires_shipping: true,
  quantity: "2",
  unit_price: "10.5",
  ...given,
})

/** A signed-in customer's cart of two mugs. */
export const aCheckout = (given: Partial<Checkout> = {}): Checkout => ({
  shop: "Tea House",
  cart_id: "cart_01M8FWS2DRC6R0R5FT1T066JR3",
  display_id: null,
  email: "lin@example.com",
  customer: {
    id: "cus_1",
    email: "lin@example.com",
    phone: null,
    first_name: "Lin",
    last_name: "Wu",
    has_account: true,
    created_at: "2026-01-02T03:04:05.678+00:00",
  },
  shipping_address: anAddress(),
  billing_address: anAddress({ address_1: "2 Bank Street" }),
  deliveries: [{ name: "Express", amount: "4" }],
  items: [anItem()],
  ...given,
})
