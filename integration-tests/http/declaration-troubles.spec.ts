import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { declarationsOf, declareCalls, openCustoms } from "../support/customs"
import { openShop, paymentOf, quiet, settled, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { send } from "../support/request"
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
afterEach(async () => {
  await expectBooksAgree(store)
  await store.sql.query(`update alipay_declaration set next_check_at = null`)
})

const statesOf = async (id: string): Promise<string[]> =>
  (await declarationsOf(store, id)).map(({ state }) => state)
const itemsOf = async (id: string) =>
  (await attentionOf(store, id)).map(({ kind, state }) => [kind, state])
const idOf = async (id: string, at = 0): Promise<string> =>
  (await declarationsOf(store, id))[at]?.id ?? ""
const inProcess = async (id: string, count: number): Promise<void> =>
  await settled(
    async () => (await statesOf(id)).filter((state) => state === "in_process"),
    count,
    "the answer"
  )

describe("one look at several declarations", () => {
  const certificate = { name: "林小伟", number: "33020319900101123X" }

  it("is not stopped by one that can't be recorded: that one is put off", async () => {
    const [one, other] = [await customs.buy("customs.hold"), await customs.buy("customs.hold")]
    for (const { orderId } of [one, other]) {
      await customs.declare({ order_id: orderId })
    }
    await store.sql.query(`
      create function refuse_to_record() returns trigger language plpgsql as $$
        begin
          if new.id = '${await idOf(one.id)}' and new.state = 'recorded' then raise exception 'full'; end if;
          return new;
        end $$;
      create trigger refuse_to_record before update on alipay_declaration
        for each row execute function refuse_to_record()`)
    store.simulator.declarations.settle(await idOf(one.id), { code: "2" })
    await customs.answer(await idOf(other.id), "-777")
    expect([await statesOf(one.id), await statesOf(other.id)]).toEqual([
      ["in_process"],
      ["refused"],
    ])
    await store.sql.query(
      `drop trigger refuse_to_record on alipay_declaration; drop function refuse_to_record()`
    )
    await sweep(store)
    expect(await statesOf(one.id)).toEqual(["recorded"])
  })

  variant(
    "is not stopped by one whose certificate can't be opened: that one has failed, and is told",
    async () => {
      await customs.register({ buyer_certificates: true })
      const lost = await customs.buy("declare.drop-before x3 customs.hold")
      await customs.declare({ order_id: lost.orderId, certificate })
      expect(await statesOf(lost.id)).toEqual(["unknown"])
      await store.sql.query(
        `update alipay_declaration set buyer_certificate = replace(buyer_certificate, split_part(buyer_certificate, '.', 2), 'b6b58bdb7f87') where id = $1`,
        [await idOf(lost.id)]
      )
      const other = await customs.buy("customs.hold")
      await customs.declare({ order_id: other.orderId })
      await customs.answer(await idOf(other.id), "-777")
      expect([await statesOf(lost.id), await statesOf(other.id)]).toEqual([["failed"], ["refused"]])
      expect(await itemsOf(lost.id)).toEqual([["declaration_failed", "open"]])
      expect(await itemsOf(other.id)).toEqual([["declaration_failed", "open"]])
      const again = await customs.correct(await idOf(lost.id))
      expect([again.status, again.body["message"]]).toEqual([
        400,
        expect.stringContaining("Give it again."),
      ])
      expect((await customs.correct(await idOf(lost.id), { certificate })).status).toBe(200)
      expect(await itemsOf(lost.id)).toEqual([["declaration_failed", "closed"]])
    }
  )
})

it("a refused one that is declared again takes the place of the first, whatever customs say of that later", async () => {
  const { id, orderId } = await customs.buy("customs.hold")
  await customs.declare({ order_id: orderId })
  await customs.answer(await idOf(id), "-301")
  store.simulator.bend(id, "customs.hold")
  const again = await customs.declare({ order_id: orderId })
  expect(again.body["declaration"]).toMatchObject({ replaces_id: await idOf(id) })
  expect(await itemsOf(id)).toEqual([["declaration_failed", "closed"]])
  store.simulator.declarations.settle(await idOf(id), { code: "2" })
  await customs.answer(await idOf(id, 1), "120")
  expect(await statesOf(id)).toEqual(["refused", "matched"])
})

it("the answer of another declaration is none: it is asked about, and sent again under its id", async () => {
  const other = await customs.buy("customs.hold")
  await customs.declare({ order_id: other.orderId })
  const { id, orderId } = await customs.buy("declare.answer-of-another x1 customs.hold")
  const { body } = await customs.declare({ order_id: orderId })
  expect(body["declaration"]).toMatchObject({ state: "unknown", customs_order_id: null })
  expect(store.simulator.declarations.of(id)).toHaveLength(0)
  await sweep(store)
  expect(await statesOf(id)).toEqual(["in_process"])
  expect(store.simulator.declarations.of(id)).toMatchObject([{ customsOrderId: id }])
})

it("one that never arrived is not sent once its order is canceled, and needs no person", async () => {
  const { id, orderId } = await customs.buy("declare.drop-before x3")
  await customs.declare({ order_id: orderId })
  expect((await shop.cancelOrder(orderId)).status).toBe(200)
  await quiet(store)
  await sweep(store)
  expect(await statesOf(id)).toEqual(["failed"])
  expect(store.simulator.declarations.of(id)).toHaveLength(0)
  expect(await itemsOf(id)).toEqual([["refund_after_declaration", "closed"]])
})

/** Ships one piece by a request's own bytes, so that no number is rounded before the store has it. @returns the shipment */
const shipAs = async (orderId: string, paperId: string): Promise<string> => {
  const { body } = await shop.admin("GET", `/orders/${orderId}?fields=*items`)
  const { seed } = store.run
  const { status } = await send(store.url, {
    ...{ method: "POST", path: `/admin/orders/${orderId}/fulfillments` },
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${Buffer.from(`${seed.secretKey}:`).toString("base64")}`,
    },
    body: `{"location_id":"${seed.location}","items":[{"id":"${body["order"].items[0].id}","quantity":1}],"metadata":{"customs_order_id":${paperId}}}`,
  })
  expect(status).toBe(200)
  await quiet(store)
  const { rows } = await store.sql.query<{ id: string }>(
    `select fulfillment_id as id from order_fulfillment where order_id = $1`,
    [orderId]
  )
  return rows[0]?.id ?? ""
}

describe("a shipment whose id in the papers was not written as text", () => {
  it.each(["901234567890123456", "1e21", "1.0050", '["901234567890123456"]', "true", "-7"])(
    "is not declared under another one: %s",
    async (paperId) => {
      const { id, orderId } = await customs.buy()
      const shipment = await shipAs(orderId, paperId)
      const wanted = { order_id: orderId, fulfillment_id: shipment }
      const { status, body } = await customs.declare(wanted)
      expect([status, body["message"]]).toEqual([
        400,
        expect.stringMatching(`customs_order_id in the metadata of the fulfillment ${shipment}`),
      ])
      expect(await declarationsOf(store, id)).toEqual([])
      await customs.declare({ ...wanted, sub_order_id: "901234567890123456" })
      expect(await declarationsOf(store, id)).toMatchObject([
        { sub_order_id: "901234567890123456", state: "in_process" },
      ])
    }
  )

  it("is told by a rule, until it is declared by hand", async () => {
    await customs.register({ declare: "by_rule", per: "fulfillment" })
    const { id, orderId } = await customs.buy()
    const shipment = await shipAs(orderId, "12345678901234567890")
    await settled(async () => await attentionOf(store, id), 1, "the item")
    const [item] = await attentionOf(store, id)
    expect(item).toMatchObject({
      ...{ kind: "declaration_failed", state: "open" },
      facts: { sub_order_id: shipment, problem: expect.stringContaining("customs_order_id") },
    })
    expect(await declarationsOf(store, id)).toEqual([])
    const own = { order_id: orderId, fulfillment_id: shipment, sub_order_id: "1234" }
    expect((await customs.declare(own)).status).toBe(200)
    await sweep(store)
    expect(await itemsOf(id)).toEqual([["declaration_failed", "closed"]])
  })
})

describe("a rule that declares each shipment", () => {
  beforeEach(async () => void (await customs.register({ declare: "by_rule", per: "fulfillment" })))

  it("leaves a refused part its amount when the last shipment goes", async () => {
    const { id, orderId } = await customs.buy("declare.answer=ACCESS_DENIED x1")
    const first = await customs.fulfill(orderId)
    await settled(async () => (await statesOf(id)).filter((s) => s === "failed"), 1, "the refusal")
    await customs.fulfill(orderId)
    await inProcess(id, 1)
    expect((await declarationsOf(store, id)).map((each) => each["amount"])).toEqual([
      "10050",
      "10050",
    ])
    const corrected = await customs.correct(await idOf(id))
    expect(corrected.body["declaration"]).toMatchObject({ sub_order_id: first, amount: "10050" })
  })

  variant(
    "tells of a second shipment under the same paper id, until its own part is declared",
    async () => {
      const { id, orderId } = await customs.buy()
      await customs.fulfill(orderId, 1, { customs_order_id: 77 })
      await inProcess(id, 1)
      const second = await customs.fulfill(orderId, 1, { customs_order_id: "77" })
      await settled(async () => await attentionOf(store, id), 1, "the item")
      await sweep(store)
      expect(await attentionOf(store, id)).toMatchObject([
        { kind: "declaration_failed", state: "open", facts: { sub_order_id: "77" } },
      ])
      const own = { order_id: orderId, fulfillment_id: second, sub_order_id: "78" }
      expect((await customs.declare(own)).status).toBe(200)
      expect(await itemsOf(id)).toEqual([["declaration_failed", "closed"]])
      const twice = await customs.declare({ ...own, sub_order_id: "79" })
      expect(twice.body["message"]).toContain(`The shipment ${second} is declared already`)
    }
  )
})

it("what went back before is not declared; what a bank takes later is warned of", async () => {
  await customs.register({ declare: "by_rule" })
  const { id, orderId, sessionId } = await customs.buy()
  expect((await shop.refund(await paymentOf(store, { sessionId }), 40)).status).toBe(200)
  await customs.fulfill(orderId)
  await inProcess(id, 1)
  expect(await declarationsOf(store, id)).toMatchObject([{ amount: "16100" }])
  const { disputeId } = store.simulator.disputes.open({ payment: id })
  await quiet(store)
  store.simulator.disputes.judge(disputeId, "lost")
  await quiet(store)
  await sweep(store)
  expect(await itemsOf(id)).toContainEqual(["refund_after_declaration", "open"])
  expect(declareCalls(store, id)).toBe(1)
})
