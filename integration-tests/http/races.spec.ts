import { expectBooksAgree } from "../support/books"
import { attentionOf } from "../support/attention"
import { sample, variant } from "../support/ring"
import {
  openShop,
  quiet,
  ordersOf,
  paymentOf,
  settled,
  sweep,
  type Cart,
  type Shop,
} from "../support/shop"
import { startSecondServer, startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const capturesOf = async (sessionId: string): Promise<number> =>
  (
    await store.sql.query(
      `select c.id from capture c join payment p on p.id = c.payment_id where p.payment_session_id = $1`,
      [sessionId]
    )
  ).rows.length

describe("storefront and notification at once", () => {
  variant("in one process make one order, and both are answered with it", async () => {
    for (let round = 0; round < 5; round++) {
      const cart = await shop.createCart()
      const payment = await shop.startPayment(cart)
      const paid = store.simulator.pay(payment.payment_request_id)
      const answers = await Promise.all([shop.complete(cart), shop.complete(cart), paid])
      await quiet(store)
      await settled(() => ordersOf(store, cart), 1)
      const [orderId] = await ordersOf(store, cart)
      for (const answer of answers.slice(0, 2) as Awaited<ReturnType<Shop["complete"]>>[]) {
        expect(answer.status).toBe(200)
        expect([orderId, undefined]).toContain(answer.body.order?.id)
      }
      expect(await shop.order(cart)).toBe(orderId)
      expect(await capturesOf(payment.sessionId)).toBe(1)
    }
  })

  variant("in two processes make one order too", async () => {
    const second = await startSecondServer(store)
    const other = openShop(store, second.url)
    try {
      for (let round = 0; round < 5; round++) {
        const cart = await shop.createCart()
        const payment = await shop.startPayment(cart)
        const paid = store.simulator.pay(payment.payment_request_id)
        await Promise.all([other.complete(cart), shop.complete(cart), other.complete(cart), paid])
        await quiet(store)
        await settled(() => ordersOf(store, cart), 1)
        const [orderId] = await ordersOf(store, cart)
        expect(await other.order(cart)).toBe(orderId)
        expect(await capturesOf(payment.sessionId)).toBe(1)
        await expectBooksAgree(store)
      }
    } finally {
      await second.stop()
    }
  })
})

describe("a payment that does not go straight", () => {
  it("is declined, then paid with a new session", async () => {
    const cart = await shop.createCart()
    const first = await shop.startPayment(cart)
    await store.simulator.decline(first.payment_request_id, "USER_BALANCE_NOT_ENOUGH")
    await quiet(store)
    const declined = await shop.complete(cart)
    expect(declined.body).toMatchObject({
      type: "cart",
      error: {
        type: "payment_authorization_error",
        message: "The balance was not enough. Please choose another way to pay.",
      },
    })
    const second = await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
    expect(second.payment_request_id).not.toBe(first.payment_request_id)
    await store.simulator.pay(second.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
  })

  it("tells the storefront through the session's data that it was declined", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.decline(payment.payment_request_id, "RISK_REJECT")
    await quiet(store)
    const failed = async () =>
      (
        await store.sql.query(
          `select id from payment_session where id = $1 and data->>'status' = 'failed'`,
          [payment.sessionId]
        )
      ).rows
    await settled(failed, 1)
  })

  variant("is pending first: the order waits for its money and gets it", async () => {
    const cart = await shop.createCart()
    store.simulator.next("pending")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    const [orderId = ""] = await ordersOf(store, cart)
    expect((await shop.orderDetails(orderId)).payment_status).toBe("awaiting")
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await settled(async () => [await paymentOf(store, payment)].filter(Boolean), 1)
    expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
  })

  it("closes when no one pays in time", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.expire(payment.payment_request_id)
    const answer = await shop.complete(cart)
    expect(answer.body.error.type).toBe("payment_authorization_error")
    expect(answer.body.error.message).toContain("time to pay has run out")
  })
})

