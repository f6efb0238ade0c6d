import { findDisagreements } from "../support/books"
import { openShop, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop
let bought: Awaited<ReturnType<Shop["buy"]>>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  bought = await shop.buy()
  await shop.refund(bought.paymentId, 10)
})
afterAll(async () => await store.stop())

const TAMPERINGS: Record<string, [change: string, back: string, sees: RegExp]> = {
  "a capture that is too small": [
    `update capture set amount = amount - 0.01`,
    `update capture set amount = amount + 0.01`,
    /at the gateway/,
  ],
  "a refund that vanished": [
    `update refund set deleted_at = now()`,
    `update refund set deleted_at = null`,
    /at the gateway/,
  ],
  "a transaction that is missing": [
    `update order_transaction set deleted_at = now() where reference = 'refund'`,
    `update order_transaction set deleted_at = null`,
    /transactions are not/,
  ],
  "a collection that counts wrong": [
    `update payment_collection set captured_amount = captured_amount + 1`,
    `update payment_collection set captured_amount = captured_amount - 1`,
    /totals are not/,
  ],
  "a second order": [
    `insert into order_cart (id, order_id, cart_id) select 'x', 'order_other', cart_id from order_cart limit 1`,
    `delete from order_cart where id = 'x'`,
    /two orders of one cart/,
  ],
  "money without an order": [
    `update order_payment_collection set deleted_at = now()`,
    `update order_payment_collection set deleted_at = null`,
    /money kept without an order/,
  ],
  "money of a cancelled order": [
    `update "order" set status = 'canceled'`,
    `update "order" set status = 'pending'`,
    /money kept for a cancelled order/,
  ],
  "a summary that counts wrong": [
    `update order_summary set totals = jsonb_set(totals, '{transaction_total}', '1')`,
    `update order_summary set totals = jsonb_set(totals, '{transaction_total}', '90.5')`,
    /summary is not its transactions/,
  ],
  "a payment the store never heard of": [
    `update alipay_payment set payment_request_id = payment_request_id || '-x'`,
    `update alipay_payment set payment_request_id = replace(payment_request_id, '-x', '')`,
    /unknown to the store/,
  ],
  "money in Medusa that a difference held back": [
    `insert into alipay_attention (id, kind, subject, handle, alipay_payment_id, fingerprint, facts, state)
       select 'x', 'amount_mismatch', id, handle, id, 'x', '{}', 'open' from alipay_payment limit 1;
     update capture set amount = amount - 0.01`,
    `delete from alipay_attention where id = 'x'; update capture set amount = amount + 0.01`,
    /at the gateway/,
  ],
  "a finished payment without a place": [
    `update payment set canceled_at = now(); update alipay_payment set next_check_at = null`,
    `update payment set canceled_at = null`,
    /finished without a place/,
  ],
  "more refunded than captured": [
    `update refund set amount = 1000`,
    `update refund set amount = 10`,
    /more refunded than captured/,
  ],
}

describe("the checker of the books", () => {
  it("finds nothing where all is well", async () => {
    expect(await findDisagreements(store)).toEqual([])
  })

  it.each(Object.keys(TAMPERINGS))("notices %s", async (name) => {
    const [change, back, sees] = TAMPERINGS[name] ?? ["", "", /never/]
    await store.sql.query(change)
    const found = await findDisagreements(store)
    await store.sql.query(back)
    expect(found.join("\n")).toMatch(sees)
    expect(await findDisagreements(store)).toEqual([])
  })

  it("notices money that only the gateway has", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    expect((await findDisagreements(store)).join()).toContain("10050 at the gateway, 0 in Medusa")
  })
})
