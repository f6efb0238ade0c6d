import { expectBooksAgree } from "../support/books"
import { sample, variant } from "../support/ring"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const rowOf = async (cart: { collectionId: string }) =>
  (
    await store.sql.query<{ payment_request_id: string; state: string; abandoned_at: Date | null }>(
      `select * from alipay_payment where payment_collection_id = $1 order by created_at desc limit 1`,
      [cart.collectionId]
    )
  ).rows[0]

describe("the gateway is down when the payment starts", () => {
  variant.each(sample(["pay.drop-before", "pay.http-500-before", "pay.timeout-before"]))(
    "the shopper reads a safe sentence, nothing is charged, and another try works (%s)",
    async (mark) => {
      const cart = await shop.createCart()
      store.simulator.next(`${mark} x3`)
      const failed = await shop.tryPayment(cart)
      expect(failed.status).toBe(422)
      expect(failed.body.message).toContain("You have not been charged")
      expect((await rowOf(cart))?.state).toBe("unknown")
      const payment = await shop.startPayment(cart)
      await store.simulator.pay(payment.payment_request_id)
      await quiet(store)
      await settled(() => ordersOf(store, cart), 1)
    }
  )

  it.each(
    sample(["pay.drop-after", "pay.timeout-after", "pay.bad-signature", "pay.no-signature"], 2)
  )("a request that arrived without an answer can't be paid any more (%s)", async (mark) => {
    const cart = await shop.createCart()
    store.simulator.next(`${mark} x3`)
    expect((await shop.tryPayment(cart)).status).toBe(422)
    const row = await rowOf(cart)
    expect(row?.abandoned_at).not.toBeNull()
    await sweep(store)
    expect(store.simulator.payment(row?.payment_request_id ?? "").status).toBe("CANCELLED")
  })

  it("one lost answer is not even noticed", async () => {
    const cart = await shop.createCart()
    store.simulator.next("pay.drop-after x1")
    const payment = await shop.startPayment(cart)
    expect(payment.redirect_url).toContain(store.simulator.url)
    expect(store.simulator.payment(payment.payment_request_id).calls["pay"]).toBe(2)
  })

  it("a refusal says what a shopper may know", async () => {
    const cart = await shop.createCart()
    store.simulator.next("decline=USER_AMOUNT_EXCEED_LIMIT")
    const refused = await shop.tryPayment(cart)
    expect(refused.status).toBe(422)
    expect(refused.body.message).toContain("above a limit of the wallet")
    expect((await rowOf(cart))?.state).toBe("failed")
  })
})

describe("the gateway is down afterwards", () => {
  it("when the storefront completes: not paid yet, and the order comes later", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost inquiry.drop-before x3")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    const early = await shop.complete(cart)
    expect(early.body.error.type).toBe("payment_requires_more_error")
    await sweep(store)
    await settled(() => ordersOf(store, cart), 1)
  })

  variant(
    "when a session is deleted: the cart changes all the same, the sweep cancels",
    async () => {
      const cart = await shop.createCart()
      store.simulator.next("cancel.drop-before x6 inquiry.drop-before x6")
      const payment = await shop.startPayment(cart)
      expect((await shop.changeQuantity(cart, 2)).status).toBe(200)
      await settled(
        async () =>
          (
            await store.sql.query(
              `select id from alipay_operation where state = 'unknown' and request_id like $1`,
              [`cancel_${payment.payment_request_id}%`]
            )
          ).rows,
        1
      )
      expect(store.simulator.payment(payment.payment_request_id).status).toBe("PROCESSING")
      await sweep(store)
      await sweep(store)
      expect(store.simulator.payment(payment.payment_request_id).status).toBe("CANCELLED")
    }
  )

  variant("when held money is voided: the void goes through later", async () => {
    const { payment, orderId } = await shop.buy("CNY", {
      provider: "pp_alipay_manual",
      wallet: "CARD",
    })
    store.simulator.bend(payment.payment_request_id, "cancel.drop-before x3")
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await sweep(store)
    expect(store.simulator.payment(payment.payment_request_id).status).toBe("CANCELLED")
  })
})

describe("a cart that can't become an order any more", () => {
  variant("gives the money back", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost")
    const { payment_request_id: id } = await shop.startPayment(cart)
    await store.sql.query(`update cart_line_item set requires_shipping = true where cart_id = $1`, [
      cart.id,
    ])
    await store.sql.query(
      `update cart_shipping_method set shipping_option_id = 'so_withdrawn' where cart_id = $1`,
      [cart.id]
    )
    await store.simulator.pay(id)
    await sweep(store)
    await sweep(store)
    expect(await ordersOf(store, cart)).toEqual([])
    expect(store.simulator.payment(id).net).toBe("0")
  })
})

describe("no one listens at the gateway's address", () => {
  variant("an admin's refund is refused at once, since it can't have arrived", async () => {
    const { payment, paymentId } = await shop.buy()
    await quiet(store)
    await store.simulator.stop()
    const refused = await shop.refund(paymentId, 5)
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain("could not be reached")
    const { rows } = await store.sql.query(`select id from refund where payment_id = $1`, [
      paymentId,
    ])
    expect(rows).toEqual([])
    expect(store.simulator.payment(payment.payment_request_id).refunded).toBe("0")
  })
})
