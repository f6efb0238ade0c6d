import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

describe("paying with a wallet", () => {
  variant("makes one order when the storefront completes after the shopper has paid", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, { wallet: "ALIPAY_CN" })
    expect(payment.status).toBe("awaiting_shopper")
    expect(payment.redirect_url).toContain(store.simulator.url)
    const early = await shop.complete(cart)
    expect(early.body).toMatchObject({
      type: "cart",
      error: { type: "payment_requires_more_error" },
    })
    await store.simulator.pay(payment.payment_request_id)
    const orderId = await shop.order(cart)
    expect(await shop.order(cart)).toBe(orderId)
    const order = await shop.orderDetails(orderId)
    expect(order.payment_status).toBe("captured")
    expect(order.summary.paid_total).toBe(100.5)
  })

  variant("makes the order when only the notification arrives", async () => {
    const { cart, orderId } = await shop.buy()
    expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
    expect(await shop.order(cart)).toBe(orderId)
  })

  it("makes the order by itself when no notification ever comes", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await sweep(store)
    await settled(() => ordersOf(store, cart), 1)
  })
})
