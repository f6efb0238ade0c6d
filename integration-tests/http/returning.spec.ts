import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { completeInProcess, openShop, ordersOf, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

/** A paid cart whose money an admin sends back, and whose cancel the gateway has not answered yet. */
const paidAndReturning = async () => {
  store.simulator.next("notify.lost")
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  const id = payment.payment_request_id
  await store.simulator.pay(id)
  const ask = async (amount: number) =>
    await store.sql.query(
      `update payment_collection set amount = $2, raw_amount = jsonb_build_object('value', $3::text) where id = $1`,
      [cart.collectionId, amount, String(amount)]
    )
  await ask(1)
  // The store's door would compare the cart's total first, and end the payment.
  await completeInProcess(store, cart)
  const [item] = await attentionOf(store, id)
  store.simulator.bend(id, "cancel.timeout-before x6")
  await shop.admin("POST", `/alipay/attention/${item?.id}/actions/refund`)
  await ask(100.5)
  return { cart, id }
}

it("no order is made of money that is being sent back", async () => {
  const { cart, id } = await paidAndReturning()
  expect(store.simulator.payment(id).net).toBe("10050")
  const { body } = await shop.complete(cart)
  expect(body["error"]?.type).toBe("payment_authorization_error")
  expect(await ordersOf(store, cart)).toEqual([])
  for (let run = 0; run < 3; run++) {
    await sweep(store)
    await quiet(store)
  }
  expect(store.simulator.payment(id).net).toBe("0")
  expect(await ordersOf(store, cart)).toEqual([])
  await expectBooksAgree(store)
})

it("what was paid back in the gateway's dashboard is not paid back once more", async () => {
  store.simulator.next("notify.lost cancel.decline=CANCEL_WINDOW_EXCEED")
  const cart = await shop.createCart()
  const { payment_request_id: id } = await shop.startPayment(cart)
  const { paymentId } = await store.simulator.pay(id)
  const alipay =
    store.container.resolve<import("../../src/modules/alipay").AlipayModuleService>("alipay")
  const { gateway } = await alipay.accounts.get("cn")
  await gateway.payments.refund({
    refundRequestId: `dashboard_${id}`,
    paymentId,
    refundAmount: { currency: "CNY", value: "1000" },
  })
  await shop.changeQuantity(cart, 2)
  await sweep(store)
  expect(store.simulator.payment(id)).toMatchObject({ refunded: "10050", net: "0" })
  await expectBooksAgree(store)
})
