import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { report, rounds } from "../support/figures"
import { openShop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"

type Bounds = { rows: number; ms: number; callsPerSecond: number }
type Swept = { looked_at: number; failed: number; calls: number; ended_by: string }

const { runSweep } = loadBuilt("workflows/sweep/run-sweep.js") as {
  runSweep: (container: unknown, bounds?: Partial<Bounds>) => Promise<Swept>
}

const ROWS = rounds(200, 3_000, 10_000)
/** What may be alive in memory at most, over what was alive before, while a sweep goes over all of them. */
const LIVE_MB = 60
const LOOK_EVERY_MS = 5_000

let store: Store

beforeAll(async () => {
  store = await startStore()
  await openShop(store).startPayment(await openShop(store).createCart())
})
afterAll(async () => await store.stop())

/** Payments whose page closed long ago and that the gateway has never heard of, due one after the other. */
const fill = async (): Promise<void> => {
  await store.sql.query(
    `insert into alipay_payment (id, handle, session_id, payment_collection_id, payment_request_id, product,
            payment_method_type, currency_code, amount, session_amount, client_id, environment, state,
            expires_at, checks, next_check_at, created_at, updated_at)
     select 'alpay_scale_' || n, handle, 'payses_scale_' || n, 'pay_col_scale_' || n, 'payses_scale_' || n, product,
            payment_method_type, currency_code, amount, session_amount, client_id, environment, 'awaiting_shopper',
            now() - interval '1 day', 0, now() - interval '1 second' * ($1::int - n), now() - interval '2 days', now()
       from alipay_payment, generate_series(1, $1::int) n
      where id not like 'alpay_scale_%'`,
    [ROWS]
  )
}

// What is used but no longer reachable says nothing about bounds: V8 collects it when it likes.
setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc") as () => void

const liveMb = (): number => {
  collect()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

/** The most that was alive at any look while the work ran. */
const peakDuring = async <T>(work: () => Promise<T>): Promise<{ result: T; peak: number }> => {
  let peak = liveMb()
  const looks = setInterval(() => (peak = Math.max(peak, liveMb())), LOOK_EVERY_MS)
  try {
    const result = await work()
    return { result, peak: Math.max(peak, liveMb()) }
  } finally {
    clearInterval(looks)
  }
}

it("keeps its bounds: rows of a run, calls a second, and the longest waiting first", async () => {
  await fill()
  const started = performance.now()
  const { looked_at, calls, ended_by } = await runSweep(store.container, { rows: 40 })
  const seconds = (performance.now() - started) / 1_000
  expect([looked_at, ended_by]).toEqual([40, "rows"])
  expect(calls / seconds).toBeLessThan(12)
  const { rows } = await store.sql.query<{ number: number }>(
    `select substring(id from 13)::int as number from alipay_payment
      where id like 'alpay_scale_%' and checks > 0`
  )
  expect(rows.length).toBeGreaterThanOrEqual(39)
  expect(Math.max(...rows.map(({ number }) => number))).toBeLessThanOrEqual(41)
})

it(`looks at each of ${ROWS} open rows once, in bounded memory`, async () => {
  const before = liveMb()
  const started = performance.now()
  const bounds = { rows: ROWS * 2, ms: 3_600_000, callsPerSecond: 5_000 }
  const { result, peak } = await peakDuring(() => runSweep(store.container, bounds))
  report(
    `${result.looked_at} rows swept in ${Math.round(performance.now() - started)} ms, ` +
      `${before} MB alive before, ${peak} MB at most`
  )
  expect([result.failed, result.ended_by]).toEqual([0, "nothing_due"])
  expect(peak - before).toBeLessThan(LIVE_MB)
  const { rows } = await store.sql.query<{ checks: number; state: string; count: number }>(
    `select checks, state, count(*)::int as count from alipay_payment
      where id like 'alpay_scale_%' group by checks, state`
  )
  expect(rows).toEqual([{ checks: 1, state: "failed", count: ROWS }])
})
