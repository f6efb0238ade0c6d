import { setTimeout as sleep } from "node:timers/promises"
import { expectBooksAgree } from "../support/books"
import { variant } from "../support/ring"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { until } from "../support/until"
import { loadBuilt, startStore, type Store } from "../support/store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Watch = typeof import("../../src/workflows/sweep/watch-schedule")
type Job = typeof import("../../src/jobs/alipay-sweep")
type Sweep = typeof import("../../src/workflows/sweep/run-sweep")

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => {
  await store.sql.query(`delete from alipay_payment where session_id like 'payses_sweep%'`)
  await expectBooksAgree(store)
})

const alipay = () => store.container.resolve<Alipay>("alipay")
const { runSweep } = loadBuilt("workflows/sweep/run-sweep.js") as Sweep
const run = async (bounds: Parameters<Sweep["runSweep"]>[1]) =>
  await runSweep(store.container, bounds)

/** Rows the gateway has never heard of, due in the order of their number. */
const openRows = async (count: number, handle = "cn") =>
  await store.sql.query(
    `insert into alipay_payment (id, handle, session_id, payment_collection_id, payment_request_id, product,
        payment_method_type, currency_code, amount, session_amount, client_id, environment, state,
        created_at, expires_at, next_check_at)
     select 'alpay_sweep' || n, $2, 'payses_sweep' || n, 'pay_col_none', 'payses_sweep' || n, 'pay',
        'ALIPAY_CN', 'CNY', '100', '1', $3, 'sandbox', 'awaiting_shopper', now(), now() + interval '1 hour',
        now() - interval '1 hour' + n * interval '1 millisecond'
       from generate_series(1, $1::int) n`,
    [count, handle, store.run.clientId]
  )
const lookedAt = async () =>
  (
    await store.sql.query<{ n: number }>(
      `select substring(id from 12)::int as n from alipay_payment
        where session_id like 'payses_sweep%' and checks > 0 order by 1`
    )
  ).rows.map(({ n }) => n)
const health = async () => (await shop.admin("GET", "/alipay/health")).body["health"]

it("is left the payment of an order that changes while others look at that payment", async () => {
  const { settleOrder } = loadBuilt(
    "workflows/settle-order.js"
  ) as typeof import("../../src/workflows/settle-order")
  const { orderId, payment } = await shop.buy()
  const row = async () => await alipay().payments.byRequestId(payment.payment_request_id)
  const id = (await row())?.id ?? ""
  await settled(async () => [(await row())?.next_check_at].filter((at) => at === null), 1)
  const lease = await alipay().leases.acquire(`settle:${id}`)
  const settling = settleOrder(store.container, orderId)
  await until("the next look", row, (seen) => seen?.next_check_at !== null, 10_000).finally(
    async () => await lease?.release()
  )
  await settling
})

describe("a sweep that the schedule does not start any more", () => {
  const { watchSchedule, endWatch } = loadBuilt("workflows/sweep/watch-schedule.js") as Watch
  const job = loadBuilt("jobs/alipay-sweep.js") as Job
  afterEach(() => endWatch(store.container))

  it("runs all the same, and makes the order of a payment whose message was lost", async () => {
    const cart = await shop.createCart()
    const { payment_request_id: id } = await shop.startPayment(cart)
    store.simulator.bend(id, "notify-payment.lost")
    await store.simulator.pay(id)
    await store.sql.query(`update alipay_payment set next_check_at = now() - interval '1 second'`)
    await alipay().sweeps.begin(new Date(Date.now() - 2 * 60_000))
    watchSchedule(store.container, 20)
    await sleep(100)
    expect(await ordersOf(store, cart)).toEqual([])
    await store.sql.query(`update alipay_sweep set started_at = now() - interval '4 minutes'`)
    await settled(() => ordersOf(store, cart), 1)
    endWatch(store.container)
    await until(
      "the late run to end",
      async () => await alipay().sweeps.last(),
      (last) => last?.finished_at != null
    )
  })

  it("is watched for from the first scheduled run on", async () => {
    await job.default(store.container)
    expect(watchSchedule(store.container)).toBe(true)
    endWatch(store.container)
    await job.default(store.container, { scheduledFor: new Date() })
    expect(watchSchedule(store.container)).toBe(false)
  })
})

