import { expectBooksAgree } from "../support/books"
import { sample, variant } from "../support/ring"
import { openShop, ordersOf, quiet, settled, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

describe("currencies", () => {
  it.each(
    sample(
      [
        ["CNY", "ALIPAY_CN", "10050", 20.25, "2025"],
        ["JPY", "PAYPAY", "1000", 1000, "1000"],
        ["KWD", "ALIPAY_CN", "12345", 2.345, "2345"],
        ["USD", "ALIPAY_CN", "10050", 0.01, "1"],
        ["EUR", "ALIPAY_CN", "10050", 100.5, "10050"],
        ["HKD", "ALIPAY_HK", "10050", 1, "100"],
        ["SGD", "ALIPAY_CN", "10050", 1.11, "111"],
        ["IDR", "DANA", "1500000", 15000, "1500000"],
      ],
      3
    )
  )(
    "%s are paid and refunded to the last minor unit",
    async (currency, wallet, paid, refund, refunded) => {
      const { payment, paymentId } = await shop.buy(currency, { wallet })
      const line = () => store.simulator.payment(payment.payment_request_id)
      expect([line().paid, line().currency]).toEqual([paid, currency])
      await expectBooksAgree(store)
      expect((await shop.refund(paymentId, refund)).status).toBe(200)
      expect(line().refunded).toBe(refunded)
    }
  )

  variant("JPY of 3 × 1000.4 is asked for as 3001 and paid as what Medusa says", async () => {
    const cart = await shop.createCart("JPY", "odd", 3)
    const payment = await shop.startPayment(cart, { wallet: "PAYPAY" })
    expect(store.simulator.payment(payment.payment_request_id).amount).toBe("3001")
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    const [orderId = ""] = await ordersOf(store, cart)
    const order = await shop.orderDetails(orderId)
    expect(order.payment_status).toBe("captured")
    expect(order.summary.pending_difference).toBe(0)
  })
})
