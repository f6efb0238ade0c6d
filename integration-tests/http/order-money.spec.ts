import { attentionOf, historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openShop, ordersOf, paymentOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { actBehindRefund } from "../support/waiting-action"
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

const HOUR = 60 * 60_000
const later = (ms: number) =>
  jest
    .spyOn(store.container.resolve<Alipay>("alipay"), "now")
    .mockImplementation(() => new Date(Date.now() + ms))
const itemsOf = async (requestId: string) =>
  (await attentionOf(store, requestId)).map(({ kind, state }) => `${kind} ${state}`)
const openId = async (requestId: string): Promise<string> => {
  const [item] = (await attentionOf(store, requestId)).filter(({ state }) => state === "open")
  return item?.id ?? ""
}
const detail = async (id: string) =>
  (await shop.admin("GET", `/alipay/attention/${id}`)).body["attention"]
const act = async (id: string, action: string) =>
  await shop.admin("POST", `/alipay/attention/${id}/actions/${action}`, {})
const lineOf = (requestId: string) => store.simulator.payment(requestId)

describe("an order that was placed on a pending payment", () => {
  const pending = async () => {
    const cart = await shop.createCart()
    store.simulator.next("pending")
    const payment = await shop.startPayment(cart)
    await store.simulator.pay(payment.payment_request_id)
    await quiet(store)
    await settled(() => ordersOf(store, cart), 1)
    const [orderId = ""] = await ordersOf(store, cart)
    return { cart, orderId, requestId: payment.payment_request_id }
  }
  const failed = async () => {
    const ordered = await pending()
    await store.simulator.decline(ordered.requestId)
    await quiet(store)
    await sweep(store)
    return ordered
  }

  it("is on the list when the payment fails, and off it when the order is canceled", async () => {
    const { requestId, orderId } = await failed()
    expect(await itemsOf(requestId)).toEqual(["order_unpaid open"])
    const id = await openId(requestId)
    expect(await detail(id)).toMatchObject({
      amount: "10050",
      currency_code: "CNY",
      facts: { order_id: orderId, gateway: "failed" },
      actions: ["ask_gateway", "request_payment", "cancel_order", "mark_settled"],
    })
    const done = await act(id, "cancel_order")
    expect(done.body["attention"]).toMatchObject({ state: "closed", resolution: "gone" })
    expect((await shop.orderDetails(orderId)).status).toBe("canceled")
  })

  it("is on the list when its payment was replaced by a page that no one pays", async () => {
    const { cart, requestId } = await pending()
    const page = await shop.startPayment(cart, { wallet: "ALIPAY_HK" })
    await store.simulator.expire(page.payment_request_id)
    await quiet(store)
    await sweep(store)
    later(HOUR)
    await sweep(store)
    expect(await itemsOf(page.payment_request_id)).toEqual(["order_unpaid open"])
    expect(await itemsOf(requestId)).toEqual([])
  })

  it("is on the list when its payment was replaced by one of another provider", async () => {
    const { cart, requestId } = await pending()
    expect((await shop.tryPayment(cart, { provider: "pp_system_default" })).status).toBe(200)
    await quiet(store)
    await sweep(store)
    later(HOUR)
    await sweep(store)
    expect(await itemsOf(requestId)).toEqual(["order_unpaid open"])
  })

  variant("can be paid at the collection that is requested, which closes the item", async () => {
    const { requestId, orderId } = await failed()
    const id = await openId(requestId)
    expect((await act(id, "request_payment")).body["attention"].state).toBe("open")
    const told = (await historyOf(store, requestId)).find(({ what }) => what === "request_payment")
    const collectionId = String(told?.details["payment_collection_id"])
    expect(collectionId).toMatch(/^pay_col_/)
    const again = await shop.startPayment({ id: "", currency: "CNY", collectionId })
    await store.simulator.pay(again.payment_request_id)
    await quiet(store)
    await sweep(store)
    expect(Number((await shop.orderDetails(orderId)).summary.pending_difference)).toBe(0)
    expect(await itemsOf(requestId)).toEqual(["order_unpaid closed"])
  })
})

describe("an order that has more than it owes", () => {
  const edit = async (orderId: string) => {
    await shop.admin("POST", "/order-edits", { order_id: orderId })
    await shop.admin("POST", `/order-edits/${orderId}/items`, {
      items: [{ variant_id: store.run.seed.variants.tea, quantity: 1 }],
    })
    await shop.admin("POST", `/order-edits/${orderId}/request`)
    await shop.admin("POST", `/order-edits/${orderId}/confirm`)
  }
  const otherCollection = async (orderId: string): Promise<string> => {
    const { payment_collections } = await shop.orderDetails(orderId)
    const [{ id }] = payment_collections.filter(
      ({ status }: { status: string }) => status === "not_paid"
    )
    return id
  }
  /** Two collections over the same difference, both with an open page, both paid at once. */
  const paidTwice = async () => {
    const { orderId } = await shop.buy()
    await edit(orderId)
    const first = await otherCollection(orderId)
    const { rows } = await store.sql.query<{ id: string }>(
      `insert into payment_collection (id, currency_code, amount, raw_amount, status)
       select 'pay_col_second_' || id, currency_code, amount, raw_amount, status
         from payment_collection where id = $1 returning id`,
      [first]
    )
    const second = rows[0]?.id ?? ""
    await store.sql.query(
      `insert into order_payment_collection (order_id, payment_collection_id, id) values ($1, $2, $3)`,
      [orderId, second, `ordpay_${second}`]
    )
    const pages = []
    for (const collectionId of [first, second]) {
      pages.push(await shop.startPayment({ id: "", currency: "CNY", collectionId }))
    }
    for (const { payment_request_id } of pages) {
      store.simulator.bend(payment_request_id, "notify.lost")
      await store.simulator.pay(payment_request_id)
    }
    await sweep(store)
    await sweep(store)
    return { orderId, pages, requestIds: pages.map((page) => page.payment_request_id) }
  }

  it("is on the list once, with the amount, and the difference can be sent back", async () => {
    const { orderId, requestIds } = await paidTwice()
    const items = (await Promise.all(requestIds.map(itemsOf))).flat()
    expect(items).toEqual(["overpaid open"])
    const ids = await Promise.all(requestIds.map(openId))
    const id = ids.find(Boolean) ?? ""
    expect(await detail(id)).toMatchObject({
      amount: "10050",
      facts: { order_id: orderId },
      actions: ["ask_gateway", "refund", "mark_settled"],
    })
    const clicks = await Promise.all([act(id, "refund"), act(id, "refund")])
    expect(clicks.map(({ body }) => body["attention"].state)).toEqual(["closed", "closed"])
    expect(Number((await shop.orderDetails(orderId)).summary.pending_difference)).toBe(0)
    const nets = requestIds.map((requestId) => lineOf(requestId).net)
    expect(nets.sort()).toEqual(["0", "10050"])
  })

  it("pays it back once when an admin refunds another of its payments at that moment", async () => {
    const { orderId, requestIds, pages } = await paidTwice()
    const ids = await Promise.all(requestIds.map(openId))
    const at = ids.findIndex((id) => id !== "")
    const paymentId = await paymentOf(store, pages[1 - at] ?? { sessionId: "" })
    const done = await actBehindRefund(store, {
      orderId,
      act: async () => await act(ids[at] ?? "", "refund"),
      refund: { paymentId, amount: 100.5 },
    })
    expect(done.body["attention"]).toMatchObject({ state: "closed", resolution: "gone" })
    expect(Number((await shop.orderDetails(orderId)).summary.pending_difference)).toBe(0)
    expect(requestIds.map((requestId) => lineOf(requestId).net).sort()).toEqual(["0", "10050"])
  })

  const lower = async (orderId: string, unit_price: number): Promise<void> => {
    await shop.admin("POST", "/order-edits", { order_id: orderId })
    const { body } = await shop.admin("GET", `/orders/${orderId}?fields=*items`)
    const [item] = body["order"].items
    await shop.admin("POST", `/order-edits/${orderId}/items/item/${item.id}`, {
      quantity: 1,
      unit_price,
    })
    await shop.admin("POST", `/order-edits/${orderId}/request`)
    await shop.admin("POST", `/order-edits/${orderId}/confirm`)
  }

  it("is left to the admin who lowered it, for a day, and sent back as it was shown", async () => {
    const { orderId, payment } = await shop.buy()
    await lower(orderId, 60)
    const { pending_difference } = (await shop.orderDetails(orderId)).summary
    expect(Number(pending_difference)).toBe(-40.5)
    const check = async () => {
      await store.sql.query(
        `update alipay_payment set next_check_at = now() where payment_request_id = $1`,
        [payment.payment_request_id]
      )
      await sweep(store)
      return await itemsOf(payment.payment_request_id)
    }
    expect(await check()).toEqual([])
    later(25 * HOUR)
    expect(await check()).toEqual(["overpaid open"])
    const id = await openId(payment.payment_request_id)
    await lower(orderId, 50)
    const path = `/alipay/attention/${id}/actions/refund`
    const refused = await shop.admin("POST", path, { amount: "4050" })
    expect(refused).toMatchObject({
      ...{ status: 400, body: { code: "overpaid_changed", params: { amount: "50.5 CNY" } } },
    })
    expect(lineOf(payment.payment_request_id).net).toBe("10050")
    expect(await detail(id)).toMatchObject({ amount: "5050" })
    const unclear = await shop.admin("POST", path, { amount: "50.50" })
    expect([unclear.status, unclear.body["message"]]).toEqual([
      400,
      expect.stringContaining("minor units"),
    ])
    expect((await shop.admin("POST", path, { amount: "5050" })).status).toBe(200)
    expect(lineOf(payment.payment_request_id).net).toBe("5000")
  })
})

describe("a hold of which a part was captured", () => {
  it("needs no person when its order is canceled: the part goes back, the rest runs out", async () => {
    const cart = await shop.createCart("CNY")
    const choice = { provider: "pp_alipay_manual", wallet: "CARD" } as const
    const payment = await shop.startPayment(cart, choice)
    const id = payment.payment_request_id
    await store.simulator.pay(id)
    await quiet(store)
    await shop.complete(cart)
    const [orderId = ""] = await ordersOf(store, cart)
    expect((await shop.capture(await paymentOf(store, payment), 30)).status).toBe(200)
    await quiet(store)
    expect((await shop.cancelOrder(orderId)).status).toBe(200)
    await store.simulator.clock.advance(20_000)
    await quiet(store)
    await sweep(store)
    await sweep(store)
    expect(await attentionOf(store, id)).toMatchObject([
      {
        ...{ kind: "paid_after_cancel", state: "closed", amount: "3000" },
        resolution: "returned_to_shopper",
      },
    ])
    const { rows } = await store.sql.query(
      `select o.kind, o.state, o.amount from alipay_operation o
         join alipay_payment p on p.id = o.alipay_payment_id
        where p.payment_request_id = $1 order by o.created_at`,
      [id]
    )
    expect(rows).toEqual([
      { kind: "capture", state: "succeeded", amount: "3000" },
      { kind: "refund", state: "succeeded", amount: "3000" },
    ])
  })
})

describe("a card that Alipay captures by itself", () => {
  const heldCard = async () => {
    store.simulator.next(`auto-capture=${10 * HOUR}`)
    return await shop.buy("CNY", { wallet: "CARD" })
  }

  it("is on the list when no capture came for an hour, and can be captured by hand then", async () => {
    const { payment, paymentId } = await heldCard()
    const early = await shop.capture(paymentId)
    expect(early.status).toBe(400)
    expect(early.body["message"]).toContain("within an hour")
    await sweep(store)
    expect(await itemsOf(payment.payment_request_id)).toEqual([])
    later(1.1 * HOUR)
    await sweep(store)
    expect(await itemsOf(payment.payment_request_id)).toEqual(["capture_overdue open"])
    expect((await shop.capture(paymentId)).status).toBe(200)
    await sweep(store)
    expect(lineOf(payment.payment_request_id).captured).toBe("10050")
    expect(await itemsOf(payment.payment_request_id)).toEqual(["capture_overdue closed"])
  })

  variant("can be captured by hand once the account captures by hand", async () => {
    const { payment, paymentId } = await heldCard()
    const { account } = (await shop.admin("GET", "/alipay/accounts/cn")).body as { account: any }
    const saved = await shop.admin("POST", "/alipay/accounts/cn", {
      revision: account.revision,
      capture_mode: "manual",
    })
    expect(saved.status).toBe(200)
    try {
      expect((await shop.capture(paymentId)).status).toBe(200)
      expect(lineOf(payment.payment_request_id).captured).toBe("10050")
    } finally {
      await shop.admin("POST", "/alipay/accounts/cn", {
        revision: saved.body["account"].revision,
        capture_mode: null,
      })
    }
  })
})
