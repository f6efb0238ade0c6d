import { AsyncResource } from "node:async_hooks"
import { expectBooksAgree } from "../support/books"
import { tryToCharge } from "../support/charges"
import { endLeases, shareClock } from "../support/clock"
import { openShop, ordersOf, quiet, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { openTill, type Till } from "../support/till"
import { later, openWallets, signUp } from "../support/wallets"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

const MINUTE = 60_000

let store: Store
let shop: Shop
let till: Till
let alipay: Alipay
let advance: (ms: number) => Promise<void>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  till = openTill(store, shop)
  alipay = store.container.resolve<Alipay>("alipay" as never)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
afterEach(async () => {
  await quiet(store)
  await expectBooksAgree(store)
})

/** The process stands still for a minute: its leases have run out, and its clocks show how long it was. */
const standStill = async () => {
  await endLeases(store)
  const { performance: clock } = store.load("node:perf_hooks") as {
    performance: { now: () => number }
  }
  const now = clock.now.bind(clock)
  Object.defineProperty(clock, "now", { value: () => now() + MINUTE, configurable: true })
  return () => Reflect.deleteProperty(clock, "now")
}

/**
 * Does some work whose process stands still where it is about to write what lets money move.
 * @param between done by others while it stands still
 */
const stoppedAt = async <T>(
  ledger: "payments" | "operations",
  work: () => Promise<T>,
  between: () => Promise<unknown>
): Promise<T> => {
  const rows = alipay[ledger] as { write: (...given: unknown[]) => Promise<unknown> }
  const write = rows.write.bind(rows)
  let goOn: () => void = () => undefined
  // Others do not work under this work's leases.
  const byOthers = AsyncResource.bind(between)
  rows.write = async (...given) => {
    rows.write = write
    goOn = await standStill()
    await byOthers()
    return await write(...given)
  }
  try {
    return await work()
  } finally {
    rows.write = write
    goOn()
  }
}

describe("a process that stood still until its lease was another's", () => {
  it("gives nothing back at a till that the other has given back", async () => {
    const sale = await till.begin()
    await till.scan(sale.id)
    // A message that is worked on would finish the refund in its place, as for a process that was killed.
    await quiet(store)
    const statuses: number[] = []
    const first = await stoppedAt(
      "operations",
      async () => await till.refund(sale.id, "5000"),
      async () => statuses.push((await till.refund(sale.id, "5000")).status)
    )
    expect([...statuses, first.status]).toEqual([200, 409])
    await later(store, advance, 11 * MINUTE)
    expect(await till.look(sale.id)).toMatchObject({ state: "sold", refunded: "5000" })
  })

  variant("charges no linked wallet for what the other has charged", async () => {
    const customer = await signUp(shop)
    const agreement = await openWallets(store, shop, customer).link()
    const cart = await shop.createCart("HKD")
    await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, customer.headers)
    const charge = async (key: string) =>
      await tryToCharge(store, {
        ...{ agreement_id: agreement, customer_id: customer.id, idempotency_key: key },
        ...{ amount: 100.5, currency_code: "hkd", payment_collection_id: cart.collectionId },
      })
    const outcomes: unknown[] = []
    const first = await stoppedAt(
      "payments",
      async () => await charge("stood-still"),
      async () => outcomes.push(await charge("went-on"))
    )
    expect([...outcomes, first]).toEqual([
      expect.objectContaining({ outcome: "paid" }),
      { refused: expect.stringContaining("being") },
    ])
    await later(store, advance, 11 * MINUTE)
    const charged = store.simulator.ledger().payments.filter(({ net }) => net === "10050")
    expect([charged.length, (await ordersOf(store, cart)).length]).toEqual([1, 1])
  })
})
