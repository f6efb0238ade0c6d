import { readFileSync, writeFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { expectBooksAgree } from "../support/books"
import { inBatches, newSeed, randomOf, report, rounds, shuffled } from "../support/figures"
import { ACKNOWLEDGED, deliver, newGatewayKey, type DoorAnswer } from "../support/messages"
import { openShop, ordersOf, settled, sweep, type Cart } from "../support/shop"
import { startSecondServer, startStore, type ServerProcess, type Store } from "../support/store"
import { makeStorm, type Drop, type PaidRequest } from "./storm-messages"

const PAYMENTS = rounds(50, 100)
const SIZE = rounds(1, 4)
const STORM = {
  messages: 5_000 * SIZE,
  duplicates: 500 * SIZE,
  forged: 500 * SIZE,
  asking: rounds(300, 4_000),
}
const SOCKETS = 64
const SERVER_NAME = "server-in-the-storm"

/** What the server's process may have in memory at most, however long the storm is; heap is what V8 may use of it. */
const MEMORY_BOUND_MB = 700
const HEAP_MB = 384

const REFUSED = {
  result: {
    resultCode: "ACCESS_DENIED",
    resultStatus: "F",
    resultMessage: "The message could not be verified.",
  },
}

const gateway = newGatewayKey()
let store: Store
let server: ServerProcess
let carts: Cart[]
let paid: PaidRequest[]

beforeAll(async () => {
  store = await startStore({ alipayPrivateKey: gateway.text })
  server = await startSecondServer(store, {
    PGAPPNAME: SERVER_NAME,
    NODE_OPTIONS: `--max-old-space-size=${HEAP_MB} --no-warnings`,
  })
  await openShop(store).createCart()
  const made = await inBatches(Array(PAYMENTS).fill(0), 4, async () => await payQuietly())
  carts = made.map(({ cart }) => cart)
  paid = made.map(({ request }) => request)
})
afterAll(async () => {
  await server.stop()
  await store.stop()
})

/** Paid, and neither the gateway nor the storefront has told the store. */
const payQuietly = async () => {
  const shop = openShop(store)
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  store.simulator.bend(payment.payment_request_id, "notify.lost")
  const { paymentId } = await store.simulator.pay(payment.payment_request_id)
  return { cart, request: { ...payment, paymentId } }
}

const sender = () => ({ key: gateway.key, clientId: store.run.clientId })

const memoryMb = (field: "VmRSS" | "VmHWM"): number => {
  const status = readFileSync(`/proc/${server.pid}/status`, "utf8")
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
}

const forgetPeak = () => writeFileSync(`/proc/${server.pid}/clear_refs`, "5")

const answersOf = async (drops: readonly Drop[]): Promise<DoorAnswer[]> => {
  // Signing has kept this process busy: sockets that were closed meanwhile are noticed first.
  await sleep(100)
  return await inBatches(drops, SOCKETS, async ({ message }) => await deliver(server.url, message))
}

/** Every connection the server has to the database, and when it last began or ended a statement. */
const statementsOf = async (): Promise<string[]> =>
  (
    await store.sql.query<{ mark: string }>(
      `select pid || ' ' || backend_start || ' ' || state_change as mark
         from pg_stat_activity where application_name = $1 order by pid`,
      [SERVER_NAME]
    )
  ).rows.map(({ mark }) => mark)

/** The sweep asks the database when a minute begins; what is observed must not span that. */
const awayFromTheMinute = async (needMs: number): Promise<void> => {
  const left = 60_000 - (Date.now() % 60_000)
  if (left < needMs) {
    await sleep(left + 5_000)
  }
}

it("forged messages are refused without asking the database", async () => {
  const { forged, genuine } = makeStorm(paid, sender(), { ...STORM, messages: 2_000, asking: 0 })
  await answersOf(forged.slice(0, 1))
  await awayFromTheMinute(20_000)
  const before = await statementsOf()
  expect(before.length).toBeGreaterThan(0)
  const answers = await answersOf(forged)
  expect(answers.map(({ status }) => status)).toEqual(forged.map(() => 401))
  expect(await statementsOf()).toEqual(before)
  const kept = genuine.filter(({ fate }) => fate === "kept").slice(0, 1)
  expect((await answersOf(kept)).map(({ status }) => status)).toEqual([200])
  expect(await statementsOf()).not.toEqual(before)
  await store.sql.query(`delete from alipay_notification`)
  report(`${forged.length} forged messages: no statement in the database`)
})

it("a storm of messages is taken as it is sent", async () => {
  const seed = newSeed("storm")
  const { genuine, duplicates, forged } = makeStorm(paid, sender(), STORM)
  const storm = shuffled([...genuine, ...duplicates, ...forged], randomOf(seed))
  forgetPeak()
  const before = memoryMb("VmRSS")
  const started = Date.now()
  const answers = await answersOf(storm)
  const answered = Date.now() - started
  for (const [index, { fate }] of storm.entries()) {
    const { status, text } = answers[index] as DoorAnswer
    expect(fate === "refused" ? [status, JSON.parse(text)] : [status, text]).toEqual(
      fate === "refused" ? [401, REFUSED] : [200, ACKNOWLEDGED]
    )
  }
  const open = async () =>
    (
      await store.sql.query(
        `select id from alipay_notification where state = 'received' and claimed_until > now() limit 1`
      )
    ).rows
  while ((await open()).length > 0) {
    await sleep(250)
  }
  const worked = Date.now() - started
  const peak = memoryMb("VmHWM")
  report(
    `${storm.length} messages answered in ${answered} ms, worked off in ${worked} ms; ` +
      `server's memory ${before} MB before, ${peak} MB at most, ${memoryMb("VmRSS")} MB after`
  )
  const { rows } = await store.sql.query(
    `select state, attempts, count(*)::int as count from alipay_notification
      group by state, attempts order by state`
  )
  expect(peak).toBeLessThan(MEMORY_BOUND_MB)
  const applied = genuine.filter(({ fate }) => fate === "applied").length
  expect(rows).toEqual([
    { state: "applied", attempts: 1, count: applied },
    { state: "kept", attempts: 0, count: genuine.length - applied },
  ])
  for (const cart of carts) {
    await settled(() => ordersOf(store, cart), 1)
  }
  await expectBooksAgree(store)
  await sweep(store)
  await expectBooksAgree(store)
})
