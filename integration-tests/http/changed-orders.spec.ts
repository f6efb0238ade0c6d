import { attentionOf, openItems } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { sample, variant } from "../support/ring"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { later, signUp } from "../support/wallets"

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const CARD = { provider: "pp_alipay_manual", wallet: "CARD" }

type Orders = { createOrderChange: (change: Record<string, string>) => Promise<unknown> }

type Flows = typeof import("@medusajs/medusa/core-flows")

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

type Change = { add: number } | { priceTo: number }

const askForEdit = async (orderId: string, change: Change) => {
  await shop.admin("POST", "/order-edits", { order_id: orderId })
  const path = `/order-edits/${orderId}`
  if ("add" in change) {
    const variant_id = store.run.seed.variants["tea"]
    const items = [{ variant_id, quantity: 1, unit_price: change.add }]
    await shop.admin("POST", `${path}/items`, { items })
  } else {
    const { body } = await shop.admin("GET", `/orders/${orderId}?fields=id,*items`)
    const [item] = body["order"].items
    await shop.admin("POST", `${path}/items/item/${item.id}`, {
      quantity: item.quantity,
      unit_price: change.priceTo,
    })
  }
  await shop.admin("POST", `${path}/request`)
}
const confirmEdit = async (orderId: string) =>
  await shop.admin("POST", `/order-edits/${orderId}/confirm`)
const edit = async (orderId: string, change: Change) => {
  await askForEdit(orderId, change)
  expect((await confirmEdit(orderId)).status).toBe(200)
}

/** Lets some minutes pass, often enough for whatever is begun to end. */
const calm = async () => {
  for (let look = 0; look < 4; look++) {
    await later(store, advance, 11 * MINUTE)
  }
}

/** Pays what the changed order asks for, on its open payment collection. */
const payRest = async (orderId: string, choice = {}): Promise<string> => {
  const { payment_collections: all } = await shop.orderDetails(orderId)
  const open = all.find(({ status }: { status: string }) =>
    ["not_paid", "awaiting"].includes(status)
  )
  const payment = await shop.startPayment(
    { id: "", currency: "CNY", collectionId: open.id },
    choice
  )
  await store.simulator.pay(payment.payment_request_id)
  await quiet(store)
  return payment.payment_request_id
}

const lineOf = (requestId: string) => store.simulator.payment(requestId)
const open = async (requestId: string) =>
  (await attentionOf(store, requestId)).filter(({ state }) => state === "open")

describe("a card that was captured in part when its order is changed", () => {
  const capturedInPart = async () => {
    const { orderId, paymentId, payment } = await shop.buy("CNY", CARD)
    expect((await shop.capture(paymentId, 40)).status).toBe(200)
    return { orderId, paymentId, requestId: payment.payment_request_id }
  }

  it.each(
    sample([
      ["raised", { add: 20 }],
      ["lowered", { priceTo: 90 }],
    ])
  )("keeps what was captured, and the shopper pays the rest: %s", async (_, change) => {
    const { orderId, requestId } = await capturedInPart()
    await edit(orderId, change)
    await payRest(orderId)
    await calm()
    expect(lineOf(requestId)).toMatchObject({ captured: "4000", refunded: "0" })
    expect(await attentionOf(store, requestId)).toEqual([])
    const { status, summary } = await shop.orderDetails(orderId)
    expect([status, summary.pending_difference]).toEqual(["pending", 0])
  })

  variant("is refunded when the order is cancelled in the end", async () => {
    const { orderId, requestId } = await capturedInPart()
    await edit(orderId, { add: 20 })
    await calm()
    await shop.cancelOrder(orderId)
    await calm()
    expect(lineOf(requestId)).toMatchObject({ captured: "4000", refunded: "4000" })
  })

  it("whose hold lapses is on the list with what is missing, until the order owes nothing", async () => {
    const { orderId, requestId } = await capturedInPart()
    const makeLink = async () =>
      await shop.admin("POST", "/alipay/payment-links", { order_id: orderId })
    expect((await makeLink()).body["message"]).toContain("a payment holds what it owes")
    for (let day = 0; day < 8; day++) {
      await later(store, advance, DAY)
    }
    expect(await open(requestId)).toMatchObject([
      { kind: "authorization_expiring", facts: { lapsed: true }, amount: "6050" },
    ])
    expect((await makeLink()).body["payment_link"]).toMatchObject({ amount: "6050" })
    await shop.cancelOrder(orderId)
    await calm()
    expect(await open(requestId)).toEqual([])
    expect(lineOf(requestId)).toMatchObject({ refunded: "4000" })
  })
})

