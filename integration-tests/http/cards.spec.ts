import { expectBooksAgree } from "../support/books"
import { refusePaymentUpdate } from "../support/lost-rows"
import { openShop, quiet, ordersOf, settled, sweep, type Shop } from "../support/shop"
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

const manual = { provider: "pp_alipay_manual", wallet: "CARD" }
const lineOf = (requestId: string) => store.simulator.payment(requestId)

describe("a card captured by hand", () => {
  it("is held, captured in parts with the true amounts, and refunded", async () => {
    const { payment, paymentId, orderId } = await shop.buy("CNY", manual)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ authorized: "10050", captured: "0" })
    expect((await shop.orderDetails(orderId)).payment_status).toBe("authorized")
    expect((await shop.capture(paymentId, 40)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).captured).toBe("4000")
    await expectBooksAgree(store)
    expect((await shop.capture(paymentId, 60.51)).status).toBe(400)
    expect((await shop.capture(paymentId, 60.5)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).captured).toBe("10050")
    expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
    expect((await shop.refund(paymentId, 0.5)).status).toBe(200)
    await store.simulator.clock.advance(20_000)
    await sweep(store)
    expect(lineOf(payment.payment_request_id).refunded).toBe("50")
  })

  it("is voided when its order is cancelled, and can't be used again", async () => {
    const { payment, orderId } = await shop.buy("CNY", manual)
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ status: "CANCELLED", net: "0" })
    const { rows } = await store.sql.query(`select status from payment_session where id = $1`, [
      payment.sessionId,
    ])
    expect(rows).toEqual([{ status: "canceled" }])
  })

  it("keeps one capture although the answer is lost", async () => {
    const { payment, paymentId } = await shop.buy("CNY", manual)
    store.simulator.bend(payment.payment_request_id, "capture.drop-after x3")
    expect((await shop.capture(paymentId)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).captured).toBe("10050")
  })

  it("shows a refusal and leaves no capture", async () => {
    const { payment, paymentId } = await shop.buy("CNY", manual)
    store.simulator.bend(payment.payment_request_id, "capture.decline=AUTH_EXPIRED x1")
    const refused = await shop.capture(paymentId)
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain("AUTH_EXPIRED")
    expect((await shop.capture(paymentId)).status).toBe(200)
  })

  it("books a capture that was made and whose row Medusa lost, and does not make it again", async () => {
    const { payment, paymentId, orderId } = await shop.buy("CNY", manual)
    await refusePaymentUpdate(store, paymentId, async () => {
      expect((await shop.capture(paymentId)).status).toBe(500)
    })
    await sweep(store)
    const line = store.simulator.payment(payment.payment_request_id)
    expect([line.captured, line.calls["capture"]]).toEqual(["10050", 1])
    expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
  })

  it("asks the gateway for no more than is held, whatever Medusa has forgotten", async () => {
    const { payment, paymentId } = await shop.buy("CNY", manual)
    expect((await shop.capture(paymentId, 40)).status).toBe(200)
    // The gateway's message of the capture would have it booked again.
    await quiet(store)
    const forget = async (at: string) =>
      await store.sql.query(`update capture set deleted_at = ${at} where payment_id = $1`, [
        paymentId,
      ])
    await forget("now()")
    const { status, body } = await shop.capture(paymentId, 100.5)
    expect([status, body["message"]]).toEqual([400, expect.stringContaining("4000 are captured")])
    expect(lineOf(payment.payment_request_id).calls["capture"]).toBe(1)
    await forget("null")
    expect((await shop.capture(paymentId, 60.5)).status).toBe(200)
  })

  it("takes a capture back that fails in the end", async () => {
    const { payment, paymentId, orderId } = await shop.buy("CNY", manual)
    store.simulator.bend(payment.payment_request_id, "capture.fail-later=60000:PROCESS_FAIL")
    expect((await shop.capture(paymentId)).status).toBe(200)
    await store.simulator.clock.advance(61_000)
    await quiet(store)
    await sweep(store)
    const captures = async () =>
      (
        await store.sql.query(
          `select id from capture where payment_id = $1 and deleted_at is null`,
          [paymentId]
        )
      ).rows
    await settled(captures, 0)
    const order = await shop.orderDetails(orderId)
    expect(order.payment_status).toBe("authorized")
    expect(order.summary.paid_total).toBe(0)
  })
})

describe("a card captured by the gateway", () => {
  variant("is booked in Medusa when the capture comes, once", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, { wallet: "CARD" })
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    await store.simulator.clock.advance(20_000)
    await quiet(store)
    await sweep(store)
    const [orderId = ""] = await ordersOf(store, cart)
    const order = await shop.orderDetails(orderId)
    expect(order.payment_status).toBe("captured")
    expect(order.payment_collections[0].payments[0].captures).toHaveLength(1)
    expect(lineOf(payment.payment_request_id).calls["capture"] ?? 0).toBe(0)
  })

  it("is not captured by hand in that time", async () => {
    const cart = await shop.createCart()
    store.simulator.next("auto-capture=600000")
    const payment = await shop.startPayment(cart, { wallet: "CARD" })
    await store.simulator.pay(payment.payment_request_id)
    const orderId = await shop.order(cart)
    const [paid] = (await shop.orderDetails(orderId)).payment_collections[0].payments
    const refused = await shop.capture(paid.id)
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain("captures this payment by itself")
  })

  variant("is booked although its notification comes before the payment's", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify-payment.after-capture")
    const payment = await shop.startPayment(cart, { wallet: "CARD" })
    await store.simulator.pay(payment.payment_request_id)
    await store.simulator.clock.advance(20_000)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    await sweep(store)
    const [orderId = ""] = await ordersOf(store, cart)
    expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
  })
})

describe("a server whose clock is hours ahead", () => {
  it("ends no card page that is still open", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, { wallet: "CARD" })
    const alipay = store.container.resolve<{ now: () => Date }>("alipay")
    const { now } = alipay
    alipay.now = () => new Date(Date.now() + 6 * 3_600_000)
    try {
      await sweep(store)
    } finally {
      alipay.now = now
    }
    expect(lineOf(payment.payment_request_id).status).not.toBe("CANCELLED")
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
  })
})
