import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openCustoms, type DeclarationOfStore } from "../support/customs"
import { openOwing } from "../support/owing-orders"
import { openLinks } from "../support/payment-links"
import { openShop, quiet, settled, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let customs: ReturnType<typeof openCustoms>
let owing: ReturnType<typeof openOwing>
let links: ReturnType<typeof openLinks>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  customs = openCustoms(store, shop)
  owing = openOwing(store, shop)
  links = openLinks(store, shop)
})
afterAll(async () => await store.stop())
afterEach(async () => {
  await expectBooksAgree(store)
  await store.sql.query(`update alipay_declaration set next_check_at = null`)
})

const byRule = async () => await customs.register({ declare: "by_rule", per: "fulfillment" })

/** What is declared of an order: of which payment, for which shipment, how much. */
const declaredOf = async (orderId: string): Promise<DeclarationOfStore[]> =>
  (
    await store.sql.query<DeclarationOfStore>(
      `select p.payment_request_id as payment, d.fulfillment_id as shipment, d.amount
         from alipay_declaration d join alipay_payment p on p.id = d.alipay_payment_id
        where d.order_id = $1 and d.state = 'in_process' order by d.created_at, d.id`,
      [orderId]
    )
  ).rows
const declared = async (orderId: string, count: number): Promise<DeclarationOfStore[]> => {
  await settled(async () => await declaredOf(orderId), count, "the declarations")
  return await declaredOf(orderId)
}

/** What a person is told of a payment, once that is something. */
const itemsOf = async (id: string) => {
  await settled(async () => await attentionOf(store, id), 1, "the item")
  return await attentionOf(store, id)
}

const linesOf = async (orderId: string): Promise<string[]> =>
  (
    await store.sql.query<{ item_id: string }>(
      `select distinct item_id from order_item where order_id = $1 order by item_id`,
      [orderId]
    )
  ).rows.map(({ item_id: id }) => id)

/** The shopper pays what an order owes, at a link. @returns the payment */
const payDifference = async (orderId: string): Promise<{ id: string; row: string }> => {
  await links.choose(await links.linkOf({ order_id: orderId }), "cn:ALIPAY_CN")
  const { rows } = await store.sql.query<{ id: string; row: string }>(
    `select payment_request_id as id, id as row from alipay_payment order by created_at desc limit 1`
  )
  const [paid = { id: "", row: "" }] = rows
  store.simulator.pay(paid.id)
  await quiet(store)
  return paid
}

/** Sends a shipment off, so that what is in it can be claimed. */
const sendOff = async (orderId: string, shipment: string, line: string): Promise<void> => {
  await shop.admin("POST", `/orders/${orderId}/fulfillments/${shipment}/shipments`, {
    items: [{ id: line, quantity: 1 }],
  })
}

variant(
  "the shipment that completes an order leaves the others their shares, in whichever order they are declared",
  async () => {
    await customs.register()
    const { id, orderId } = await customs.buy()
    const [first, second] = [await customs.fulfill(orderId), await customs.fulfill(orderId)]
    const { payments } = await customs.ofOrder(orderId)
    expect(payments[0].parts).toMatchObject([{ amount: "10050" }, { amount: "10050" }])
    for (const shipment of [second, first]) {
      await customs.declare({ order_id: orderId, fulfillment_id: shipment })
    }
    expect(await declaredOf(orderId)).toEqual([
      { payment: id, shipment: second, amount: "10050" },
      { payment: id, shipment: first, amount: "10050" },
    ])
  }
)

variant("a shipment that a rule could not declare is declared when it is made again", async () => {
  await byRule()
  const { id, orderId } = await customs.buy()
  const first = await customs.fulfill(orderId, 1, { customs_order_id: "L".repeat(65) })
  await itemsOf(id)
  const second = await customs.fulfill(orderId)
  await declared(orderId, 1)
  await shop.admin("POST", `/orders/${orderId}/fulfillments/${first}/cancel`)
  const again = await customs.fulfill(orderId)
  expect(await declared(orderId, 2)).toEqual([
    { payment: id, shipment: second, amount: "10050" },
    { payment: id, shipment: again, amount: "10050" },
  ])
})

/** An admin changes the order's only line. */
const edit = async (orderId: string, line: object): Promise<void> => {
  const [tea = ""] = await linesOf(orderId)
  await shop.admin("POST", "/order-edits", { order_id: orderId })
  await shop.admin("POST", `/order-edits/${orderId}/items/item/${tea}`, line)
  await shop.admin("POST", `/order-edits/${orderId}/request`)
  expect((await shop.admin("POST", `/order-edits/${orderId}/confirm`)).status).toBe(200)
}

