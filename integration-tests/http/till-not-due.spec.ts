import { expectBooksAgree } from "../support/books"
import { openOwing, type Owing } from "../support/owing-orders"
import { collectionOf, openLinks } from "../support/payment-links"
import { openPrintedCode, type CodePage, type PrintedCode } from "../support/printed-code"
import { openShop, quiet, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { openTill, type Sale, type Till } from "../support/till"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let till: Till
let orders: Owing
let links: ReturnType<typeof openLinks>
let printed: PrintedCode
/** What the poster of the seeded place says. */
let code: string

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  till = openTill(store, shop)
  orders = openOwing(store, shop)
  links = openLinks(store, shop)
  printed = openPrintedCode(store, shop)
  code = await printed.code()
})
afterAll(async () => await store.stop())
const begun: string[] = []
afterEach(async () => {
  for (const id of begun.splice(0)) {
    await till.ask("POST", `/sales/${id}/stop`, {})
    await till.ask("POST", `/sales/${id}/cancel`, {})
  }
  await quiet(store)
  await expectBooksAgree(store)
})

const draftHere = async (): Promise<string> =>
  await orders.draft("tea", { sales_channel_id: store.run.seed.channel })

/** Begins to sell what an order owes, and waits for who scans the printed code. */
const offered = async (orderId: string): Promise<Sale> => {
  const { id } = await till.sell(orderId)
  begun.push(id)
  const { status, body } = await till.ask("POST", `/sales/${id}/pay`, { method: "printed" })
  expect([status, body["sale"].state]).toEqual([200, "waiting"])
  return body["sale"]
}
const seen = async (id: string): Promise<CodePage> => await printed.visit(`${code}?sale=${id}`)

const payLink = async (orderId: string): Promise<string> => {
  const url = await links.linkOf({ order_id: orderId })
  await links.choose(url, "cn:ALIPAY_CN")
  const { rows } = await store.sql.query<{ id: string }>(
    `select payment_request_id as id from alipay_payment
      where payment_collection_id = $1 order by created_at desc limit 1`,
    [collectionOf(url)]
  )
  store.simulator.pay(rows[0]?.id ?? "")
  await quiet(store)
  return url
}
const markPaid = async (orderId: string) => {
  const url = await links.linkOf({ order_id: orderId })
  const path = `/payment-collections/${collectionOf(url)}/mark-as-paid`
  expect((await shop.admin("POST", path, { order_id: orderId })).status).toBe(200)
}
const cancel = async (orderId: string) => {
  expect((await shop.cancelOrder(orderId)).status).toBe(200)
}

/** What others do to an order whose sale waits at the printed code, and what is told of it then. */
const ENDS: [
  string,
  {
    work: (orderId: string) => Promise<unknown>
    why: string
    page: string
    says: string
    /** Payment requests, of whomever. */
    sent: number
  },
][] = [
  [
    "paid by a link",
    { work: payLink, why: "nothing_owed", page: "settled", says: "paid in another way", sent: 1 },
  ],
  [
    "marked as paid",
    { work: markPaid, why: "nothing_owed", page: "settled", says: "paid in another way", sent: 0 },
  ],
  ["canceled", { work: cancel, why: "canceled", page: "canceled", says: "was canceled", sent: 0 }],
]

describe("an order that a till waits for", () => {
  it.each(ENDS)(
    "and that is %s is asked for no more",
    async (_, { work, why, page, says, sent }) => {
      const orderId = await orders.owing()
      const sale = await offered(orderId)
      const before = await printed.visit(code)
      expect(before).toMatchObject({ state: "payable", of: sale.id })
      await work(orderId)
      expect(await till.look(sale.id)).toMatchObject({
        ...{ state: "canceled", printed_code: null, order_id: null },
        not_due: { why, owed: null, message: expect.any(String) },
      })
      const pressed = await printed.submit(code, before, { as: "alipay" })
      expect([pressed.status, pressed.location]).toEqual([303, expect.not.stringContaining("to=")])
      for (const told of [await seen(sale.id), await printed.visit(code)]) {
        expect([told.state, told.of, told.form]).toEqual([page, sale.id, {}])
        expect(told.html).toContain(says)
      }
      expect(await till.stop(sale.id)).toMatchObject({ state: "canceled", not_due: { why } })
      expect((await till.tryScan(sale.id)).status).toBe(400)
      expect(await till.requestsOf(sale)).toHaveLength(sent)
      await till.cancel(sale.id)
      expect((await printed.visit(code)).state).toBe("nothing")
    }
  )

  it("and that has changed is gone on with for what it owes now", async () => {
    const orderId = await orders.owing()
    const sale = await offered(orderId)
    const before = await printed.visit(code)
    await orders.addTea(orderId)
    expect(await till.look(sale.id)).toMatchObject({
      ...{ state: "canceled", printed_code: null },
      not_due: { why: "changed", owed: "20100" },
    })
    await printed.submit(code, before, { as: "alipay" })
    const told = await seen(sale.id)
    expect([told.state, told.form]).toEqual(["changed", {}])
    expect(told.html).toContain("CN¥201.00")
    expect(told.html).toContain(`href="${new URL(code).pathname}"`)
    expect(await till.requestsOf(sale)).toEqual([])
    const next = await offered(orderId)
    expect(next).toMatchObject({ amount: "20100", not_due: null })
    const page = await printed.visit(code)
    expect(page).toMatchObject({ state: "payable", of: next.id })
    await printed.submit(code, page, { as: "alipay" })
    store.simulator.pay((await till.requestsOf(next)).at(-1) ?? "")
    await quiet(store)
    expect(await till.look(next.id)).toMatchObject({ state: "sold", not_due: null })
  })

  variant("is led to no wallet whose page is open, once it is canceled", async () => {
    const orderId = await orders.owing()
    const sale = await offered(orderId)
    await printed.submit(code, await printed.visit(code), { as: "alipay" })
    expect((await seen(sale.id)).state).toBe("waiting")
    await cancel(orderId)
    const told = await seen(sale.id)
    expect([told.state, told.onward]).toEqual(["canceled", undefined])
    expect(await till.look(sale.id)).toMatchObject({ not_due: { why: "canceled" } })
  })

  variant("hides no other sale of the place", async () => {
    const gone = await orders.owing()
    await offered(gone)
    const other = await offered(await orders.owing())
    await cancel(gone)
    expect(await printed.visit(code)).toMatchObject({ state: "payable", of: other.id })
  })
})