describe("a run of the sweep", () => {
  variant(
    "looks at no more rows than it may, the longest waiting first, and leaves the rest in front",
    async () => {
      await openRows(30)
      expect(await run({ rows: 12, batch: 5, callsPerSecond: 1_000 })).toMatchObject({
        looked_at: 12,
        failed: 0,
        ended_by: "rows",
      })
      expect(await lookedAt()).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
      await run({ rows: 12, batch: 5, callsPerSecond: 1_000 })
      expect(await lookedAt()).toHaveLength(24)
      expect(await run({ rows: 100, callsPerSecond: 1_000 })).toMatchObject({
        looked_at: 6,
        ended_by: "nothing_due",
      })
    }
  )

  it("stops taking rows when its time is up", async () => {
    await openRows(200)
    const result = await run({ ms: 700, callsPerSecond: 50 })
    expect(result.ended_by).toBe("time")
    expect(result.looked_at).toBeLessThan(200)
  })

  variant("keeps to so many calls a second for each account", async () => {
    await openRows(20)
    const started = performance.now()
    const { calls } = await run({ rows: 20, callsPerSecond: 20, atOnce: 8 })
    const seconds = (performance.now() - started) / 1_000
    expect(calls).toBeGreaterThanOrEqual(20)
    expect((calls - 1) / seconds).toBeLessThanOrEqual(20)
  })

  it("does not let rows that fail stand in the way of the others", async () => {
    await openRows(6)
    await store.sql.query(
      `update alipay_payment set handle = 'gone' where id in ('alpay_sweep1', 'alpay_sweep2')`
    )
    expect(await run({ rows: 3, callsPerSecond: 1_000 })).toMatchObject({
      looked_at: 3,
      failed: 2,
    })
    await run({ rows: 3, callsPerSecond: 1_000 })
    expect(await lookedAt()).toEqual([1, 2, 3, 4, 5, 6])
    const { body } = await shop.admin("GET", "/alipay/attention?kind=account_unusable")
    expect(body["attention"]).toMatchObject([{ subject: "gone", state: "open" }])
    expect(body["attention"][0].facts.cause).toContain(`No Alipay account "gone"`)
    await store.sql.query(`delete from alipay_attention where subject = 'gone'`)
  })

  variant("holds a bounded number of rows in memory", async () => {
    await openRows(300)
    let most = 0
    const claim = alipay().checks.claimDue.bind(alipay().checks)
    const watched = jest.spyOn(alipay().checks, "claimDue").mockImplementation(async (options) => {
      const rows = await claim(options)
      most = Math.max(most, rows.length)
      return rows
    })
    await run({ rows: 60, batch: 7, callsPerSecond: 1_000 })
    watched.mockRestore()
    expect(most).toBe(7)
  })

  variant("by two processes at once looks at each row once", async () => {
    await openRows(40)
    const runs = await Promise.all([
      run({ rows: 100, batch: 3, callsPerSecond: 1_000 }),
      run({ rows: 100, batch: 3, callsPerSecond: 1_000 }),
    ])
    expect(runs.reduce((sum, { looked_at }) => sum + looked_at, 0)).toBe(40)
    const { rows } = await store.sql.query(
      `select distinct checks from alipay_payment where session_id like 'payses_sweep%'`
    )
    expect(rows).toEqual([{ checks: 1 }])
  })

  it("shows how far it came, to every process", async () => {
    await openRows(5)
    await run({ rows: 3, callsPerSecond: 1_000 })
    expect(await health()).toMatchObject({
      last_sweep: { looked_at: 3, failed: 0, ended_by: "rows" },
      ledger: { open_payments: 5, due: 2, unknown: 0 },
    })
  })
})

