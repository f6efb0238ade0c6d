import { attentionOf, historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { actBehindRefund } from "../support/waiting-action"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop
const announced: string[] = []

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  const bus = store.container.resolve("event_bus") as {
    subscribe: (name: string, listen: (event: { data: any }) => Promise<void>) => void
  }
  bus.subscribe("alipay.attention.opened", async ({ data }) => {
    expect(Object.keys(data)).toEqual(["id"])
    announced.push(data.id)
  })
})
afterAll(async () => await store.stop())
afterEach(async () => {
  jest.restoreAllMocks()
  await expectBooksAgree(store)
})

const DAY = 24 * 60 * 60_000
const alipay = () => store.container.resolve<Alipay>("alipay")
/** Time of the plugin and of the gateway, moved together. */
let offset = 0
const later = async (ms: number) => {
  offset += ms
  const ahead = offset
  jest.spyOn(alipay(), "now").mockImplementation(() => new Date(Date.now() + ahead))
  await store.simulator.clock.advance(ms)
  await quiet(store)
}
const openItem = async (requestId: string) => {
  const [item, ...more] = (await attentionOf(store, requestId)).filter(
    ({ state }) => state === "open"
  )
  expect(more).toEqual([])
  if (!item) {
    throw new Error("no item is open")
  }
  return item
}
const detail = async (id: string) =>
  (await shop.admin("GET", `/alipay/attention/${id}`)).body["attention"]
const act = async (id: string, action: string, body: object = {}) =>
  await shop.admin("POST", `/alipay/attention/${id}/actions/${action}`, body)
const lineOf = (requestId: string) => store.simulator.payment(requestId)

/** A payment of one fen for a cart of 100.50. */
const underpaid = async () => {
  const cart = await shop.createCart()
  store.simulator.next("paid-amount=1")
  const payment = await shop.startPayment(cart)
  await store.simulator.pay(payment.payment_request_id)
  await quiet(store)
  return { cart, payment, item: await openItem(payment.payment_request_id) }
}

describe("the list", () => {
  it("is for admins alone", async () => {
    expect((await shop.call("GET", "/admin/alipay/attention")).status).toBe(401)
    expect((await shop.call("GET", "/admin/alipay/health")).status).toBe(401)
  })

  variant("has one open item of a disagreement, tells of it once, and counts", async () => {
    const before = (await shop.admin("GET", "/alipay/attention?state=open&limit=0")).body
    expect(before).toMatchObject({ attention: [], limit: 0 })
    const { cart, payment, item } = await underpaid()
    await shop.complete(cart)
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toHaveLength(1)
    await settled(async () => announced.filter((id) => id === item.id), 1)
    const list = (await shop.admin("GET", "/alipay/attention?state=open&kind=amount_mismatch")).body
    expect(list["count"]).toBe(before["count"] + 1)
    expect(list["attention"][0]).toMatchObject({
      id: item.id,
      kind: "amount_mismatch",
      payment_request_id: payment.payment_request_id,
      order_display_id: null,
      email: expect.stringMatching(/@/),
      facts: { difference: "paid_amount", requested_amount: "10050" },
      amount: "1",
      currency_code: "CNY",
    })
    const others = await shop.admin("GET", "/alipay/attention?state=open&kind=paid_twice")
    expect(others.body["count"]).toBe(0)
    expect((await shop.admin("GET", "/alipay/attention?kind=odd")).status).toBe(400)
  })

  it("shows both sides, and only what is safe", async () => {
    const { payment, item } = await underpaid()
    expect(await detail(item.id)).toMatchObject({
      gateway: { state: "paid", requested_amount: "10050", paid_amount: "1", paid_currency: "CNY" },
      medusa: {
        session_id: payment.sessionId,
        session_status: "pending",
        payment_status: "none",
        captured_amount: "0",
        order_id: null,
      },
      actions: ["ask_gateway", "refund", "mark_settled"],
    })
    const unsafe = await act(item.id, "complete_cart")
    expect(unsafe.status).toBe(400)
    expect(unsafe.body["message"]).toContain("not safe")
    expect((await act(item.id, "pay_twice")).status).toBe(400)
    expect((await act("alatt_none", "refund")).status).toBe(404)
    expect((await shop.admin("GET", "/alipay/attention/alatt_none")).status).toBe(404)
  })
})

