import { Modules } from "@medusajs/framework/utils"
import { expectBooksAgree } from "../support/books"
import { openOwing, type Owing } from "../support/owing-orders"
import { collectionOf, openLinks } from "../support/payment-links"
import { openShop, quiet, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { openTill, type Till } from "../support/till"
import { until } from "../support/until"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop
let till: Till
let orders: Owing
let links: ReturnType<typeof openLinks>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  till = openTill(store, shop)
  orders = openOwing(store, shop)
  links = openLinks(store, shop)
})
afterAll(async () => await store.stop())
afterEach(async () => {
  await quiet(store)
  await expectBooksAgree(store)
})

const markPaid = async (url: string, orderId: string) =>
  await shop.admin("POST", `/payment-collections/${collectionOf(url)}/mark-as-paid`, {
    order_id: orderId,
  })

/** Begins each work while another keeps the order's lease; all of them wait for it. */
const queued = async <T>(orderId: string, works: (() => Promise<T>)[]): Promise<T[]> => {
  const { leases } = store.container.resolve<Alipay>("alipay")
  const key = `order:${orderId}`
  const lease = await leases.acquire(key)
  const begun: Promise<T>[] = []
  try {
    for (const work of works) {
      begun.push(work())
      await until(
        `${begun.length} that wait for the order`,
        async () => leases.countWaiting(key),
        (count) => count === begun.length
      )
    }
  } finally {
    await lease?.release()
  }
  return await Promise.all(begun)
}

const due = async (orderId: string): Promise<number> =>
  Number((await shop.orderDetails(orderId))["summary"].pending_difference)

describe("an order that an admin marks as paid", () => {
  it("at the moment a shopper chooses on its link's page is paid once, and says so", async () => {
    const orderId = await orders.owing()
    const url = await links.linkOf({ order_id: orderId })
    const [, marked] = await queued<{ status: number }>(orderId, [
      async () => await links.choose(url, "cn:ALIPAY_CN"),
      async () => await markPaid(url, orderId),
    ])
    expect(marked?.status).toBe(200)
    expect(await due(orderId)).toBe(0)
    expect((await links.visit(url)).state).toBe("paid")
  })

  it("at the moment a till shows its code is paid once", async () => {
    const orderId = await orders.owing()
    const url = await links.linkOf({ order_id: orderId })
    const sale = await till.sell(orderId)
    const [marked] = await queued<{ status: number }>(orderId, [
      async () => await markPaid(url, orderId),
      async () => await till.ask("POST", `/sales/${sale.id}/pay`, { method: "show" }),
    ])
    expect(marked?.status).toBe(200)
    await quiet(store)
    expect(await due(orderId)).toBe(0)
    expect(await till.look(sale.id)).toMatchObject({
      ...{ state: "canceled", not_due: { why: "nothing_owed" } },
    })
  })

  it("waits for the first payment with us that is being begun for it", async () => {
    const orderId = await orders.draft()
    const url = await links.linkOf({ order_id: orderId })
    expect((await shop.admin("POST", `/draft-orders/${orderId}/convert-to-order`)).status).toBe(200)
    const [marked] = await queued(orderId, [async () => await markPaid(url, orderId)])
    expect(marked?.status).toBe(200)
  })
})

it("money that another provider holds and has not captured is not called paid", async () => {
  const orderId = await orders.owing()
  const url = await links.linkOf({ order_id: orderId })
  const payments = store.container.resolve(Modules.PAYMENT)
  const session = await payments.createPaymentSession(collectionOf(url), {
    ...{ provider_id: "pp_system_default", currency_code: "cny", amount: 100.5 },
    ...{ data: {}, context: {} },
  })
  const payment = await payments.authorizePaymentSession(session.id, {})
  expect(await links.visit(url)).toMatchObject({ state: "not_due", ways: [] })
  expect((await shop.admin("POST", `/payments/${payment?.id}/capture`)).status).toBe(200)
  expect((await links.visit(url)).state).toBe("paid")
})