it("what an edit adds belongs to the payment that paid for it, and a shipment is declared once", async () => {
  await byRule()
  const { id, orderId } = await customs.buy()
  const first = await customs.fulfill(orderId)
  await declared(orderId, 1)
  await edit(orderId, { quantity: 4 })
  const paid = await payDifference(orderId)
  const both = await customs.fulfill(orderId, 2)
  const items = await itemsOf(paid.id)
  expect(items).toMatchObject([
    { facts: { problem: expect.stringContaining(`${both} is declared already for another`) } },
  ])
  const last = await customs.fulfill(orderId)
  expect(await declared(orderId, 3)).toEqual([
    { payment: id, shipment: first, amount: "10050" },
    { payment: id, shipment: both, amount: "10050" },
    { payment: paid.id, shipment: last, amount: "10050" },
  ])
  const byHand = { order_id: orderId, payment_id: paid.row }
  const twice = await customs.declare({ ...byHand, fulfillment_id: first })
  expect(twice.body["message"]).toContain(`${first} is declared already for another payment`)
  const rest = await customs.declare({ ...byHand, sub_order_id: both })
  expect(rest.body["declaration"]).toMatchObject({ amount: "10050", fulfillment_id: null })
})

it("a claim's replacement takes nothing from what was paid for, before or after it", async () => {
  await byRule()
  const { id, orderId } = await customs.buy()
  const first = await customs.fulfill(orderId)
  const [tea = ""] = await linesOf(orderId)
  await sendOff(orderId, first, tea)
  const { body } = await shop.admin("POST", "/claims", { order_id: orderId, type: "replace" })
  const path = `/claims/${body["claim"].id}`
  const items = [{ id: tea, quantity: 1 }]
  await shop.admin("POST", `${path}/claim-items`, { items: [{ ...items[0], reason: "other" }] })
  await shop.admin("POST", `${path}/inbound/items`, { items })
  await shop.admin("POST", `${path}/outbound/items`, {
    items: [{ variant_id: store.run.seed.variants.tea, quantity: 1 }],
  })
  expect((await shop.admin("POST", `${path}/request`)).status).toBe(200)
  await owing.addTea(orderId)
  const paid = await payDifference(orderId)
  const [, replacement = "", added = ""] = await linesOf(orderId)
  await customs.fulfillLines(orderId, [replacement])
  const more = await customs.fulfillLines(orderId, [added])
  await declared(orderId, 2)
  const rest = await customs.fulfillLines(orderId, [tea])
  expect(await declared(orderId, 3)).toEqual([
    { payment: id, shipment: first, amount: "10050" },
    { payment: paid.id, shipment: more, amount: "10050" },
    { payment: id, shipment: rest, amount: "10050" },
  ])
  expect(await attentionOf(store, id)).toEqual([])
})

variant("what is given for returned goods belongs to who pays the difference", async () => {
  await byRule()
  const orderId = await owing.exchanged(3)
  const paid = await payDifference(orderId)
  const [, replacement = ""] = await linesOf(orderId)
  for (const pieces of [1, 2, 3]) {
    await customs.fulfillLines(orderId, [replacement])
    await declared(orderId, 1 + pieces)
  }
  const [, ...rest] = await declaredOf(orderId)
  expect(rest.map((each) => [each["payment"], each["amount"]])).toEqual([
    [paid.id, "6700"],
    [paid.id, "6700"],
    [paid.id, "6700"],
  ])
})

it("what was removed from an order is not declared with the rest, before its money goes back", async () => {
  await byRule()
  const { id, orderId } = await customs.buy()
  await edit(orderId, { quantity: 1 })
  const shipment = await customs.fulfill(orderId)
  expect(await declared(orderId, 1)).toEqual([{ payment: id, shipment, amount: "10050" }])
})

it("a shipment of two payments' goods that is declared for both at once is declared for one", async () => {
  await customs.register()
  const { orderId } = await customs.buy()
  await edit(orderId, { quantity: 3 })
  await payDifference(orderId)
  const shipment = await customs.fulfill(orderId, 3)
  await store.sql.query(`
    create function write_slowly() returns trigger language plpgsql as $$
      begin perform pg_sleep(0.5); return new; end $$;
    create trigger write_slowly before insert on alipay_declaration
      for each row execute function write_slowly()`)
  const { payments } = await customs.ofOrder(orderId)
  const answers = await Promise.all(
    payments.map(
      async ({ payment_id: payment }: { payment_id: string }) =>
        await customs.declare({
          ...{ order_id: orderId, fulfillment_id: shipment, payment_id: payment },
        })
    )
  )
  await store.sql.query(
    `drop trigger write_slowly on alipay_declaration; drop function write_slowly()`
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(await declaredOf(orderId)).toHaveLength(1)
})

variant(
  "a payment for what an earlier one had paid for is told, and declared by hand",
  async () => {
    await byRule()
    const { id, orderId } = await customs.buy()
    await edit(orderId, { quantity: 2, unit_price: 120 })
    const paid = await payDifference(orderId)
    const shipment = await customs.fulfill(orderId, 2)
    expect(await declared(orderId, 1)).toEqual([{ payment: id, shipment, amount: "20100" }])
    expect(await itemsOf(paid.id)).toMatchObject([
      { facts: { problem: expect.stringContaining("No goods were paid for") } },
    ])
    const byHand = { order_id: orderId, payment_id: paid.row, sub_order_id: "REST" }
    const none = await customs.declare({ ...byHand, fulfillment_id: shipment })
    expect(none.body["message"]).toContain("is declared already for another payment")
    expect((await customs.declare(byHand)).body["declaration"]).toMatchObject({ amount: "3900" })
    expect(await attentionOf(store, paid.id)).toMatchObject([{ state: "closed" }])
  }
)