describe("a person", () => {
  it("asks again: what still disagrees stays open, and it is written down who asked", async () => {
    const { item, payment } = await underpaid()
    const answer = await act(item.id, "ask_gateway")
    expect(answer.body["attention"].state).toBe("open")
    const asked = (await historyOf(store, payment.payment_request_id)).find(
      ({ what }) => what === "ask_gateway"
    )
    expect(asked).toMatchObject({ details: { outcome: "still_open" } })
    expect(asked?.actor_id).toMatch(/^apk_/)
  })

  it("sends the money back, once, however often it is clicked", async () => {
    const { cart, item, payment } = await underpaid()
    const clicks = await Promise.all([1, 2, 3].map(() => act(item.id, "refund")))
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(clicks[0]?.body["attention"]).toMatchObject({
      state: "closed",
      resolution: "returned_to_shopper",
      actions: [],
    })
    expect(lineOf(payment.payment_request_id).net).toBe("0")
    expect(lineOf(payment.payment_request_id).calls["cancel"]).toBe(1)
    await sweep(store)
    expect(await ordersOf(store, cart)).toEqual([])
    expect(await attentionOf(store, payment.payment_request_id)).toHaveLength(1)
  })

  it("says with a reason that it is settled; it is not opened again", async () => {
    const { cart, item, payment } = await underpaid()
    expect((await act(item.id, "mark_settled")).status).toBe(400)
    expect((await act(item.id, "mark_settled", { reason: "x" })).status).toBe(400)
    const done = await act(item.id, "mark_settled", { reason: "Settled with the shopper by phone" })
    expect(done.body["attention"]).toMatchObject({
      state: "closed",
      resolution: "marked_settled",
      reason: "Settled with the shopper by phone",
    })
    expect(done.body["attention"].closed_by).toMatch(/^apk_/)
    await shop.complete(cart)
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toHaveLength(1)
    expect(await ordersOf(store, cart)).toEqual([])
  })

  variant("refunds again what failed in the end", async () => {
    const { payment, paymentId, orderId } = await shop.buy()
    store.simulator.bend(payment.payment_request_id, "refund.fail-later=60000 x1")
    await shop.refund(paymentId, 10)
    await store.simulator.clock.advance(61_000)
    await quiet(store)
    await sweep(store)
    const item = await openItem(payment.payment_request_id)
    expect(item.kind).toBe("refund_failed")
    const { display_id } = await shop.orderDetails(orderId)
    expect(await detail(item.id)).toMatchObject({
      ...{ order_id: orderId, order_display_id: display_id, email: "lin@shop.example" },
      actions: ["ask_gateway", "refund", "mark_settled"],
    })
    const clicks = await Promise.all([act(item.id, "refund"), act(item.id, "refund")])
    expect(clicks.map(({ body }) => body["attention"]?.state)).toEqual(["closed", "closed"])
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
  })

  it("does not refund again what another admin refunds on the order at that moment", async () => {
    const { payment, paymentId, orderId } = await shop.buy()
    const requestId = payment.payment_request_id
    store.simulator.bend(requestId, "refund.fail-later=60000 x1")
    await shop.refund(paymentId, 10)
    await store.simulator.clock.advance(61_000)
    await quiet(store)
    await sweep(store)
    const item = await openItem(requestId)
    const done = await actBehindRefund(store, {
      orderId,
      act: async () => await act(item.id, "refund"),
      refund: { paymentId, amount: 10 },
    })
    expect(done.body["attention"]?.state).toBe("closed")
    expect(lineOf(requestId).refunded).toBe("1000")
  })
})

describe("an item closes itself", () => {
  variant("when an admin makes the failed refund again in Medusa", async () => {
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(payment.payment_request_id, "refund.fail-later=60000 x1")
    await shop.refund(paymentId, 10)
    await store.simulator.clock.advance(61_000)
    await quiet(store)
    await sweep(store)
    const item = await openItem(payment.payment_request_id)
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await sweep(store)
    expect(await detail(item.id)).toMatchObject({ state: "closed", resolution: "gone" })
  })

  variant("when what differed in Medusa is put right: the order is made", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    const change = async (amount: number) =>
      await store.sql.query(
        `update payment_collection set amount = $2, raw_amount = jsonb_build_object('value', $3::text) where id = $1`,
        [cart.collectionId, amount, String(amount)]
      )
    await change(1)
    await sweep(store)
    await later(31 * 60_000)
    await sweep(store)
    const item = await openItem(payment.payment_request_id)
    await change(100.5)
    await sweep(store)
    expect(await detail(item.id)).toMatchObject({ state: "closed", resolution: "gone" })
    expect(await ordersOf(store, cart)).toHaveLength(1)
  })
})

