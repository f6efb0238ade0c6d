import { expectBooksAgree } from "../support/books"
import { variant } from "../support/ring"
import { openShop, settled, sweep, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const callsOf = (operation: string): number =>
  store.simulator.calls().filter((entry) => entry.operation === operation).length

const rowsOf = async (cart: Cart) =>
  (
    await store.sql.query<{ id: string; session_id: string; state: string }>(
      `select id, session_id, state from alipay_payment where payment_collection_id = $1`,
      [cart.collectionId]
    )
  ).rows

describe("a session that is asked for again", () => {
  variant("is the one there is, while nothing has changed", async () => {
    const cart = await shop.createCart()
    const first = await shop.startPayment(cart)
    const before = callsOf("pay")
    for (let again = 0; again < 20; again++) {
      expect(await shop.startPayment(cart)).toEqual(first)
    }
    expect(callsOf("pay")).toBe(before)
    expect(callsOf("cancel")).toBe(0)
    expect(await rowsOf(cart)).toHaveLength(1)
    await store.simulator.pay(first.payment_request_id)
    expect(await shop.order(cart)).toMatch(/^order_/)
  })

  it.each<[string, (cart: Cart) => Promise<unknown>]>([
    ["another wallet", async () => undefined],
    ["another amount", async (cart) => await shop.changeQuantity(cart, 2)],
    [
      "a refusal at the gateway",
      async (cart) => {
        const [row] = await rowsOf(cart)
        await store.simulator.decline(row?.session_id ?? "", "RISK_REJECT")
        await settled(async () => (await rowsOf(cart)).filter(({ state }) => state === "failed"), 1)
      },
    ],
  ])("is a new one after %s", async (what, change) => {
    const cart = await shop.createCart()
    const first = await shop.startPayment(cart)
    await change(cart)
    const wallet = what === "another wallet" ? "ALIPAY_HK" : undefined
    const second = await shop.startPayment(cart, wallet ? { wallet } : {})
    expect(second.sessionId).not.toBe(first.sessionId)
    expect(second.payment_request_id).toBe(second.sessionId)
  })
})

describe("reading the wallets of a cart", () => {
  const read = async (cart: Cart, query = "") =>
    await shop.call(
      "GET",
      `/store/alipay/payment-methods?provider_id=pp_alipay_cn&cart_id=${cart.id}${query}`
    )

  it("asks the gateway once for carts of one kind", async () => {
    const carts = [await shop.createCart("HKD"), await shop.createCart("HKD")]
    const before = callsOf("consult")
    const answers = await Promise.all(
      Array.from({ length: 30 }, async (_, at) => await read(carts[at % 2] as Cart))
    )
    for (const { status, body } of answers) {
      expect([status, body["source"]]).toEqual([200, "gateway"])
    }
    expect(callsOf("consult")).toBe(before + 1)
  })

  variant("asks again for another amount, currency or terminal", async () => {
    const cart = await shop.createCart("EUR")
    const before = callsOf("consult")
    await read(cart)
    await read(cart, "&terminal_type=WAP&os_type=IOS")
    await shop.changeQuantity(cart, 3)
    await read(cart)
    await read(await shop.createCart("JPY"))
    expect(callsOf("consult")).toBe(before + 4)
  })

  variant("asks again after an answer that was none", async () => {
    const cart = await shop.createCart("SGD")
    for (let attempt = 0; attempt < 3; attempt++) {
      store.simulator.next("consult.drop-before")
    }
    expect((await read(cart)).body["source"]).toBe("configured")
    expect((await read(cart)).body["source"]).toBe("gateway")
  })
})

describe("data of a session that came from a browser", () => {
  it("does not end another shopper's payment", async () => {
    const victim = await shop.startPayment(await shop.createCart())
    const { sessionId, ...data } = victim
    const payments = store.container.resolve<{
      createPaymentSession: (collectionId: string, input: object) => Promise<{ id: string }>
      deletePaymentSession: (id: string) => Promise<void>
    }>("payment")
    const cart = await shop.createCart()
    const mine = await payments.createPaymentSession(cart.collectionId, {
      provider_id: "pp_alipay_cn",
      currency_code: "cny",
      amount: 100.5,
      data: { return_url: "http://localhost:8000/back" },
    })
    await store.sql.query(`update payment_session set data = $1 where id = $2`, [
      JSON.stringify(data),
      mine.id,
    ])
    await payments.deletePaymentSession(mine.id)
    await sweep(store)
    expect(store.simulator.payment(mine.id).status).toBe("CANCELLED")
    expect(store.simulator.payment(victim.payment_request_id).status).toBe("PROCESSING")
    await store.simulator.pay(victim.payment_request_id)
    await settled(
      async () =>
        (
          await store.sql.query(
            `select id from alipay_payment where session_id = $1 and state = 'paid'`,
            [sessionId]
          )
        ).rows,
      1
    )
  })

  it("ends its own payment once Medusa's row is gone", async () => {
    const cart = await shop.createCart()
    const first = await shop.startPayment(cart)
    await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
    await settled(
      async () =>
        [store.simulator.payment(first.payment_request_id)].filter(
          ({ status }) => status === "CANCELLED"
        ),
      1
    )
  })
})
