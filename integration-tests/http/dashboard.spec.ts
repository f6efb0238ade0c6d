import { attentionOf, historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { sample, variant } from "../support/ring"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

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

const HOUR = 60 * 60_000
const CARD = { provider: "pp_alipay_manual", wallet: "CARD" } as const

const alipay = (): Alipay => store.container.resolve<Alipay>("alipay")
const lineOf = (id: string) => store.simulator.payment(id)
const openKinds = async (id: string) =>
  (await attentionOf(store, id)).filter(({ state }) => state === "open").map(({ kind }) => kind)
const openId = async (id: string, kind: string): Promise<string> => {
  const items = await attentionOf(store, id)
  return items.find((item) => item.kind === kind && item.state === "open")?.id ?? ""
}
const act = async (id: string, action: string, body: object = {}) =>
  await shop.admin("POST", `/alipay/attention/${id}/actions/${action}`, body)
const actionsOf = async (id: string): Promise<string[]> =>
  (await shop.admin("GET", `/alipay/attention/${id}`)).body["attention"].actions

const refundsOf = async (paymentId: string): Promise<number[]> =>
  (
    await store.sql.query<{ amount: string }>(
      `select amount from refund where payment_id = $1 and deleted_at is null order by created_at`,
      [paymentId]
    )
  ).rows.map(({ amount }) => Number(amount))

let refunds = 0
const gatewayOf = async (handle: string) => (await alipay().accounts.get(handle)).gateway

/** An admin gives a part back in the gateway's dashboard; the gateway tells it. */
const refundInDashboard = async (id: string, value: string, handle = "cn"): Promise<void> => {
  refunds += 1
  const gateway = await gatewayOf(handle)
  await gateway.payments.refund({
    refundRequestId: `dashboard_${refunds}_${id}`,
    paymentId: lineOf(id).paymentId,
    refundAmount: { currency: "CNY", value },
    refundNotifyUrl: `${store.url}/hooks/alipay/${handle}`,
  })
  await quiet(store)
}

const cancelInDashboard = async (id: string, handle = "cn"): Promise<void> => {
  const gateway = await gatewayOf(handle)
  await gateway.payments.cancel({ paymentId: lineOf(id).paymentId } as never)
  await quiet(store)
}

const sweepTwice = async (): Promise<void> => {
  await sweep(store)
  await sweep(store)
}

const bought = async (choice: Parameters<Shop["buy"]>[1] = {}) => {
  const { payment, paymentId, orderId } = await shop.buy("CNY", choice)
  return { id: payment.payment_request_id, paymentId, orderId }
}

const cancel = async (orderId: string): Promise<void> => {
  expect((await shop.cancelOrder(orderId)).status).toBe(200)
  await quiet(store)
}

const dueNow = async (id: string): Promise<void> => {
  await store.sql.query(
    `update alipay_payment set next_check_at = now() where payment_request_id = $1`,
    [id]
  )
  await sweep(store)
}

describe("an order that was canceled after a part went back in the gateway's dashboard", () => {
  it.each(
    sample([
      ["a part", ["5000"], [50, 50.5]],
      ["all, in two goes", ["3000", "7050"], [30, 70.5]],
      ["two equal parts", ["3000", "3000"], [30, 30, 40.5]],
      ["all at once", ["10050"], [100.5]],
    ])
  )("gives the rest back once, and Medusa has it all: %s", async (_, parts, booked) => {
    const { id, paymentId, orderId } = await bought()
    for (const part of parts) {
      await refundInDashboard(id, part)
    }
    await sweep(store)
    expect(await openKinds(id)).toEqual(["amount_mismatch"])
    await cancel(orderId)
    await sweepTwice()
    expect(lineOf(id)).toMatchObject({ refunded: "10050", net: "0" })
    expect((await refundsOf(paymentId)).sort()).toEqual([...booked].sort())
    expect(await openKinds(id)).toEqual([])
    const done = (await historyOf(store, id)).map(({ what }) => what)
    expect(done.includes("refunds_booked")).toBe(booked.length > 1)
  })

  variant("gives back what was captured of a card's hold, and lets the rest run out", async () => {
    const { id, paymentId, orderId } = await bought(CARD)
    for (const amount of [40, 30]) {
      expect((await shop.capture(paymentId, amount)).status).toBe(200)
    }
    await quiet(store)
    await refundInDashboard(id, "1000", "manual")
    await cancel(orderId)
    // The gateway takes a while for each refund of a card, the dashboard's and ours.
    for (let refund = 0; refund < 2; refund++) {
      await store.simulator.clock.advance(20_000)
      await quiet(store)
      await sweepTwice()
    }
    expect(lineOf(id)).toMatchObject({ captured: "7000", refunded: "7000", net: "0" })
    expect(await refundsOf(paymentId)).toEqual([10, 60])
    expect(await openKinds(id)).toEqual([])
  })
})

describe("a canceled order whose refund was refused", () => {
  const refused = async () => {
    const order = await bought()
    store.simulator.bend(order.id, "refund.answer=MERCHANT_BALANCE_NOT_ENOUGH x2")
    await cancel(order.orderId)
    await sweepTwice()
    expect(await openKinds(order.id)).toEqual(["paid_after_cancel"])
    return order
  }

  it("needs no one when all of it is paid in the dashboard", async () => {
    const { id, paymentId } = await refused()
    await refundInDashboard(id, "10050")
    await sweepTwice()
    expect(lineOf(id)).toMatchObject({ refunded: "10050", net: "0" })
    expect(await refundsOf(paymentId)).toEqual([100.5])
    expect(await openKinds(id)).toEqual([])
  })

  variant(
    "has its rest sent by the list's button when a part is paid in the dashboard",
    async () => {
      const { id, paymentId } = await refused()
      await refundInDashboard(id, "5000")
      await sweepTwice()
      expect(lineOf(id).refunded).toBe("5000")
      expect(await refundsOf(paymentId)).toEqual([50])
      expect(await openKinds(id)).toEqual(["paid_after_cancel"])
      const done = await act(await openId(id, "paid_after_cancel"), "refund")
      expect(done.body["attention"]).toMatchObject({ state: "closed" })
      await sweepTwice()
      expect(lineOf(id)).toMatchObject({ refunded: "10050", net: "0" })
      expect(await refundsOf(paymentId)).toEqual([50, 50.5])
      expect(await openKinds(id)).toEqual([])
    }
  )

  variant("needs no one when the payment is canceled in the dashboard", async () => {
    const { id, paymentId } = await refused()
    await cancelInDashboard(id)
    await sweepTwice()
    expect(lineOf(id)).toMatchObject({ status: "CANCELLED", net: "0" })
    expect(await refundsOf(paymentId)).toEqual([100.5])
    expect(await openKinds(id)).toEqual([])
  })
})

describe("a payment that was canceled in the gateway's dashboard", () => {
  it("is booked by Medusa's refund of the same amount, and by no other", async () => {
    const { id, paymentId, orderId } = await bought()
    await cancelInDashboard(id)
    const part = await shop.refund(paymentId, 30)
    expect([part.status, part.body["message"]]).toEqual([
      400,
      expect.stringContaining("10050 minor units"),
    ])
    await dueNow(id)
    expect(await attentionOf(store, id)).toMatchObject([
      { kind: "amount_mismatch", amount: "10050", facts: { difference: "canceled_elsewhere" } },
    ])
    expect((await shop.refund(paymentId, 100.5)).status).toBe(200)
    await sweepTwice()
    expect(lineOf(id)).toMatchObject({ status: "CANCELLED", refunded: "0", net: "0" })
    expect(await openKinds(id)).toEqual([])
    expect((await shop.orderDetails(orderId)).summary.refunded_total).toBe(100.5)
  })

  it.each(sample(["at once", "after it was told"]))(
    "is booked when its order is canceled: %s",
    async (when) => {
      const { id, paymentId, orderId } = await bought()
      await cancelInDashboard(id)
      if (when !== "at once") {
        await dueNow(id)
        expect(await openKinds(id)).toEqual(["amount_mismatch"])
      }
      await cancel(orderId)
      await sweepTwice()
      expect(await refundsOf(paymentId)).toEqual([100.5])
      expect(await openKinds(id)).toEqual([])
    }
  )

  variant("gives nothing back of a hold that nothing was captured of", async () => {
    const { id, paymentId } = await bought(CARD)
    await cancelInDashboard(id, "manual")
    await dueNow(id)
    const row = await alipay().payments.byRequestId(id)
    expect(await alipay().operations.list(row?.id ?? "")).toEqual([])
    expect((await shop.capture(paymentId)).status).toBe(400)
  })
})

describe("an order with too much, of which an admin gave back in the gateway's dashboard", () => {
  const lowered = async (unit_price: number, parts: readonly string[]) => {
    const order = await bought()
    const path = `/order-edits/${order.orderId}`
    await shop.admin("POST", "/order-edits", { order_id: order.orderId })
    const { body } = await shop.admin("GET", `/orders/${order.orderId}?fields=*items`)
    await shop.admin("POST", `${path}/items/item/${body["order"].items[0].id}`, {
      quantity: 1,
      unit_price,
    })
    await shop.admin("POST", `${path}/request`)
    await shop.admin("POST", `${path}/confirm`)
    jest.spyOn(alipay(), "now").mockImplementation(() => new Date(Date.now() + 25 * HOUR))
    await dueNow(order.id)
    for (const part of parts) {
      await refundInDashboard(order.id, part)
    }
    const item = await openId(order.id, "overpaid")
    return { ...order, item }
  }

  it.each(
    sample([
      ["the very amount", 50, "5050", ["5050"], [50.5]],
      ["all that was paid", 0, "10050", ["10050"], [100.5]],
      ["less", 50, "5050", ["2000"], [20, 30.5]],
      ["less, in two goes", 50, "5050", ["2000", "1000"], [20, 10, 20.5]],
    ])
  )("is put right by the list's button: %s", async (_, price, amount, parts, booked) => {
    const { id, item, paymentId, orderId } = await lowered(price, parts)
    const done = await act(item, "refund", { amount })
    expect([done.status, done.body["attention"]?.state]).toEqual([200, "closed"])
    expect(lineOf(id).refunded).toBe(amount)
    expect((await refundsOf(paymentId)).sort()).toEqual([...booked].sort())
    expect(await openKinds(id)).toEqual([])
    expect(Number((await shop.orderDetails(orderId)).summary.pending_difference)).toBe(0)
  })

  variant("is left to Medusa's refund when more went back than is too much", async () => {
    const { id, item, paymentId } = await lowered(80, ["5050"])
    await dueNow(id)
    expect(await actionsOf(item)).toEqual(["ask_gateway", "mark_settled"])
    expect((await shop.refund(paymentId, 50.5)).status).toBe(200)
    await dueNow(id)
    expect(lineOf(id).refunded).toBe("5050")
    expect(await openKinds(id)).toEqual([])
  })
})
