import { attentionOf, historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import {
  declarationsOf,
  declareCalls,
  openCustoms,
  REGISTRATION,
  type DeclarationOfStore,
} from "../support/customs"
import { openSettings } from "../support/settings"
import { openShop, quiet, settled, sweep, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let customs: ReturnType<typeof openCustoms>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  customs = openCustoms(store, shop)
})
afterAll(async () => await store.stop())
beforeEach(async () => {
  expect((await customs.register()).status).toBe(200)
})
afterEach(async () => await expectBooksAgree(store))

const bought = async (marks?: string) => await customs.buy(marks)

const rowsOf = async (id: string): Promise<DeclarationOfStore[]> => await declarationsOf(store, id)
const onlyOf = async (id: string): Promise<DeclarationOfStore> => {
  await settled(async () => await rowsOf(id), 1, "the declaration")
  await settled(
    async () => (await rowsOf(id)).filter(({ state }) => state !== "created"),
    1,
    "the answer"
  )
  return (await rowsOf(id))[0] as DeclarationOfStore
}
const itemsOf = async (id: string) =>
  (await attentionOf(store, id)).map(({ kind, state }) => [kind, state])
const answered = async (declarationId: string, code: string): Promise<void> =>
  await customs.answer(declarationId, code)

describe("an order that is declared by hand", () => {
  variant(
    "is written down, sent once, asked about and recorded, with what the logistics partner needs",
    async () => {
      const { id, orderId } = await bought()
      expect(await customs.ofOrder(orderId)).toMatchObject({
        declarations: [],
        payments: [{ customs_amount: "20100", left_amount: "20100", not_declarable: null }],
        shipment_stopped: null,
      })
      const { status, body } = await customs.declare({ order_id: orderId })
      expect([status, body["declaration"]]).toMatchObject([
        200,
        {
          ...{ state: "in_process", amount: "20100", sub_order_id: null, origin: "by_hand" },
          ...{ order_id: orderId, actor: expect.stringMatching(/^apk_/), customs_order_id: id },
          ...REGISTRATION,
        },
      ])
      const declarationId: string = body["declaration"].id
      expect(store.simulator.declarations.line(declarationId)).toMatchObject({
        ...{
          amount: { currency: "CNY", value: "20100" },
          customsCode: "NINGBO",
          splitOrder: false,
        },
      })
      const again = await customs.declare({ order_id: orderId })
      expect([again.status, again.body["message"]]).toEqual([
        400,
        `The whole payment is declared already (${declarationId}). Nothing was declared.`,
      ])
      expect(declareCalls(store, id)).toBe(1)
      await answered(declarationId, "120")
      expect(await customs.detail(declarationId)).toMatchObject({
        ...{ state: "matched", customs_result_code: "120", clearing_channel: "NUCC" },
        ...{ clearing_id: expect.any(String), registration_id: "31222699S7" },
      })
      expect((await onlyOf(id))["next_check_at"]).toBeNull()
      expect((await historyOf(store, id)).map(({ what }) => what)).toEqual(
        expect.arrayContaining(["declared", "declaration_answered"])
      )
      const listed = await shop.admin(
        "GET",
        `/alipay/declarations?q=${declarationId}&state=matched`
      )
      expect(listed.body["declarations"]).toMatchObject([{ id: declarationId, order_id: orderId }])
      const { body: csv } = await shop.admin("GET", `/alipay/declarations/export?q=${orderId}`)
      const row = await onlyOf(id)
      expect(csv["text"]).toContain(
        [orderId, "", "", id, row["customs_payment_id"], "NUCC", row["clearing_id"]].join(",")
      )
    }
  )

  it.each([
    ["never arrived", "declare.drop-before x3", 4],
    ["was answered, and the answer was lost", "declare.drop-after x3", 3],
    ["has an unclear answer", "declare.unknown-before x3", 4],
  ])(
    "and %s is asked about, and sent again under its own id only if Alipay never heard of it",
    async (_, marks, sent) => {
      const { id, orderId } = await bought()
      store.simulator.bend(id, marks)
      const { body } = await customs.declare({ order_id: orderId })
      expect(body["declaration"]).toMatchObject({ state: "unknown" })
      expect((await customs.declare({ order_id: orderId })).status).toBe(400)
      await sweep(store)
      const row = await onlyOf(id)
      expect(row).toMatchObject({ state: "in_process" })
      expect(store.simulator.declarations.of(id)).toMatchObject([{ declarationRequestId: row.id }])
      expect(declareCalls(store, id)).toBe(sent)
    }
  )

  variant(
    "and is refused by Alipay is told why, and leaves no item for who has read it",
    async () => {
      const { id, orderId } = await bought()
      store.simulator.bend(id, "declare.answer=PARAM_ILLEGAL x1")
      const { status, body } = await customs.declare({ order_id: orderId })
      expect([status, body["message"]]).toEqual([400, expect.stringContaining("PARAM_ILLEGAL")])
      expect(await rowsOf(id)).toMatchObject([{ state: "failed" }])
      expect(await itemsOf(id)).toEqual([])
      expect((await customs.declare({ order_id: orderId })).status).toBe(200)
    }
  )

  variant("by two clicks at once is declared once", async () => {
    const { id, orderId } = await bought()
    const answers = await Promise.all(
      [1, 2, 3].map(async () => await customs.declare({ order_id: orderId }))
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect([await rowsOf(id), declareCalls(store, id)]).toMatchObject([[{}], 1])
  })

  variant(
    "can't be, without a registration, for another wallet, or with fields that are not right",
    async () => {
      const { orderId } = await bought()
      const wrong = await customs.declare({ order_id: orderId, amount: "1.5", customs_code: "N B" })
      expect([wrong.status, wrong.body["errors"]]).toMatchObject([
        400,
        [{ field: "amount" }, { field: "customs_code" }],
      ])
      await openSettings(store, shop, "cn").save({ customs: null })
      const none = await customs.declare({ order_id: orderId })
      expect(none.body["message"]).toContain("not registered with customs")
      const other = await shop.buy("HKD", { wallet: "ALIPAY_HK" })
      const wallet = await customs.declare({ order_id: other.orderId })
      expect(wallet.body["message"]).toContain("no payment with Alipay (ALIPAY_CN)")
      expect((await customs.declare({ order_id: "order_x" })).status).toBe(404)
    }
  )
})

describe("an order that a rule declares", () => {
  variant(
    "whole, when its first shipment is made; its second one declares nothing more",
    async () => {
      await customs.register({ declare: "by_rule" })
      const { id, orderId } = await bought()
      expect(await rowsOf(id)).toEqual([])
      await customs.fulfill(orderId)
      expect(await onlyOf(id)).toMatchObject({
        ...{ state: "in_process", origin: "fulfillment", amount: "20100", sub_order_id: "" },
        actor_id: null,
      })
      await customs.fulfill(orderId)
      await quiet(store)
      expect(declareCalls(store, id)).toBe(1)
    }
  )

  variant(
    "by shipment, under the ids of the papers, with amounts that come to the payment",
    async () => {
      await customs.register({ declare: "by_rule", per: "fulfillment" })
      const { id, orderId } = await bought()
      const first = await customs.fulfill(orderId)
      await onlyOf(id)
      await customs.fulfill(orderId, 1, { customs_order_id: "LP-77" })
      await settled(async () => await rowsOf(id), 2, "both parts")
      await settled(
        async () => (await rowsOf(id)).filter(({ state }) => state === "in_process"),
        2,
        "both answers"
      )
      expect((await rowsOf(id)).map((each) => [each["sub_order_id"], each["amount"]])).toEqual([
        [first, "10050"],
        ["LP-77", "10050"],
      ])
      expect(
        store.simulator.declarations.of(id).map(({ customsOrderId }) => customsOrderId)
      ).toEqual([...[first, "LP-77"]])
    }
  )

  variant(
    "at once when it is paid, if the shop wants that, and none that goes elsewhere",
    async () => {
      await customs.register({ declare: "by_rule", when: "payment" })
      const { id } = await bought()
      expect(await onlyOf(id)).toMatchObject({ state: "in_process", origin: "payment" })
      const { payment } = await shop.buy("USD")
      expect(await rowsOf(payment.payment_request_id)).toEqual([])
    }
  )

  variant(
    "is declared by the daily check when its event was lost, and only if that was lately",
    async () => {
      const { id, orderId } = await bought()
      await customs.fulfill(orderId)
      await customs.register({ declare: "by_rule" })
      const { listUndeclared } = loadBuilt(
        "medusa/customs-orders.js"
      ) as typeof import("../../src/medusa/customs-orders")
      const page = { after: null, limit: 1_000 }
      const asked = { whole: ["cn"], byShipment: [], since: new Date(Date.now() - 60_000) }
      const alipay = store.container.resolve("alipay") as Parameters<typeof listUndeclared>[0]
      const orders = (await listUndeclared(alipay, asked, page)).map((each) => each.order_id)
      expect(orders).toContain(orderId)
      const later = { ...asked, since: new Date(Date.now() + 60_000) }
      expect(
        (await listUndeclared(alipay, later, page)).every((each) => each.order_id === null)
      ).toBe(true)
      await store.sql.query(`delete from alipay_recheck`)
      await sweep(store)
      expect(await onlyOf(id)).toMatchObject({ state: "in_process" })
      expect(declareCalls(store, id)).toBe(1)
    }
  )

  variant("and can't be is told to a person, until it is declared by hand", async () => {
    await customs.register({ declare: "by_rule", when: "payment" })
    const { id, orderId } = await bought("declare.answer=ACCESS_DENIED x1")
    await settled(async () => await attentionOf(store, id), 1, "the item")
    expect(await itemsOf(id)).toEqual([["declaration_failed", "open"]])
    const row = await onlyOf(id)
    expect(row).toMatchObject({ state: "failed", result_code: "ACCESS_DENIED" })
    expect((await customs.correct(row.id)).status).toBe(200)
    expect(await itemsOf(id)).toEqual([["declaration_failed", "closed"]])
    expect((await customs.ofOrder(orderId))["declarations"]).toHaveLength(2)
  })
})

describe("a declaration that customs refuse", () => {
  variant(
    "opens an item, is corrected under a new id, and is accepted; the item closes",
    async () => {
      const { id, orderId } = await bought()
      const { body } = await customs.declare({
        order_id: orderId,
        merchant_customs_name: "Exmaple",
      })
      const first: string = body["declaration"].id
      expect((await customs.correct(first)).body["message"]).toContain("It stands")
      await answered(first, "-301")
      expect(await customs.detail(first)).toMatchObject({
        ...{ state: "refused", customs_result_code: "-301", not_correctable: null },
      })
      expect(await itemsOf(id)).toEqual([["declaration_failed", "open"]])
      const corrected = await customs.correct(first, REGISTRATION)
      const second: string = corrected.body["declaration"].id
      expect([second === first, corrected.body["declaration"]]).toMatchObject([
        false,
        { state: "in_process", replaces_id: first, merchant_customs_name: "Example Trading" },
      ])
      expect(await itemsOf(id)).toEqual([["declaration_failed", "closed"]])
      expect((await customs.correct(first)).body["message"]).toContain(second)
      await answered(second, "2")
      expect(await customs.detail(second)).toMatchObject({ state: "recorded" })
      expect(await customs.detail(first)).toMatchObject({
        state: "refused",
        replaced_by_id: second,
      })
    }
  )

  variant("by a code that is not known here is shown as it came", async () => {
    const { id, orderId } = await bought()
    const { body } = await customs.declare({ order_id: orderId })
    await answered(body["declaration"].id, "77")
    expect(await customs.detail(body["declaration"].id)).toMatchObject({
      ...{ state: "unclear", customs_result_code: "77" },
    })
    expect(await itemsOf(id)).toEqual([["declaration_failed", "open"]])
    await answered(body["declaration"].id, "120")
    expect(await itemsOf(id)).toEqual([["declaration_failed", "closed"]])
  })

  variant("or do not answer in three days needs a person", async () => {
    const { id, orderId } = await bought("customs.hold")
    const { body } = await customs.declare({ order_id: orderId })
    await store.sql.query(
      `update alipay_declaration set created_at = now() - interval '73 hours' where id = $1`,
      [body["declaration"].id]
    )
    await sweep(store)
    expect(await itemsOf(id)).toEqual([["declaration_failed", "open"]])
  })
})

describe("a buyer's certificate", () => {
  const certificate = { name: "林小伟", number: "33020319900101123x" }

  it("goes to Alipay alone, is kept sealed and masked, and is gone once customs accept", async () => {
    await customs.register({ buyer_certificates: true })
    const { id, orderId } = await bought()
    const { status, body } = await customs.declare({ order_id: orderId, certificate })
    expect([status, body["declaration"]]).toMatchObject([
      200,
      {
        ...{ identity_check: "CHECK_PASSED", certified: true },
        certificate: { name: "林**", number: "**************123X" },
      },
    ])
    const { rows } = await store.sql.query<{ tables: string | null }>(
      `select string_agg(t, ', ') as tables from (
         select 'declaration' as t from alipay_declaration d where d::text ~* '33020319900101123x'
         union all select 'history' from alipay_history h where h::text ~* '33020319900101123x'
         union all select 'workflow' from workflow_execution w where w::text ~* '33020319900101123x') x`
    )
    expect(rows[0]?.tables).toBeNull()
    await answered(body["declaration"].id, "2")
    expect(await onlyOf(id)).toMatchObject({ buyer_certificate: null, certified: true })
    expect(await customs.detail(body["declaration"].id)).toMatchObject({
      ...{ certificate: null, certified: true, clearing_channel: "NUCC" },
    })
  })

  it("that is not the payer's stops the shipment until it is corrected or cleared up", async () => {
    await customs.register({ buyer_certificates: true })
    const { id, orderId } = await bought("customs.identity=not-passed")
    const shipment = await customs.fulfill(orderId)
    const { body } = await customs.declare({ order_id: orderId, certificate })
    expect(body["declaration"]).toMatchObject({ identity_check: "CHECK_NOT_PASSED" })
    expect(await itemsOf(id)).toEqual([["identity_not_passed", "open"]])
    expect((await customs.ofOrder(orderId))["shipment_stopped"]).toContain("not the payer")
    const { body: read } = await shop.admin("GET", `/orders/${orderId}?fields=*items`)
    const ship = async () =>
      await shop.admin("POST", `/orders/${orderId}/fulfillments/${shipment}/shipments`, {
        items: [{ id: read["order"].items[0].id, quantity: 1 }],
      })
    const bare = await shop.admin("POST", `/fulfillments/${shipment}/shipment`, { labels: [] })
    for (const stopped of [await ship(), bare]) {
      expect([stopped.status, stopped.body["message"]]).toEqual([
        400,
        expect.stringContaining("The buyer is not the payer"),
      ])
    }
    const [item] = await attentionOf(store, id)
    await shop.admin("POST", `/alipay/attention/${item?.id}/actions/mark_settled`, {
      reason: "The buyer is the payer's wife",
    })
    expect((await ship()).status).toBe(200)
  })

  variant(
    "goes again with the correction of what Alipay refused, and is kept with that one alone",
    async () => {
      await customs.register({ buyer_certificates: true })
      const { id, orderId } = await bought("declare.answer=PARAM_ILLEGAL x1")
      expect((await customs.declare({ order_id: orderId, certificate })).status).toBe(400)
      const [first] = await rowsOf(id)
      expect((await customs.correct(first?.id ?? "")).body["declaration"]).toMatchObject({
        ...{ certified: true, identity_check: "CHECK_PASSED" },
      })
      expect((await rowsOf(id)).map((each) => each["buyer_certificate"] === null)).toEqual([
        true,
        false,
      ])
    }
  )

  variant("is not taken by an account that collects none, and not without its number", async () => {
    const { id, orderId } = await bought()
    const none = await customs.declare({ order_id: orderId, certificate })
    expect([none.status, none.body["message"]]).toEqual([
      400,
      expect.stringContaining("collects no buyers' certificates"),
    ])
    const wrong = await customs.declare({
      order_id: orderId,
      certificate: { ...certificate, number: "12" },
    })
    expect(wrong.body["errors"]).toMatchObject([{ field: "certificate" }])
    expect(declareCalls(store, id)).toBe(0)
  })
})

variant("a refund after a declaration is warned of, and the declaration stays", async () => {
  const { id, orderId } = await bought()
  await customs.declare({ order_id: orderId })
  const { rows } = await store.sql.query<{ id: string }>(
    `select id from payment where payment_session_id = (select session_id from alipay_payment where payment_request_id = $1)`,
    [id]
  )
  await shop.refund(rows[0]?.id ?? "", 40)
  await quiet(store)
  await sweep(store)
  const items = await attentionOf(store, id)
  expect(items).toMatchObject([{ kind: "refund_after_declaration", state: "open", amount: "4000" }])
  expect(await onlyOf(id)).toMatchObject({ state: "in_process" })
})

variant("eleven declarations are asked about in two calls", async () => {
  const orders = await Promise.all(Array.from({ length: 11 }, async () => await bought()))
  for (const { orderId } of orders) {
    expect((await customs.declare({ order_id: orderId })).status).toBe(200)
  }
  await store.sql.query(
    `update alipay_declaration set next_check_at = null where not (id = any($1))`,
    [(await Promise.all(orders.map(async ({ id }) => (await onlyOf(id)).id))).flat()]
  )
  const asked = (): number =>
    store.simulator.calls().filter(({ operation }) => operation === "inquiryDeclaration").length
  const before = asked()
  await sweep(store)
  expect(asked() - before).toBe(2)
})

it.each([
  [{ ...REGISTRATION, customs_code: "" }, "customs.customs_code is missing"],
  [{ customs_code: "NINGBO" }, "customs.merchant_customs_code is missing"],
  [{ ...REGISTRATION, when: "payment", per: "fulfillment" }, "no shipment yet"],
  [{ ...REGISTRATION, wen: "payment" }, "is not a setting"],
])("a registration that is not right is refused: %j", async (given, why) => {
  const { status, body } = await openSettings(store, shop, "cn").save({ customs: given })
  expect([status, JSON.stringify(body["errors"])]).toEqual([400, expect.stringContaining(why)])
})
