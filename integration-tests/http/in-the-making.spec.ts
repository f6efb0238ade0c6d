import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { openOwing } from "../support/owing-orders"
import { openShop, ordersOf, quiet, settled, sweep, type Cart, type Shop } from "../support/shop"
import { ROOT_DIR } from "../support/run"
import { holdReservations, setStock } from "../support/stock"
import { startStore, type Store } from "../support/store"
import { openTill, type Till } from "../support/till"
import { until } from "../support/until"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Workflow<Input> = (container: MedusaContainer) => {
  run: (options: { input: Input }) => Promise<unknown>
}

let store: Store
let shop: Shop
let till: Till

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  till = openTill(store, shop)
})
afterAll(async () => await store.stop())

const alipay = () => store.container.resolve<Alipay>("alipay")

const linked = async (cart: Pick<Cart, "id">): Promise<void> =>
  await settled(async () => await ordersOf(store, cart), 1, "the order's link")

describe("an order that Medusa is making", () => {
  beforeEach(async () => await setStock(store, 1))

  it("is no order for a storefront yet", async () => {
    const cart = await shop.createCart("CNY", "rare")
    const { payment_request_id: requestId } = await shop.startPayment(cart)
    const told = async () =>
      (await shop.call("GET", `/store/alipay/carts/${cart.id}/payment`)).body as {
        order_id: string | null
      }
    const goOn = await holdReservations(store)
    try {
      await store.simulator.pay(requestId)
      await linked(cart)
      expect((await told()).order_id).toBeNull()
    } finally {
      await goOn()
    }
    await quiet(store)
    expect([(await told()).order_id]).toEqual(await ordersOf(store, cart))
  })

  it("is no sold sale for a till yet", async () => {
    const sale = await till.begin("rare")
    const [, cart] = [await till.show(sale.id), await till.cartOf(sale)]
    const [requestId = ""] = await till.requestsOf(sale)
    const goOn = await holdReservations(store)
    try {
      await store.simulator.pay(requestId)
      await linked(cart)
      const state = async () => (await alipay().payments.byRequestId(requestId))?.state
      await until("the payment", state, (now) => now === "paid")
      const seen = await till.look(sale.id)
      expect([seen.state, seen.order_id]).toEqual(["waiting", null])
    } finally {
      await goOn()
    }
    await quiet(store)
    const sold = await till.look(sale.id)
    expect([sold.state, [sold.order_id]]).toEqual(["sold", await ordersOf(store, cart)])
  })
})

it("a draft that is canceled while its payment at a till waits for it takes no money", async () => {
  const draft = await openOwing(store, shop).draft("tea", {
    sales_channel_id: store.run.seed.channel,
  })
  const sale = await till.sell(draft)
  store.simulator.next("notify-payment.lost")
  await till.show(sale.id)
  const [requestId = ""] = await till.requestsOf(sale)
  const { cancelOrderWorkflow } = store.load("@medusajs/medusa/core-flows") as {
    cancelOrderWorkflow: Workflow<{ order_id: string }>
  }
  const row = await alipay().payments.byRequestId(requestId)
  const booking = `booking:${row?.session_id}`
  const { settlePaymentWorkflow } = store.load(
    join(ROOT_DIR, ".medusa/server/src/workflows/index.js")
  ) as { settlePaymentWorkflow: Workflow<{ id: string; source: "admin" }> }
  let settling: Promise<unknown> = Promise.resolve()
  await alipay().leases.within(booking, async () => {
    await store.simulator.pay(requestId)
    await store.simulator.settled()
    // A message waits a second at most, an admin longer.
    const input = { id: row?.id ?? "", source: "admin" as const }
    settling = settlePaymentWorkflow(store.container).run({ input })
    const waiting = async () => alipay().leases.countWaiting(booking)
    await until("the booking to wait", waiting, (count) => count > 0)
    await cancelOrderWorkflow(store.container).run({ input: { order_id: draft } })
  })
  await settling
  await quiet(store)
  await sweep(store)
  const { rows } = await store.sql.query(
    `select status, is_draft_order from "order" where id = $1`,
    [draft]
  )
  expect(rows).toEqual([{ status: "canceled", is_draft_order: true }])
  expect(store.simulator.payment(requestId).net).toBe("0")
  expect((await till.look(sale.id)).state).not.toBe("sold")
})
