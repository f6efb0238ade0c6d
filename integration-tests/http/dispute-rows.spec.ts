import { generateKeyPairSync } from "node:crypto"
import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { deliver, gatewayKey, signedMessage, type Signing } from "../support/messages"
import { openShop, ordersOf, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { until } from "../support/until"
import { variant } from "../support/ring"

type Row = Record<string, any>
type Orders = { addOrderTransactions: (transaction: object) => Promise<unknown> }

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

const rowsOf = async (id: string): Promise<Row[]> =>
  (
    await store.sql.query<Row>(
      `select d.* from alipay_dispute d join alipay_payment p on p.id = d.alipay_payment_id
        where p.payment_request_id = $1 order by d.created_at`,
      [id]
    )
  ).rows

const booked = async (orderId: string): Promise<number[]> =>
  (
    await store.sql.query<{ amount: number }>(
      `select amount::float from order_transaction
        where order_id = $1 and reference = 'chargeback' and deleted_at is null order by created_at`,
      [orderId]
    )
  ).rows.map(({ amount }) => amount)

const tell = async (body: object, signing: Partial<Signing> = {}) => {
  const { clientId } = store.run
  const message = signedMessage(JSON.stringify(body), { key: gatewayKey(), clientId, ...signing })
  const { status } = await deliver(store.url, message)
  await quiet(store)
  return status
}

/** As a version left it that keeps no rows of disputes. */
const forgetRows = async () => {
  await store.sql.query(`delete from alipay_dispute`)
  await store.sql.query(`update alipay_notification set recorded_at = null where kind = 'dispute'`)
}

const bought = async () => {
  const { payment, ...rest } = await shop.buy("CNY")
  return { ...rest, id: payment.payment_request_id }
}

const money = (value: string) => ({ value, currency: "CNY" })
const dispute = (paymentRequestId: string, disputeId = `d-${paymentRequestId}`) => {
  const told = (disputeNotificationType: string, more: object = {}) => ({
    ...{ disputeNotificationType, disputeId, paymentRequestId },
    ...more,
  })
  return {
    disputeId,
    told,
    created: told("DISPUTE_CREATED", {
      disputeType: "CHARGEBACK",
      disputeAmount: money("5000"),
      disputeReasonCode: "4853",
      defenseDueTime: "2090-01-01T00:00:00Z",
    }),
    judged: (disputeJudgedResult: string, value: string) =>
      told("DISPUTE_JUDGED", { disputeJudgedResult, disputeJudgedAmount: money(value) }),
  }
}

describe("with the gateway", () => {
  afterEach(async () => await expectBooksAgree(store))

  it("a refund while a chargeback is open is refused in words, and made once it is over", async () => {
    const { id, paymentId } = await bought()
    const { disputeId } = store.simulator.openDispute(id)
    await quiet(store)
    const refused = await shop.refund(paymentId, 1)
    expect([refused.status, refused.body["message"]]).toEqual([
      400,
      expect.stringContaining(
        `The shopper disputes 100.5 CNY at their bank (dispute ${disputeId})`
      ),
    ])
    store.simulator.judgeDispute(disputeId, "ACCEPT_BY_CUSTOMER")
    await quiet(store)
    expect((await shop.refund(paymentId, 1)).status).toBe(200)
    expect(await rowsOf(id)).toMatchObject([
      { dispute_id: disputeId, kind: "chargeback", state: "won", verdict: "ACCEPT_BY_CUSTOMER" },
    ])
  })

  variant.each(["RETRIEVAL_REQUEST", "COMPLIANCE_REQUEST"] as const)(
    "a %s moves nothing: what is paid can be refunded",
    async (type) => {
      const { id, paymentId, orderId } = await bought()
      store.simulator.openDispute(id, { type })
      await quiet(store)
      expect((await shop.refund(paymentId, 1)).status).toBe(200)
      expect(await booked(orderId)).toEqual([])
    }
  )

  it("money without an order is not sent back while a dispute about it is open", async () => {
    const cart = await shop.createCart()
    const { payment_request_id: id } = await shop.startPayment(cart)
    store.simulator.bend(id, "notify-payment.lost cancel.answer=CANCEL_WINDOW_EXCEED x1")
    await store.simulator.pay(id)
    await shop.changeQuantity(cart, 2)
    const { disputeId } = store.simulator.openDispute(id)
    await quiet(store)
    await sweep(store)
    expect(store.simulator.payment(id).refunded).toBe("0")
    expect((await attentionOf(store, id)).map(({ kind, state }) => [kind, state])).toEqual(
      expect.arrayContaining([
        ["dispute_opened", "open"],
        ["paid_without_order", "open"],
      ])
    )
    store.simulator.cancelDispute(disputeId)
    await quiet(store)
    await sweep(store)
    expect(store.simulator.payment(id).net).toBe("0")
  })

  it.each([
    ["all of it", {}, "0"],
    ["a part of it", { amount: { currency: "CNY", value: 4_000n } }, "6050"],
  ])(
    "money without an order goes back without what a lost dispute took: %s",
    async (_, disputed, rest) => {
      const cart = await shop.createCart()
      const { payment_request_id: id } = await shop.startPayment(cart)
      store.simulator.bend(id, "notify-payment.lost")
      await store.simulator.pay(id)
      const { disputeId } = store.simulator.openDispute(id, disputed)
      await shop.changeQuantity(cart, 2)
      await quiet(store)
      await sweep(store)
      store.simulator.disputes.judge(disputeId, "lost")
      await quiet(store)
      await sweep(store)
      expect(store.simulator.payment(id)).toMatchObject({ cancelled: "0", refunded: rest })
    }
  )

  it("the rest of a canceled order's payment goes back after a lost dispute", async () => {
    const { id, orderId } = await bought()
    const { disputeId } = store.simulator.openDispute(id, {
      amount: { currency: "CNY", value: 4_000n },
    })
    store.simulator.disputes.judge(disputeId, "lost")
    await quiet(store)
    await shop.admin("POST", `/orders/${orderId}/cancel`)
    await quiet(store)
    await sweep(store)
    expect(store.simulator.payment(id)).toMatchObject({ refunded: "6050", chargedBack: "4000" })
  })

  it("money of a canceled order that the bank took did not go back from the shop", async () => {
    const { id, orderId } = await bought()
    const { disputeId } = store.simulator.openDispute(id)
    await quiet(store)
    await shop.admin("POST", `/orders/${orderId}/cancel`)
    await quiet(store)
    await sweep(store)
    store.simulator.disputes.judge(disputeId, "lost")
    await quiet(store)
    await sweep(store)
    const items = (await attentionOf(store, id)).map(({ kind, resolution, amount }) => [
      ...[kind, resolution, amount],
    ])
    expect(items).toContainEqual(["paid_after_cancel", "charged_back", "10050"])
    expect(store.simulator.payment(id)).toMatchObject({ refunded: "0", chargedBack: "10050" })
  })

  it("a dispute about a payment that nothing was known to be paid of counts afterwards", async () => {
    const cart = await shop.createCart()
    const { payment_request_id: id } = await shop.startPayment(cart)
    store.simulator.bend(id, "notify-payment.lost inquiry.unknown-before x6")
    await store.simulator.pay(id)
    const { disputeId } = store.simulator.openDispute(id)
    await quiet(store)
    expect(await rowsOf(id)).toMatchObject([{ dispute_id: disputeId, state: "open" }])
    await store.sql.query(
      `update alipay_notification set state = 'applied', next_check_at = null where payment_request_id = $1`,
      [id]
    )
    for (let run = 0; run < 4; run++) {
      await sweep(store)
    }
    const { rows } = await store.sql.query<{ id: string }>(
      `select m.id from payment m join alipay_payment a on a.session_id = m.payment_session_id where a.payment_request_id = $1`,
      [id]
    )
    const refused = await shop.refund(rows[0]?.id ?? "", 1)
    expect(refused.body["message"]).toContain(`dispute ${disputeId}`)
    store.simulator.judgeDispute(disputeId, "ACCEPT_BY_MERCHANT")
    await quiet(store)
  })
})

describe("as the messages tell", () => {
  it("a refund that never arrived is not sent again while the bank may pay, and has failed once it did", async () => {
    const { id, paymentId } = await bought()
    store.simulator.bend(id, "refund.drop-before x3")
    expect((await shop.refund(paymentId, 60)).status).toBe(200)
    const { disputeId } = store.simulator.openDispute(id)
    await quiet(store)
    const state = async () => {
      await sweep(store)
      const { rows } = await store.sql.query<Row>(
        `select o.state, o.result_code from alipay_operation o
           join alipay_payment p on p.id = o.alipay_payment_id where p.payment_request_id = $1`,
        [id]
      )
      return rows.map((row) => [row["state"], row["result_code"]])
    }
    expect(await state()).toEqual([["unknown", "TRANSPORT"]])
    store.simulator.disputes.judge(disputeId, "lost")
    await quiet(store)
    expect(await state()).toEqual([["unknown", "TRANSPORT"]])
    await store.sql.query(
      `update alipay_operation set created_at = created_at - interval '31 minutes'`
    )
    expect(await state()).toEqual([["failed", "CHARGED_BACK"]])
    expect(store.simulator.payment(id)).toMatchObject({ refunded: "0", chargedBack: "10050" })
    await expectBooksAgree(store)
  })

  it("a cancel that never arrived is not sent again while the bank may pay, nor after it did", async () => {
    const cart = await shop.createCart("CNY")
    const { payment_request_id: id } = await shop.startPayment(cart)
    store.simulator.bend(id, "notify-payment.lost cancel.drop-before x3")
    await store.simulator.pay(id)
    await shop.changeQuantity(cart, 2)
    await quiet(store)
    const { disputeId } = store.simulator.openDispute(id, {
      amount: { currency: "CNY", value: 4_000n },
    })
    await quiet(store)
    await sweep(store)
    store.simulator.disputes.judge(disputeId, "lost")
    await quiet(store)
    await store.sql.query(
      `update alipay_operation set created_at = created_at - interval '31 minutes'`
    )
    await sweep(store)
    await sweep(store)
    expect(store.simulator.payment(id)).toMatchObject({ cancelled: "0", refunded: "6050" })
  })

  variant(
    "a dispute has one row, in whichever order its messages come, and how often",
    async () => {
      const { id, orderId } = await bought()
      const { created, judged, told } = dispute(id)
      for (const body of [
        judged("ACCEPT_BY_MERCHANT", "3000"),
        told("SOMETHING_NEW"),
        created,
        created,
      ]) {
        expect(await tell(body)).toBe(200)
      }
      expect(await rowsOf(id)).toMatchObject([
        {
          ...{ kind: "chargeback", state: "lost", amount: "5000", judged_amount: "3000" },
          ...{ reason_code: "4853", next_check_at: null, unknown_types: ["SOMETHING_NEW"] },
        },
      ])
      expect(await booked(orderId)).toEqual([-30])
    }
  )

  it("what a verdict takes or gives back after it counted as accepted takes the place of what was booked", async () => {
    const { id, orderId } = await bought()
    const [one, other] = [dispute(id, `one-${id}`), dispute(id, `other-${id}`)]
    for (const { created, told } of [one, other]) {
      await tell(created)
      await tell(told("DISPUTE_ACCEPTED", { disputeAcceptReason: "TIMEOUT" }))
    }
    expect(await booked(orderId)).toEqual([-50, -50])
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(["expired", "expired"])
    await tell(one.judged("ACCEPT_BY_MERCHANT", "3000"))
    await tell(other.judged("ACCEPT_BY_CUSTOMER", "0"))
    expect(await booked(orderId)).toEqual([-30])
    await sweep(store)
    expect(await booked(orderId)).toEqual([-30])
    const { summary } = await shop.orderDetails(orderId)
    expect(summary).toMatchObject({
      ...{ paid_total: 100.5, refunded_total: 30, pending_difference: 30 },
    })
  })

  it("a difference that an earlier version booked beside a loss is taken back with it", async () => {
    const { id, orderId } = await bought()
    const { created, told, judged, disputeId } = dispute(id)
    await tell(created)
    await tell(told("DISPUTE_ACCEPTED", { disputeAcceptReason: "TIMEOUT" }))
    await store.container.resolve<Orders>("order").addOrderTransactions({
      ...{ order_id: orderId, amount: 20, currency_code: "cny" },
      ...{ reference: "chargeback", reference_id: disputeId },
    })
    await tell(judged("ACCEPT_BY_MERCHANT", "3000"))
    expect(await booked(orderId)).toEqual([-30])
    const { summary } = await shop.orderDetails(orderId)
    expect(summary).toMatchObject({ paid_total: 100.5, pending_difference: 30 })
  })

  it("two lost disputes take no more than was paid, and the item says so", async () => {
    const { id, orderId } = await bought()
    const whole = { disputeAmount: money("10050") }
    await tell(dispute(id, `one-${id}`).told("RDR_RESOLVED", whole))
    const other = dispute(id, `other-${id}`)
    await tell(other.told("RDR_RESOLVED", whole))
    await sweep(store)
    expect(await booked(orderId)).toEqual([-100.5])
    const [item] = (await attentionOf(store, id)).filter(
      ({ subject }) => subject === other.disputeId
    )
    expect(item).toMatchObject({ amount: "10050", facts: { counted: "0" } })
  })

  variant(
    "advice that comes before its dispute is written to it afterwards, the newest",
    async () => {
      const { id } = await bought()
      const { created, disputeId } = dispute(id)
      const suggestion = {
        ...{ disputeId, notifyTime: "2026-11-28T10:00:00.123+08:00", winRateLevel: "LOW" },
        evidenceList: [{ evidenceTag: "LOGISTIC_INFORMATION", obtained: "false" }],
        defenseStrategyDescription: "Send the tracking number.",
      }
      const document = {
        ...{ disputeId, notifyTime: "2026-11-28T12:00:00.123+08:00", winRateLevel: "HIGH" },
        defenseFile: { fileName: "defence.pdf", fileMd5: "0".repeat(32), fileFormat: "PDF" },
      }
      expect(await tell(suggestion)).toBe(200)
      expect(await tell(created)).toBe(200)
      expect(await tell(document)).toBe(200)
      await sweep(store)
      expect(await rowsOf(id)).toMatchObject([
        {
          ...{ state: "open", win_rate: "HIGH", advice: "Send the tracking number." },
          evidence: [{ tag: "LOGISTIC_INFORMATION", obtained: false }],
          document: { file_name: "defence.pdf", md5: "0".repeat(32), format: "PDF" },
        },
      ])
      const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 })
      const forged = { ...document, notifyTime: "2026-11-29T00:00:00Z", winRateLevel: "LOW" }
      expect(await tell(forged, { key })).toBe(401)
      expect(await rowsOf(id)).toMatchObject([{ win_rate: "HIGH" }])
    }
  )

  it("a message that an older server applied counts at once, and is applied to its row", async () => {
    const { id, paymentId } = await bought()
    const { created } = dispute(id)
    await tell(created)
    await store.sql.query(`delete from alipay_dispute`)
    await store.sql.query(
      `update alipay_notification set recorded_at = null where kind = 'dispute'`
    )
    const refused = await shop.refund(paymentId, 1)
    expect(refused.body["message"]).toContain("The shopper disputes 50 CNY")
    // No check of the payment is due, which would write the row too.
    await store.sql.query(`update alipay_payment set next_check_at = null, recheck_at = null`)
    await sweep(store)
    expect(await rowsOf(id)).toMatchObject([{ state: "open", amount: "5000" }])
    expect(await attentionOf(store, id)).toMatchObject([{ kind: "dispute_opened", state: "open" }])
  })

  it("messages from before there were rows count at once, and are applied once", async () => {
    const { id, orderId, paymentId } = await bought()
    const { created, judged } = dispute(id)
    await tell(created)
    await tell(judged("ACCEPT_BY_MERCHANT", "10050"))
    await forgetRows()
    await store.sql.query(
      `update alipay_notification set state = 'received', attempts = 0, claimed_until = null, next_check_at = now()
        where kind = 'dispute' and payment_request_id = $1`,
      [id]
    )
    const refused = await shop.refund(paymentId, 1)
    expect(refused.body["message"]).toContain("Nothing is left to refund")
    // Two messages about one payment: on a busy machine one of them is put back for the next run.
    await until(
      "both messages to be applied",
      async () => {
        await sweep(store)
        const { rows } = await store.sql.query(
          `select id from alipay_notification where kind = 'dispute' and state <> 'applied' and payment_request_id = $1`,
          [id]
        )
        return rows
      },
      (rows) => rows.length === 0
    )
    expect(await rowsOf(id)).toMatchObject([{ state: "lost", amount: "5000" }])
    expect(await booked(orderId)).toEqual([-100.5])
  })

  it.each([
    ["all of it", "10050", ["dispute_lost", "open"], ["paid_without_order", "closed"]],
    ["a part", "4000", ["amount_mismatch", "open"], ["dispute_lost", "open"]],
  ])(
    "of money of which the bank took %s back before, no order is made",
    async (_, value, ...items) => {
      const cart = await shop.createCart()
      store.simulator.next("notify.lost", cart.collectionId)
      const { payment_request_id: id } = await shop.startPayment(cart)
      await store.simulator.pay(id)
      await tell(dispute(id).told("RDR_RESOLVED", { disputeAmount: money(value) }))
      await sweep(store)
      const { body } = await shop.complete(cart)
      expect(body["error"]?.type).toBe("payment_authorization_error")
      expect(await ordersOf(store, cart)).toEqual([])
      const found = (await attentionOf(store, id)).map(({ kind, state }) => [kind, state])
      expect(found.sort()).toEqual(items)
    }
  )
})
