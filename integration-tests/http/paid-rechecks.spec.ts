import { attentionOf } from "../support/attention"
import { shareClock } from "../support/clock"
import { inquiriesOf, openShop, quiet, sweep, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { later } from "../support/wallets"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type SweepBounds = import("../../src/workflows/sweep/run-sweep").SweepBounds
type Sweep = typeof import("../../src/workflows/sweep/run-sweep")

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
afterEach(() => jest.restoreAllMocks())

const alipay = () => store.container.resolve<Alipay>("alipay")
/** @param step milliseconds that pass between two runs of the sweep */
const days = async (count: number, step = DAY) => {
  for (let passed = 0; passed < count * DAY; passed += step) {
    await later(store, advance, step)
  }
}

/** Bought and settled: nothing but the gateway's being asked once more is planned. */
const bought = async () => {
  const { payment, orderId, paymentId } = await shop.buy()
  const id = payment.payment_request_id
  await later(store, advance, HOUR)
  return { id, orderId, paymentId, asked: () => inquiriesOf(store, id) }
}

const planned = async (id: string) =>
  (
    await store.sql.query<{ next_check_at: Date | null; recheck_at: Date | null }>(
      `select next_check_at, recheck_at from alipay_payment where payment_request_id = $1`,
      [id]
    )
  ).rows[0]

it("money that goes back in Alipay's dashboard is noticed when every message of it is lost", async () => {
  const { id } = await bought()
  store.simulator.bend(id, "notify.lost x1000")
  const { gateway } = await alipay().accounts.get("cn")
  await gateway.payments.refund({
    refundRequestId: `dashboard_${id}`,
    paymentId: store.simulator.payment(id).paymentId,
    refundAmount: { currency: "CNY", value: "5000" },
  })
  await later(store, advance, 6 * HOUR)
  expect(await attentionOf(store, id)).toEqual([])
  await days(2)
  expect(await attentionOf(store, id)).toMatchObject([{ kind: "amount_mismatch", state: "open" }])
})

it("a paid payment is asked about daily in its first week, then weekly, and no more after recheck_paid_days", async () => {
  jest.replaceProperty(alipay().settings, "recheck_paid_days", 30)
  const { id, asked } = await bought()
  let before = asked()
  await days(7, 6 * HOUR)
  const ofFirstWeek = asked() - before
  expect(ofFirstWeek).toBeGreaterThanOrEqual(4)
  expect(ofFirstWeek).toBeLessThanOrEqual(7)
  before = asked()
  await days(26)
  const later = asked() - before
  expect(later).toBeGreaterThanOrEqual(3)
  expect(later).toBeLessThanOrEqual(5)
  expect(await planned(id)).toEqual({ next_check_at: null, recheck_at: null })
  before = asked()
  await days(8)
  expect(asked()).toBe(before)
})

it("a payment whose money went back as a whole is not asked about any more", async () => {
  const { id, paymentId, asked } = await bought()
  expect((await shop.refund(paymentId, 100.5)).status).toBe(200)
  await advance(HOUR)
  await quiet(store)
  await sweep(store)
  await later(store, advance, HOUR)
  const before = asked()
  await days(3)
  expect(asked()).toBe(before)
  expect((await planned(id))?.recheck_at).toBeNull()
})

it("with recheck_paid_days 0 none is asked about", async () => {
  jest.replaceProperty(alipay().settings, "recheck_paid_days", 0)
  const { id, asked } = await bought()
  const before = asked()
  expect(await planned(id)).toEqual({ next_check_at: null, recheck_at: null })
  await days(3)
  expect(asked()).toBe(before)
})

describe("a run of the sweep", () => {
  const run = async (bounds: Partial<SweepBounds> = {}) =>
    await (loadBuilt("workflows/sweep/run-sweep.js") as Sweep).runSweep(store.container, bounds)
  const due = async () => {
    await store.sql.query(`update alipay_payment set recheck_at = null, next_check_at = null`)
    const rows = [await bought(), await bought(), await bought()]
    for (const { id } of rows) {
      await store.sql.query(
        `update alipay_payment set recheck_at = now() where payment_request_id = $1`,
        [id]
      )
    }
    const counts = rows.map(({ asked }) => asked())
    return () => rows.filter(({ asked }, at) => asked() > (counts[at] ?? 0)).length
  }

  const waiting = async () =>
    (
      await store.sql.query(
        `select id from alipay_payment where recheck_at is not null and next_check_at is null`
      )
    ).rows.length

  it("asks about so many settled payments at most", async () => {
    const askedOf = await due()
    await run({ rechecks: 2 })
    expect(askedOf()).toBe(2)
    await run({ rechecks: 2 })
    expect(askedOf()).toBe(3)
  })

  it("asks about settled payments when nothing else is left to do", async () => {
    const askedOf = await due()
    const open = [
      await shop.startPayment(await shop.createCart()),
      await shop.startPayment(await shop.createCart()),
    ]
    await store.sql.query(
      `update alipay_payment set next_check_at = now() - interval '1 second', claimed_until = null
        where payment_request_id = any($1)`,
      [open.map(({ payment_request_id: id }) => id)]
    )
    expect(await run({ rows: 2 })).toMatchObject({ ended_by: "rows" })
    expect(open.map(({ payment_request_id: id }) => inquiriesOf(store, id))).toEqual([1, 1])
    expect([askedOf(), await waiting()]).toEqual([0, 3])
    await run()
    expect(askedOf()).toBe(3)
  })
})
