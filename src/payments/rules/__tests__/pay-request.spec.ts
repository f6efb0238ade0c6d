import { createPaymentSessionRequest } from "../../../gateway/wire/payment-session"
import { payRequest } from "../../../gateway/wire/payments"
import { resolveAccount } from "../../../modules/alipay/accounts/resolve-account"
import {
  toElementRequest,
  toPayRequest,
  toSessionRequest,
  type PayRequestInput,
} from "../pay-request"
import { aCheckout, anAddress, anItem } from "./a-checkout"
import { aPaymentRow } from "./a-payment-row"

const options = { client_id: "SANDBOX_1", private_key: "k", alipay_public_key: "p" }
const account = resolveAccount("cn", options)
const input = (given: Partial<PayRequestInput> = {}): PayRequestInput => ({
  row: aPaymentRow({}),
  account,
  choice: {
    paymentMethodType: "ALIPAY_CN",
    returnUrl: "https://shop.example/back",
    terminal: { terminalType: "WEB" },
    embedded: false,
    locale: undefined,
    deviceToken: undefined,
  },
  checkout: aCheckout(),
  device: {},
  notifyUrl: undefined,
  ...given,
})
const card = (given: Partial<PayRequestInput> = {}) =>
  input({ row: aPaymentRow({ payment_method_type: "CARD", product: "session" }), ...given })
const orderFor = (given: Parameters<typeof aCheckout>[0]) =>
  toPayRequest(input({ checkout: aCheckout(given) })).order

describe("what is told of an order", () => {
  it("is what the cart has", () => {
    expect(toPayRequest(input()).order).toEqual({
      referenceOrderId: "pay_col_1",
      orderDescription: "Tea House: Mug × 2",
      orderAmount: { currency: "CNY", value: "1050" },
      goods: [
        {
          referenceGoodsId: "MUG-L",
          goodsName: "Mug",
          goodsSkuName: "Large",
          goodsCategory: "Kitchen",
          goodsQuantity: "2",
          goodsUnitAmount: { currency: "CNY", value: "1050" },
          goodsImageUrl: "https://shop.example/mug.png",
          deliveryMethodType: "PHYSICAL",
        },
      ],
      shipping: {
        shippingName: { firstName: "Lin", lastName: "Wu" },
        shippingAddress: {
          region: "US",
          state: "CA",
          city: "Oakland",
          address1: "1 Lake Road",
          zipCode: "94607",
        },
        shippingPhoneNo: "+1 510 555 0100",
        shippingFee: { currency: "CNY", value: "400" },
        shippingDescription: "Express",
      },
      buyer: {
        referenceBuyerId: "cus_1",
        buyerName: { firstName: "Lin", lastName: "Wu" },
        buyerEmail: "lin@example.com",
        buyerPhoneNo: "+1 510 555 0100",
        buyerRegistrationTime: "2026-01-02T03:04:05+00:00",
      },
    })
  })

  it("is a guest's email address and phone too", () => {
    expect(orderFor({ customer: null }).buyer).toEqual({
      buyerName: { firstName: "Lin", lastName: "Wu" },
      buyerEmail: "lin@example.com",
      buyerPhoneNo: "+1 510 555 0100",
    })
  })

  it("is its number, text and amount where nothing is known of it", () => {
    expect(toPayRequest(input({ checkout: undefined })).order).toEqual({
      referenceOrderId: "pay_col_1",
      orderDescription: "Online order",
      orderAmount: { currency: "CNY", value: "1050" },
    })
  })

  it("leaves out what is too long for its field, or no such thing", () => {
    const long = "x".repeat(300)
    const order = orderFor({
      email: `${long}@example.com`,
      customer: null,
      shipping_address: anAddress({
        province: "California",
        country_code: null,
        phone: "+1 510 555 0100 ext. 12345",
      }),
      items: [
        anItem({
          variant_sku: long,
          variant_id: long,
          product_type: long,
          thumbnail: "/static/mug.png",
          quantity: "0.5",
          unit_price: "0.001",
        }),
      ],
    })
    expect(order.goods).toEqual([
      {
        referenceGoodsId: "cali_1",
        goodsName: "Mug",
        goodsSkuName: "Large",
        deliveryMethodType: "PHYSICAL",
      },
    ])
    expect(order.shipping).not.toHaveProperty("shippingAddress")
    expect(order.shipping).not.toHaveProperty("shippingPhoneNo")
    expect(order.buyer).not.toHaveProperty("buyerEmail")
  })

  it("names the email address for goods that are not shipped", () => {
    expect(orderFor({ items: [anItem({ requires_shipping: false })] })).toMatchObject({
      goods: [{ deliveryMethodType: "DIGITAL" }],
      shipping: { shipToEmail: "lin@example.com" },
    })
  })

  it.each([
    ["Lin", { firstName: "Lin" }],
    [`${"x".repeat(31)}😀`, { firstName: "x".repeat(31) }],
    [`${"x".repeat(30)}😀y`, { firstName: `${"x".repeat(30)}😀` }],
    [`x${"\u0301".repeat(40)}`, undefined],
  ])("cuts the name %s between characters", (first_name, expected) => {
    const address = anAddress({ first_name, last_name: null })
    const given = { customer: null, shipping_address: null, billing_address: address }
    expect(orderFor(given).buyer?.buyerName).toEqual(expected)
  })

  it("fits the gateway's request, for wallets and for cards", () => {
    const device = { ip: "203.0.113.7", userAgent: "Browser", acceptLanguage: "de", accept: "*/*" }
    expect(payRequest.safeParse(toPayRequest(input({ device }))).error).toBeUndefined()
    const session = toSessionRequest(card({ device }))
    expect(createPaymentSessionRequest.safeParse(session).error).toBeUndefined()
  })
})

