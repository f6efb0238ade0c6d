import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openShop, sweep, type Shop } from "../support/shop"
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

/** An order that stands on a card under review. */
const orderUnderReview = async () => {
  store.simulator.next("review")
  const bought = await shop.buy("CNY", { provider: "pp_alipay_manual", wallet: "CARD" })
  await sweep(store)
  return { ...bought, id: bought.payment.payment_request_id }
}

const told = async (id: string) =>
  (await attentionOf(store, id)).map(({ kind, state, facts }) => [
    kind,
    state,
    facts["review_status"],
  ])

it("a card under review is not captured, and its order says so until the review accepts it", async () => {
  const { id, paymentId, orderId } = await orderUnderReview()
  expect(await told(id)).toEqual([["under_review", "open", "processing"]])
  const refused = await shop.capture(paymentId)
  expect(refused.status).toBe(400)
  expect(refused.body["message"]).toContain("under review")
  expect(store.simulator.payment(id).captured).toBe("0")

  store.simulator.review(id, "ACCEPT")
  expect((await shop.capture(paymentId)).status).toBe(200)
  expect(store.simulator.payment(id).captured).toBe("10050")
  await sweep(store)
  expect(await told(id)).toEqual([["under_review", "closed", "processing"]])
  const { body } = await shop.admin("GET", `/alipay/orders/${orderId}/payments`)
  expect(body["payments"][0].review).toEqual({ status: "accepted", source: "ANTOM_SHIELD" })
})

variant(
  "a card that the review refused is not captured; canceling the order releases the hold",
  async () => {
    const { id, paymentId, orderId } = await orderUnderReview()
    store.simulator.review(id, "REJECT")
    const refused = await shop.capture(paymentId)
    expect([refused.status, refused.body["message"]]).toEqual([
      400,
      expect.stringContaining("Cancel the order"),
    ])
    await sweep(store)
    expect(await told(id)).toEqual([["under_review", "open", "rejected"]])
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await sweep(store)
    expect(store.simulator.payment(id)).toMatchObject({ status: "CANCELLED", captured: "0" })
    expect(await told(id)).toEqual([["under_review", "closed", "rejected"]])
  }
)