describe("money without a home", () => {
  /** Cancels an order whose refund the gateway refuses so many times, and lets the sweep look once. */
  const cancelRefused = async (
    { payment, orderId }: Pick<Awaited<ReturnType<typeof shop.buy>>, "payment" | "orderId">,
    times: number
  ) => {
    store.simulator.bend(
      payment.payment_request_id,
      `refund.decline=MERCHANT_BALANCE_NOT_ENOUGH x${times}`
    )
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await sweep(store)
  }

  variant("that can't be sent back is on the list, and goes back when a person asks", async () => {
    store.simulator.next(
      "notify.lost cancel.decline=CANCEL_WINDOW_EXCEED refund.decline=MERCHANT_BALANCE_NOT_ENOUGH x1"
    )
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await shop.changeQuantity(cart, 2)
    await sweep(store)
    const item = await openItem(payment.payment_request_id)
    expect(item.kind).toBe("paid_without_order")
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toHaveLength(1)
    expect(lineOf(payment.payment_request_id).calls["refund"]).toBe(1)
    const done = await act(item.id, "refund")
    expect(done.body["attention"]).toMatchObject({
      state: "closed",
      resolution: "returned_to_shopper",
    })
    expect(lineOf(payment.payment_request_id).net).toBe("0")
  })

  variant("that went back at once can be read of", async () => {
    store.simulator.next("notify.lost cancel.decline=CANCEL_WINDOW_EXCEED")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await shop.changeQuantity(cart, 2)
    await sweep(store)
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toMatchObject([
      { kind: "paid_without_order", state: "closed", resolution: "returned_to_shopper" },
    ])
    expect(announced).not.toContain((await attentionOf(store, payment.payment_request_id))[0]?.id)
  })

  it("of a second tab is told as paid twice", async () => {
    const cart = await shop.createCart()
    store.simulator.next("notify.lost cancel.decline=CANCEL_WINDOW_EXCEED")
    const first = await shop.startPayment(cart)
    await store.simulator.pay(first.payment_request_id)
    const second = await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
    await store.simulator.pay(second.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    await sweep(store)
    expect(await attentionOf(store, first.payment_request_id)).toMatchObject([
      { kind: "paid_twice", resolution: "returned_to_shopper" },
    ])
  })

  variant(
    "of a cancelled order whose refund was refused is found, tried again, and goes back",
    async () => {
      const { payment, orderId } = await shop.buy()
      await cancelRefused({ payment, orderId }, 1)
      await quiet(store)
      expect(lineOf(payment.payment_request_id).net).toBe("0")
    }
  )

  it("of a cancelled order goes back without a word about cash that the shop noted on the order", async () => {
    const { payment, orderId } = await shop.buy()
    const cash = { order_id: orderId, amount: 50, currency_code: "cny", reference: "cash" }
    await store.container
      .resolve("order")
      .addOrderTransactions([{ ...cash, reference_id: "cash_1" }])
    await cancelRefused({ payment, orderId }, 1)
    await quiet(store)
    await sweep(store)
    expect(lineOf(payment.payment_request_id).net).toBe("0")
    const orders = store.container.resolve("order")
    const booked = await orders.listOrderTransactions({ order_id: orderId })
    expect(booked.map(({ amount }) => Number(amount)).sort((one, two) => two - one)).toEqual([
      ...[100.5, 50, -100.5],
    ])
    // The books of a test know no cash; Medusa counts a transaction in the version that it was made in.
    const { version } = await orders.retrieveOrder(orderId, { select: ["id", "version"] })
    for (const { id } of booked.filter(({ reference }) => reference === "cash")) {
      await store.sql.query("update order_transaction set version = $2 where id = $1", [
        id,
        version,
      ])
      await orders.softDeleteOrderTransactions([id])
    }
  })

  variant(
    "of a cancelled order that stays refused is on the list until a person gets it back",
    async () => {
      const { payment, orderId } = await shop.buy()
      await cancelRefused({ payment, orderId }, 2)
      await sweep(store)
      const item = await openItem(payment.payment_request_id)
      expect(item.kind).toBe("paid_after_cancel")
      expect((await shop.orderDetails(orderId)).summary.refunded_total).toBe(0)
      const done = await act(item.id, "refund")
      expect(done.body["attention"]).toMatchObject({
        state: "closed",
        resolution: "returned_to_shopper",
      })
      expect(lineOf(payment.payment_request_id).refunded).toBe("10050")
    }
  )

  variant(
    "that was refunded in the gateway's dashboard is told, and taken over by Medusa's refund",
    async () => {
      const { payment, paymentId } = await shop.buy()
      const row = await alipay().payments.byRequestId(payment.payment_request_id)
      const { gateway } = await alipay().accounts.get("cn")
      await gateway.payments.refund({
        refundRequestId: `dashboard_${payment.payment_request_id}`,
        paymentId: row?.gateway_payment_id ?? "",
        refundAmount: { currency: "CNY", value: "1000" },
        refundNotifyUrl: `${store.url}/hooks/alipay/cn`,
      })
      await quiet(store)
      await store.sql.query(`update alipay_payment set next_check_at = now() where id = $1`, [
        row?.id,
      ])
      await sweep(store)
      const item = await openItem(payment.payment_request_id)
      expect(item).toMatchObject({
        kind: "amount_mismatch",
        facts: { difference: "refunded_elsewhere" },
      })
      expect((await shop.refund(paymentId, 10)).status).toBe(200)
      await sweep(store)
      expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
      expect((await detail(item.id)).state).toBe("closed")
    }
  )
})

describe("held money", () => {
  const manual = { provider: "pp_alipay_manual", wallet: "CARD" }

  variant("is told of a day before it lapses, and shown as gone when it has", async () => {
    const { payment, paymentId, orderId } = await shop.buy("CNY", manual)
    await later(5 * DAY)
    await sweep(store)
    expect(await attentionOf(store, payment.payment_request_id)).toEqual([])
    await later(1.5 * DAY)
    await sweep(store)
    const item = await openItem(payment.payment_request_id)
    expect(item).toMatchObject({ kind: "authorization_expiring", facts: { lapsed: false } })
    await later(1 * DAY)
    await sweep(store)
    expect(await openItem(payment.payment_request_id)).toMatchObject({
      id: item.id,
      facts: { lapsed: true },
    })
    const { rows } = await store.sql.query(`select canceled_at from payment where id = $1`, [
      paymentId,
    ])
    expect(rows[0].canceled_at).not.toBeNull()
    expect((await shop.orderDetails(orderId)).payment_status).not.toBe("authorized")
    expect((await historyOf(store, payment.payment_request_id)).map(({ what }) => what)).toContain(
      "hold_lapsed"
    )
  })

  variant("captured in time closes the item", async () => {
    const { payment, paymentId } = await shop.buy("CNY", manual)
    await later(6.5 * DAY)
    await sweep(store)
    const item = await openItem(payment.payment_request_id)
    expect((await shop.capture(paymentId)).status).toBe(200)
    await sweep(store)
    expect((await detail(item.id)).state).toBe("closed")
  })
})

describe("what no one can tell", () => {
  variant("is on the list after a day, and off it when the gateway speaks again", async () => {
    const { payment, paymentId } = await shop.buy()
    store.simulator.bend(
      payment.payment_request_id,
      "refund.drop-before x30 inquiryRefund.drop-before x60"
    )
    expect((await shop.refund(paymentId, 10)).status).toBe(200)
    await later(1.1 * DAY)
    await sweep(store)
    const item = await openItem(payment.payment_request_id)
    expect(item).toMatchObject({ kind: "unresolvable_unknown", facts: { operation: "refund" } })
    store.simulator.bend(payment.payment_request_id, "")
    for (let round = 0; round < 12 && (await detail(item.id)).state === "open"; round++) {
      await sweep(store)
    }
    expect((await detail(item.id)).state).toBe("closed")
    expect(lineOf(payment.payment_request_id).refunded).toBe("1000")
  })

  variant(
    "a message that could not be applied is on the list, and off it when it can",
    async () => {
      const message = await alipay().inbox.record({
        handle: "cn",
        client_id: store.run.clientId,
        payment_handle: null,
        kind: "payment",
        dedupe_key: "cn|payment|stray",
        payment_request_id: "payses_stray",
        gateway_payment_id: null,
        request_id: null,
        body: {},
        request_time: "now",
        state: "received",
        next_check_at: new Date(),
        claimed_until: null,
      })
      for (let attempt = 0; attempt < 10; attempt++) {
        await sweep(store)
      }
      const { body } = await shop.admin("GET", "/alipay/attention?kind=dead_notification")
      expect(body["attention"]).toMatchObject([
        {
          subject: message?.id,
          state: "open",
          facts: {
            problem: "The payment is not in the ledger.",
            problem_sentence: { code: "payment_not_in_ledger", params: {} },
          },
        },
      ])
      const { payment } = await shop.buy()
      await store.sql.query(
        `update alipay_notification set payment_request_id = $2 where id = $1`,
        [message?.id, payment.payment_request_id]
      )
      const [item] = body["attention"]
      expect((await act(item.id, "ask_gateway")).body["attention"].state).toBe("closed")
    }
  )
})

describe("several items at once", () => {
  const bulk = async (body: object) => await shop.admin("POST", "/alipay/attention/actions", body)
  const outcomes = (answer: { body: Record<string, any> }) =>
    answer.body["results"].map(({ outcome }: { outcome: string }) => outcome)

  variant("are previewed, which does nothing, and then done one by one", async () => {
    const [one, two] = [await underpaid(), await underpaid()]
    const ids = [one.item.id, two.item.id]
    const asked = { ids, action: "refund" }
    expect(outcomes(await bulk({ ...asked, preview: true }))).toEqual(["would_do", "would_do"])
    await sweep(store)
    expect(lineOf(one.payment.payment_request_id)).toMatchObject({ refunded: "0" })
    expect(outcomes(await bulk({ ...asked, action: "void", preview: true }))).toEqual([
      "not_safe",
      "not_safe",
    ])
    expect(outcomes(await bulk({ ...asked, action: "void" }))).toEqual(["not_safe", "not_safe"])
    const done = await bulk({ ids: [...ids, "alatt_none"], action: "refund" })
    expect(outcomes(done)).toEqual(["closed", "closed", "missing"])
    expect(done.body["results"][0].item).toMatchObject({ resolution: "returned_to_shopper" })
    for (const { payment } of [one, two]) {
      expect(lineOf(payment.payment_request_id)).toMatchObject({ status: "CANCELLED" })
    }
    expect(outcomes(await bulk(asked))).toEqual(["closed_before", "closed_before"])
  })

  variant(
    "are found by any id of their payment, and marked settled with a reason alone",
    async () => {
      const { item, payment } = await underpaid()
      const found = async (q: string, state = "open") =>
        (await shop.admin("GET", `/alipay/attention?state=${state}&q=${q}`)).body
      expect(await found(payment.payment_request_id)).toMatchObject({ count: 1 })
      expect((await found(item.id))["attention"]).toMatchObject([{ id: item.id }])
      expect(await found("9999")).toMatchObject({ count: 0 })
      const settle = { ids: [item.id], action: "mark_settled" }
      expect((await bulk(settle)).body["message"]).toMatch(/Say in reason/)
      const { body } = await bulk({ ...settle, reason: "Paid back by bank transfer" })
      expect(body["results"]).toMatchObject([{ outcome: "closed" }])
      expect(await found(payment.payment_request_id, "closed")).toMatchObject({ count: 1 })
    }
  )

  it.each([
    [{ ids: [], action: "refund" }, /list of 1 to 50/],
    [{ ids: Array.from({ length: 51 }, (_, at) => `a${at}`), action: "refund" }, /list of 1 to 50/],
    [{ ids: ["a"], action: "cancel_order" }, /action must be one of: ask_gateway/],
    [{ ids: ["a"], action: "refund", preview: "yes" }, /preview must be one of: true, false/],
  ])("are refused with the field that is wrong", async (body, message) => {
    const answer = await bulk(body)
    expect([answer.status, answer.body["message"]]).toEqual([400, expect.stringMatching(message)])
  })
})

describe("the sweep", () => {
  variant("tells what it repaired, and that no message ever came", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await sweep(store)
    expect(await ordersOf(store, cart)).toHaveLength(1)
    expect(await historyOf(store, payment.payment_request_id)).toMatchObject([
      { what: "order_made", details: { source: "sweep", notified: false } },
    ])
  })

  variant("says nothing of what went its ordinary way", async () => {
    const { payment } = await shop.buy()
    await sweep(store)
    expect(await historyOf(store, payment.payment_request_id)).toEqual([])
  })
})
