import { attentionOf, historyOf } from "../support/attention"
import { addCreditLine } from "../support/catalog"
import { openShop, ordersOf, quiet, settled, sweep, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

const net = (id: string): string => store.simulator.payment(id).net

/** A cart whose page was paid, of which the store has heard nothing. */
const paidUnheard = async (choice: Parameters<Shop["startPayment"]>[1] = {}) => {
  const cart = await shop.createCart()
  const { payment_request_id: id, sessionId } = await shop.startPayment(cart, choice)
  store.simulator.bend(id, "notify.lost")
  await store.simulator.pay(id)
  return { cart, id, sessionId }
}

const goneBack = async (id: string): Promise<void> => {
  await settled(async () => (net(id) === "0" ? [id] : []), 1)
  await checked(id)
}

/** Has the payment looked at as often as it asks for, and twice more. */
const checked = async (id: string): Promise<void> => {
  for (let run = 0; run < 2; run++) {
    await store.sql.query(
      `update alipay_payment set next_check_at = now() where payment_request_id = $1`,
      [id]
    )
    await sweep(store)
    await quiet(store)
  }
}

const told = async (id: string) =>
  (await attentionOf(store, id)).map(({ kind, state, resolution }) => [kind, state, resolution])
const RETURNED = [["paid_without_order", "closed", "returned_to_shopper"]]

type LetGo = (paid: { cart: Cart; sessionId: string }) => Promise<unknown>

const WAYS: [string, LetGo][] = [
  ["the quantity was changed", async ({ cart }) => await shop.changeQuantity(cart, 2)],
  [
    "a credit line was added",
    async ({ cart }) => {
      await addCreditLine(store, cart, 20)
      await shop.complete(cart)
    },
  ],
  [
    "the session was deleted",
    async ({ sessionId }) =>
      await store.container.resolve("payment").deletePaymentSession(sessionId),
  ],
  [
    "another wallet was chosen",
    async ({ cart }) =>
      await shop.startPayment(cart, { wallet: "ALIPAY_HK" }).catch(() => undefined),
  ],
  [
    "the cart became free",
    async ({ cart }) => {
      await addCreditLine(store, cart, 100.5)
      await shop.complete(cart)
    },
  ],
]

it.each(WAYS)("paid money that goes back is on the list once, closed: %s", async (_, letGo) => {
  const paid = await paidUnheard()
  await letGo(paid)
  await goneBack(paid.id)
  expect(await told(paid.id)).toEqual(RETURNED)
  const history = (await historyOf(store, paid.id)).map(({ what }) => what)
  expect(history.filter((what) => what === "returned_to_shopper")).toHaveLength(1)
})

/** What the shopper's pages are told of a cart. */
const stateOf = async ({ id }: Cart) =>
  (await shop.call("GET", `/store/alipay/carts/${id}/payment?locale=en`)).body

describe("money that an order did not need", () => {
  const message = expect.stringContaining("goes back to you")

  it("is told to its shopper beside a free order", async () => {
    const { cart, id } = await paidUnheard()
    await addCreditLine(store, cart, 100.5)
    await shop.complete(cart)
    await goneBack(id)
    const [orderId] = await ordersOf(store, cart)
    expect(orderId).toMatch(/^order_/)
    expect(await stateOf(cart)).toMatchObject({
      ...{ order_id: orderId, status: "none", reason_code: "returned", message },
    })
  })

  variant("is told beside one that was paid again", async () => {
    const { cart, id } = await paidUnheard()
    await shop.changeQuantity(cart, 2)
    const again = await shop.startPayment(cart)
    store.simulator.pay(again.payment_request_id)
    await quiet(store)
    await settled(async () => await ordersOf(store, cart), 1, "the order")
    await goneBack(id)
    expect(await stateOf(cart)).toMatchObject({ status: "paid", reason_code: "returned", message })
  })

  variant("is not what an admin refunds of the order's own payment", async () => {
    const { cart, paymentId } = await shop.buy("CNY")
    expect((await shop.refund(paymentId, 100.5)).status).toBe(200)
    expect(await stateOf(cart)).toMatchObject({ reason_code: null, message: null })
  })
})

variant("held money that goes back is on the list once, closed", async () => {
  const { cart, id } = await paidUnheard({ provider: "pp_alipay_manual", wallet: "CARD" })
  await shop.changeQuantity(cart, 2)
  await goneBack(id)
  expect(await told(id)).toEqual(RETURNED)
})

variant(
  "money whose return was cut off before it was put on the list is put there by the next check",
  async () => {
    const { cart, id } = await paidUnheard()
    await shop.changeQuantity(cart, 2)
    await goneBack(id)
    await store.sql.query(
      `delete from alipay_attention where alipay_payment_id =
      (select id from alipay_payment where payment_request_id = $1)`,
      [id]
    )
    await checked(id)
    expect(await told(id)).toEqual(RETURNED)
  }
)

it("money that went back is on the list once, whatever reason would be told of it now", async () => {
  const { cart, id } = await paidUnheard()
  await shop.changeQuantity(cart, 2)
  await goneBack(id)
  await store.sql.query(
    `update alipay_attention set kind = 'paid_twice' where alipay_payment_id =
      (select id from alipay_payment where payment_request_id = $1)`,
    [id]
  )
  await checked(id)
  expect(await told(id)).toEqual([["paid_twice", "closed", "returned_to_shopper"]])
})

it("a page that was never paid is not on the list when it is let go", async () => {
  const cart = await shop.createCart()
  const { payment_request_id: id } = await shop.startPayment(cart)
  await shop.changeQuantity(cart, 2)
  await checked(id)
  await settled(
    async () =>
      (
        await store.sql.query(
          `select id from alipay_payment where payment_request_id = $1 and state = 'canceled'`,
          [id]
        )
      ).rows,
    1
  )
  await checked(id)
  expect(await told(id)).toEqual([])
})
