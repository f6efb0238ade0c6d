import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openShop, sweep, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Recheck = {
  recheckFinished: (
    container: Store["container"],
    lastSweep: Date | undefined,
    bounds: { page: number; pages: number }
  ) => Promise<void>
}

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => {
  jest.restoreAllMocks()
  await expectBooksAgree(store)
})

const HOUR = 60 * 60_000
const later = (ms: number) =>
  jest
    .spyOn(store.container.resolve<Alipay>("alipay"), "now")
    .mockImplementation(() => new Date(Date.now() + ms))
const netOf = (requestId: string) => store.simulator.payment(requestId).net
/** Bought and finished: nothing is planned for it any more. */
const bought = async () => {
  const { payment, orderId } = await shop.buy()
  await sweep(store)
  const { rows } = await store.sql.query(
    `select next_check_at from alipay_payment where payment_request_id = $1`,
    [payment.payment_request_id]
  )
  expect(rows).toEqual([{ next_check_at: null }])
  return { requestId: payment.payment_request_id, orderId }
}
/** What is left of an order that was cancelled while no provider was there to refund it. */
const cancelUnseen = async (orderId: string) =>
  await store.sql.query(
    `update "order" set status = 'canceled', canceled_at = now() where id = $1`,
    [orderId]
  )
const passes = async () =>
  (await store.sql.query(`select * from alipay_recheck order by started_at`)).rows

it("an order that was cancelled while the plugin was away gives its money back within a day", async () => {
  const { requestId, orderId } = await bought()
  const kept = await bought()
  await cancelUnseen(orderId)
  await sweep(store)
  expect(netOf(requestId)).toBe("10050")
  later(25 * HOUR)
  // It never stood still.
  await store.sql.query(
    `update alipay_sweep set started_at = now() + interval '24 hours 55 minutes'`
  )
  await sweep(store)
  await sweep(store)
  expect(netOf(requestId)).toBe("0")
  expect(await attentionOf(store, requestId)).toMatchObject([
    { kind: "paid_after_cancel", state: "closed", resolution: "returned_to_shopper" },
  ])
  expect(netOf(kept.requestId)).toBe("10050")
  expect((await passes()).at(-1)).toMatchObject({ scheduled: 1, finished_at: expect.any(Date) })
})

it("finished payments are checked at once after the sweep stood still", async () => {
  const { requestId, orderId } = await bought()
  const before = (await passes()).length
  await cancelUnseen(orderId)
  later(26 * HOUR)
  await store.sql.query(`update alipay_recheck set started_at = now() + interval '26 hours'`)
  await store.sql.query(
    `update alipay_sweep set started_at = now() + interval '25 hours 50 minutes'`
  )
  await sweep(store)
  expect(await passes()).toHaveLength(before)
  await store.sql.query(
    `update alipay_sweep set started_at = now() + interval '25 hours 40 minutes'`
  )
  await sweep(store)
  await sweep(store)
  expect(await passes()).toHaveLength(before + 1)
  expect(netOf(requestId)).toBe("0")
})

it("a pass reads a few pages at a time and goes on where it ended", async () => {
  const requests = [await bought(), await bought(), await bought()]
  await cancelUnseen(requests[2]?.orderId ?? "")
  later(60 * HOUR)
  const { recheckFinished } = loadBuilt("workflows/sweep/recheck-finished.js") as Recheck
  const run = async () => await recheckFinished(store.container, undefined, { page: 2, pages: 1 })
  await run()
  const [begun] = (await passes()).slice(-1)
  expect(begun).toMatchObject({ finished_at: null, scheduled: 0 })
  for (let count = 0; count < 10 && (await passes()).at(-1).finished_at === null; count += 1) {
    await run()
  }
  expect((await passes()).at(-1)).toMatchObject({ id: begun.id, scheduled: 1 })
  await sweep(store)
  expect(requests.map(({ requestId }) => netOf(requestId))).toEqual(["10050", "10050", "0"])
})

it("reads pages by an index", async () => {
  const client = await store.sql.connect()
  try {
    await client.query(`set enable_seqscan = off`)
    const { rows } = await client.query(
      `explain select id from alipay_payment
        where state = 'paid' and next_check_at is null and deleted_at is null and id > 'a'
        order by id limit 500`
    )
    expect(JSON.stringify(rows)).toContain("IDX_alipay_payment_finished")
  } finally {
    client.release(true)
  }
})
