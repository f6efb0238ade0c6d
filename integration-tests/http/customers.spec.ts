import { expectBooksAgree } from "../support/books"
import { sample } from "../support/ring"
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

const signUp = async (email: string): Promise<Record<string, string>> => {
  const credentials = { email, password: "secret" }
  const { body } = await shop.call("POST", "/auth/customer/emailpass/register", credentials)
  await shop.call(
    "POST",
    "/store/customers",
    { email, first_name: "Mei", last_name: "Lin" },
    { authorization: `Bearer ${body.token}` }
  )
  const login = await shop.call("POST", "/auth/customer/emailpass", credentials)
  return { authorization: `Bearer ${login.body.token}` }
}

describe("a signed-in customer", () => {
  it.each(sample(["ALIPAY_CN", "CARD"]))("pays with %s as anybody does", async (wallet) => {
    const customer = await signUp(`${wallet.toLowerCase()}@shop.example`)
    const cart = await shop.createCart()
    await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, customer)
    const started = await shop.call(
      "POST",
      `/store/payment-collections/${cart.collectionId}/payment-sessions`,
      { provider_id: "pp_alipay_cn", data: { payment_method_type: wallet } },
      customer
    )
    expect(started.status).toBe(200)
    const [session] = started.body.payment_collection.payment_sessions
    await store.simulator.pay(session.data.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    await store.simulator.clock.advance(20_000)
    await quiet(store)
  })
})

it("sends the gateway no field that it does not know", () => {
  const ignored = store.simulator.ledger().payments.flatMap(({ ignoredFields }) => ignoredFields)
  expect(ignored).toEqual([])
})
