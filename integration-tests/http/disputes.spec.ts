import { attentionOf, historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { deliver, gatewayKey, signedMessage } from "../support/messages"
import { openSettings } from "../support/settings"
import { openShop, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

/** An order whose card payment is captured and disputed. */
const disputed = async (options: Parameters<Store["simulator"]["openDispute"]>[1] = {}) => {
  const bought = await shop.buy("USD", { wallet: "CARD" })
  await store.simulator.clock.advance(20_000)
  await quiet(store)
  await sweep(store)
  const id = bought.payment.payment_request_id
  const { disputeId } = store.simulator.openDispute(id, options)
  await quiet(store)
  return { ...bought, id, disputeId }
}

const told = async (id: string) =>
  (await attentionOf(store, id)).map(({ kind, state, resolution }) => [kind, state, resolution])

const transactions = async (orderId: string) =>
  (
    await store.sql.query(
      `select amount::float, reference, reference_id from order_transaction
        where order_id = $1 and deleted_at is null order by created_at`,
      [orderId]
    )
  ).rows

variant(
  "an opened dispute is on the list and on the order, with amount, reason and due time",
  async () => {
    const { orderId, disputeId, id } = await disputed({
      reasonCode: "13.1",
      reasonMsg: "Not received",
    })
    const { body } = await shop.admin("GET", `/alipay/orders/${orderId}/history`)
    expect(body["attention"]).toMatchObject([
      {
        kind: "dispute_opened",
        subject: disputeId,
        payment_request_id: id,
        currency_code: "USD",
        facts: { reason_code: "13.1", reason: "Not received", due_at: expect.stringMatching(/^2/) },
      },
    ])
    expect(body["attention"][0].amount).toBe(
      store.simulator.ledger().payments.find((line) => line.paymentRequestId === id)?.captured
    )
    store.simulator.cancelDispute(disputeId)
    await quiet(store)
    expect(await told(id)).toEqual([["dispute_opened", "closed", "gone"]])
  }
)

variant("a dispute that is won closes its item", async () => {
  const { disputeId, id } = await disputed()
  store.simulator.judgeDispute(disputeId, "ACCEPT_BY_CUSTOMER")
  await quiet(store)
  expect(await told(id)).toEqual([["dispute_opened", "closed", "gone"]])
})

it("a lost dispute is booked on the order, once, and its money is not refunded again", async () => {
  const { orderId, disputeId, id, paymentId } = await disputed()
  store.simulator.judgeDispute(disputeId, "ACCEPT_BY_MERCHANT")
  await quiet(store)
  expect(await told(id)).toEqual([
    ["dispute_opened", "closed", "gone"],
    ["dispute_lost", "open", null],
  ])
  const [capture, chargeback] = await transactions(orderId)
  expect(chargeback).toEqual({
    amount: -capture.amount,
    reference: "chargeback",
    reference_id: disputeId,
  })
  const { summary } = await shop.orderDetails(orderId)
  expect(summary.pending_difference).toBe(capture.amount)
  const refused = await shop.refund(paymentId, 1)
  expect(refused.status).toBe(400)
  expect(refused.body["message"]).toContain(`dispute ${disputeId} was lost`)
  expect(refused.body["message"]).toContain("Nothing is left to refund")
  await sweep(store)
  expect(await transactions(orderId)).toHaveLength(2)
  expect((await historyOf(store, id)).map(({ what }) => what)).toContain("chargeback_booked")
  const [, lost] = await attentionOf(store, id)
  await shop.admin("POST", `/alipay/attention/${lost?.id}/actions/mark_settled`, {
    reason: "wrote to the shopper",
  })
  await sweep(store)
  expect((await told(id)).at(-1)).toEqual(["dispute_lost", "closed", "marked_settled"])
})

it("a dispute that comes to the door of another account with the same client ID is told, and its money is not refunded again", async () => {
  const { payment, paymentId, orderId } = await shop.buy("USD", {
    provider: "pp_alipay_manual",
    wallet: "CARD",
  })
  expect((await shop.capture(paymentId)).status).toBe(200)
  await quiet(store)
  const id = payment.payment_request_id
  const { disputeId } = store.simulator.openDispute(id)
  await quiet(store)
  expect(await told(id)).toEqual([["dispute_opened", "open", null]])
  store.simulator.judgeDispute(disputeId, "ACCEPT_BY_MERCHANT")
  await quiet(store)
  expect((await told(id)).at(-1)).toEqual(["dispute_lost", "open", null])
  expect((await transactions(orderId)).map(({ reference }) => reference)).toEqual([
    "capture",
    "chargeback",
  ])
  const refused = await shop.refund(paymentId, 1)
  expect(refused.body["message"]).toContain(`dispute ${disputeId} was lost`)
})

variant("after a dispute about a part the rest can be refunded, and no more", async () => {
  const { disputeId, paymentId, orderId } = await disputed({
    amount: { currency: "USD", value: 500n },
  })
  store.simulator.judgeDispute(disputeId, "ACCEPT_BY_MERCHANT")
  await quiet(store)
  const [{ amount }] = await transactions(orderId)
  const refused = await shop.refund(paymentId, amount)
  expect([refused.status, refused.body["message"]]).toEqual([
    400,
    expect.stringContaining("can still be refunded"),
  ])
  expect((await shop.refund(paymentId, amount - 5)).status).toBe(200)
  await store.simulator.clock.advance(20_000)
})

variant("a dispute without an answer is lost, and warned of before", async () => {
  const { id } = await disputed()
  const [item] = await attentionOf(store, id)
  await shop.admin("POST", `/alipay/attention/${item?.id}/actions/mark_settled`, {
    reason: "will look later",
  })
  await store.simulator.clock.advance(6 * 86_400_000)
  await quiet(store)
  expect((await told(id)).at(-1)).toEqual(["dispute_opened", "open", null])
  await store.simulator.clock.advance(86_400_000 + 1)
  await quiet(store)
  expect((await told(id)).at(-1)).toEqual(["dispute_lost", "open", null])
})

variant(
  "a dispute resolved by a rule is lost at once, and a verdict afterwards is not booked twice",
  async () => {
    const { disputeId, orderId } = await disputed()
    store.simulator.resolveDispute(disputeId)
    await quiet(store)
    const booked = await transactions(orderId)
    expect(booked.map(({ reference }) => reference)).toEqual(["capture", "chargeback"])
    const message = store.simulator.notifications().at(-1)
    await store.simulator.redeliver(message?.id ?? "")
    await quiet(store)
    expect(await transactions(orderId)).toEqual(booked)
  }
)

it("a dispute that another client ID of the handle tells of is not believed", async () => {
  const page = openSettings(store, shop)
  const { merchantPublicKey } = store.run
  const [sandbox, live] = ["SANDBOX_5X00000000000OLD", "5X0000000000000NEW"] as const
  for (const clientId of [sandbox, live]) {
    const notifyUrl = `${store.url}/hooks/alipay/page`
    store.simulator.registerClient({ clientId, merchantPublicKey, notifyUrl })
    expect((await page.fill({ client_id: clientId })).status).toBe(200)
  }
  const { payment, orderId, paymentId } = await shop.buy("CNY", { provider: "pp_alipay_page" })
  const id = payment.payment_request_id
  const tell = async (clientId: string, disputeNotificationType: string) => {
    const door = "/hooks/alipay/page"
    const body = JSON.stringify({
      disputeNotificationType,
      disputeId: "one",
      paymentRequestId: id,
      disputeAmount: { value: "50", currency: "CNY" },
    })
    const message = signedMessage(body, { key: gatewayKey(), clientId, door })
    const { status } = await deliver(store.url, message, door)
    await quiet(store)
    return status
  }
  expect(await tell(sandbox, "DISPUTE_ACCEPTED")).toBe(401)
  await sweep(store)
  expect(await told(id)).toEqual([])
  expect(await transactions(orderId)).toHaveLength(1)
  expect((await shop.refund(paymentId, 10)).status).toBe(200)
  expect(await tell(live, "DISPUTE_CREATED")).toBe(200)
  expect(await told(id)).toEqual([["dispute_opened", "open", null]])
})

variant.each(["constructor", "toString", "__proto__"])(
  "a message whose type is called %s is applied as one that says nothing",
  async (type) => {
    const { id } = await disputed()
    const before = await told(id)
    const bodies = [
      { disputeNotificationType: type, disputeId: type, paymentRequestId: id },
      { authorizationNotifyType: type, authState: type },
    ]
    for (const body of bodies) {
      const { clientId } = store.run
      const message = signedMessage(JSON.stringify(body), { key: gatewayKey(), clientId })
      expect((await deliver(store.url, message)).status).toBe(200)
    }
    const waiting = async () =>
      (await store.sql.query(`select id from alipay_notification where state = 'received'`)).rows
    await settled(waiting, 0)
    expect(await told(id)).toEqual([...before, ["dispute_opened", "open", null]])
  }
)
