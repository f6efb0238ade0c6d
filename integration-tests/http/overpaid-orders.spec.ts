import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { deliver, gatewayKey, signedMessage } from "../support/messages"
import { openShop, paymentOf, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

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

const DAY_AND_HOUR = 25 * 60 * 60_000
const aDayLater = () =>
  jest
    .spyOn(store.container.resolve<Alipay>("alipay"), "now")
    .mockImplementation(() => new Date(Date.now() + DAY_AND_HOUR))
/** Checks every payment, as the daily pass does with those of orders that have too much. */
const check = async () => {
  await store.sql.query(`update alipay_payment set next_check_at = now()`)
  await sweep(store)
}
const itemsOf = async (requestId: string) =>
  (await attentionOf(store, requestId))
    .filter(({ kind }) => !kind.startsWith("dispute"))
    .map(({ kind, state, amount }) => `${kind} ${state} ${amount}`)
const detail = async (requestId: string) => {
  const items = await attentionOf(store, requestId)
  const id = items.findLast(({ state }) => state === "open")?.id
  return (await shop.admin("GET", `/alipay/attention/${id}`)).body["attention"]
}
const refund = async (requestId: string) => {
  const { id, amount } = await detail(requestId)
  const path = `/alipay/attention/${id}/actions/refund`
  return (await shop.admin("POST", path, { amount })).body["attention"]
}
const netOf = (requestId: string) => store.simulator.payment(requestId).net
const outstanding = async (orderId: string) =>
  Number((await shop.orderDetails(orderId)).summary.pending_difference)

const edit = async (orderId: string, path: string, body: object) => {
  await shop.admin("POST", "/order-edits", { order_id: orderId })
  await shop.admin("POST", `/order-edits/${orderId}/items${path}`, body)
  await shop.admin("POST", `/order-edits/${orderId}/request`)
  expect((await shop.admin("POST", `/order-edits/${orderId}/confirm`)).status).toBe(200)
}
const raise = async (orderId: string, by: number) => {
  const more = { variant_id: store.run.seed.variants.tea, quantity: 1, unit_price: by }
  await edit(orderId, "", { items: [more] })
}
const lowerTo = async (orderId: string, unit_price: number) => {
  const { body } = await shop.admin("GET", `/orders/${orderId}?fields=*items`)
  const { id } = body["order"].items.find((each: { unit_price: number }) => each.unit_price > 30)
  await edit(orderId, `/item/${id}`, { quantity: 1, unit_price })
}
const openCollection = async (orderId: string): Promise<string> => {
  const { payment_collections } = await shop.orderDetails(orderId)
  return payment_collections.find(({ status }: { status: string }) => status === "not_paid").id
}
const payDifference = async (collectionId: string) => {
  const page = await shop.startPayment({ id: "", currency: "CNY", collectionId })
  await store.simulator.pay(page.payment_request_id)
  await quiet(store)
  return { id: page.payment_request_id, paymentId: await paymentOf(store, page) }
}
const payInCash = async (orderId: string, collectionId: string) => {
  const path = `/payment-collections/${collectionId}/mark-as-paid`
  expect((await shop.admin("POST", path, { order_id: orderId })).status).toBe(200)
}
const bought = async () => {
  const { orderId, payment, paymentId } = await shop.buy("CNY")
  return { orderId, paymentId, id: payment.payment_request_id }
}

/** An order that was raised, paid in two goes, and lowered to 40. */
const loweredAfterTwo = async () => {
  const { orderId, id } = await bought()
  await raise(orderId, 20)
  const newest = await payDifference(await openCollection(orderId))
  await lowerTo(orderId, 40)
  return { orderId, id, newest }
}

describe("an order that was lowered", () => {
  it("is told after a day although something else has paid it last", async () => {
    const { orderId, id } = await bought()
    await raise(orderId, 20)
    await payInCash(orderId, await openCollection(orderId))
    await lowerTo(orderId, 40)
    expect(await outstanding(orderId)).toBe(-60.5)
    await check()
    expect(await itemsOf(id)).toEqual([])
    aDayLater()
    await check()
    expect(await itemsOf(id)).toEqual(["overpaid open 6050"])
    expect(await refund(id)).toMatchObject({ state: "closed", resolution: "gone" })
    expect([netOf(id), await outstanding(orderId)]).toEqual(["4000", 0])
  })

  it("is told on a payment that has money of it, where the newest went back", async () => {
    const { orderId, id } = await bought()
    await raise(orderId, 20)
    const newest = await payDifference(await openCollection(orderId))
    expect((await shop.refund(newest.paymentId)).status).toBe(200)
    await lowerTo(orderId, 40)
    const tooMuch = -(await outstanding(orderId)) * 100
    aDayLater()
    await check()
    expect(await itemsOf(id)).toEqual([`overpaid open ${tooMuch}`])
    expect(await itemsOf(newest.id)).toEqual([])
  })

  it("is told once, and what is too much goes back by each of its payments", async () => {
    const { orderId, id, newest } = await loweredAfterTwo()
    aDayLater()
    await check()
    expect([await itemsOf(id), await itemsOf(newest.id)]).toEqual([[], ["overpaid open 6050"]])
    expect(await refund(newest.id)).toMatchObject({ state: "closed", resolution: "gone" })
    expect([netOf(id), netOf(newest.id), await outstanding(orderId)]).toEqual(["6000", "0", 0])
  })

  it("goes on being told on the same payment when its own money has gone back", async () => {
    const { orderId, id, newest } = await loweredAfterTwo()
    aDayLater()
    await check()
    expect((await shop.refund(newest.paymentId, 20)).status).toBe(200)
    await check()
    expect([await itemsOf(id), await itemsOf(newest.id)]).toEqual([[], ["overpaid open 4050"]])
    expect((await detail(newest.id)).actions).toContain("refund")
    expect(await refund(newest.id)).toMatchObject({ state: "closed", resolution: "gone" })
    expect([netOf(id), netOf(newest.id), await outstanding(orderId)]).toEqual(["6000", "0", 0])
  })

  it("pays nothing back by a payment that is disputed", async () => {
    const { orderId, id, newest } = await loweredAfterTwo()
    const { disputeId } = store.simulator.openDispute(newest.id)
    await quiet(store)
    aDayLater()
    await check()
    expect(await itemsOf(newest.id)).toEqual(["overpaid open 6050"])
    expect(await refund(newest.id)).toMatchObject({ state: "closed", resolution: "gone" })
    expect([netOf(id), await outstanding(orderId)]).toEqual(["4000", 0])
    store.simulator.cancelDispute(disputeId)
    await quiet(store)
  })
})

variant("an order that was paid once more in another way is told after a day", async () => {
  const { orderId } = await bought()
  await raise(orderId, 20)
  const first = await openCollection(orderId)
  const made = await shop.admin("POST", "/payment-collections", { order_id: orderId, amount: 20 })
  const newest = await payDifference(first)
  await payInCash(orderId, made.body["payment_collection"].id)
  await check()
  expect(await itemsOf(newest.id)).toEqual([])
  aDayLater()
  await check()
  expect(await itemsOf(newest.id)).toEqual(["overpaid open 2000"])
})

describe("a dispute that was lost, written off, and won after all", () => {
  const money = { value: "10050", currency: "CNY" }
  const tell = async (id: string, disputeNotificationType: string, more: object = {}) => {
    const body = {
      ...{ disputeId: `d-${id}`, paymentRequestId: id, disputeNotificationType },
      ...more,
    }
    const { clientId } = store.run
    const message = signedMessage(JSON.stringify(body), { key: gatewayKey(), clientId })
    expect((await deliver(store.url, message)).status).toBe(200)
    await quiet(store)
  }
  const credit = async (orderId: string, amount: number) => {
    const line = { amount, reference: "write-off", reference_id: "d" }
    return (await shop.admin("POST", `/orders/${orderId}/credit-lines`, line)).status
  }
  const wonAfterWriteOff = async () => {
    const order = await bought()
    await tell(order.id, "DISPUTE_CREATED", {
      ...{ disputeType: "CHARGEBACK", disputeAmount: money, disputeReasonCode: "4853" },
      defenseDueTime: "2090-01-01T00:00:00Z",
    })
    await tell(order.id, "DISPUTE_ACCEPTED", { disputeAcceptReason: "TIMEOUT" })
    expect(await credit(order.orderId, 100.5)).toBe(200)
    await tell(order.id, "DISPUTE_JUDGED", {
      ...{ disputeJudgedResult: "ACCEPT_BY_CUSTOMER", disputeJudgedAmount: money },
    })
    return order
  }

  it("is told as that, and its money is not offered to the shopper", async () => {
    const { id, orderId } = await wonAfterWriteOff()
    expect(await itemsOf(id)).toEqual(["won_after_write_off open 10050"])
    aDayLater()
    await check()
    expect(await itemsOf(id)).toEqual(["won_after_write_off open 10050"])
    expect(await detail(id)).toMatchObject({
      facts: { order_id: orderId, dispute_id: `d-${id}` },
      actions: ["ask_gateway", "mark_settled"],
    })
    const [item] = (await attentionOf(store, id)).filter(({ state }) => state === "open")
    const refused = await shop.admin("POST", `/alipay/attention/${item?.id}/actions/refund`, {})
    expect([refused.status, netOf(id)]).toEqual([400, "10050"])
  })

  variant(
    "is over once the order was raised again; what is lowered afterwards is the shopper's",
    async () => {
      const { id, orderId } = await wonAfterWriteOff()
      expect(await credit(orderId, -100.5)).toBe(200)
      await check()
      expect(await itemsOf(id)).toEqual(["won_after_write_off closed 10050"])
      await lowerTo(orderId, 60)
      aDayLater()
      await check()
      expect(await itemsOf(id)).toEqual(["won_after_write_off closed 10050", "overpaid open 4050"])
      expect(await refund(id)).toMatchObject({ state: "closed" })
      expect(netOf(id)).toBe("6000")
    }
  )
})
