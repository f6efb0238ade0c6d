import { expectBooksAgree } from "../support/books"
import { startGatewayProxy, type GatewayProxy } from "../support/gateway-proxy"
import { openSettings } from "../support/settings"
import { openShop, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

let proxy: GatewayProxy
let store: Store
let shop: Shop
/** What left for the gateway, by operation, the newest last. */
const sent: { operation: string; body: any }[] = []
const lastSent = (operation: string) =>
  sent.filter((each) => each.operation === operation).at(-1)?.body

beforeAll(async () => {
  proxy = await startGatewayProxy()
  store = await startStore({ env: { GATEWAY_URL: proxy.url } })
  proxy.leadTo(store.simulator)
  proxy.interfere(({ operation, asked }) => {
    sent.push({ operation, body: JSON.parse(asked.toString("utf8")) })
    return undefined
  })
  shop = openShop(store)
})
afterAll(async () => {
  await store.stop()
  proxy.stop()
})
afterEach(async () => await expectBooksAgree(store))

const BROWSER = {
  "x-forwarded-for": "203.0.113.7",
  "user-agent": "Mozilla/5.0 (Test)",
  "accept-language": "de-CH,de;q=0.9",
}

const set = async (values: Record<string, unknown>) =>
  expect((await openSettings(store, shop, "cn").save(values)).status).toBe(200)

const start = async (cart: Cart, choice: Parameters<Shop["startPayment"]>[1] = {}) =>
  await shop.startPayment(cart, { customer: BROWSER, ...choice })

describe("what the gateway is told when a shopper pays", () => {
  it("is the shop, the goods, the buyer, where it goes and what the shopper uses; a guest too", async () => {
    const cart = await shop.createCart("CNY", "tea", 2)
    await start(cart, { data: { device_token: "tok_1" } })
    const { order, env } = lastSent("pay")
    expect(order).toMatchObject({
      orderDescription: expect.stringMatching(/^.+: .+ × 2$/),
      goods: [
        {
          goodsQuantity: "2",
          goodsUnitAmount: { currency: "CNY", value: expect.stringMatching(/^\d+$/) },
          deliveryMethodType: "PHYSICAL",
        },
      ],
      shipping: {
        shippingName: { firstName: "Lin", lastName: "Wei" },
        shippingAddress: { region: "CN", city: "Town", address1: "1 Lake Road", zipCode: "1000" },
        shippingDescription: expect.any(String),
      },
      buyer: { buyerEmail: "lin@shop.example" },
    })
    expect(env).toMatchObject({
      terminalType: "WEB",
      clientIp: "203.0.113.7",
      userAgent: "Mozilla/5.0 (Test)",
      deviceLanguage: "de-CH",
      deviceTokenId: "tok_1",
    })
  })

  variant("is a signed-in customer's id and since when they are one", async () => {
    const cart = await shop.createCart()
    const customer = await shop.signIn(cart)
    await start(cart, { customer })
    expect(lastSent("pay").order.buyer).toMatchObject({
      referenceBuyerId: expect.stringMatching(/^cus_/),
      buyerEmail: `${cart.id}@shop.example`,
      buyerRegistrationTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+\+00:00$/),
    })
  })

  variant("is the billing address of a card", async () => {
    await start(await shop.createCart(), { provider: "pp_alipay_manual", wallet: "CARD" })
    expect(lastSent("createPaymentSession")).toMatchObject({
      paymentMethod: { paymentMethodMetaData: { billingAddress: { region: "CN", city: "Town" } } },
      env: { clientIp: "203.0.113.7" },
    })
  })

  variant("is the order's number for what an order still owes", async () => {
    const { orderId } = await shop.buy()
    const { rows } = await store.sql.query<{ display_id: string }>(
      `select display_id from "order" where id = $1`,
      [orderId]
    )
    const collection = await shop.admin("POST", "/payment-collections", {
      order_id: orderId,
      amount: 5,
    })
    await set({ order_description: "{shop} {order}", display_name: "Tea House" })
    const cart = { id: "", currency: "CNY", collectionId: collection.body.payment_collection.id }
    await start(cart)
    expect(lastSent("pay").order).toMatchObject({
      orderDescription: `Tea House #${rows[0]?.display_id}`,
      goods: [{ goodsQuantity: "1" }],
      buyer: { buyerEmail: "lin@shop.example" },
    })
    await set({ order_description: null, display_name: null })
  })

  variant(
    "is of a linked wallet's charge what it is of any payment, but no device: the shopper may be away",
    async () => {
      const customer = await signUp(shop)
      const wallets = openWallets(store, shop, customer)
      const agreement = await wallets.link()
      const cart = await shop.createCart("HKD")
      await wallets.choose(cart, agreement)
      await shop.order(cart, customer.headers)
      const { order, env } = lastSent("pay")
      expect(order).toMatchObject({
        orderDescription: expect.stringContaining(": "),
        goods: [{ goodsQuantity: "1" }],
        buyer: { referenceBuyerId: customer.id },
      })
      expect(env).toEqual({ terminalType: "WEB" })
    }
  )

  it("is only what the shop wants to send", async () => {
    await set({ do_not_send: ["buyer", "shipping", "goods", "device"] })
    await start(await shop.createCart())
    const { order, env } = lastSent("pay")
    expect(Object.keys(order).sort()).toEqual([
      "orderAmount",
      "orderDescription",
      "referenceOrderId",
    ])
    expect(env).toEqual({ terminalType: "WEB" })
    await set({ do_not_send: null })
  })

  it("is less where the cart can't be read, and the payment starts all the same", async () => {
    await store.sql.query(`alter table store rename to store_away`)
    try {
      await start(await shop.createCart(), { wallet: "ALIPAY_HK" })
    } finally {
      await store.sql.query(`alter table store_away rename to store`)
    }
    expect(lastSent("pay").order).toEqual({
      referenceOrderId: expect.any(String),
      orderDescription: "Online order",
      orderAmount: expect.any(Object),
    })
  })
})
