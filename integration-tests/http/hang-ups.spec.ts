import { expectBooksAgree, findDisagreements } from "../support/books"
import { openShop, ordersOf, quiet, settled, sweep, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { until } from "../support/until"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const alipay = () => store.container.resolve<Alipay>("alipay")
const adminHeaders = () => ({
  "content-type": "application/json",
  authorization: `Basic ${Buffer.from(`${store.run.seed.secretKey}:`).toString("base64")}`,
})

/** Sends a request and hangs up as soon as something has happened, whatever has become of it. */
const hangUp = async (
  path: string,
  headers: Record<string, string>,
  { body, when }: { body?: unknown; when: () => Promise<unknown> }
): Promise<void> => {
  const caller = new AbortController()
  const answer = fetch(store.url + path, {
    method: "POST",
    headers,
    body: JSON.stringify(body ?? {}),
    signal: caller.signal,
  })
  await when()
  caller.abort()
  await expect(answer).rejects.toThrow()
}

const leasesOf = async (key: string) =>
  (await store.sql.query(`select id from alipay_lease where id = $1`, [key])).rows

const waitersFor = (key: string) => Array<string>(alipay().leases.countWaiting(key)).fill(key)

const refundCallsOf = (requestId: string) =>
  store.simulator
    .calls()
    .filter(({ operation, subject }) => operation === "refund" && subject === requestId)

const refundsOf = async (paymentId: string) =>
  (await store.sql.query(`select id from refund where payment_id = $1`, [paymentId])).rows

describe("a caller who hangs up", () => {
  it("keeps the order's lease while the refund is still moving", async () => {
    for (let round = 0; round < 2; round++) {
      const { payment, paymentId } = await shop.buy()
      store.simulator.bend(payment.payment_request_id, "refund.slow=1500 x1")
      await hangUp(`/admin/payments/${paymentId}/refund`, adminHeaders(), {
        body: { amount: 10 },
        when: async () => await settled(async () => refundCallsOf(payment.payment_request_id), 1),
      })
      const answers = await Promise.all([5, 5, 5, 5, 5].map((each) => shop.refund(paymentId, each)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      expect(await refundsOf(paymentId)).toHaveLength(6)
      expect(store.simulator.payment(payment.payment_request_id).refunded).toBe("3500")
      expect(await findDisagreements(store)).toEqual([])
    }
  })

  it("lets go of a cart it was waiting for", async () => {
    const { cart, held } = await heldCart()
    await hangUp(`/store/carts/${cart.id}/complete`, storeHeaders(), {
      when: async () => await settled(async () => waitersFor(`cart:${cart.id}`), 1),
    })
    // One that is not let go waits for half a minute.
    await until(
      "the waiting caller to be let go",
      () => waitersFor(`cart:${cart.id}`),
      (waiting) => waiting.length === 0,
      15_000
    )
    await held.release()
    expect(await leasesOf(`cart:${cart.id}`)).toEqual([])
    expect((await shop.complete(cart)).status).toBe(200)
    await settled(() => leasesOf(`cart:${cart.id}`), 0)
  })
})

const storeHeaders = () => ({
  "content-type": "application/json",
  "x-publishable-api-key": store.run.seed.publishableKey,
})

/** A cart with a payment, which another process is completing. */
const heldCart = async () => {
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  const held = await alipay().leases.acquire(`cart:${cart.id}`)
  if (!held) {
    throw new Error("the cart's lease was not free")
  }
  return { cart, payment, held }
}

describe("carts that others are working on", () => {
  it("do not keep the messages of other carts waiting", async () => {
    const busy = []
    for (let each = 0; each < 8; each++) {
      busy.push(await heldCart())
    }
    for (const { payment } of busy) {
      await store.simulator.pay(payment.payment_request_id)
    }
    await store.simulator.settled()
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    // A message that waits for a busy cart as long as a caller does would take half a minute.
    await until(
      "the order of the free cart",
      () => ordersOf(store, cart),
      (orders) => orders.length === 1,
      25_000
    )
    for (const { held } of busy) {
      await held.release()
    }
    await quiet(store)
    await sweep(store)
    for (const each of busy) {
      await settled(() => ordersOf(store, each.cart), 1)
    }
    const { rows } = await store.sql.query(
      `select distinct state, attempts from alipay_notification where kind = 'payment'`
    )
    expect(rows).toEqual([{ state: "applied", attempts: 1 }])
  })

  it("are completed once the others are done", async () => {
    const { cart, payment, held } = await heldCart()
    store.simulator.bend(payment.payment_request_id, "notify.lost")
    await store.simulator.pay(payment.payment_request_id)
    const answer = shop.complete(cart)
    const first = await Promise.race([
      answer.then(() => "answered"),
      settled(async () => waitersFor(`cart:${cart.id}`), 1).then(() => "waits"),
    ])
    expect(first).toBe("waits")
    expect(await ordersOf(store, cart)).toEqual([])
    await held.release()
    expect((await answer).body["type"]).toBe("order")
  })

  it("let a bounded number of callers wait, and turn the others away at once", async () => {
    const { cart, payment, held } = await heldCart()
    await store.simulator.pay(payment.payment_request_id)
    const answers: { status: number; body: Record<string, any> }[] = []
    const callers = Array.from({ length: 30 }, async () => answers.push(await shop.complete(cart)))
    await settled(async () => answers.filter(({ status }) => status === 409), 14)
    await held.release()
    await Promise.all(callers)
    expect(answers.filter(({ body }) => body["type"] === "order")).toHaveLength(16)
    await settled(() => ordersOf(store, cart as Cart), 1)
  })
})

describe("an order that was paid in two goes", () => {
  it("is cancelled under its lease when only the second payment was ours", async () => {
    const cart = await shop.createCart()
    await shop.tryPayment(cart, { provider: "pp_system_default" })
    const orderId = await shop.order(cart)
    const more = await shop.admin("POST", "/payment-collections", { order_id: orderId, amount: 12 })
    const collectionId: string = more.body["payment_collection"].id
    const payment = await shop.startPayment({ ...cart, collectionId })
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const captured = async () =>
      (
        await store.sql.query(
          `select c.id from capture c join payment p on p.id = c.payment_id
            where p.payment_session_id = $1`,
          [payment.sessionId]
        )
      ).rows
    await settled(captured, 1)
    store.simulator.bend(payment.payment_request_id, "refund.slow=2000 x1")
    const canceled = shop.cancelOrder(orderId)
    await settled(() => leasesOf(`order:${orderId}`), 1)
    expect((await canceled).status).toBe(200)
    expect(store.simulator.payment(payment.payment_request_id).net).toBe("0")
  })
})