describe("a cart that changes while the shopper pays", () => {
  variant("closes the old page, so that the old amount can't be paid", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    expect((await shop.changeQuantity(cart, 2)).status).toBe(200)
    await settled(
      async () =>
        store.simulator.payment(payment.payment_request_id).status === "CANCELLED" ? [1] : [],
      1
    )
    const again = await shop.startPayment(cart)
    await store.simulator.pay(again.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    const [orderId = ""] = await ordersOf(store, cart)
    expect((await shop.orderDetails(orderId)).summary.paid_total).toBe(201)
  })

  variant("gives money back that was paid for the old amount", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await shop.changeQuantity(cart, 2)
    await sweep(store)
    expect(store.simulator.payment(payment.payment_request_id).net).toBe("0")
    expect(await ordersOf(store, cart)).toEqual([])
  })

  variant.each(
    sample([
      ["pp_alipay_manual", "0"],
      ["pp_alipay_cn", "0"],
    ])
  )("gives back what is paid on a page that opens only afterwards (%s)", async (provider, net) => {
    const cart = await shop.createCart()
    store.simulator.next("invisible")
    const payment = await shop.startPayment(cart, { provider, wallet: "CARD" })
    expect((await shop.changeQuantity(cart, 2)).status).toBe(200)
    await sweep(store)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await store.simulator.clock.advance(20_000)
    await quiet(store)
    await sweep(store)
    await store.simulator.clock.advance(20_000)
    await quiet(store)
    const line = store.simulator.payment(payment.payment_request_id)
    expect([line.net, line.status === "CANCELLED" || line.refunded === line.captured]).toEqual([
      net,
      true,
    ])
    expect(await ordersOf(store, cart)).toEqual([])
  })

  variant("refunds a card that the gateway has captured already", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, { wallet: "CARD" })
    await store.simulator.pay(payment.payment_request_id)
    await store.simulator.clock.advance(20_000)
    await shop.changeQuantity(cart, 2)
    await sweep(store)
    await store.simulator.clock.advance(20_000)
    await sweep(store)
    const line = store.simulator.payment(payment.payment_request_id)
    expect([line.captured, line.refunded, line.net]).toEqual(["10050", "10050", "0"])
  })

  variant("refunds where it is too late to cancel", async () => {
    store.simulator.next("notify.lost cancel.decline=CANCEL_WINDOW_EXCEED")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await shop.changeQuantity(cart, 3)
    await sweep(store)
    const line = store.simulator.payment(payment.payment_request_id)
    expect([line.refunded, line.net]).toEqual([line.paid, "0"])
  })
})

describe("two tabs", () => {
  it("that both pay: one order, the other money goes back", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost")
    const first = await shop.startPayment(cart)
    await store.simulator.pay(first.payment_request_id)
    const second = await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
    await store.simulator.pay(second.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    await sweep(store)
    expect(store.simulator.payment(first.payment_request_id).net).toBe("0")
    expect(store.simulator.payment(second.payment_request_id).net).toBe("10050")
  })
})

describe("two tabs that start at the same moment", () => {
  /** As when neither sees the other's session: Medusa deletes those that it sees. */
  const startUnseen = async (cart: Cart): Promise<string[]> => {
    const first = await shop.startPayment(cart)
    const show = async (deletedAt: string) =>
      await store.sql.query(`update payment_session set deleted_at = ${deletedAt} where id = $1`, [
        first.sessionId,
      ])
    await show("now()")
    const second = await shop.startPayment(cart)
    await show("null")
    return [first.sessionId, second.sessionId]
  }

  it.each(sample([0, 1]))(
    "leave two sessions; the one that is paid gets the order (%s)",
    async (paid) => {
      const cart = await shop.createCart()
      const sessions = await startUnseen(cart)
      const [mine = "", other = ""] = [sessions[paid], sessions[1 - paid]]
      await store.simulator.pay(mine)
      await quiet(store)
      await sweep(store)
      await settled(() => ordersOf(store, cart), 1)
      expect(store.simulator.payment(mine).net).toBe("10050")
      await settled(
        async () => (store.simulator.payment(other).status === "CANCELLED" ? [1] : []),
        1
      )
    }
  )
})

describe("an order whose session another one has replaced", () => {
  variant("is cancelled with its payment", async () => {
    const { payment, cart, orderId } = await shop.buy("CNY", {
      provider: "pp_alipay_manual",
      wallet: "CARD",
    })
    await shop.startPayment(cart)
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    expect(store.simulator.payment(payment.payment_request_id).status).toBe("CANCELLED")
    const { rows } = await store.sql.query(
      `select id from payment where payment_session_id = $1 and canceled_at is not null`,
      [payment.sessionId]
    )
    expect(rows).toHaveLength(1)
    await sweep(store)
  })
})

describe("amounts that differ", () => {
  it.each(["paid-amount=1", "paid-currency=USD"])("make no order (%s)", async (mark) => {
    const cart = await shop.createCart()
    store.simulator.next(mark)
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const answer = await shop.complete(cart)
    expect(answer.body.error.type).toBe("payment_authorization_error")
    expect(answer.body.error.message).not.toMatch(/\d/)
    expect(await ordersOf(store, cart)).toEqual([])
    const [item] = await attentionOf(store, payment.payment_request_id)
    expect(item).toMatchObject({ kind: "amount_mismatch", state: "open" })
    expect(item?.facts.difference).toMatch(/^paid_/)
  })

  it("in Medusa make no order either", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await store.sql.query(
      `update payment_collection set amount = 1, raw_amount = '{"value":"1"}' where id = $1`,
      [cart.collectionId]
    )
    const answer = await shop.complete(cart)
    expect(answer.body.error.type).toBe("payment_authorization_error")
    expect(await ordersOf(store, cart)).toEqual([])
    await settled(
      async () => (store.simulator.payment(payment.payment_request_id).net === "0" ? [1] : []),
      1,
      "the money to go back"
    )
  })
})
