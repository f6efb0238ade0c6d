import { openItems } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { signInUser } from "../support/roles"
import { openShop, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Detail = import("../../src/types/http").AdminAlipayPaymentDetail
type Ask = Awaited<ReturnType<typeof signInUser>>

const CARD = { provider: "pp_alipay_manual", wallet: "CARD" }
const EMAIL = /^user-\d+@shop\.example$/

let store: Store
let shop: Shop
/** An admin with an e-mail address; the shop's own calls are made with a secret key. */
let asAdmin: Ask

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  asAdmin = await signInUser(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const alipay = () => store.container.resolve<Alipay>("alipay")
const paymentsOf = async (orderId: string): Promise<Detail[]> =>
  (await shop.admin("GET", `/alipay/orders/${orderId}/payments`)).body["payments"]
const only = async (orderId: string): Promise<Detail> => {
  const found = await paymentsOf(orderId)
  expect(found).toHaveLength(1)
  return found[0] as Detail
}
const act = async (payment: Detail, what: "capture" | "release" | "ask", body: object = {}) =>
  await asAdmin("POST", `/admin/alipay/payments/${payment.id}/${what}`, body)
const capture = async (payment: Detail, amount: string, seen = payment.capturable_amount) =>
  await act(payment, "capture", { amount, capturable_amount: seen })
const lineOf = (requestId: string) => store.simulator.payment(requestId)

describe("an order's payments", () => {
  it("are for admins alone, and none for an order that was paid elsewhere", async () => {
    expect((await shop.call("GET", "/admin/alipay/orders/order_1/payments")).status).toBe(401)
    expect(await paymentsOf("order_elsewhere")).toEqual([])
  })

  variant("tell of a card what the gateway tells, and nothing of a person", async () => {
    const { orderId, payment } = await shop.buy("CNY", CARD)
    const shown = await only(orderId)
    expect(shown).toMatchObject({
      status: "held",
      card: {
        brand: "VISA",
        last_four: "0768",
        issuing_country: "US",
        funding: "CREDIT",
        three_ds: { version: "2.2.0", eci: "07", challenged: false },
      },
      amount: "10050",
      captured_amount: "0",
      capturable_amount: "10050",
      refundable_amount: "0",
      can_release: true,
      medusa_payment_id: expect.stringMatching(/^pay_/),
      hold_expires_at: expect.any(String),
      dashboard_url: "https://dashboard.antom.com/global-payments/home",
    })
    const { rows } = await store.sql.query(
      `select card, paid_at from alipay_payment where payment_request_id = $1`,
      [payment.payment_request_id]
    )
    expect(JSON.stringify(rows[0].card)).not.toMatch(/\d{5}|token|name/i)
    expect(shown.paid_at).toBe(rows[0].paid_at.toISOString())
  })

  variant("tell of a wallet no card", async () => {
    const { orderId } = await shop.buy()
    expect(await only(orderId)).toMatchObject({
      ...{ status: "paid", card: null, can_release: false },
      ...{ capturable_amount: "0", refundable_amount: "10050" },
    })
  })

  it("are as many as the order has, each with its collection", async () => {
    const { orderId, payment } = await shop.buy()
    const more = await shop.admin("POST", "/payment-collections", {
      order_id: orderId,
      amount: 12,
    })
    const collectionId: string = more.body["payment_collection"].id
    const second = await shop.startPayment({ id: "", currency: "CNY", collectionId })
    const shown = await paymentsOf(orderId)
    expect(shown.map((each) => [each.payment_request_id, each.status, each.amount])).toEqual([
      [second.payment_request_id, "waiting", "1200"],
      [payment.payment_request_id, "paid", "10050"],
    ])
    expect(new Set(shown.map((each) => each.payment_collection_id)).size).toBe(2)
  })
})

describe("held money", () => {
  variant(
    "is captured in parts, signed by the admin, and booked as by Medusa's button",
    async () => {
      const { orderId, payment } = await shop.buy("CNY", CARD)
      const first = await capture(await only(orderId), "4000")
      expect(first.status).toBe(200)
      expect(first.body["payment"]).toMatchObject({
        ...{ captured_amount: "4000", capturable_amount: "6050", refundable_amount: "4000" },
        can_release: false,
        operations: [{ kind: "capture", amount: "4000", actor: expect.stringMatching(EMAIL) }],
      })
      await expectBooksAgree(store)
      expect((await capture(await only(orderId), "6050")).status).toBe(200)
      expect(lineOf(payment.payment_request_id).captured).toBe("10050")
      expect((await shop.orderDetails(orderId)).payment_status).toBe("captured")
    }
  )

  it("is not captured twice by a request that comes twice", async () => {
    const { orderId, payment } = await shop.buy("CNY", CARD)
    const seen = await only(orderId)
    const answers = await Promise.all([capture(seen, "4000"), capture(seen, "4000")])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(lineOf(payment.payment_request_id).captured).toBe("4000")
  })

  variant("is not captured beyond what is left, nor by what is no amount", async () => {
    const { orderId } = await shop.buy("CNY", CARD)
    const seen = await only(orderId)
    const wrong = ["10051", "0", "-1", "1.5", "", 40]
    for (const amount of wrong) {
      const { status } = await act(seen, "capture", { amount, capturable_amount: "10050" })
      expect([amount, status]).toEqual([amount, 400])
    }
    expect((await act(seen, "capture", { amount: "1" })).status).toBe(400)
    expect((await only(orderId)).operations).toEqual([])
  })

  variant("waits for whatever else moves money of the order", async () => {
    const { orderId } = await shop.buy("CNY", CARD)
    const seen = await only(orderId)
    const lease = await alipay().leases.acquire(`order:${orderId}`)
    const answer = capture(seen, "4000")
    await settled(async () => Array(alipay().leases.countWaiting(`order:${orderId}`)).fill(0), 1)
    expect((await only(orderId)).operations).toEqual([])
    await lease?.release()
    expect((await answer).status).toBe(200)
  })

  variant("is captured once although the caller hung up and came again", async () => {
    const { orderId, payment } = await shop.buy("CNY", CARD)
    const seen = await only(orderId)
    store.simulator.bend(payment.payment_request_id, "capture.slow=1500 x1")
    const caller = new AbortController()
    const answer = fetch(`${store.url}/admin/alipay/payments/${seen.id}/capture`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Basic ${Buffer.from(`${store.run.seed.secretKey}:`).toString("base64")}`,
      },
      body: JSON.stringify({ amount: "4000", capturable_amount: "10050" }),
      signal: caller.signal,
    })
    const asked = async () =>
      store.simulator
        .calls()
        .filter(
          ({ operation, subject }) =>
            operation === "capture" && subject === payment.payment_request_id
        )
    await settled(asked, 1)
    caller.abort()
    await expect(answer).rejects.toThrow()
    expect((await capture(seen, "4000")).status).toBe(409)
    expect(lineOf(payment.payment_request_id).captured).toBe("4000")
  })

  variant("is released, and the order is on the list as not paid", async () => {
    const { orderId, payment } = await shop.buy("CNY", CARD)
    const { status, body } = await act(await only(orderId), "release")
    expect([status, body["payment"].status, body["payment"].capturable_amount]).toEqual([
      ...[200, "canceled", "0"],
    ])
    expect(lineOf(payment.payment_request_id)).toMatchObject({ status: "CANCELLED", net: "0" })
    expect(body["payment"].history).toContainEqual(
      expect.objectContaining({ what: "hold_released", actor: expect.stringMatching(EMAIL) })
    )
    expect((await shop.orderDetails(orderId)).payment_collections[0].status).toBe("not_paid")
    await sweep(store)
    expect((await openItems(store, "order_unpaid")).length).toBeGreaterThan(0)
  })

  variant(
    "is not released once a part is captured: the gateway would send that back too",
    async () => {
      const { orderId, payment } = await shop.buy("CNY", CARD)
      expect((await capture(await only(orderId), "4000")).status).toBe(200)
      const { status, body } = await act(await only(orderId), "release")
      expect([status, body["message"]]).toEqual([
        400,
        expect.stringContaining("nothing is captured"),
      ])
      expect(lineOf(payment.payment_request_id)).toMatchObject({
        ...{ status: "SUCCESS", captured: "4000" },
      })
    }
  )

  it("says who tried and why when the gateway refuses the release", async () => {
    const { orderId, payment } = await shop.buy("CNY", CARD)
    store.simulator.bend(payment.payment_request_id, "cancel.decline=PROCESS_FAIL x1")
    expect((await act(await only(orderId), "release")).status).toBe(400)
    const shown = await only(orderId)
    expect(shown.status).toBe("held")
    expect(shown.history).toContainEqual(
      expect.objectContaining({
        what: "hold_released",
        details: {
          outcome: "failed",
          message: expect.stringContaining("PROCESS_FAIL"),
          message_sentence: expect.objectContaining({ code: "not_canceled" }),
        },
      })
    )
  })

  it("of a payment that is not there is 404", async () => {
    for (const what of ["capture", "release", "ask"]) {
      const { status } = await asAdmin("POST", `/admin/alipay/payments/alpay_nothing/${what}`, {})
      expect([what, status]).toEqual([what, 404])
    }
  })
})

describe("Medusa's buttons", () => {
  it("leave in the history why a refund was refused, by whom it was asked for", async () => {
    const { orderId, payment, paymentId } = await shop.buy()
    store.simulator.bend(
      payment.payment_request_id,
      "refund.decline=MERCHANT_BALANCE_NOT_ENOUGH x1"
    )
    const refund = async () =>
      await asAdmin("POST", `/admin/payments/${paymentId}/refund`, { amount: 10 })
    expect((await refund()).status).toBe(400)
    const shown = await only(orderId)
    expect(shown.history).toContainEqual(
      expect.objectContaining({
        what: "refund_refused",
        actor: expect.stringMatching(EMAIL),
        details: {
          message: expect.any(String),
          // Medusa hands on the English alone: the values were heard where it was refused.
          message_sentence: {
            code: "not_refunded",
            params: { reason: expect.stringContaining("MERCHANT_BALANCE_NOT_ENOUGH") },
            message: expect.stringMatching(/^Alipay did not refund the payment: /),
          },
          result_code: "MERCHANT_BALANCE_NOT_ENOUGH",
          reason: "merchant_balance",
        },
      })
    )
    expect(shown.operations).toMatchObject([{ status: "failed", reason: "merchant_balance" }])
    expect((await refund()).status).toBe(200)
  })

  variant(
    "leave it also when nothing was sent, and nothing when they did what they say",
    async () => {
      const { orderId, paymentId } = await shop.buy()
      expect(
        (await asAdmin("POST", `/admin/payments/${paymentId}/refund`, { amount: 500 })).status
      ).toBe(400)
      expect((await only(orderId)).history).toMatchObject([
        { what: "refund_refused", details: { result_code: null, reason: null } },
      ])
      expect((await asAdmin("POST", `/admin/orders/${orderId}/cancel`)).status).toBe(200)
      expect((await only(orderId)).history).toMatchObject([
        { what: "refund_refused" },
        { what: "order_canceled", actor: expect.stringMatching(EMAIL) },
      ])
    }
  )

  variant("show a refund in process as in process, until it is done", async () => {
    const { orderId, payment, paymentId } = await shop.buy("CNY", {
      provider: "pp_alipay_manual",
    })
    store.simulator.bend(payment.payment_request_id, "notify-refund.lost")
    expect((await shop.capture(paymentId)).status).toBe(200)
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    expect(await only(orderId)).toMatchObject({
      ...{ refund_state: "in_process", refunding_amount: "1000", refundable_amount: "9050" },
    })
    await store.simulator.clock.advance(60_000)
    const { body } = await act(await only(orderId), "ask")
    expect(body["changes"]).toEqual(
      expect.arrayContaining([
        { field: "refunded_amount", before: "0", after: "1000" },
        { field: "refunding_amount", before: "1000", after: "0" },
      ])
    )
  })
})

describe("asking the gateway", () => {
  variant("says what has changed, and who asked", async () => {
    const { orderId } = await shop.buy()
    const { status, body } = await act(await only(orderId), "ask")
    expect([status, body["answered"], body["changes"]]).toEqual([200, true, []])
    expect(body["payment"].history).toContainEqual(
      expect.objectContaining({ what: "ask_gateway", actor: expect.stringMatching(EMAIL) })
    )
  })

  variant("says so when there is no answer", async () => {
    const { orderId, payment } = await shop.buy()
    store.simulator.bend(payment.payment_request_id, "inquiry.drop-before x9")
    const { body } = await act(await only(orderId), "ask")
    expect([body["answered"], body["changes"]]).toEqual([false, []])
  })
})