describe("what the wallet shows", () => {
  const shown = (
    given: { order_description?: string; display_name?: string },
    more: { checkout?: Parameters<typeof aCheckout>[0]; method?: string } = {}
  ) =>
    toPayRequest(
      input({
        row: aPaymentRow({ payment_method_type: more.method ?? "ALIPAY_CN" }),
        account: resolveAccount("cn", { ...options, ...given }),
        checkout: aCheckout(more.checkout),
      })
    ).order.orderDescription

  it("is the shop and what is bought", () => {
    const items = [anItem(), anItem({ product_title: null, title: "Tea", quantity: "1" })]
    expect(shown({}, { checkout: { items } })).toBe("Tea House: Mug × 2, Tea")
    expect(shown({ display_name: "Lin's" })).toBe("Lin's: Mug × 2")
  })

  it("names the order, or the end of the cart's id before there is one", () => {
    const order_description = "{shop} {order}"
    expect(shown({ order_description })).toBe("Tea House 1T066JR3")
    expect(shown({ order_description }, { checkout: { display_id: 25 } })).toBe("Tea House #25")
  })

  it("has no gaps where the shop has no name, and never becomes empty", () => {
    expect(shown({}, { checkout: { shop: null } })).toBe("Mug × 2")
    expect(shown({}, { checkout: { shop: null, items: [] } })).toBe("Online order")
  })

  it("is cut at 256 characters", () => {
    expect(shown({}, { checkout: { items: Array(50).fill(anItem()) } })).toHaveLength(256)
  })

  it("is plain for methods that refuse other characters than Latin ones", () => {
    const checkout = { shop: "茶馆" }
    expect(shown({}, { checkout })).toBe("茶馆: Mug × 2")
    expect(shown({}, { checkout, method: "CARD" })).toBe("Online order")
    expect(shown({}, { method: "CARD" })).toBe("Tea House: Mug × 2")
  })

  it("refuses a place that is not known, by name", () => {
    expect(() => resolveAccount("cn", { ...options, order_description: "{total}" })).toThrow(
      "order_description holds {total}, which is not known. Use {shop}, {items} and {order}."
    )
  })
})