describe("the health summary", () => {
  it("is well in a store where all is well", async () => {
    await shop.buy()
    await run({})
    await store.sql.query(`update alipay_attention set state = 'closed' where state = 'open'`)
    expect(await health()).toMatchObject({
      status: "ok",
      accounts: expect.arrayContaining([
        { handle: "cn", status: "usable", problem: null, problem_sentence: null },
        { handle: "manual", status: "unknown", problem: null, problem_sentence: null },
      ]),
      inbox: { waiting: 0, dead: 0 },
      attention: { open: 0, by_kind: {} },
      in_memory_locking: true,
    })
  })

  it("counts what no one knows", async () => {
    await openRows(2)
    await store.sql.query(`update alipay_payment set state = 'unknown' where id = 'alpay_sweep1'`)
    const { ledger } = await health()
    expect(ledger).toMatchObject({ unknown: 1, open_payments: 2 })
    expect(Date.parse(ledger.oldest_unknown_at)).toBeLessThanOrEqual(Date.now())
  })

  it("notices an account that the gateway refuses, and that it works again", async () => {
    const { payment } = await shop.buy()
    const row = await alipay().payments.byRequestId(payment.payment_request_id)
    const ask = async () => {
      const { gateway } = await alipay().accounts.get("cn")
      const id = { paymentRequestId: row?.payment_request_id ?? "" }
      await gateway.payments.inquiryPayment(id).catch(() => undefined)
    }
    store.simulator.bend(payment.payment_request_id, "inquiry.answer=INVALID_CLIENT x3")
    for (let call = 0; call < 3; call++) {
      await ask()
    }
    const open = async () =>
      (
        await store.sql.query(
          `select id from alipay_attention where kind = 'account_unusable' and state = 'open'`
        )
      ).rows
    await settled(open, 1)
    expect(await health()).toMatchObject({
      status: "trouble",
      accounts: expect.arrayContaining([
        { handle: "cn", status: "unusable", problem: "INVALID_CLIENT", problem_sentence: null },
      ]),
    })
    await ask()
    await settled(open, 0)
  })
})

describe("an order's history", () => {
  it("tells that our own check found the payment and no message ever came", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await store.sql.query(`update alipay_payment set next_check_at = now() where session_id = $1`, [
      payment.sessionId,
    ])
    await run({})
    const [orderId] = await ordersOf(store, cart)
    const { body } = await shop.admin("GET", `/alipay/orders/${orderId}/history`)
    expect(body).toMatchObject({
      history: [
        {
          what: "order_made",
          payment_request_id: payment.payment_request_id,
          details: { source: "sweep", notified: false },
        },
      ],
      attention: [],
    })
  })
})

variant(
  "makes the order of a cart whose links lead to an order that Medusa took back",
  async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await store.sql.query(
      `insert into order_cart (id, order_id, cart_id, created_at, updated_at)
     values ('ordercart_gone', 'order_gone', $1, now(), now())`,
      [cart.id]
    )
    await store.sql.query(
      `insert into order_payment_collection (id, order_id, payment_collection_id, created_at, updated_at)
     values ('ordpaycol_gone', 'order_gone', $1, now(), now())`,
      [cart.collectionId]
    )
    await sweep(store)
    const orders = await ordersOf(store, cart)
    expect(orders).toEqual([expect.stringMatching(/^order_(?!gone)/)])
  }
)

variant(
  "pays back through Medusa what Medusa cancelled and had captured, when it was cut off in between",
  async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await settled(() => ordersOf(store, cart), 1)
    await quiet(store)
    const [orderId] = await ordersOf(store, cart)
    for (const table of ["order_cart", "order_payment_collection", "order_summary"]) {
      await store.sql.query(`update ${table} set deleted_at = now() where order_id = $1`, [orderId])
    }
    await store.sql.query(`delete from order_transaction where order_id = $1`, [orderId])
    await store.sql.query(`update "order" set deleted_at = now() where id = $1`, [orderId])
    await store.sql.query(`update payment set canceled_at = now() where payment_session_id = $1`, [
      payment.sessionId,
    ])
    await store.sql.query(`update payment_session set deleted_at = now() where id = $1`, [
      payment.sessionId,
    ])
    await store.sql.query(
      `update alipay_payment set abandoned_at = now(), reported_paid_at = now() - interval '5 minutes',
            next_check_at = now() where session_id = $1`,
      [payment.sessionId]
    )
    await sweep(store)
    expect(store.simulator.payment(payment.payment_request_id)).toMatchObject({
      net: "0",
      refunded: "10050",
    })
    const { rows } = await store.sql.query<{ amount: string }>(
      `select r.amount::text from refund r join payment p on p.id = r.payment_id
      where p.payment_session_id = $1 and r.deleted_at is null`,
      [payment.sessionId]
    )
    expect(rows.map(({ amount }) => Number(amount))).toEqual([100.5])
    // Medusa writes the collection's totals last, and may be cut off before that too.
    await store.sql.query(
      `update payment_collection set refunded_amount = 0, raw_refunded_amount = '{"value":"0"}' where id = $1`,
      [cart.collectionId]
    )
    await store.sql.query(`update alipay_payment set next_check_at = now() where session_id = $1`, [
      payment.sessionId,
    ])
    await sweep(store)
  }
)
