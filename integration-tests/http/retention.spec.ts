import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, quiet, sweep, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { until } from "../support/until"
import { openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Retention = typeof import("../../src/payments/delete-unpaid-payments")

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** Lets 91 days pass for what is in the tables, and the daily job run. */
const afterMonths = async () => {
  for (const table of ["alipay_payment", "alipay_operation", "alipay_notification"]) {
    await store.sql.query(`update ${table} set created_at = created_at - interval '91 days'`)
  }
  const job = loadBuilt("jobs/alipay-retention.js") as {
    default: (container: unknown) => Promise<void>
  }
  await job.default(store.container)
}

const rowsOf = async (requestId: string) => {
  const counts = await store.sql.query<{ payments: string; operations: string; messages: string }>(
    `select (select count(*) from alipay_payment where payment_request_id = $1) as payments,
            (select count(*) from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
              where p.payment_request_id = $1) as operations,
            (select count(*) from alipay_notification where payment_request_id = $1) as messages`,
    [requestId]
  )
  return Object.values(counts.rows[0] ?? {}).map(Number)
}

const stateOf = async (requestId: string): Promise<string> =>
  (
    await store.sql.query<{ state: string }>(
      `select state from alipay_payment where payment_request_id = $1`,
      [requestId]
    )
  ).rows[0]?.state ?? "none"

const ended = async (requestId: string) => {
  await sweep(store)
  await until(
    "the payment to have ended",
    () => stateOf(requestId),
    (state) => state === "failed" || state === "canceled"
  )
  await sweep(store)
}

/** A payment that the shopper gave up for another wallet. */
const givenUp = async () => {
  const cart = await shop.createCart()
  const { payment_request_id: requestId } = await shop.startPayment(cart)
  await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
  await ended(requestId)
  return requestId
}

const declined = async () => {
  store.simulator.next("auto-decline")
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  await quiet(store)
  await ended(payment.payment_request_id)
  return { cart, payment }
}

describe("payments that were never paid", () => {
  variant("are deleted after 90 days, with their cancels and messages", async () => {
    const canceled = await givenUp()
    const { payment } = await declined()
    expect(await rowsOf(canceled)).toEqual([1, 1, 0])
    expect(await rowsOf(payment.payment_request_id)).toEqual([1, 0, 1])
    await afterMonths()
    expect(await rowsOf(canceled)).toEqual([0, 0, 0])
    expect(await rowsOf(payment.payment_request_id)).toEqual([0, 0, 0])
  })

  it("are kept for 90 days", async () => {
    const { payment } = await declined()
    const { deleteUnpaidPayments } = loadBuilt("payments/delete-unpaid-payments.js") as Retention
    await deleteUnpaidPayments(store.container.resolve<Alipay>("alipay"))
    expect(await rowsOf(payment.payment_request_id)).toEqual([1, 0, 1])
  })

  variant("are deleted page by page, by one process at a time", async () => {
    await afterMonths()
    const [first, second] = [await givenUp(), await givenUp()]
    await store.sql.query(
      `update alipay_payment set created_at = created_at - interval '91 days'
        where payment_request_id = any($1)`,
      [[first, second]]
    )
    const { deleteUnpaidPayments } = loadBuilt("payments/delete-unpaid-payments.js") as Retention
    const alipay = store.container.resolve<Alipay>("alipay")
    const lease = await alipay.leases.acquire("retention")
    expect(await deleteUnpaidPayments(alipay)).toBe(0)
    await lease?.release()
    expect(await deleteUnpaidPayments(alipay, { page: 1, pages: 1 })).toBe(1)
    expect([await stateOf(first), await stateOf(second)].sort()).toEqual(["canceled", "none"])
    expect(await deleteUnpaidPayments(alipay, { page: 1, pages: 5 })).toBe(1)
  })

  it("leave their session usable: its next request has an id that the gateway has never seen", async () => {
    const { cart, payment } = await declined()
    await afterMonths()
    await store.sql.query(
      `update payment_session set created_at = created_at - interval '91 days' where id = $1`,
      [payment.sessionId]
    )
    const payments = store.container.resolve<{
      updatePaymentSession: (data: object) => Promise<{ data: Record<string, unknown> }>
    }>("payment")
    const { data } = await payments.updatePaymentSession({
      id: payment.sessionId,
      amount: 100.5,
      currency_code: "cny",
      data: { return_url: "http://localhost:8000/back" },
      context: { idempotency_key: payment.sessionId },
    })
    const requestId = String(data["payment_request_id"])
    expect(requestId).not.toBe(payment.payment_request_id)
    expect(requestId.startsWith(payment.sessionId)).toBe(true)
    await store.simulator.pay(requestId)
    await quiet(store)
    await sweep(store)
    expect(await ordersOf(store, cart)).toHaveLength(1)
  })
})

describe("what stays", () => {
  it("is what money moved on, also when all of it went back", async () => {
    const { payment, paymentId } = await shop.buy()
    await shop.refund(paymentId)
    const late = await shop.createCart()
    store.simulator.next("notify.lost")
    const { payment_request_id: sentBack } = await shop.startPayment(late)
    await store.simulator.pay(sentBack)
    await shop.changeQuantity(late, 2)
    await sweep(store)
    await ended(sentBack)
    await afterMonths()
    expect((await rowsOf(payment.payment_request_id))[0]).toBe(1)
    expect((await rowsOf(sentBack))[0]).toBe(1)
  })

  it.each([
    ["that there was money", `money_since = now()`],
    ["what the shopper paid", `shopper_paid_amount = '1'`],
  ])("is a payment of which the gateway once told %s", async (_, learnt) => {
    const requestId = await givenUp()
    await store.sql.query(`update alipay_payment set ${learnt} where payment_request_id = $1`, [
      requestId,
    ])
    await afterMonths()
    expect((await rowsOf(requestId))[0]).toBe(1)
  })

  it("is what is open", async () => {
    const { payment_request_id: requestId } = await shop.startPayment(await shop.createCart())
    await afterMonths()
    expect((await rowsOf(requestId))[0]).toBe(1)
  })

  variant("is what a person was told of, and what has a history", async () => {
    const told = await givenUp()
    const noted = await givenUp()
    const idOf = `(select id from alipay_payment where payment_request_id = $1)`
    await store.sql.query(
      `insert into alipay_attention (id, kind, subject, handle, state, fingerprint, facts, alipay_payment_id)
       values ('alatt_kept', 'order_unpaid', 'x', 'cn', 'closed', 'x', '{}', ${idOf})`,
      [told]
    )
    await store.sql.query(
      `insert into alipay_history (id, what, details, alipay_payment_id) values ('alhis_kept', 'order_made', '{}', ${idOf})`,
      [noted]
    )
    await afterMonths()
    expect((await rowsOf(told))[0]).toBe(1)
    expect((await rowsOf(noted))[0]).toBe(1)
  })

  it("is a payment of which a message said that it was paid", async () => {
    const requestId = await givenUp()
    const { payment } = await declined()
    await store.sql.query(
      `update alipay_notification set payment_request_id = $1, body = jsonb_set(body, '{result,resultStatus}', '"S"')
        where payment_request_id = $2`,
      [requestId, payment.payment_request_id]
    )
    await afterMonths()
    expect((await rowsOf(requestId))[0]).toBe(1)
  })

  it("is a charge of a linked wallet, whose key must stay known", async () => {
    const customer = await signUp(shop)
    const wallets = openWallets(store, shop, customer)
    const agreement = await wallets.link()
    const cart = await shop.createCart("HKD")
    const chosen = (await wallets.choose(cart, agreement)).body["payment_collection"]
    const requestId: string = chosen.payment_sessions[0].data.payment_request_id
    store.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH")
    await shop.complete(cart, customer.headers)
    await ended(requestId)
    await afterMonths()
    expect((await rowsOf(requestId))[0]).toBe(1)
  })
})