describe("what is told of the shopper's device", () => {
  const browser = {
    ip: "203.0.113.7",
    userAgent: "Mozilla/5.0",
    acceptLanguage: "de-CH,de;q=0.9,en;q=0.8",
    accept: "text/html",
  }
  const envFor = (given: Partial<PayRequestInput>) => toPayRequest(input(given)).env

  it("is its address, browser and language, and the token of the gateway's script", () => {
    const choice = { ...input().choice, deviceToken: "tok_1" }
    expect(envFor({ device: browser, choice })).toEqual({
      terminalType: "WEB",
      clientIp: "203.0.113.7",
      userAgent: "Mozilla/5.0",
      deviceLanguage: "de-CH",
      deviceTokenId: "tok_1",
      browserInfo: { acceptHeader: "text/html", language: "de-CH", userAgent: "Mozilla/5.0" },
    })
  })

  it.each(["10.0.0.4", "127.0.0.1", "::1", "::ffff:192.168.1.9", "fd00::1", "172.20.0.3", "x"])(
    "is not the address %s of the shop's own network",
    (ip) => expect(envFor({ device: { ip } })).toEqual({ terminalType: "WEB" })
  )

  it.each([
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8::7", "2001:db8::7"],
    ["172.32.0.1", "172.32.0.1"],
  ])("is the address of %s", (ip, clientIp) =>
    expect(envFor({ device: { ip } })).toEqual({ terminalType: "WEB", clientIp })
  )
})

describe("what a shop does not want to send", () => {
  const withheldBy = (group: string) =>
    resolveAccount("cn", { ...options, do_not_send: [group] as never })
  const device = { ip: "203.0.113.7" }

  it.each(["buyer", "shipping", "goods"] as const)("%s is left out of the order", (group) => {
    expect(toPayRequest(input()).order).toHaveProperty(group)
    expect(toPayRequest(input({ account: withheldBy(group) })).order).not.toHaveProperty(group)
  })

  it("the device is left out of its environment", () => {
    expect(toPayRequest(input({ device, account: withheldBy("device") })).env).toEqual({
      terminalType: "WEB",
    })
  })

  it("the billing address is told of cards, and left out", () => {
    expect(toSessionRequest(card()).paymentMethod).toEqual({
      paymentMethodType: "CARD",
      paymentMethodMetaData: { billingAddress: expect.objectContaining({ region: "US" }) },
    })
    expect(toSessionRequest(card({ account: withheldBy("billing") })).paymentMethod).toEqual({
      paymentMethodType: "CARD",
    })
  })
})

it("a merchant's country is sent where the account names one", () => {
  expect(toPayRequest(input())).not.toHaveProperty("merchantRegion")
  const merchant = resolveAccount("cn", { ...options, merchant_region: "sg" })
  expect(toPayRequest(input({ account: merchant })).merchantRegion).toBe("SG")
})

describe("the gateway's form in the shop's page", () => {
  const billing = { billing_address: anAddress({ city: "Paris", country_code: "fr" }) }
  const asked = toElementRequest(
    card({
      checkout: aCheckout(billing),
      choice: { ...input().choice, locale: "zh-CN", embedded: true },
      notifyUrl: "https://shop.example/hooks",
    })
  )
  const hosted = toSessionRequest(card({ checkout: aCheckout(billing) }))

  it("is asked for with one way to pay in its list, and no other", () => {
    expect(asked).toMatchObject({
      productCode: "CASHIER_PAYMENT",
      productScene: "ELEMENT_PAYMENT",
      availablePaymentMethod: { paymentMethodTypeList: [{ paymentMethodType: "CARD" }] },
    })
    expect(asked).not.toHaveProperty("paymentMethod")
    expect(createPaymentSessionRequest.safeParse(asked).success).toBe(true)
  })

  it("has the order, the buyer, the capture and the addresses that the hosted page has", () => {
    expect(asked.order).toEqual(hosted.order)
    expect(asked.order).toHaveProperty("buyer")
    expect(asked.paymentFactor).toEqual(hosted.paymentFactor)
    expect(asked.paymentRedirectUrl).toBe("https://shop.example/back")
    expect(asked).toMatchObject({ paymentNotifyUrl: "https://shop.example/hooks", locale: "zh_CN" })
    expect(asked.availablePaymentMethod).toHaveProperty(
      "paymentMethodMetaData",
      hosted.paymentMethod.paymentMethodMetaData
    )
  })
})
