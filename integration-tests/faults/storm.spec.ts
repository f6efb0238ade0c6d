import { readFileSync, writeFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { expectBooksAgree } from "../support/books"
import { chooseSeed, inBatches, randomOf, report, rounds, shuffled } from "../support/figures"
import { ACKNOWLEDGED, deliver, gatewayKey, type DoorAnswer } from "../support/messages"
import { openShop, ordersOf, settled, sweep, type Cart } from "../support/shop"
import { startSecondServer, startStore, type ServerProcess, type Store } from "../support/store"
import { until } from "../support/until"
import { makeStorm, type Drop, type PaidRequest } from "./storm-messages"

const PAYMENTS = rounds(10, 50, 100)
const STORM = {
  messages: rounds(200, 5_000, 20_000),
  duplicates: rounds(20, 500, 2_000),
  forged: rounds(20, 500, 2_000),
  asking: rounds(12, 300, 4_000),
}
const SOCKETS = 64

/** Keys are read at most four times a second for messages that can't be verified, from two tables; a remark is written now and then. */
const STATEMENTS_PER_SECOND = 10
/** Refused messages that an account keeps in an hour, each with one statement. */
const MOST_KEPT = 20

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

const gateway = gatewayKey()
let store: Store
let server: ServerProcess
let carts: Cart[]
let paid: PaidRequest[]

beforeAll(async () => {
  store = await startStore()
  server = await startSecondServer(store, {
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

const sender = () => ({ key: gateway, clientId: store.run.clientId })

const memoryMb = (field: "VmRSS" | "VmHWM"): number => {
  const status = readFileSync(`/proc/${server.pid}/status`, "utf8")
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
}

const forgetPeak = () => writeFileSync(`/proc/${server.pid}/clear_refs`, "5")

const answersOf = async (url: string, drops: readonly Drop[]): Promise<DoorAnswer[]> => {
  // Signing has kept this process busy: sockets that were closed in that time are noticed first.
  await sleep(100)
  return await inBatches(drops, SOCKETS, async ({ message }) => await deliver(url, message))
}

/** How many statements this process's server sends to the database while something is done. */
const countStatements = async (work: () => Promise<unknown>): Promise<number> => {
  const knex = store.container.resolve<Queries>("__pg_connection__")
  let statements = 0
  const count = () => statements++
  knex.on("query", count)
  try {
    await work()
  } finally {
    knex.removeListener("query", count)
  }
  return statements
}

type Queries = {
  on: (event: "query", listener: () => void) => unknown
  removeListener: (event: "query", listener: () => void) => unknown
}

it("a flood of forged messages asks the database for keys a few times a second, whatever its size", async () => {
  const { forged, genuine } = makeStorm(paid, sender(), { ...STORM, messages: 2_000, asking: 0 })
  await answersOf(store.url, forged.slice(0, 1))
  let answers: DoorAnswer[] = []
  const started = Date.now()
  const statements = await countStatements(async () => {
    answers = await answersOf(store.url, forged)
  })
  const seconds = (Date.now() - started) / 1_000
  report(`${forged.length} forged messages in ${seconds} s: ${statements} statements`)
  expect(answers.map(({ status }) => status)).toEqual(forged.map(() => 401))
  expect(statements).toBeLessThanOrEqual(STATEMENTS_PER_SECOND * Math.ceil(seconds + 1) + MOST_KEPT)
  const kept = genuine.filter(({ fate }) => fate === "kept").slice(0, 20)
  const taking = await countStatements(async () => await answersOf(store.url, kept))
  expect(taking).toBeGreaterThanOrEqual(kept.length)
  await store.sql.query(`delete from alipay_notification`)
})

it("a storm of messages is taken as it is sent", async () => {
  const seed = chooseSeed("storm")
  const { genuine, duplicates, forged } = makeStorm(paid, sender(), STORM)
  const storm = shuffled([...genuine, ...duplicates, ...forged], randomOf(seed))
  forgetPeak()
  const before = memoryMb("VmRSS")
  const started = Date.now()
  const answers = await answersOf(server.url, storm)
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
  await until("the messages to be worked off", open, (rows) => rows.length === 0, 600_000)
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
