import type { AlipayModuleService } from "../../src/modules/alipay"
import { expectBooksAgree } from "../support/books"
import { addCreditLine } from "../support/catalog"
import { sample, variant } from "../support/ring"
import {
  inquiriesOf,
  openShop,
  ordersOf,
  quiet,
  settled,
  sweep,
  type Cart,
  type Shop,
} from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const ask = async (cart: Pick<Cart, "id">, headers = {}, query = "") =>
  await shop.call("GET", `/store/alipay/carts/${cart.id}/payment${query}`, undefined, headers)

const ledger = async (cart: Cart) =>
  (
    await store.sql.query(
      `select state, result_code, checks, updated_at from alipay_payment where payment_collection_id = $1`,
      [cart.collectionId]
    )
  ).rows

/** Does something at moments of the plugin's clock, which stands still in between. */
const atMoments = async (passed: readonly number[], work: () => Promise<void>): Promise<void> => {
  const alipay = store.container.resolve<AlipayModuleService>("alipay")
  const now = alipay.now
  const start = alipay.now().getTime()
  try {
    for (const ms of passed) {
      alipay.now = () => new Date(start + ms)
      await work()
    }
  } finally {
    alipay.now = now
  }
}

describe("the payment of a cart", () => {
  variant("is nothing before it was started", async () => {
    const { status, body } = await ask(await shop.createCart())
    expect(status).toBe(200)
    expect(body).toEqual({
      status: "none",
      reason_code: null,
      message: null,
      expires_at: null,
      redirect_url: null,
      order_id: null,
    })
  })

  it("waits for the shopper with the page to go to, and asks the gateway once a second for all who ask", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    const before = inquiriesOf(store, payment.payment_request_id)
    await atMoments([0, 999, 1_000], async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, async () => await ask(cart)))
      for (const { status, body } of answers) {
        expect([status, body.status]).toEqual([200, "awaiting_shopper"])
        expect(body.redirect_url).toBe(payment.redirect_url)
        expect(body.expires_at).toBe(payment.expires_at)
      }
    })
    expect(inquiriesOf(store, payment.payment_request_id)).toBe(before + 2)
  })

  variant("is told as paid without making the order or changing the ledger", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    const before = await ledger(cart)
    await store.simulator.pay(payment.payment_request_id)
    const { body } = await ask(cart)
    expect(body).toMatchObject({ status: "paid", redirect_url: null, order_id: null })
    expect(await ledger(cart)).toEqual(before)
    expect(await ordersOf(store, cart)).toEqual([])
    const orderId = await shop.order(cart)
    expect((await ask(cart)).body).toMatchObject({ status: "paid", order_id: orderId })
  })

  variant("leads to the order that a message made while the tab was closed", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await settled(() => ordersOf(store, cart), 1)
    const [order] = await ordersOf(store, cart)
    expect((await ask(cart)).body.order_id).toBe(order)
  })

  variant.each(
    sample(
      [
        ["en", "The balance was not enough. Please choose another way to pay."],
        ["ja-JP", "残高が不足しています。別のお支払い方法をお選びください。"],
        ["zh-Hant-HK", "餘額不足。請選擇其他付款方式。"],
        ["zh-CN", "余额不足。请选择其他支付方式。"],
        ["pt-BR", "The balance was not enough. Please choose another way to pay."],
      ],
      2
    )
  )("that was declined says why, in the language %s", async (locale, message) => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.decline(payment.payment_request_id, "USER_BALANCE_NOT_ENOUGH")
    const { body } = await ask(cart, { "x-medusa-locale": locale })
    expect(body).toMatchObject({ status: "failed", reason_code: "insufficient_funds", message })
    expect((await ask(cart, {}, `?locale=${locale}`)).body.message).toBe(message)
  })

  it("does not tell a shopper that fraud is suspected", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.decline(payment.payment_request_id, "RISK_REJECT")
    expect((await ask(cart)).body).toMatchObject({ status: "failed", reason_code: "declined" })
  })

  it("is over for the shopper once its page has closed", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.sql.query(
      `update alipay_payment set expires_at = now() - interval '1 second' where payment_request_id = $1`,
      [payment.payment_request_id]
    )
    expect((await ask(cart)).body).toMatchObject({
      status: "expired",
      reason_code: "expired",
      redirect_url: null,
      message: "The time to pay has run out. Please try again.",
    })
  })

  it("is what the ledger knows while the gateway gives no answer", async () => {
    const cart = await shop.createCart()
    store.simulator.next("inquiry.drop-before x3")
    const payment = await shop.startPayment(cart)
    expect((await ask(cart)).body).toMatchObject({
      status: "awaiting_shopper",
      redirect_url: payment.redirect_url,
    })
  })

  it("is the newest one's after the shopper chose another wallet", async () => {
    const cart = await shop.createCart()
    await shop.startPayment(cart)
    const second = await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
    expect((await ask(cart)).body.redirect_url).toBe(second.redirect_url)
  })
})

describe("the payment of a cart that has changed", () => {
  const CHANGED = {
    status: "canceled",
    reason_code: "cart_changed",
    message:
      "The total of your cart has changed since the payment was started. Please pay again. If you have paid already, that money goes back to you.",
    expires_at: null,
    redirect_url: null,
    order_id: null,
  }

  it("does not count, and its money goes back, also when it was paid first", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await addCreditLine(store, cart, 10)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await sweep(store)
    expect(store.simulator.payment(payment.payment_request_id).net).toBe("0")
    expect((await ask(cart)).body).toEqual(CHANGED)
    expect((await ask(cart, {}, "?locale=ja")).body.message).toBe(
      "お支払いの開始後にカートの合計金額が変更されました。もう一度お支払いください。すでにお支払い済みの場合、その金額は返金されます。"
    )
  })

  variant("does not count while its page is open, until a new one is started", async () => {
    const cart = await shop.createCart()
    await shop.startPayment(cart)
    await shop.changeQuantity(cart, 2)
    expect((await ask(cart)).body).toEqual(CHANGED)
    const second = await shop.startPayment(cart)
    expect((await ask(cart)).body).toMatchObject({
      status: "awaiting_shopper",
      redirect_url: second.redirect_url,
    })
  })

  it("is the newest one's, and says itself why it was declined", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    await shop.startPayment(cart)
    const second = await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
    await store.simulator.decline(second.payment_request_id, "USER_BALANCE_NOT_ENOUGH")
    await shop.complete(cart)
    await shop.changeQuantity(cart, 2)
    expect((await ask(cart)).body).toMatchObject({
      status: "failed",
      reason_code: "insufficient_funds",
    })
  })

  it("is nothing once another provider was chosen", async () => {
    const cart = await shop.createCart()
    await shop.startPayment(cart)
    expect((await shop.tryPayment(cart, { provider: "pp_system_default" })).status).toBe(200)
    expect((await ask(cart)).body).toMatchObject({ status: "none", reason_code: null })
  })
})

describe("who may ask", () => {
  variant("a signed-in customer's cart is that customer's alone", async () => {
    const cart = await shop.createCart()
    const owner = await shop.signIn(cart)
    const stranger = await shop.signIn(await shop.createCart())
    expect((await ask(cart)).status).toBe(404)
    expect((await ask(cart, stranger)).status).toBe(404)
    expect((await ask(cart, owner)).status).toBe(200)
  })

  it("a cart that does not exist is not found, and an id with a control character is refused", async () => {
    expect((await ask({ id: "cart_nope" })).status).toBe(404)
    expect((await ask({ id: "cart_%00" })).status).toBe(400)
  })
})
