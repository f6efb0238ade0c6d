import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { sample, variant } from "../support/ring"
import {
  completeInProcess,
  openShop,
  ordersOf,
  quiet,
  sweep,
  type Cart,
  type Shop,
} from "../support/shop"
import { startStore, type Store } from "../support/store"
import { later, openWallets, signUp, type Customer, type Wallets } from "../support/wallets"

const HOUR = 3_600_000

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>
let owner: Customer
let wallets: Wallets
let agreement: string
let cart: Cart
let sessionId: string

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
beforeEach(async () => {
  owner = await signUp(shop)
  wallets = openWallets(store, shop, owner)
  agreement = await wallets.link()
  cart = await shop.createCart("HKD")
  sessionId = (await wallets.choose(cart, agreement)).body["payment_collection"].payment_sessions[0]
    .id
})
afterEach(async () => await expectBooksAgree(store))

const takeOver = async (customer: Customer) =>
  await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, customer.headers)
const change = async (what: Record<string, unknown>) =>
  await shop.call("POST", `/store/carts/${cart.id}`, what)
const address = async (city: string) => ({
  first_name: "Lin",
  last_name: "Wei",
  address_1: "1 Lake Road",
  city,
  postal_code: "1000",
  country_code: store.run.seed.countries["HKD"],
})
const rowOf = async () =>
  (await store.sql.query(`select * from alipay_payment where session_id = $1`, [sessionId])).rows[0]
const runWorkflow = async () => await completeInProcess(store, cart)

const expectNothingCharged = async () => {
  await quiet(store)
  await sweep(store)
  expect(await ordersOf(store, cart)).toEqual([])
  expect(store.simulator.calls().filter(({ subject }) => subject === sessionId)).toEqual([])
}

describe("a linked wallet pays only its owner's cart", () => {
  variant("completed by its owner, it is paid", async () => {
    await shop.order(cart, owner.headers)
  })

  variant("completed by the shop's own workflow, it is paid", async () => {
    expect((await runWorkflow()).errors).toEqual([])
    expect(await ordersOf(store, cart)).toHaveLength(1)
  })

  it("not by a stranger whose request came before the choice", async () => {
    cart = await shop.createCart("HKD")
    await takeOver(owner)
    const query = store.container.resolve("query")
    const graph = query.graph.bind(query)
    const choose = async () => {
      query.graph = graph
      const { body } = await wallets.choose(cart, agreement)
      sessionId = body["payment_collection"].payment_sessions[0].id
    }
    query.graph = (async (question: { entity: string }, ...rest: []) => {
      const found = await graph(question as never, ...rest)
      if (question.entity === "cart_payment_collection") {
        await choose()
      }
      return found
    }) as typeof graph
    const { body } = await shop.complete(cart)
    expect(query.graph).toBe(graph)
    expect(body["error"]?.message ?? body["message"]).toMatch(/wallet's owner/)
    await expectNothingCharged()
  })

  it("not when another customer has taken the cart over and completes it", async () => {
    const other = await signUp(shop)
    await takeOver(other)
    const { status, body } = await shop.complete(cart, other.headers)
    expect([status, body["message"]]).toEqual([403, expect.stringMatching(/wallet's owner/)])
    await expectNothingCharged()
  })

  variant("not when another customer completes the owner's cart", async () => {
    expect((await shop.complete(cart, (await signUp(shop)).headers)).status).toBe(403)
    await expectNothingCharged()
  })

  it("not when the one who completes it is not signed in", async () => {
    const { status, body } = await shop.complete(cart)
    expect([status, body["message"]]).toEqual([401, expect.stringMatching(/sign in/)])
    await expectNothingCharged()
  })

  it.each(
    sample([
      ["the owner", async () => await shop.complete(cart, owner.headers)],
      ["the shop's own workflow", async () => await runWorkflow()],
    ])
  )("not when the cart is another customer's and %s completes it", async (_, complete) => {
    await takeOver(await signUp(shop))
    await complete()
    await expectNothingCharged()
    expect(await rowOf()).toMatchObject({ state: "failed", result_code: "CUSTOMER_CHANGED" })
  })

  variant("and can't be chosen for another customer's cart", async () => {
    const other = await signUp(shop)
    await takeOver(other)
    const { status, body } = await shop.call(
      "POST",
      `/store/payment-collections/${cart.collectionId}/payment-sessions`,
      { provider_id: "pp_alipay-auto-debit_cn", data: { agreement_id: agreement } },
      owner.headers
    )
    expect([status, body["message"]]).toEqual([
      400,
      expect.stringMatching(/belongs to another customer/),
    ])
  })

  variant("and a completed cart is still answered with its order, to anybody", async () => {
    const orderId = await shop.order(cart, owner.headers)
    expect(await shop.order(cart)).toBe(orderId)
  })

  it("and money that was taken makes no order once the cart is another customer's", async () => {
    store.simulator.next("pay.unknown-after x3 inquiry.unknown-before x30 notify.lost")
    const { body } = await shop.complete(cart, owner.headers)
    expect(body["error"]?.type).toBe("payment_requires_more_error")
    await takeOver(await signUp(shop))
    store.simulator.bend(sessionId, "inquiry.slow=1")
    for (let look = 0; look < 12 && (await rowOf()).state !== "paid"; look++) {
      await sweep(store)
    }
    await later(store, advance, HOUR)
    expect(await ordersOf(store, cart)).toEqual([])
    const { rows } = await store.sql.query(
      `select t.kind from alipay_attention t join alipay_payment p on p.id = t.alipay_payment_id
        where p.session_id = $1 and t.state = 'open'`,
      [sessionId]
    )
    expect(rows).toEqual([{ kind: "paid_without_order" }])
    const before = (await rowOf()).checks
    await sweep(store)
    expect((await rowOf()).checks).toBe(before + 1)
  })
})

describe("the choice of a linked wallet", () => {
  variant("says until when it holds", async () => {
    const { body } = await shop.call("GET", `/store/carts/${cart.id}`)
    const [session] = body["cart"].payment_collection.payment_sessions
    const { created_at } = await rowOf()
    expect(session.data.expires_at).toBe(new Date(created_at.getTime() + HOUR).toISOString())
  })

  variant.each(
    sample([
      ["an hour", HOUR + 60_000],
      ["40 days", 40 * 24 * HOUR],
    ])
  )("has ended after %s, and can be made again", async (_, ms) => {
    await advance(ms)
    const { body } = await shop.complete(cart, owner.headers)
    expect(body["error"]).toMatchObject({
      type: "payment_authorization_error",
      message: expect.stringMatching(/chosen too long ago/),
    })
    await expectNothingCharged()
    await wallets.choose(cart, agreement)
    await shop.order(cart, owner.headers)
  })

  variant("still holds just before the hour is over", async () => {
    await advance(HOUR - 60_000)
    await shop.order(cart, owner.headers)
  })

  it.each(
    sample([
      ["address", async () => ({ shipping_address: await address("Far Away") })],
      ["email address", async () => ({ email: "thief@shop.example" })],
    ])
  )("has ended with another %s, and can be made again", async (_, what) => {
    expect((await change(await what())).status).toBe(200)
    const { body } = await shop.complete(cart, owner.headers)
    expect(body["error"]?.message).toMatch(/delivery address has changed/)
    await expectNothingCharged()
    await wallets.choose(cart, agreement)
    await shop.order(cart, owner.headers)
  })

  variant("holds when the same address is entered again", async () => {
    await change({ shipping_address: await address("Town") })
    await shop.order(cart, owner.headers)
  })
})
