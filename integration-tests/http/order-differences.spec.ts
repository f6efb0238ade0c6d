import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { variant } from "../support/ring"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => {
  jest.restoreAllMocks()
  await expectBooksAgree(store)
})

const HOUR = 60 * 60_000
const later = (ms: number) =>
  jest
    .spyOn(store.container.resolve<Alipay>("alipay"), "now")
    .mockImplementation(() => new Date(Date.now() + ms))

const addTea = async (orderId: string) => {
  await shop.admin("POST", "/order-edits", { order_id: orderId })
  await shop.admin("POST", `/order-edits/${orderId}/items`, {
    items: [{ variant_id: store.run.seed.variants.tea, quantity: 1 }],
  })
  await shop.admin("POST", `/order-edits/${orderId}/request`)
  await shop.admin("POST", `/order-edits/${orderId}/confirm`)
}
/** A paid order that was edited, and the open page for its difference. */
const pageForDifference = async () => {
  const { orderId } = await shop.buy()
  await addTea(orderId)
  const { payment_collections } = await shop.orderDetails(orderId)
  const { id: collectionId } = payment_collections.find(
    ({ status }: { status: string }) => status === "not_paid"
  )
  const payment = await shop.startPayment({ id: "", currency: "CNY", collectionId })
  return { orderId, payment, collectionId }
}
const lineOf = (requestId: string) => store.simulator.payment(requestId)
const openKinds = async (requestId: string) =>
  (await attentionOf(store, requestId)).filter(({ state }) => state === "open")

/** Takes a payment collection from its order in the moment in which a payment of it is captured, as a deletion does. */
const loseWhenCaptured = async (collectionId: string): Promise<() => Promise<void>> => {
  await store.sql.query(`
    create function lose_collection() returns trigger language plpgsql as $$
    begin
      update order_payment_collection set deleted_at = now() where payment_collection_id = '${collectionId}';
      return new;
    end $$`)
  await store.sql.query(
    `create trigger lose_collection before insert on capture for each row execute function lose_collection()`
  )
  return async () => {
    await store.sql.query(`drop function lose_collection cascade`)
  }
}

describe("an order's difference", () => {
  it("goes back when its payment collection was deleted while it was booked", async () => {
    const { orderId, payment, collectionId } = await pageForDifference()
    const stop = await loseWhenCaptured(collectionId)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await stop()
    await sweep(store)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ paid: "10050", net: "0" })
    expect((await shop.orderDetails(orderId)).summary.paid_total).toBe(100.5)
  })

  it("goes back within a day when its payment collection was deleted after all was done", async () => {
    const { payment, collectionId } = await pageForDifference()
    const stop = await loseWhenCaptured(collectionId)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await stop()
    await store.sql.query(
      `update alipay_payment set next_check_at = null where payment_request_id = $1`,
      [payment.payment_request_id]
    )
    later(25 * HOUR)
    await sweep(store)
    await sweep(store)
    expect(lineOf(payment.payment_request_id).net).toBe("0")
  })

  variant("is booked when its page is paid", async () => {
    const { orderId, payment } = await pageForDifference()
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const { summary } = await shop.orderDetails(orderId)
    expect(Number(summary.pending_difference)).toBe(0)
    expect(lineOf(payment.payment_request_id).net).toBe("10050")
  })

  variant(
    "that was edited again before its page was paid goes back, and can be read of",
    async () => {
      const { orderId, payment } = await pageForDifference()
      store.simulator.bend(payment.payment_request_id, "notify.lost")
      await store.simulator.pay(payment.payment_request_id)
      await addTea(orderId)
      await settled(
        async () => [lineOf(payment.payment_request_id)].filter(({ net }) => net === "0"),
        1
      )
      await sweep(store)
      expect(await attentionOf(store, payment.payment_request_id)).toMatchObject([
        { kind: "amount_mismatch", state: "closed", resolution: "returned_to_shopper" },
      ])
      expect(Number((await shop.orderDetails(orderId)).summary.pending_difference)).toBe(201)
    }
  )

  it("that is edited again closes the page that asks for less", async () => {
    const { orderId, payment } = await pageForDifference()
    await addTea(orderId)
    const status = async () =>
      [lineOf(payment.payment_request_id)].filter((line) => line.status === "CANCELLED")
    await settled(status, 1)
    await quiet(store)
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toEqual([])
  })

  it("that was paid on another page cancels a payment that is still pending", async () => {
    const { orderId, payment } = await pageForDifference()
    const second = await shop.admin("POST", "/payment-collections", {
      order_id: orderId,
      amount: 100.5,
    })
    const collectionId: string = second.body["payment_collection"].id
    store.simulator.next("pending", collectionId)
    const other = await shop.startPayment({ id: "", currency: "CNY", collectionId })
    await store.simulator.pay(other.payment_request_id)
    await quiet(store)
    await sweep(store)
    expect(lineOf(other.payment_request_id).status).toBe("PENDING")
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await sweep(store)
    expect(lineOf(other.payment_request_id).status).toBe("CANCELLED")
    expect(lineOf(payment.payment_request_id).net).toBe("10050")
    expect(Number((await shop.orderDetails(orderId)).summary.pending_difference)).toBe(0)
    expect(await attentionOf(store, other.payment_request_id)).toEqual([])
  })

  variant("that was edited again while the order was cancelled goes back", async () => {
    const { orderId, payment } = await pageForDifference()
    store.simulator.bend(payment.payment_request_id, "notify.lost")
    await store.simulator.pay(payment.payment_request_id)
    await store.sql.query(
      `update payment_collection set amount = 1, raw_amount = '{"value":"1"}' where id =
        (select payment_collection_id from payment_session where id = $1)`,
      [payment.sessionId]
    )
    await store.sql.query(`update "order" set status = 'canceled' where id = $1`, [orderId])
    await sweep(store)
    expect(lineOf(payment.payment_request_id).net).toBe("0")
    await store.sql.query(`update "order" set status = 'pending' where id = $1`, [orderId])
  })
})

describe("money that Medusa can't place", () => {
  variant(
    "is looked at until a person is told, and becomes the order when it is put right",
    async () => {
      const cart = await shop.createCart()
      const payment = await shop.startPayment(cart)
      const change = async (amount: number) =>
        await store.sql.query(
          `update payment_collection set amount = $2, raw_amount = jsonb_build_object('value', $3::text) where id = $1`,
          [cart.collectionId, amount, String(amount)]
        )
      await change(1)
      await store.simulator.pay(payment.payment_request_id)
      await quiet(store)
      await sweep(store)
      expect(await openKinds(payment.payment_request_id)).toEqual([])
      later(HOUR)
      await sweep(store)
      expect(await openKinds(payment.payment_request_id)).toMatchObject([
        { kind: "amount_mismatch", facts: { difference: "collection_amount" } },
      ])
      await change(100.5)
      await sweep(store)
      expect(await openKinds(payment.payment_request_id)).toEqual([])
      expect(await ordersOf(store, cart)).toHaveLength(1)
    }
  )
})
