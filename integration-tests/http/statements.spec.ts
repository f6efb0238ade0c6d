import { deliver } from "../support/messages"
import { findRepeatedReads, isOurs, logStatements, type Statement } from "../support/plans"
import { openShop, ordersOf, quiet, settled, sweep, type Cart, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Knex = Parameters<typeof logStatements>[0]

/** What a payment may cost in statements. A number that has to grow needs a reason. */
const MOST = {
  // One of each asks whether a till sells the cart; only of a store that has tills.
  session: 4,
  completion: 10,
  lateMessage: 8,
  messageThatMakesTheOrder: 20,
  sweptRow: 7,
} as const

/** Of a message that changes nothing, Medusa's tables included. */
const MOST_OF_LATE_MESSAGE = 30

/** More than the system provider's on all tables: a whole checkout with its late message. */
const MOST_ADDED = 76

let store: Store
let shop: Shop
let knex: Knex

/** Whether an account's trouble is over is read every few seconds, however many payments there are. */
const isByTheClock = ({ bindings }: Statement): boolean => bindings[0] === "account_unusable"

/**
 * The process's clock stands still while statements are counted: on a busy machine an answer of the gateway would become
 * too old to be used twice, and is asked for again.
 */
const atOneMoment = async <T>(work: () => Promise<T>): Promise<T> => {
  const { performance: clock } = store.load("node:perf_hooks") as {
    performance: { now: () => number }
  }
  const moment = clock.now()
  Object.defineProperty(clock, "now", { value: () => moment, configurable: true })
  try {
    return await work()
  } finally {
    Reflect.deleteProperty(clock, "now")
  }
}

const log = async (work: () => Promise<unknown>): Promise<Statement[]> =>
  (await atOneMoment(async () => await logStatements(knex, work))).filter(
    (statement) => !isByTheClock(statement)
  )
const ours = (statements: readonly Statement[]): string[] =>
  statements.filter(isOurs).map(({ sql }) => sql)

/** A cart that is paid, whose genuine message the store has not received. */
const payUntold = async (provider?: string) => {
  store.simulator.next("notify.lost")
  const cart = await shop.createCart()
  let requestId = ""
  const session = await log(async () => {
    requestId = (await shop.startPayment(cart, provider ? { provider } : {})).payment_request_id
  })
  if (provider === undefined) {
    await store.simulator.pay(requestId)
    await store.simulator.settled()
  }
  return { cart, requestId, session }
}

/** Whether a rule declares to customs is asked for each order, and answered from rows that are seconds old. */
const readAccounts = async () =>
  await store.container.resolve<Alipay>("alipay").accountStore.listLately()

const tell = async ({ cart, requestId }: { cart: Cart; requestId: string }) => {
  const notice = store.simulator
    .notifications()
    .find(({ paymentRequestId }) => paymentRequestId === requestId)
  // The door keeps its keys for seconds: read now, they are not read again while the message is counted.
  await store.container.resolve<Alipay>("alipay").trustedSenders.reread("cn")
  await readAccounts()
  return await log(async () => {
    const headers = { ...notice?.attempts[0]?.headers } as Record<string, string>
    await deliver(store.url, { body: notice?.body ?? "", headers }, "/hooks/alipay/cn")
    await settled(async () => await ordersOf(store, cart), 1)
    await quiet(store)
  })
}

/** A checkout whose message comes when the storefront has completed the cart. */
const checkOut = async (provider?: string) => {
  const paid = await payUntold(provider)
  await readAccounts()
  const completion = await log(async () => await shop.order(paid.cart))
  const message = provider === undefined ? await tell(paid) : []
  return { session: paid.session, completion, message }
}

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  knex = store.container.resolve<Knex>("__pg_connection__")
  // The first payment of a process reads what is kept from then on.
  await checkOut()
})
afterAll(async () => await store.stop())

const expectAtMost = (statements: readonly string[], most: number) =>
  expect(statements.length <= most ? [] : statements).toEqual([])

describe("statements on the plugin's tables", () => {
  it("of a checkout are few, and nothing is read twice", async () => {
    const { session, completion, message } = await checkOut()
    expectAtMost(ours(session), MOST.session)
    expectAtMost(ours(completion), MOST.completion)
    expectAtMost(ours(message), MOST.lateMessage)
    expectAtMost(
      message.map(({ sql }) => sql),
      MOST_OF_LATE_MESSAGE
    )
    expect(findRepeatedReads(message)).toEqual([])
    expect(findRepeatedReads(completion.filter(isOurs))).toEqual([])
  })

  variant("of a message that makes the order are few, and nothing is read twice", async () => {
    const message = await tell(await payUntold())
    expectAtMost(ours(message), MOST.messageThatMakesTheOrder)
    expect(findRepeatedReads(message.filter(isOurs))).toEqual([])
  })

  variant("of a row of the sweep are few, and nothing is read twice", async () => {
    const idle = await log(async () => await sweep(store))
    const rows = 5
    for (let row = 0; row < rows; row++) {
      await shop.startPayment(await shop.createCart())
    }
    const first = await log(async () => await sweep(store))
    const again = await log(async () => await sweep(store))
    for (const run of [first, again]) {
      expect((ours(run).length - ours(idle).length) / rows).toBeLessThanOrEqual(MOST.sweptRow)
    }
  })
})

variant("a checkout sends few statements more than the system provider's", async () => {
  const all = ({ session, completion, message }: Awaited<ReturnType<typeof checkOut>>) =>
    [...session, ...completion, ...message].map(({ sql }) => sql)
  const system = all(await checkOut("pp_system_default"))
  const own = all(await checkOut())
  expectAtMost(own, system.length + MOST_ADDED)
})

describe("the count of repeated reads notices", () => {
  const read = { sql: "select 1 from alipay_payment where id = $1", bindings: ["x"] }
  const write = { sql: "update alipay_payment set checks = 1", bindings: [] }

  it.each([
    ["a read that is sent twice", [read, read], 1],
    ["no read after a write", [read, write, read], 0],
    ["no read about another row", [read, { ...read, bindings: ["y"] }], 0],
  ])("%s", (_, statements, count) => {
    expect(findRepeatedReads(statements)).toHaveLength(count)
  })
})
