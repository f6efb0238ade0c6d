import { expectBooksAgree } from "../support/books"
import { attentionOf, historyOf } from "../support/attention"
import { refusePaymentUpdate } from "../support/lost-rows"
import { sample, variant } from "../support/ring"
import { openShop, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const lineOf = (requestId: string) => store.simulator.payment(requestId)
const refundsOf = async (paymentId: string) =>
  (
    await store.sql.query<{ id: string; amount: string }>(
      `select id, amount from refund where payment_id = $1 and deleted_at is null`,
      [paymentId]
    )
  ).rows

describe("refunds", () => {
  it("are paid back in parts until nothing is left, and not beyond", async () => {
    const { payment, paymentId, orderId } = await shop.buy()
    expect((await shop.refund(paymentId, 0.5)).status).toBe(200)
    expect((await shop.refund(paymentId, 60)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).refunded).toBe("6050")
    expect((await shop.refund(paymentId, 40.01)).status).toBe(400)
    expect((await shop.refund(paymentId, 40)).status).toBe(200)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ refunded: "10050", net: "0" })
    expect((await shop.orderDetails(orderId)).payment_status).toBe("refunded")
  })

  variant("carry the gateway's refusal to the admin and leave no row", async () => {
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(
      payment.payment_request_id,
      "refund.decline=MERCHANT_BALANCE_NOT_ENOUGH x1"
    )
    const refused = await shop.refund(paymentId, 10)
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain("MERCHANT_BALANCE_NOT_ENOUGH")
    expect(await refundsOf(paymentId)).toEqual([])
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
  })

  it.each(
    sample(
      [
        "refund.drop-after x3",
        "refund.timeout-after x3",
        "refund.http-500-after x3",
        "refund.bad-signature x3",
      ],
      2
    )
  )("are sent once although the answer is lost (%s)", async (mark) => {
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(payment.payment_request_id, mark)
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
  })

  it("stay unknown while the gateway can't say, and end as done", async () => {
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(
      payment.payment_request_id,
      "refund.drop-before x3 inquiryRefund.drop-before x6"
    )
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    const { rows } = await store.sql.query(
      `select o.state from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
        where p.payment_request_id = $1`,
      [payment.payment_request_id]
    )
    expect(rows).toEqual([{ state: "unknown" }])
    await sweep(store)
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
    expect(await refundsOf(paymentId)).toHaveLength(1)
  })

  it("that may have been done are not given up because the account is locked out in between", async () => {
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(
      payment.payment_request_id,
      "refund.drop-after x3 refund.answer=ACCESS_DENIED x1 inquiryRefund.drop-before x12"
    )
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await sweep(store)
    expect(await refundsOf(paymentId)).toHaveLength(1)
    await sweep(store)
    await sweep(store)
    const { rows } = await store.sql.query(
      `select state from alipay_operation where medusa_id = $1`,
      [(await refundsOf(paymentId))[0]?.id]
    )
    expect(rows).toEqual([{ state: "succeeded" }])
  })

  it("that are still unknown are settled before another leaves", async () => {
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(
      payment.payment_request_id,
      "refund.drop-after x3 inquiryRefund.drop-before x6 notify-refund.lost"
    )
    await shop.refund(paymentId, 10)
    expect((await shop.refund(paymentId, 20)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).refunded).toBe("3000")
    const { rows } = await store.sql.query(
      `select o.state from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
        where p.payment_request_id = $1 and o.state <> 'succeeded'`,
      [payment.payment_request_id]
    )
    expect(rows).toEqual([])
  })

  variant("in process are done later by a notification", async () => {
    const { payment, paymentId, orderId } = await shop.buy()
    store.simulator.bend(payment.payment_request_id, "refund.settle-later=60000")
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    const order = await shop.orderDetails(orderId)
    expect(order.payment_collections[0].payments[0].data.last_refund.status).toBe("processing")
    await store.simulator.clock.advance(61_000)
    await quiet(store)
    const done = async () =>
      (
        await store.sql.query(
          `select id from alipay_operation where state = 'succeeded' and medusa_id = $1`,
          [(await refundsOf(paymentId))[0]?.id]
        )
      ).rows
    await settled(done, 1)
  })

  it.each(
    sample([
      ["of a part", 10],
      ["of everything", 100.5],
    ])
  )("that fail in the end are taken back in Medusa (%s)", async (_, amount) => {
    const { payment, paymentId, orderId } = await shop.buy()
    const before = (await shop.orderDetails(orderId)).summary
    store.simulator.bend(
      payment.payment_request_id,
      "refund.fail-later=60000:MERCHANT_BALANCE_NOT_ENOUGH"
    )
    expect((await shop.refund(paymentId, amount)).status).toBe(200)
    await store.simulator.clock.advance(61_000)
    await quiet(store)
    await settled(() => refundsOf(paymentId), 0)
    await sweep(store)
    const after = (await shop.orderDetails(orderId)).summary
    expect(after.refunded_total).toBe(0)
    expect(after.pending_difference).toBe(before.pending_difference)
    expect(after.current_order_total).toBe(before.current_order_total)
    expect(await attentionOf(store, payment.payment_request_id)).toMatchObject([
      { kind: "refund_failed", state: "open" },
    ])
    store.simulator.bend(payment.payment_request_id, "refund.settle-later=1")
  })

  it("that Medusa forgot are taken over and not paid twice", async () => {
    const { payment, paymentId } = await shop.buy()
    await shop.refund(paymentId, 10)
    const [forgotten] = await refundsOf(paymentId)
    await store.sql.query(`delete from order_transaction where reference_id = $1`, [forgotten?.id])
    await store.sql.query(`delete from refund where id = $1`, [forgotten?.id])
    const other = await shop.refund(paymentId, 11)
    expect(other.status).toBe(400)
    expect(other.body.message).toContain("will be recorded here and not be paid twice")
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
  })

  it.each(
    sample([
      ["with its links", ["order_payment_collection", "order_cart"], "order_id"],
      ["and left its links", [`"order"`], "id"],
    ])
  )(
    "that Medusa forgot are booked again, also where it took back the order %s",
    async (_, tables, column) => {
      const { payment, paymentId, orderId } = await shop.buy()
      await shop.refund(paymentId, 100.5)
      await store.sql.query(`delete from refund where payment_id = $1`, [paymentId])
      await store.sql.query(`delete from order_transaction where order_id = $1`, [orderId])
      for (const table of tables) {
        await store.sql.query(`update ${table} set deleted_at = now() where ${column} = $1`, [
          orderId,
        ])
      }
      await sweep(store)
      expect((await refundsOf(paymentId)).map(({ amount }) => Number(amount))).toEqual([100.5])
      expect(lineOf(payment.payment_request_id).refunded).toBe("10050")
    }
  )

  it("that Medusa forgot are booked on the order, also where its link to the payment is lost", async () => {
    const { paymentId, orderId } = await shop.buy()
    await shop.refund(paymentId, 30)
    const credit = (await shop.orderDetails(orderId)).credit_line_total
    await store.sql.query(`delete from refund where payment_id = $1`, [paymentId])
    await store.sql.query(
      `delete from order_transaction where reference = 'refund' and order_id = $1`,
      [orderId]
    )
    await store.sql.query(`delete from order_credit_line where order_id = $1`, [orderId])
    await store.sql.query(
      `update order_payment_collection set deleted_at = now() where order_id = $1`,
      [orderId]
    )
    await sweep(store)
    const [refund] = await refundsOf(paymentId)
    const { rows } = await store.sql.query(
      `select reference_id, amount::float from order_transaction where order_id = $1 and reference = 'refund'`,
      [orderId]
    )
    expect(rows).toEqual([{ reference_id: refund?.id, amount: -30 }])
    expect((await shop.orderDetails(orderId)).credit_line_total).toBe(credit)
  })

  variant("clicked twice at once are two refunds of what is there, never more", async () => {
    const { payment, paymentId } = await shop.buy()
    const answers = await Promise.all([shop.refund(paymentId, 60), shop.refund(paymentId, 60)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(lineOf(payment.payment_request_id).refunded).toBe("6000")
  })
})

describe("a refund that Medusa has begun and no one has sent", () => {
  const begin = async (paymentId: string, id: string, amount: string): Promise<void> => {
    await store.sql.query(
      `insert into refund (id, payment_id, amount, raw_amount, created_at, updated_at)
       values ($1, $2, $3, $4, now() - interval '10 minutes', now())`,
      [id, paymentId, amount, JSON.stringify({ value: amount, precision: 20 })]
    )
  }
  const items = async (subject: string) =>
    (
      await store.sql.query(
        `select kind, state, facts->>'problem' as problem from alipay_attention where subject = $1`,
        [subject]
      )
    ).rows

  variant("is sent, and one that can't be is shown to a person until it can", async () => {
    const { payment, paymentId } = await shop.buy()
    await begin(paymentId, "ref_tiny", "0.001")
    await sweep(store)
    expect(await items("ref_tiny")).toEqual([
      {
        kind: "refund_failed",
        state: "open",
        problem: expect.stringContaining("less than the smallest amount"),
      },
    ])
    expect(lineOf(payment.payment_request_id).refunded).toBe("0")
    const orders = store.container.resolve("order")
    const [noted] = await orders.listOrderTransactions({ reference_id: "ref_tiny" })
    await orders.softDeleteOrderTransactions([noted?.id ?? ""])
    await store.sql.query(
      `update refund set amount = 5, raw_amount = '{"value":"5","precision":20}' where id = 'ref_tiny'`
    )
    await sweep(store)
    expect(lineOf(payment.payment_request_id).refunded).toBe("500")
    expect(await items("ref_tiny")).toMatchObject([{ state: "closed" }])
  })

  variant("is found however long the store stood still", async () => {
    const { payment, paymentId } = await shop.buy()
    await store.sql.query(`update alipay_sweep set started_at = now() - interval '20 days'`)
    await begin(paymentId, "ref_old", "7")
    await store.sql.query(
      `update refund set created_at = now() - interval '12 days' where id = 'ref_old'`
    )
    await sweep(store)
    expect(lineOf(payment.payment_request_id).refunded).toBe("700")
  })
})

describe("a refund that was made and whose row Medusa lost", () => {
  const lose = async (amount: number) => {
    const bought = await shop.buy()
    await refusePaymentUpdate(store, bought.paymentId, async () => {
      expect((await shop.refund(bought.paymentId, amount)).status).toBe(500)
    })
    expect(await refundsOf(bought.paymentId)).toEqual([])
    expect(lineOf(bought.payment.payment_request_id).refunded).toBe(String(amount * 100))
    return bought
  }

  it("is booked by the sweep, and not made again", async () => {
    const { payment, paymentId, orderId } = await lose(10)
    await sweep(store)
    expect(await refundsOf(paymentId)).toMatchObject([{ amount: "10" }])
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
    expect((await historyOf(store, payment.payment_request_id)).map(({ what }) => what)).toEqual([
      "refunds_booked",
    ])
    expect((await shop.orderDetails(orderId)).summary.transaction_total).toBe(90.5)
  })

  variant("is shown to a person while it can't be booked", async () => {
    const { payment, paymentId } = await lose(10)
    await refusePaymentUpdate(store, paymentId, async () => await sweep(store))
    expect(await attentionOf(store, payment.payment_request_id)).toMatchObject([
      { kind: "amount_mismatch", state: "open", facts: { difference: "refunded_elsewhere" } },
    ])
    await sweep(store)
    await sweep(store)
    expect(await refundsOf(paymentId)).toHaveLength(1)
    expect(await attentionOf(store, payment.payment_request_id)).toMatchObject([
      { state: "closed" },
    ])
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
  })

  variant("is booked by the admin's next click, and not made again", async () => {
    const { payment, paymentId } = await lose(10)
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await sweep(store)
    expect(await refundsOf(paymentId)).toHaveLength(1)
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
  })

  variant("is booked before the rest goes back when the order was cancelled", async () => {
    const { payment, orderId } = await lose(10)
    await store.sql.query(`update "order" set status = 'canceled' where id = $1`, [orderId])
    await sweep(store)
    await sweep(store)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ refunded: "10050", net: "0" })
  })
})

describe("cancelling an order", () => {
  variant("after the money was taken refunds it once", async () => {
    const { payment, orderId } = await shop.buy()
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    expect(lineOf(payment.payment_request_id)).toMatchObject({ net: "0", refunded: "10050" })
    expect(lineOf(payment.payment_request_id).calls["cancel"] ?? 0).toBe(0)
  })

  variant("that still waits for its money ends the payment", async () => {
    const cart = await shop.createCart()
    store.simulator.next("pending")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    const orderId = await shop.order(cart)
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await settled(
      async () => (lineOf(payment.payment_request_id).status === "CANCELLED" ? [1] : []),
      1
    )
  })
})