describe("an order whose changed amount is held on a new page", () => {
  it("is not called unpaid, and nothing on the list lets the hold go", async () => {
    const { orderId, payment } = await shop.buy("CNY", CARD)
    await edit(orderId, { add: 20 })
    await calm()
    const before = await open(payment.payment_request_id)
    expect(before.map(({ kind }) => kind)).toEqual(["order_unpaid"])
    const held = await payRest(orderId, CARD)
    // Before the next check has closed the item.
    const [item] = await openItems(store, "order_unpaid")
    const act = async (action: string) =>
      (await shop.admin("POST", `/alipay/attention/${item?.id}/actions/${action}`)).status
    expect([await act("request_payment"), await act("cancel_order")]).toEqual([400, 400])
    await calm()
    expect(await open(payment.payment_request_id)).toEqual([])
    expect(lineOf(held)).toMatchObject({ status: "SUCCESS", cancelled: "0" })
    expect((await shop.orderDetails(orderId))["payment_status"]).toBe("authorized")
  })
})

describe("a capture beside the confirmation of an order's edit", () => {
  variant.each(sample([40, 10, 80]))("is one after the other, %i ms apart", async (ms) => {
    const { orderId, paymentId, payment } = await shop.buy("CNY", CARD)
    await askForEdit(orderId, { add: 20 })
    const [, capture] = await Promise.all([
      confirmEdit(orderId),
      new Promise((resolve) => setTimeout(resolve, ms)).then(
        async () => await shop.capture(paymentId)
      ),
    ])
    await calm()
    await sweep(store)
    const { summary } = await shop.orderDetails(orderId)
    const captured = capture.status === 200 ? 100.5 : 0
    expect(summary.paid_total).toBe(captured)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ refunded: "0" })
  })
})

describe("a difference that is paid beside the confirmation of another edit", () => {
  variant.each(sample([0, -60, 40]))("is on the order, %i ms after it", async (ms) => {
    const { orderId } = await shop.buy()
    await edit(orderId, { add: 20 })
    await askForEdit(orderId, { add: 20 })
    const wait = async (milliseconds: number) =>
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
    const [paid] = await Promise.all([
      wait(ms).then(async () => await payRest(orderId)),
      wait(-ms).then(async () => await confirmEdit(orderId)),
    ])
    await calm()
    const { summary } = await shop.orderDetails(orderId)
    const taken = 100.5 + Number(lineOf(paid).net) / 100
    expect([summary.paid_total, summary.pending_difference]).toEqual([taken, 140.5 - taken])
  })
})

