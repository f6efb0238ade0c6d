import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

const MINUTE = 60_000

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const rowOf = async (requestId: string) =>
  (
    await store.sql.query<{ id: string; state: string; gateway_payment_id: string | null }>(
      `select id, state, gateway_payment_id from alipay_payment where payment_request_id = $1`,
      [requestId]
    )
  ).rows[0]

describe("an answer that was given to another question", () => {
  variant("makes no order: another payment's success is not this one's", async () => {
    for (let round = 0; round < 3; round++) {
      await shop.buy()
      const cart = await shop.createCart()
      const payment = await shop.startPayment(cart)
      store.simulator.bend(payment.payment_request_id, "inquiry.answer-of-another x3")
      const { body } = await shop.complete(cart)
      expect(body).toMatchObject({
        type: "cart",
        error: { type: "payment_requires_more_error" },
      })
      expect(await ordersOf(store, cart)).toEqual([])
      expect((await rowOf(payment.payment_request_id))?.state).toBe("awaiting_shopper")
    }
  })

  variant("is asked for again, so that a paid cart becomes its order all the same", async () => {
    await shop.buy()
    store.simulator.next("notify.lost inquiry.answer-of-another x2")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    expect(await shop.order(cart)).toMatch(/^order_/)
  })

  variant("makes no refund done that was never made", async () => {
    const first = await shop.buy()
    expect((await shop.refund(first.paymentId, 10)).status).toBe(200)
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(
      payment.payment_request_id,
      "refund.answer-of-another x3 inquiryRefund.drop-before x6"
    )
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    const operations = async () =>
      (
        await store.sql.query(
          `select o.state from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
            where p.payment_request_id = $1`,
          [payment.payment_request_id]
        )
      ).rows
    expect(await operations()).toEqual([{ state: "unknown" }])
    expect(store.simulator.payment(payment.payment_request_id).refunded).toBe("0")
    await sweep(store)
    expect(await operations()).toEqual([{ state: "succeeded" }])
    expect(store.simulator.payment(payment.payment_request_id).refunded).toBe("1000")
  })

  it("starts no payment with another payment's page", async () => {
    await shop.startPayment(await shop.createCart())
    const cart = await shop.createCart()
    store.simulator.next("pay.answer-of-another x3")
    expect((await shop.tryPayment(cart)).status).toBe(422)
    await sweep(store)
    expect(await ordersOf(store, cart)).toEqual([])
  })
})

describe("an answer that names no request", () => {
  it("gives no shopper another shopper's hosted page", async () => {
    await shop.startPayment(await shop.createCart(), { wallet: "CARD" })
    const cart = await shop.createCart()
    store.simulator.next("session.answer-of-another x2")
    const first = await shop.tryPayment(cart, { wallet: "CARD" })
    expect(first.status).toBe(200)
    store.simulator.next("session.answer-of-another x3")
    const second = await shop.tryPayment(await shop.createCart(), { wallet: "CARD" })
    expect(second.status).toBe(422)
    const { rows } = await store.sql.query(
      `select redirect->>'normal_url' as page from alipay_payment where redirect is not null`
    )
    expect(new Set(rows.map(({ page }) => page)).size).toBe(rows.length)
  })
})

describe("an answer of another day", () => {
  variant("says nothing about today", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost inquiry.stale-answer@2 x3")
    const payment = await shop.startPayment(cart)
    expect((await shop.complete(cart)).body["type"]).toBe("cart")
    await store.simulator.clock.advance(6 * MINUTE)
    await shop.buy()
    await store.simulator.pay(payment.payment_request_id)
    expect((await shop.complete(cart)).body).toMatchObject({
      type: "cart",
      error: { type: "payment_requires_more_error" },
    })
    expect(await shop.order(cart)).toMatch(/^order_/)
    const { rows } = await store.sql.query(
      `select id from alipay_payment where payment_request_id = $1 and state = 'paid'`,
      [payment.payment_request_id]
    )
    expect(rows).toHaveLength(1)
  })
})

describe("a payment of the gateway that another request has", () => {
  it("makes no order, and a person is told", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost")
    const payment = await shop.startPayment(cart)
    const row = await rowOf(payment.payment_request_id)
    const other = await shop.startPayment(await shop.createCart())
    await store.sql.query(
      `update alipay_payment set gateway_payment_id = null where payment_request_id = $1`,
      [payment.payment_request_id]
    )
    await store.sql.query(
      `update alipay_payment set gateway_payment_id = $1, next_check_at = null where payment_request_id = $2`,
      [row?.gateway_payment_id, other.payment_request_id]
    )
    await store.simulator.pay(payment.payment_request_id)
    expect((await shop.complete(cart)).body).toMatchObject({
      type: "cart",
      error: { type: "payment_requires_more_error" },
    })
    await sweep(store)
    expect(await ordersOf(store, cart)).toEqual([])
    const items = await attentionOf(store, payment.payment_request_id)
    expect(items).toMatchObject([{ kind: "unresolvable_unknown", state: "open" }])

    await store.sql.query(
      `update alipay_payment set gateway_payment_id = null where payment_request_id = $1`,
      [other.payment_request_id]
    )
    await sweep(store)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
  })
})
