import { expectBooksAgree } from "../support/books"
import { inquiriesOf, openShop, ordersOf, quiet, type Cart, type Shop } from "../support/shop"
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

const numberOf = async (orderId: string): Promise<number> => {
  const { rows } = await store.sql.query<{ display_id: string }>(
    `select display_id from "order" where id = $1`,
    [orderId]
  )
  return Number(rows[0]?.display_id)
}

const startUntold = async (cart: Cart, wallet = "ALIPAY_CN") => {
  store.simulator.next("notify.lost")
  return await shop.startPayment(cart, { wallet })
}

const stateOf = async (id: string) =>
  (
    await store.sql.query(
      `select state, result_code from alipay_payment where payment_request_id = $1`,
      [id]
    )
  ).rows[0]

describe("a cart whose payment is not there", () => {
  it("takes no order number: a shopper who waits, is declined, and pays late gets the next one", async () => {
    const before = await numberOf((await shop.buy()).orderId)
    const cart = await shop.createCart()
    const waiting = await startUntold(cart)
    for (let poll = 0; poll < 3; poll++) {
      const { status, body } = await shop.complete(cart)
      expect([status, body.type, body.error.type]).toEqual([
        200,
        "cart",
        "payment_requires_more_error",
      ])
      expect(body.cart.id).toBe(cart.id)
    }
    await store.simulator.decline(waiting.payment_request_id, "USER_BALANCE_NOT_ENOUGH")
    const declined = await shop.complete(cart)
    expect(declined.body.error).toMatchObject({
      type: "payment_authorization_error",
      message: "The balance was not enough. Please choose another way to pay.",
    })
    const expired = await startUntold(cart)
    await store.sql.query(
      `update alipay_payment set expires_at = now() - interval '1 second' where payment_request_id = $1`,
      [expired.payment_request_id]
    )
    expect((await shop.complete(cart)).body.type).toBe("cart")
    const paid = await startUntold(cart, "ALIPAY_HK")
    await store.simulator.pay(paid.payment_request_id)
    expect(await numberOf(await shop.order(cart))).toBe(before + 1)
  })

  it("takes no order number when another amount was paid", async () => {
    const before = await numberOf((await shop.buy()).orderId)
    const cart = await shop.createCart()
    store.simulator.next("paid-amount=1")
    await store.simulator.pay((await shop.startPayment(cart)).payment_request_id)
    await quiet(store)
    for (let click = 0; click < 3; click++) {
      const { body } = await shop.complete(cart)
      expect(body.error).toMatchObject({
        type: "payment_authorization_error",
        message: expect.stringContaining("checked by the shop"),
      })
    }
    expect(await numberOf((await shop.buy()).orderId)).toBe(before + 1)
  })

  variant(
    "is waited for while the gateway gives no answer, and takes no number either",
    async () => {
      const before = await numberOf((await shop.buy()).orderId)
      const cart = await shop.createCart()
      const payment = await startUntold(cart)
      await store.simulator.pay(payment.payment_request_id)
      store.simulator.bend(payment.payment_request_id, "inquiry.drop-before x3")
      expect((await shop.complete(cart)).body.error.type).toBe("payment_requires_more_error")
      expect(await ordersOf(store, cart)).toEqual([])
      expect(await numberOf(await shop.order(cart))).toBe(before + 1)
    }
  )

  it("leaves the ledger as it is while the shopper may still pay, and writes down that it is over", async () => {
    const cart = await shop.createCart()
    const payment = await startUntold(cart)
    await shop.complete(cart)
    expect(await stateOf(payment.payment_request_id)).toMatchObject({ state: "awaiting_shopper" })
    await store.simulator.decline(payment.payment_request_id, "USER_BALANCE_NOT_ENOUGH")
    await shop.complete(cart)
    expect(await stateOf(payment.payment_request_id)).toEqual({
      state: "failed",
      result_code: "USER_BALANCE_NOT_ENOUGH",
    })
  })
})

describe("a cart whose payment is there", () => {
  it("asks the gateway once to become an order", async () => {
    const cart = await shop.createCart()
    const payment = await startUntold(cart)
    await store.simulator.pay(payment.payment_request_id)
    await store.simulator.settled()
    const before = inquiriesOf(store, payment.payment_request_id)
    await shop.order(cart)
    expect(inquiriesOf(store, payment.payment_request_id)).toBe(before + 1)
  })

  it("is answered with its order when it is completed again, also when its payment is over since", async () => {
    const { cart, orderId, payment } = await shop.buy()
    const again = async () => {
      const { body } = await shop.complete(cart)
      expect([body.type, body.order?.id]).toEqual(["order", orderId])
    }
    await again()
    const id = [payment.payment_request_id]
    await store.sql.query(`update payment_session set status = 'pending' where id = $1`, id)
    await store.sql.query(`update alipay_payment set state = 'failed' where session_id = $1`, id)
    await again()
    await store.sql.query(`update payment_session set status = 'authorized' where id = $1`, id)
    await store.sql.query(`update alipay_payment set state = 'paid' where session_id = $1`, id)
  })
})
