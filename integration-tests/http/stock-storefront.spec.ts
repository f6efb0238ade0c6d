import Medusa from "@medusajs/js-sdk"
import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, settled, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

/** The account's, as the store is configured. */
const RETURN_URL = "http://localhost:8000/back"

let store: Store
let shop: Shop
let sdk: Medusa

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  sdk = new Medusa({ baseUrl: store.url, publishableKey: store.run.seed.publishableKey })
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** As a storefront does with any provider: its id, and nothing of ours. @returns where the session says to go */
const choose = async () => {
  const made = await shop.createCart()
  const { cart } = await sdk.store.cart.retrieve(made.id, { fields: "*payment_collection" })
  const { payment_collection } = await sdk.store.payment.initiatePaymentSession(cart, {
    provider_id: "pp_alipay_cn",
  })
  const data = payment_collection.payment_sessions?.[0]?.data ?? {}
  return { made, page: String(data["redirect_url"]) }
}

/** The shopper on the wallet's page. @returns where it sends the browser */
const payAt = async (page: string): Promise<string | null> => {
  const body = new URLSearchParams({ action: "pay" })
  const answer = await fetch(page, { method: "POST", body, redirect: "manual" })
  return answer.headers.get("location")
}

describe("a storefront that knows nothing of the plugin", () => {
  it("pays with the account's first wallet, and comes back to the account's return_url", async () => {
    store.simulator.next("notify.lost")
    const { made, page } = await choose()
    expect(await payAt(page)).toBe(RETURN_URL)
    const done = await sdk.store.cart.complete(made.id)
    if (done.type !== "order") throw new Error(done.error.message)
    expect(await ordersOf(store, made)).toEqual([done.order.id])
  })

  it("has its order although it never completes the cart", async () => {
    const { made, page } = await choose()
    await payAt(page)
    await settled(async () => await ordersOf(store, made), 1)
  })

  variant("gets a sentence, and no order, when it completes a cart that is not paid", async () => {
    const { made, page } = await choose()
    await expect(sdk.store.cart.complete(made.id)).resolves.toMatchObject({
      type: "cart",
      error: { message: expect.stringMatching(/not.*paid|payment/i) },
    })
    expect(await ordersOf(store, made)).toEqual([])
    await payAt(page)
    await settled(async () => await ordersOf(store, made), 1)
  })
})
