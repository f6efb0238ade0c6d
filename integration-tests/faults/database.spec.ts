import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { chooseSeed, randomOf, report, rounds } from "../support/figures"
import { ACKNOWLEDGED, deliver, messageAbout } from "../support/messages"
import { databaseUrl, type Postgres } from "../support/postgres"
import { readRun } from "../support/run"
import { openShop, ordersOf, settled } from "../support/shop"
import { startStore, TEST_CONNECTION, type Store } from "../support/store"
import { startSeeded } from "../support/template"
import { until } from "../support/until"
import { expectRecovery, runTraffic } from "./traffic"
import { variant } from "../support/ring"

const JOURNEYS = rounds(2, 36, 400)
const STOPS = rounds(1, 2, 20)
const CUT_JOURNEYS = rounds(6, 60, 1_000)

/** How likely a step is disturbed, and how soon after it began. */
const CUT_CHANCE = 0.3
const CUT_WITHIN_MS = 400

/** The longest a sender waits at the door for being told that the database is away. */
const REFUSED_WITHIN_MS = 10_000

let postgres: Postgres
let store: Store

beforeAll(async () => {
  const run = readRun()
  const seeded = await startSeeded(run.merchantPrivateKey)
  postgres = seeded.postgres
  const { seed } = seeded
  store = await startStore({ run: { ...run, postgresPort: postgres.port, seed }, schedules: true })
  await openShop(store).createCart()
})
afterAll(async () => {
  await store.stop()
  await postgres.stop()
})

it("without its database the door refuses to take a message, and takes it when it is back", async () => {
  const shop = openShop(store)
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  store.simulator.bend(payment.payment_request_id, "notify.lost")
  await store.simulator.pay(payment.payment_request_id)
  await store.simulator.settled()
  const message = messageAbout(store, payment.payment_request_id)
  const forged = { ...message, body: `${String(message.body)} ` }
  await postgres.pause()
  const started = Date.now()
  const refused = await deliver(store.url, message)
  const waited = Date.now() - started
  const strange = await deliver(store.url, forged)
  await postgres.resume()
  expect([refused.status, JSON.parse(refused.text).result.resultStatus]).toEqual([503, "F"])
  expect(waited).toBeLessThan(REFUSED_WITHIN_MS)
  // Whose keys count may not be known without the database: then no one is believed, and no one is turned away.
  expect([401, 503]).toContain(strange.status)
  report(`without a database a genuine message was refused after ${waited} ms`)
  expect(await deliver(store.url, message)).toEqual({ status: 200, text: ACKNOWLEDGED })
  await settled(() => ordersOf(store, cart), 1)
  await expectRecovery(store)
})

it(`stopped ${STOPS} times while people shop, nothing is lost`, async () => {
  const random = randomOf(chooseSeed("stops"))
  const counts = { steps: 0, failed: 0, ended: 0 }
  const traffic = runTraffic(store, JOURNEYS, () => undefined, counts)
  for (let stop = 0; stop < STOPS; stop++) {
    await sleep(1_000 + random() * 1_500)
    const before = counts.failed
    await postgres.pause()
    await until(
      "a step to fail",
      () => counts.failed,
      (failed) => failed > before
    )
    await sleep(random() * 1_500)
    await postgres.resume()
  }
  const { steps, failed } = await traffic
  report(
    `${JOURNEYS} journeys with ${STOPS} stops: ${failed} broke off after ${steps} steps in all`
  )
  expect(failed).toBeGreaterThan(0)
  await expectRecovery(store)
})

variant("connections cut at random while people shop lose nothing", async () => {
  const random = randomOf(chooseSeed("cuts"))
  const name = new URL(store.env["DATABASE_URL"] ?? "").pathname.slice(1)
  const admin = new Client({ connectionString: databaseUrl(postgres.port, "postgres") })
  await admin.connect()
  let [cuts, shopping] = [0, true]
  const cutOne = async (): Promise<number> => {
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = $1 and state <> 'idle' and application_name <> $3
        order by md5(pid::text || $2) limit 1`,
      [name, String(random()), TEST_CONNECTION]
    )
    return rowCount ?? 0
  }
  /** Cuts the next connection that is at work: of a machine that is busy with others, few are at any one moment. */
  const cut = async () => {
    await sleep(random() * CUT_WITHIN_MS)
    let done = 0
    while (shopping && done === 0) {
      done = await cutOne()
    }
    cuts += done
  }
  const cutting: Promise<void>[] = []
  const { steps, failed, ended } = await runTraffic(store, CUT_JOURNEYS, () => {
    if (random() < CUT_CHANCE) {
      cutting.push(cut())
    }
  })
  shopping = false
  await Promise.all(cutting)
  await admin.end()
  report(
    `${cuts} cuts: ${failed} of ${steps} steps failed, ${ended} of ${CUT_JOURNEYS} journeys came to their end`
  )
  expect(cuts).toBeGreaterThan(0)
  expect(failed).toBeGreaterThan(0)
  await expectRecovery(store)
})
