import type { StoreAlipayCartPaymentResponse } from "../../src/types/http"
import { shareClock } from "../support/clock"
import { openShop, ordersOf, quiet, sweep, type Cart, type Shop } from "../support/shop"
import { setStock } from "../support/stock"
import { startStore, type Store } from "../support/store"
import { openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let pass: (ms: number) => Promise<void>

beforeAll(async () => {
  store = await startStore({})
  shop = openShop(store)
  pass = await shareClock(store)
})
afterAll(async () => await store.stop())

const told = async (cart: Cart): Promise<StoreAlipayCartPaymentResponse> =>
  (await shop.call("GET", `/store/alipay/carts/${cart.id}/payment`))
    .body as StoreAlipayCartPaymentResponse

/** Another shopper takes the last piece while this one pays. */
const payForLastPiece = async (marks = ""): Promise<{ cart: Cart; requestId: string }> => {
  if (marks !== "") {
    store.simulator.next(marks)
  }
  await setStock(store, 1)
  const cart = await shop.createCart("CNY", "rare")
  const { payment_request_id: requestId } = await shop.startPayment(cart)
  await setStock(store, 0)
  await store.simulator.pay(requestId)
  await quiet(store)
  return { cart, requestId }
}

describe("a shopper who paid for what can't be ordered", () => {
  it("is told that the money goes back, by the page and by the completion", async () => {
    const { cart, requestId } = await payForLastPiece()
    expect(await told(cart)).toMatchObject({
      ...{ status: "canceled", reason_code: "returned" },
      message: expect.stringContaining("goes back to you"),
    })
    const { body } = await shop.complete(cart)
    expect(body["error"].message).toMatch(/could not be made.+goes back to you/)
    expect(store.simulator.payment(requestId).net).toBe("0")
  })

  variant("is told so too where it is refunded, also while that is in process", async () => {
    const { cart, requestId } = await payForLastPiece("notify.lost refund.settle-later=3600000")
    await pass(30 * 3_600_000)
    await sweep(store)
    expect(await told(cart)).toMatchObject({ status: "canceled", reason_code: "returned" })
    await store.simulator.clock.advance(3_600_000)
    await quiet(store)
    await sweep(store)
    expect(await told(cart)).toMatchObject({ status: "canceled", reason_code: "returned" })
    expect(store.simulator.payment(requestId).net).toBe("0")
  })
})

variant(
  "a shopper whose money is held for a person is asked to contact the shop, until the order is made",
  async () => {
    const cart = await shop.createCart("USD")
    store.simulator.next("paid-amount=1000")
    const { payment_request_id: requestId } = await shop.startPayment(cart)
    await store.simulator.pay(requestId)
    await quiet(store)
    expect(await told(cart)).toMatchObject({
      ...{ status: "paid", reason_code: "under_review", order_id: null },
      message: expect.stringContaining("contact them"),
    })
    expect(await ordersOf(store, cart)).toEqual([])
  }
)

variant("a shopper who paid and has the order is told nothing else", async () => {
  const { cart } = await shop.buy()
  expect(await told(cart)).toMatchObject({ status: "paid", reason_code: null, message: null })
})

describe("a total that is not what the shopper was shown", () => {
  it("starts no payment", async () => {
    const cart = await shop.createCart()
    const calls = store.simulator.calls().length
    const refused = await shop.tryPayment(cart, { data: { seen_total: 90.5, locale: "de" } })
    expect(refused).toMatchObject({
      ...{ status: 400, body: { message: expect.stringMatching(/^Die Summe Ihres Warenkorbs/) } },
    })
    expect(store.simulator.calls()).toHaveLength(calls)
    expect((await shop.tryPayment(cart, { data: { seen_total: 100.5 } })).status).toBe(200)
  })

  it("charges no linked wallet", async () => {
    const customer = await signUp(shop)
    const wallets = openWallets(store, shop, customer)
    const agreement = await wallets.link()
    const cart = await shop.createCart("HKD")
    const refused = await wallets.choose(cart, agreement, { seen_total: 1 })
    expect([refused.status, refused.body["message"]]).toEqual([
      400,
      expect.stringContaining("is another one now"),
    ])
  })
})