describe("a change of an order that is begun and not made", () => {
  const begin = async (orderId: string) =>
    expect((await shop.admin("POST", "/order-edits", { order_id: orderId })).status).toBe(200)
  const REFUSED = /A change of this order is begun \((edit|transfer)\).*No money was moved/

  it("lets no refund move money that Medusa could not book, however often it is asked for", async () => {
    const { orderId, paymentId, payment } = await shop.buy()
    await begin(orderId)
    for (const click of [1, 2]) {
      const { status, body } = await shop.refund(paymentId, 30)
      expect([click, status, body["message"]]).toEqual([click, 400, expect.stringMatching(REFUSED)])
    }
    expect(lineOf(payment.payment_request_id).refunded).toBe("0")
    await shop.admin("DELETE", `/order-edits/${orderId}`)
    expect((await shop.refund(paymentId, 30)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).refunded).toBe("3000")
  })

  it("lets a refund go that the order owes", async () => {
    const { orderId, paymentId, payment } = await shop.buy()
    await edit(orderId, { priceTo: 40 })
    await begin(orderId)
    expect((await shop.refund(paymentId, 60.5)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).refunded).toBe("6050")
  })

  it("lets no cancellation send money back: neither what was captured nor what is held", async () => {
    for (const choice of [{}, CARD]) {
      const { orderId, payment } = await shop.buy("CNY", choice)
      await begin(orderId)
      const { status, body } = await shop.cancelOrder(orderId)
      expect([status, body["message"]]).toEqual([400, expect.stringMatching(REFUSED)])
      await calm()
      expect(lineOf(payment.payment_request_id)).toMatchObject({
        ...{ status: "SUCCESS", refunded: "0", cancelled: "0" },
      })
    }
  })

  it("that Medusa began itself and was cut off is taken back", async () => {
    const { orderId, paymentId, payment } = await shop.buy()
    const orders = store.container.resolve<Orders>("order")
    await orders.createOrderChange({ order_id: orderId, change_type: "credit_line" })
    expect((await shop.refund(paymentId, 30)).status).toBe(400)
    await advance(3 * MINUTE)
    expect((await shop.refund(paymentId, 30)).status).toBe(200)
    await orders.createOrderChange({ order_id: orderId, change_type: "credit_line" })
    await advance(3 * MINUTE)
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await calm()
    expect(lineOf(payment.payment_request_id)).toMatchObject({ paid: "10050", refunded: "10050" })
  })

  variant("that a stranger asked for says so, and moves nothing either", async () => {
    const { orderId, paymentId, payment } = await shop.buy()
    const stranger = await signUp(shop)
    await shop.call("POST", `/store/orders/${orderId}/transfer/request`, {}, stranger.headers)
    const { body } = await shop.refund(paymentId, 30)
    expect(body["message"]).toMatch(REFUSED)
    expect(lineOf(payment.payment_request_id).refunded).toBe("0")
  })
})

describe("a cancelled order whose money could not go back", () => {
  it("is refunded on the list alone: a refund on the order moves nothing, however often it is asked for", async () => {
    const { orderId, paymentId, payment } = await shop.buy()
    const requestId = payment.payment_request_id
    store.simulator.bend(requestId, "refund.answer=MERCHANT_BALANCE_NOT_ENOUGH x2")
    await shop.cancelOrder(orderId)
    await calm()
    const [item] = await open(requestId)
    expect(item).toMatchObject({ kind: "paid_after_cancel" })
    for (const click of [1, 2]) {
      const { status, body } = await shop.refund(paymentId, 10)
      expect([click, status, body["message"]]).toEqual([
        ...[click, 400],
        expect.stringMatching(/order is canceled.*No money was moved/),
      ])
    }
    const run = "/workflows-executions/refund-payment-workflow/run"
    const input = { payment_id: paymentId, amount: 10 }
    expect((await shop.admin("POST", run, { input })).status).toBe(400)
    const { refundPaymentWorkflow } = store.load("@medusajs/medusa/core-flows") as Flows
    const message = await refundPaymentWorkflow(store.container)
      .run({ input })
      .then(
        () => "",
        (error: unknown) => (error as Error).message
      )
    expect(message).toMatch(/No money was moved/)
    expect(lineOf(requestId).refunded).toBe("0")
    await shop.admin("POST", `/alipay/attention/${item?.id}/actions/refund`)
    await calm()
    expect(lineOf(requestId)).toMatchObject({ refunded: "10050", net: "0" })
    expect(await open(requestId)).toEqual([])
  })
})

describe("an order's totals that were written over", () => {
  it("are what its transactions come to, with the next check of its payment", async () => {
    const { orderId, paymentId, payment } = await shop.buy("CNY", CARD)
    expect((await shop.capture(paymentId)).status).toBe(200)
    // The message of the capture would have the totals put right at once.
    await quiet(store)
    const before = (await shop.orderDetails(orderId)).summary
    await store.sql.query(
      `update order_summary set totals = (totals || '{"paid_total": 0, "transaction_total": 0, "pending_difference": 100.5}'::jsonb)
        - 'raw_paid_total' - 'raw_transaction_total' - 'raw_pending_difference' where order_id = $1`,
      [orderId]
    )
    expect((await shop.orderDetails(orderId)).summary.paid_total).toBe(0)
    await calm()
    expect((await shop.orderDetails(orderId)).summary).toEqual(before)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ captured: "10050", refunded: "0" })
  })
})
