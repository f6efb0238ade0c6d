import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { sample, variant } from "../support/ring"
import { openShop, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { later } from "../support/wallets"

const MINUTE = 60_000

let store: Store
let shop: Shop
let advance: (ms: number) => Promise<void>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  advance = await shareClock(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const calm = async () => {
  for (let check = 0; check < 4; check++) {
    await later(store, advance, 11 * MINUTE)
  }
}

const buy = async () => {
  const { orderId, paymentId, payment } = await shop.buy("CNY")
  return { orderId, paymentId, requestId: payment.payment_request_id }
}

/** A refund that the gateway takes, and that it fails a minute later. */
const refundInVain = async (
  { paymentId, requestId }: Awaited<ReturnType<typeof buy>>,
  amount: number
) => {
  store.simulator.bend(requestId, "refund.fail-later=60000 x1")
  expect((await shop.refund(paymentId, amount)).status).toBe(200)
}

const beginEdit = async (orderId: string, add: number) => {
  await shop.admin("POST", "/order-edits", { order_id: orderId })
  const variant_id = store.run.seed.variants["tea"]
  const items = [{ variant_id, quantity: 1, unit_price: add }]
  await shop.admin("POST", `/order-edits/${orderId}/items`, { items })
}
const confirmEdit = async (orderId: string) => {
  await shop.admin("POST", `/order-edits/${orderId}/request`)
  expect((await shop.admin("POST", `/order-edits/${orderId}/confirm`)).status).toBe(200)
}
const lower = async (orderId: string, unit_price: number) => {
  await shop.admin("POST", "/order-edits", { order_id: orderId })
  const { body } = await shop.admin("GET", `/orders/${orderId}?fields=id,*items`)
  const [{ id, quantity }] = body["order"].items
  await shop.admin("POST", `/order-edits/${orderId}/items/item/${id}`, { quantity, unit_price })
  await confirmEdit(orderId)
}

const totalsOf = async (orderId: string) => {
  const { summary } = await shop.orderDetails(orderId)
  return [summary.current_order_total, summary.pending_difference]
}

describe("a refund that fails in the end", () => {
  variant(
    "is taken back with what it lowered the order by, once an edit that was begun beside it is confirmed",
    async () => {
      const bought = await buy()
      const { orderId } = bought
      await refundInVain(bought, 30)
      await beginEdit(orderId, 20)
      await calm()
      await confirmEdit(orderId)
      await calm()
      expect(await totalsOf(orderId)).toEqual([120.5, 20])
      expect((await shop.refund(bought.paymentId, 30)).status).toBe(200)
      await calm()
      expect(await totalsOf(orderId)).toEqual([90.5, 20])
    }
  )

  it("keeps nothing else waiting beside a change that is begun: a dispute is told and booked", async () => {
    const bought = await buy()
    await refundInVain(bought, 40)
    await beginEdit(bought.orderId, 20)
    await calm()
    const { disputeId } = store.simulator.disputes.open({ payment: bought.requestId })
    await calm()
    const kinds = async (state: string) =>
      (await attentionOf(store, bought.requestId))
        .filter((item) => item.state === state)
        .map(({ kind }) => kind)
    expect(await kinds("open")).toEqual(["refund_failed", "dispute_opened"])
    store.simulator.disputes.judge(disputeId, "won")
    await calm()
    expect(await kinds("open")).toEqual(["refund_failed"])
    await confirmEdit(bought.orderId)
    await calm()
    expect(await totalsOf(bought.orderId)).toEqual([120.5, 20])
  })

  it.each(
    sample([
      ["payment", "deleteRefunds"],
      ["order", "softDeleteOrderTransactions"],
    ])
  )("raises the order once, when taking it back fails half way: %s.%s", async (name, method) => {
    const bought = await buy()
    const before = await totalsOf(bought.orderId)
    await refundInVain(bought, 30)
    type Rows = Record<string, (...given: unknown[]) => Promise<unknown>>
    const rows = store.container.resolve<Rows>(name as never)
    const work = rows[method]?.bind(rows)
    let failures = 2
    rows[method] = async (...given) => {
      if (failures-- > 0) {
        throw new Error("the database is away")
      }
      return await work?.(...given)
    }
    await calm()
    delete rows[method]
    await calm()
    expect(failures).toBeLessThan(1)
    expect(await totalsOf(bought.orderId)).toEqual(before)
  })

  it("leaves the credit line of the next refund alone", async () => {
    const bought = await buy()
    const { orderId } = bought
    await lower(orderId, 60.5)
    await refundInVain(bought, 40)
    expect((await shop.refund(bought.paymentId, 30)).status).toBe(200)
    expect(await totalsOf(orderId)).toEqual([30.5, 0])
    await calm()
    expect(await totalsOf(orderId)).toEqual([30.5, -40])
  })

  variant("raises the order once, when the next refund fails too", async () => {
    const bought = await buy()
    const { orderId } = bought
    await lower(orderId, 60.5)
    await refundInVain(bought, 40)
    await refundInVain(bought, 30)
    await calm()
    expect(await totalsOf(orderId)).toEqual([60.5, -40])
  })
})

describe("two refunds of one payment that fail in the end", () => {
  const failTwo = async (one: number, other: number) => {
    const bought = await buy()
    await refundInVain(bought, one)
    await refundInVain(bought, other)
    await calm()
    return bought
  }
  const open = async ({ requestId }: { requestId: string }) =>
    (await attentionOf(store, requestId)).filter(
      ({ kind, state }) => kind === "refund_failed" && state === "open"
    )
  const netOf = ({ requestId }: { requestId: string }) => store.simulator.payment(requestId).net

  it.each(
    sample([
      [20, 20],
      [30, 20],
    ])
  )("%s and %s: the list's button makes each of them again", async (one, other) => {
    const bought = await failTwo(one, other)
    const items = await open(bought)
    expect(items).toHaveLength(2)
    for (const [index, { id }] of items.entries()) {
      const { status } = await shop.admin("POST", `/alipay/attention/${id}/actions/refund`, {})
      expect(status).toBe(200)
      await calm()
      expect(await open(bought)).toHaveLength(1 - index)
    }
    expect(netOf(bought)).toBe(String(10_050 - 100 * (one + other)))
  })

  it("one that is made on the order makes up for one of them", async () => {
    const bought = await failTwo(30, 20)
    expect((await shop.refund(bought.paymentId, 30)).status).toBe(200)
    await calm()
    expect((await open(bought)).map(({ amount }) => amount)).toEqual(["2000"])
    expect((await shop.refund(bought.paymentId, 25)).status).toBe(200)
    await calm()
    expect(await open(bought)).toHaveLength(1)
  })

  variant("one of both amounts makes up for both", async () => {
    const bought = await failTwo(30, 20)
    expect((await shop.refund(bought.paymentId, 50)).status).toBe(200)
    await calm()
    expect(await open(bought)).toEqual([])
  })
})
