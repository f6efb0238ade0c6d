import { expectBooksAgree } from "../support/books"
import { openOwing, type Owing } from "../support/owing-orders"
import { openLinks } from "../support/payment-links"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { openTill, type Sale, type Till } from "../support/till"
import { until } from "../support/until"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop
let till: Till
let orders: Owing

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  till = openTill(store, shop)
  orders = openOwing(store, shop)
})
afterAll(async () => await store.stop())
afterEach(async () => {
  await quiet(store)
  await expectBooksAgree(store)
})

const draftHere = async (item: "tea" | "rare" = "tea"): Promise<string> =>
  await orders.draft(item, { sales_channel_id: store.run.seed.channel })

const stockOfRare = async (quantity: string) =>
  await store.sql.query(
    `update inventory_level set stocked_quantity = ${quantity}, raw_stocked_quantity = jsonb_build_object('value', ${quantity}::text, 'precision', 20)
      where inventory_item_id in
        (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
    [store.run.seed.variants.rare]
  )

const rowOf = async (orderId: string) =>
  (
    await store.sql.query<{ is_draft_order: boolean; status: string; display_id: number }>(
      `select is_draft_order, status, display_id from "order" where id = $1`,
      [orderId]
    )
  ).rows[0]

const netOf = async (sale: Sale): Promise<string[]> => {
  const ids = await till.requestsOf(sale)
  return store.simulator
    .ledger()
    .payments.filter(({ paymentRequestId: id }) => ids.includes(id))
    .map(({ net }) => String(net))
}

const listed = async (number?: number) =>
  (
    await till.ask(
      "GET",
      `/orders?stock_location_id=${store.run.seed.location}${number === undefined ? "" : `&number=${number}`}`
    )
  ).body["orders"] as { order_id: string; is_draft: boolean; amount: string; goods: string[] }[]

describe("a draft order at a till", () => {
  it("is found there, is one payment at two tills, and becomes an order", async () => {
    const id = await draftHere()
    const found = (await listed()).find(({ order_id }) => order_id === id)
    expect(found).toMatchObject({ is_draft: true, amount: "10050", goods: ["Tea"] })
    expect(JSON.stringify(found)).not.toContain("lin@")
    const [one, other] = await Promise.all([till.sell(id), till.sell(id, "Counter 2")])
    expect(other.id).toBe(one.id)
    expect(one).toMatchObject({ state: "open", amount: "10050", from_order_id: id, order_id: null })
    const receipt = async () => (await till.ask("GET", `/sales/${one.id}/receipt`)).body["receipt"]
    expect(await receipt()).toMatchObject({ lines: [{ title: "Tea", amount: "10050" }] })
    store.simulator.next("pay.slow=300 x1")
    const sold = await Promise.all([till.scan(one.id), till.scan(one.id, "281234567890123457")])
    expect(sold.map(({ state, order_id }) => [state, order_id])).toEqual([
      ["sold", id],
      ["sold", id],
    ])
    expect(await netOf(one)).toEqual(["10050"])
    expect(await rowOf(id)).toMatchObject({ is_draft_order: false, status: "pending" })
    expect(await shop.orderDetails(id)).toMatchObject({ payment_status: "captured" })
    expect((await listed()).map(({ order_id }) => order_id)).not.toContain(id)
    expect((await till.trySell(id)).status).toBe(400)
    // Medusa's pages show a note as it is: it is in the language of messages.
    const speak = async (language: string | null) => {
      const { revision } = (await shop.admin("GET", "/alipay/alerts")).body["alerts"]
      const body = { recipients: [], kinds: "urgent", language, revision }
      expect((await shop.admin("POST", "/alipay/alerts", body)).status).toBe(200)
    }
    await speak("de")
    expect((await till.refund(one.id, "2000")).status).toBe(200)
    await speak(null)
    const { rows: notes } = await store.sql.query(
      `select note from refund order by created_at desc limit 1`
    )
    expect(notes).toEqual([{ note: expect.stringMatching(/^An der Kasse .+ erstattet$/) }])
    expect(await receipt()).toMatchObject({ refunded_amount: "2000", order_id: id })
  })

  it("whose last piece was sold in between is paid back", async () => {
    const id = await draftHere("rare")
    const sale = await till.sell(id)
    await stockOfRare("reserved_quantity")
    const ended = await till.scan(sale.id)
    await stockOfRare("1000")
    expect(ended).toMatchObject({
      state: "open",
      order_id: null,
      attempt: { state: "canceled", reason: { advice: "paid_back" } },
    })
    expect(await netOf(sale)).toEqual(["0"])
    expect(await rowOf(id)).toMatchObject({ is_draft_order: true })
  })

  it("stays at the till where it may be paid, and can be taken over afterwards", async () => {
    const id = await draftHere()
    const first = await till.sell(id)
    await till.show(first.id)
    expect(await till.sell(id, "Counter 2")).toMatchObject({
      id: first.id,
      state: "waiting",
      terminal: "Counter 1",
    })
    await till.cancel(first.id)
    expect(await till.sell(id, "Counter 2")).toMatchObject({
      id: first.id,
      state: "open",
      terminal: "Counter 2",
    })
  })

  it("is canceled when the draft is deleted, and hides no other sale of the place", async () => {
    const id = await draftHere()
    const sale = await till.sell(id)
    await till.show(sale.id)
    await till.stop(sale.id)
    expect((await shop.admin("DELETE", `/draft-orders/${id}`)).status).toBe(200)
    const other = await till.sell(await draftHere())
    const { body } = await till.ask(
      "GET",
      `/sales?stock_location_id=${other.stock_location_id}&locale=en`
    )
    const seen = body["sales"].map((each: { id: string; state: string }) => [each.id, each.state])
    expect(seen.slice(0, 2)).toEqual([
      [other.id, "open"],
      [sale.id, "canceled"],
    ])
    expect(await till.look(sale.id)).toMatchObject({ amount: "10050", currency_code: "CNY" })
    expect((await till.ask("GET", `/sales/${sale.id}/receipt`)).status).toBe(200)
    expect((await till.tryScan(sale.id)).body["message"]).toContain("is canceled")
  })

  it("is not sold while it is being edited", async () => {
    const id = await draftHere()
    const sale = await till.sell(id)
    await shop.admin("POST", `/draft-orders/${id}/edit`)
    const refused = [await till.tryScan(sale.id), await till.trySell(id)]
    expect(refused.map(({ status, body }) => [status, body["code"]])).toEqual([
      [400, "draft_in_edit"],
      [400, "draft_in_edit"],
    ])
    expect(await till.requestsOf(sale)).toEqual([])
  })
})

/** What a clerk scans in the meantime is written down, and its process is cut off before the request leaves. */
const cutBeforeSending = async (work: () => Promise<unknown>): Promise<void> => {
  await store.sql.query(
    `create or replace function refuse_sending() returns trigger language plpgsql as
       $$ begin raise exception 'the connection is gone'; end $$`
  )
  await store.sql.query(
    `create trigger refuse_sending before update on alipay_payment for each row
       when (old.state = 'ready' and new.state = 'created') execute function refuse_sending()`
  )
  try {
    await work()
  } finally {
    await store.sql.query(`drop trigger refuse_sending on alipay_payment`)
  }
}

/** The counter of another stock location, which is paid to another account. */
const openOtherPlace = async () => {
  const { settings } = store.container.resolve<Alipay>("alipay")
  const places = settings.till
  const made = await shop.admin("POST", "/stock-locations", { name: "Far away" })
  const id: string = made.body["stock_location"].id
  settings.till = places.flatMap((place) => [
    place,
    { ...place, stock_location_id: id, account: "manual", store_id: "S-2" },
  ])
  return { id, close: () => void (settings.till = places) }
}

const attemptsOf = async ({ id }: Sale) =>
  (
    await store.sql.query<{ handle: string; stock_location_id: string; state: string }>(
      `select p.handle, p.stock_location_id, p.state from alipay_payment p
         join alipay_sale s on s.payment_collection_id = p.payment_collection_id
        where s.id = $1 order by p.created_at`,
      [id]
    )
  ).rows

/** Sells a draft with a process that books its payment as an older version does: the draft stays one, at no place. */
const sellAsBefore = async (item: "tea" | "rare" = "tea") => {
  const id = await draftHere(item)
  const sale = await till.sell(id)
  const drafts = loadBuilt("medusa/place-draft.js") as typeof import("../../src/medusa/place-draft")
  const placing = jest.spyOn(drafts, "placeDraft").mockResolvedValue()
  await till.scan(sale.id)
  await quiet(store)
  placing.mockRestore()
  const { rows } = await store.sql.query<{ id: string }>(
    `update alipay_payment set next_check_at = null, stock_location_id = null
      where payment_request_id = $1 returning id`,
    await till.requestsOf(sale)
  )
  expect(await rowOf(id)).toMatchObject({ is_draft_order: true })
  expect(await shop.orderDetails(id)).toMatchObject({ payment_status: "captured" })
  return { id, sale, paymentId: rows[0]?.id ?? "" }
}

const placeOf = async (paymentId: string) =>
  (
    await store.sql.query<{ id: string }>(
      `select stock_location_id as id from alipay_payment where id = $1`,
      [paymentId]
    )
  ).rows[0]?.id

describe("a draft whose payment an older process booked", () => {
  it("becomes an order when its till looks, which calls it sold no sooner", async () => {
    const { id, sale, paymentId } = await sellAsBefore()
    expect(await till.look(sale.id)).toMatchObject({ state: "waiting", order_id: null })
    const sold = await until(
      "the order",
      async () => await till.look(sale.id),
      ({ state }) => state !== "waiting"
    )
    expect(sold).toMatchObject({ state: "sold", order_id: id })
    expect(await rowOf(id)).toMatchObject({ is_draft_order: false, status: "pending" })
    expect(await placeOf(paymentId)).toBe(sale.stock_location_id)
    expect(await netOf(sale)).toEqual(["10050"])
  })

  it("becomes an order within a day when no one looks, and is listed at its place", async () => {
    const { id, sale, paymentId } = await sellAsBefore()
    await store.sql.query(`delete from alipay_recheck`)
    await sweep(store)
    await quiet(store)
    expect(await rowOf(id)).toMatchObject({ is_draft_order: false, status: "pending" })
    expect(await placeOf(paymentId)).toBe(sale.stock_location_id)
    expect(await till.look(sale.id)).toMatchObject({ state: "sold", order_id: id })
  })

  variant("is paid back when it can't become one any more", async () => {
    const { id, sale } = await sellAsBefore("rare")
    await stockOfRare("reserved_quantity")
    const ended = await until(
      "the money's way back",
      async () => await till.look(sale.id),
      ({ state }) => state !== "waiting"
    )
    await stockOfRare("1000")
    expect(ended).toMatchObject({
      ...{ state: "canceled", order_id: null, attempt: { state: "returned" } },
      not_due: { why: "changed", owed: "10050" },
    })
    expect(await netOf(sale)).toEqual(["0"])
    expect(await rowOf(id)).toMatchObject({ is_draft_order: true })
  })
})

describe("what an order owes", () => {
  it("is charged where the second till stands, when the first one's request never left", async () => {
    const id = await orders.owing()
    const other = await openOtherPlace()
    try {
      const first = await till.sell(id)
      await cutBeforeSending(async () => {
        expect((await till.tryScan(first.id)).status).toBe(500)
      })
      const begun = { stock_location_id: other.id, terminal: "Far counter", order_id: id }
      const { body } = await till.ask("POST", "/orders", begun)
      const sold = await till.scan(body["sale"].id)
      expect(sold).toMatchObject({ state: "sold", account: "manual" })
      const asked = await until(
        "the end of what was begun first",
        async () => (await attemptsOf(sold)).map((row) => Object.values(row)),
        ([old]) => old?.includes("canceled") ?? false
      )
      expect(asked).toEqual([
        ["cn", first.stock_location_id, "canceled"],
        ["manual", other.id, "paid"],
      ])
    } finally {
      other.close()
    }
  })

  it("is another sale once it has changed: a till with the old amount on its screen charges nothing", async () => {
    const id = await orders.owing()
    const seen = await till.sell(id)
    await orders.addTea(id)
    const now = await till.sell(id, "Counter 2")
    expect([seen.amount, now.amount]).toEqual(["10050", "20100"])
    const { status, body } = await till.tryScan(seen.id)
    expect([status, body["message"]]).toEqual([404, expect.stringContaining("latest sales")])
    expect(await till.requestsOf(now)).toEqual([])
  })

  variant("is found by the order's number, and is paid at a till", async () => {
    const id = await orders.owing()
    const number = (await rowOf(id))?.display_id ?? 0
    expect(await listed(number)).toMatchObject([{ order_id: id, is_draft: false, amount: "10050" }])
    const sale = await till.sell(id)
    const shown = await till.show(sale.id)
    expect(shown).toMatchObject({ state: "waiting", attempt: { method: "show" } })
    await store.simulator.pay((await till.requestsOf(sale))[0] ?? "")
    await quiet(store)
    expect(await till.look(sale.id)).toMatchObject({ state: "sold", order_id: id })
    expect(await shop.orderDetails(id)).toMatchObject({ summary: { pending_difference: 0 } })
    expect(await listed(number)).toEqual([])
  })

  it("is not asked for twice: not once a payment link has been paid for it", async () => {
    const id = await orders.owing()
    const sale = await till.sell(id)
    // It is no till's alone: the storefront may begin to pay it as well.
    expect((await shop.tryPayment(await till.cartOf(sale))).status).toBe(200)
    const links = openLinks(store, shop)
    const url = await links.linkOf({ order_id: id })
    await links.choose(url, "cn:ALIPAY_CN")
    const { rows } = await store.sql.query<{ id: string }>(
      `select payment_request_id as id from alipay_payment order by created_at desc limit 1`
    )
    await store.simulator.pay(rows[0]?.id ?? "")
    await quiet(store)
    const { status, body } = await till.tryScan(sale.id)
    expect([status, body["message"]]).toEqual([400, expect.stringContaining("not due")])
    expect(await till.look(sale.id)).toMatchObject({
      ...{ state: "canceled", order_id: null, not_due: { why: "nothing_owed" } },
    })
  })
})
