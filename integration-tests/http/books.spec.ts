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
  await shop.buy("CNY", { wallet: "CARD", provider: "pp_alipay_manual" })
})
afterAll(async () => await store.stop())

/** Writes an amount of an order's summary, as a number and as the exact value beside it. */
const setTotal = (name: string, amount: string): string => `
  update order_summary set totals = jsonb_set(jsonb_set(totals,
    '{${name}}', to_jsonb(${amount})), '{raw_${name},value}', to_jsonb((${amount})::text))
   where order_id in (select l.order_id from order_payment_collection l join payment p
     on p.payment_collection_id = l.payment_collection_id where p.captured_at is not null)`

/** The order of held money is left without its payment, and put back. */
const LET_FALL = `
  update payment set canceled_at = now() where captured_at is null;
  update payment_session set status = 'canceled'
   where id in (select session_id from alipay_payment where state = 'authorized');
  update alipay_payment set state = 'failed', next_check_at = null where state = 'authorized'`
const PUT_BACK = `
  update payment set canceled_at = null;
  update payment_session set status = 'authorized' where status = 'canceled';
  update alipay_payment set state = 'authorized', next_check_at = now() + interval '1 day' where state = 'failed'`

/** An order that was changed keeps what was captured of a payment that was let go; one that was never changed does not. */
const AS_PLACED = `update "order" set version = version - 100;`
const AS_CHANGED = `update "order" set version = version + 100;`

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
  "a draft that is paid": [
    `update "order" set is_draft_order = true`,
    `update "order" set is_draft_order = false`,
    /a draft that a payment of ours has paid/,
  ],
  "a summary that counts wrong": [
    setTotal("transaction_total", "1"),
    setTotal("transaction_total", "90.5"),
    /summary is not its transactions/,
  ],
  "a dispute that is booked twice, once as money that came in": [
    `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
       select 'x' || n, order_id, version, n, '{}', currency_code, 'chargeback', 'd'
         from (values (-1), (1)) as of (n), order_transaction where reference = 'refund'`,
    `delete from order_transaction where reference = 'chargeback'`,
    /dispute booked more than once/,
  ],
  "an order that says it was paid more": [
    setTotal("paid_total", "101.5"),
    setTotal("paid_total", "100.5"),
    /paid something else/,
  ],
  "an order that says it was paid a tenth of a cent more": [
    setTotal("paid_total", "100.501"),
    setTotal("paid_total", "100.5"),
    /paid something else/,
  ],
  "an order that says nothing was refunded": [
    setTotal("refunded_total", "0"),
    setTotal("refunded_total", "10"),
    /refunded something else/,
  ],
  "an order that says more is outstanding": [
    setTotal("pending_difference", "1"),
    setTotal("pending_difference", "0"),
    /outstanding amount is not/,
  ],
  "an order that was made on less money than it says": [
    `update payment set amount = amount - 0.01 where captured_at is not null`,
    `update payment set amount = amount + 0.01 where captured_at is not null`,
    /made on other money/,
  ],
  "a capture and a refund that are both missing": [
    `update capture set amount = amount - 10; update refund set deleted_at = now()`,
    `update capture set amount = amount + 10; update refund set deleted_at = null`,
    /taken at the gateway[^]*given back at the gateway/,
  ],
  "half a cent that makes a whole one": [
    `update capture set amount = amount + 0.005`,
    `update capture set amount = amount - 0.005`,
    /at the gateway/,
  ],
  "captured money that Medusa has cancelled": [
    `update payment set canceled_at = now() where captured_at is not null; ${AS_PLACED}
     update alipay_payment set next_check_at = null where state = 'paid'`,
    `update payment set canceled_at = null; ${AS_CHANGED}`,
    /final \(paid\), with money and without a place/,
  ],
  "held money that Medusa has cancelled": [
    `update payment set canceled_at = now() where captured_at is null;
     update alipay_payment set next_check_at = null where state = 'authorized'`,
    `update payment set canceled_at = null;
     update alipay_payment set next_check_at = now() + interval '1 day' where state = 'authorized'`,
    /final \(authorized\), with money and without a place/,
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
  "captured money of a canceled payment that no one is told of": [
    `update capture set deleted_at = now(); update refund set deleted_at = now();
     update payment set canceled_at = now() where captured_at is not null`,
    `update capture set deleted_at = null; update refund set deleted_at = null;
     update payment set canceled_at = null`,
    /9050 at the gateway, 0 in Medusa/,
  ],
  "a finished payment without a place": [
    `update payment set canceled_at = now(); update alipay_payment set next_check_at = null; ${AS_PLACED}`,
    `update payment set canceled_at = null; ${AS_CHANGED}`,
    /finished without a place/,
  ],
  "an order whose payment came to nothing": [
    LET_FALL,
    PUT_BACK,
    /came to nothing, and no one told/,
  ],
  "an order whose item was closed and that no one has paid": [
    `insert into alipay_attention (id, kind, subject, handle, alipay_payment_id, fingerprint, facts, state, resolution)
       select 'x', 'order_unpaid', id, handle, id, 'x', '{}', 'closed', 'gone' from alipay_payment
        where state = 'authorized';
     ${LET_FALL}`,
    `delete from alipay_attention where id = 'x'; ${PUT_BACK}`,
    /came to nothing, and no one told/,
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

  it("says nothing of a collection that Medusa deleted with its draft, captures and all", async () => {
    const gone = (at: string) => `
      insert into payment_collection (id, currency_code, amount, raw_amount, status, captured_amount, raw_captured_amount, deleted_at)
      values ('pay_col_gone', 'cny', 100.5, '{"value": "100.5"}', 'completed', 100.5, '{"value": "100.5"}', ${at})`
    const back = `delete from payment_collection where id = 'pay_col_gone'`
    await store.sql.query(gone("now()"))
    expect(await findDisagreements(store)).toEqual([])
    await store.sql.query(`${back}; ${gone("null")}`)
    expect((await findDisagreements(store)).join()).toMatch(/totals are not/)
    await store.sql.query(back)
  })

  it("notices money that only the gateway has", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    expect((await findDisagreements(store)).join()).toContain("10050 at the gateway, 0 in Medusa")
  })
})
