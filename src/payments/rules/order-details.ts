import { roundToMinor, toGatewayTime } from "../../gateway"
import type { Checkout, CheckoutAddress, CheckoutItem } from "../../medusa/rules/checkout"
import type { AlipayDataGroup } from "../../types/http"
import { cut, whole, withoutGaps } from "./fields"

const nameOf = (person: { first_name: string | null; last_name: string | null } | null) =>
  withoutGaps({ firstName: cut(person?.first_name, 32), lastName: cut(person?.last_name, 32) })

/** The part of an ISO 3166-2 code after the country; a name written out is none. */
const stateOf = (province: string | null): string | undefined => {
  const code = /^(?:[a-z]{2}-)?([a-z0-9]{1,3})$/i.exec((province ?? "").trim())?.[1]
  return code?.toUpperCase()
}

export const addressOf = (address: CheckoutAddress | null) => {
  const region = (address?.country_code ?? "").toUpperCase()
  return address === null || !/^[A-Z]{2}$/.test(region)
    ? undefined
    : {
        region,
        ...withoutGaps({
          state: stateOf(address.province),
          city: cut(address.city, 32),
          address1: cut(address.address_1, 256),
          address2: cut(address.address_2, 256),
          zipCode: whole(address.postal_code, 32),
        }),
      }
}

/** Major units as an amount of the gateway; nothing for none, and for what rounds to nothing. */
const amountOf = (decimal: string | null, currency: string) => {
  if (decimal === null || !/^\d+(\.\d+)?$/.test(decimal)) {
    return undefined
  }
  const value = roundToMinor(decimal, currency)
  return value === "0" ? undefined : { currency, value }
}

const addressOnTheWeb = (text: string | null): string | undefined =>
  text !== null && /^https?:\/\/\S+$/.test(text) ? whole(text, 2048) : undefined

const goodsOf = (item: CheckoutItem, currency: string) => {
  const quantity = Number(item.quantity)
  return {
    referenceGoodsId: whole(item.variant_sku, 64) ?? whole(item.variant_id, 64) ?? item.id,
    goodsName: cut(item.product_title, 256) ?? cut(item.title, 256) ?? item.id,
    deliveryMethodType: item.requires_shipping ? "PHYSICAL" : "DIGITAL",
    ...withoutGaps({
      goodsSkuName: cut(item.variant_title, 256),
      goodsCategory: whole(item.product_type, 64),
      goodsQuantity: Number.isInteger(quantity) && quantity > 0 ? String(quantity) : undefined,
      goodsUnitAmount: amountOf(item.unit_price, currency),
      goodsImageUrl: addressOnTheWeb(item.thumbnail),
    }),
  }
}

const shippingOf = (checkout: Checkout, currency: string) => {
  const { shipping_address: address, deliveries, items, email } = checkout
  const [delivery, ...others] = deliveries
  const only = others.length === 0 ? delivery : undefined
  return withoutGaps({
    shippingName: nameOf(address),
    shippingAddress: addressOf(address),
    shippingPhoneNo: whole(address?.phone, 16),
    shipToEmail: items.some((item) => !item.requires_shipping) ? whole(email, 64) : undefined,
    shippingFee: amountOf(only?.amount ?? null, currency),
    shippingDescription: cut(only?.name, 64),
  })
}

const buyerOf = (checkout: Checkout) => {
  const { customer, shipping_address: shipping, billing_address: billing } = checkout
  return withoutGaps({
    referenceBuyerId: whole(customer?.id, 64),
    buyerName: nameOf(customer) ?? nameOf(billing) ?? nameOf(shipping),
    buyerEmail: whole(checkout.email ?? customer?.email, 64),
    buyerPhoneNo: whole(customer?.phone ?? billing?.phone ?? shipping?.phone, 24),
    buyerRegistrationTime:
      customer?.has_account === true ? toGatewayTime(new Date(customer.created_at)) : undefined,
  })
}

/** What is told of an order beside its number, text and amount: only what the cart has, within the fields' lengths. */
export const orderDetails = (
  checkout: Checkout | undefined,
  { currency, withheld }: { currency: string; withheld: readonly AlipayDataGroup[] }
) => {
  if (checkout === undefined) {
    return {}
  }
  const isTold = (group: AlipayDataGroup): boolean => !withheld.includes(group)
  const goods = checkout.items.map((item) => goodsOf(item, currency))
  return (
    withoutGaps({
      goods: isTold("goods") && goods.length > 0 ? goods : undefined,
      shipping: isTold("shipping") ? shippingOf(checkout, currency) : undefined,
      buyer: isTold("buyer") ? buyerOf(checkout) : undefined,
    }) ?? {}
  )
}