describe("a draft that a till waits for", () => {
  variant(
    "is not asked for while it is being edited, and is again when the edit is taken back",
    async () => {
      const orderId = await draftHere()
      const sale = await offered(orderId)
      const before = await printed.visit(code)
      await shop.admin("POST", `/draft-orders/${orderId}/edit`)
      expect(await till.look(sale.id)).toMatchObject({
        ...{ state: "open", printed_code: null },
        not_due: { why: "in_edit", owed: null },
      })
      await printed.submit(code, before, { as: "alipay" })
      const told = await printed.visit(code)
      expect([told.state, told.of, told.form]).toEqual(["editing", sale.id, {}])
      expect(await till.requestsOf(sale)).toEqual([])
      expect((await shop.admin("DELETE", `/draft-orders/${orderId}/edit`)).status).toBe(200)
      expect(await till.look(sale.id)).toMatchObject({ state: "waiting", not_due: null })
      expect((await printed.visit(code)).state).toBe("payable")
    }
  )

  variant(
    "whose edit begins while its code is shown is told of to the clerk, who stops it",
    async () => {
      const orderId = await draftHere()
      const sale = await till.sell(orderId)
      begun.push(sale.id)
      await till.show(sale.id)
      await shop.admin("POST", `/draft-orders/${orderId}/edit`)
      expect(await till.look(sale.id)).toMatchObject({
        ...{ state: "waiting", attempt: { method: "show" }, not_due: { why: "in_edit" } },
      })
      expect(await till.stop(sale.id)).toMatchObject({ state: "open", not_due: { why: "in_edit" } })
      await shop.admin("DELETE", `/draft-orders/${orderId}/edit`)
      expect(await till.look(sale.id)).toMatchObject({ state: "open", not_due: null })
    }
  )

  variant("is over when the draft is deleted", async () => {
    const orderId = await draftHere()
    const sale = await offered(orderId)
    expect((await shop.admin("DELETE", `/draft-orders/${orderId}`)).status).toBe(200)
    expect(await till.look(sale.id)).toMatchObject({
      state: "canceled",
      not_due: { why: "canceled" },
    })
    expect((await seen(sale.id)).state).toBe("canceled")
  })
})

variant(
  "a cart of the till's own that the shop's code has changed is asked for no more",
  async () => {
    const sale = await till.begin()
    begun.push(sale.id)
    await till.ask("POST", `/sales/${sale.id}/pay`, { method: "printed" })
    const { collectionId } = await till.cartOf(sale)
    const comeTo = async (amount: string) =>
      await store.sql.query(
        `update payment_collection set amount = ${amount},
              raw_amount = jsonb_build_object('value', '${amount}', 'precision', 20) where id = $1`,
        [collectionId]
      )
    await comeTo("201")
    expect(await till.look(sale.id)).toMatchObject({
      ...{ state: "canceled", not_due: { why: "changed", owed: null } },
    })
    const page = await printed.visit(code)
    expect([page.state, page.form]).toEqual(["changed", {}])
    await comeTo("100.5")
  }
)

it("a sale whose payment is booked while it is looked at was not paid in another way", async () => {
  const orderId = await orders.owing()
  const sale = await till.sell(orderId)
  await till.show(sale.id)
  const module = loadBuilt("till/read-not-due.js") as typeof import("../../src/till/read-not-due")
  const real = module.readNotDue
  const asked = jest.spyOn(module, "readNotDue").mockImplementationOnce(async (...given) => {
    store.simulator.pay((await till.requestsOf(sale))[0] ?? "")
    await quiet(store)
    return await real(...given)
  })
  expect(await till.look(sale.id)).toMatchObject({
    ...{ state: "sold", order_id: orderId, not_due: null },
  })
  asked.mockRestore()
})
