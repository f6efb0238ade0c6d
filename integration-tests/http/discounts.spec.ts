import { expectBooksAgree } from "../support/books"
import { openShop, type Shop } from "../support/shop"
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

const historyOf = async (orderId: string) =>
  (await shop.admin("GET", `/alipay/orders/${orderId}/history`)).body

describe("a discount that the wallet gives", () => {
  it("is kept and shown on the order, which stands on the whole amount", async () => {
    store.simulator.next("discount=850")
    const { orderId, payment } = await shop.buy()
    expect((await shop.orderDetails(orderId))["summary"].pending_difference).toBe(0)
    expect((await historyOf(orderId))["discounts"]).toEqual([
      {
        payment_request_id: payment.payment_request_id,
        paid_amount: "10050",
        paid_currency: "CNY",
        paid_decimals: 2,
        shopper_paid_amount: "9200",
        shopper_paid_currency: "CNY",
        shopper_paid_decimals: 2,
        promotions: [
          {
            type: "DISCOUNT",
            name: "A discount of the wallet",
            savings_amount: "850",
            savings_currency: "CNY",
            savings_decimals: 2,
          },
        ],
      },
    ])
  })

  variant("leaves the whole amount to be refunded", async () => {
    store.simulator.next("discount=850")
    const { payment, paymentId } = await shop.buy()
    expect((await shop.refund(paymentId)).status).toBe(200)
    expect(store.simulator.payment(payment.payment_request_id).refunded).toBe("10050")
  })

  variant("is not told of a payment without one", async () => {
    const { orderId } = await shop.buy()
    expect((await historyOf(orderId))["discounts"]).toEqual([])
  })
})
