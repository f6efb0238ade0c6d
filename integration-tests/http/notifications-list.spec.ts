import { expectBooksAgree } from "../support/books"
import { deliver } from "../support/messages"
import { fieldOf, NO_CURSORS, NO_DATES } from "../support/no-dates"
import { openShop, ordersOf, quiet, settled, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

type Item = import("../../src/types/http").AdminAlipayNotificationItem

const PATH = "/alipay/notifications"

let store: Store
let shop: Shop
let bought: Awaited<ReturnType<Shop["buy"]>>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  bought = await shop.buy()
  expect((await shop.refund(bought.paymentId, 10)).status).toBe(200)
  await store.simulator.clock.advance(60_000)
  await quiet(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const list = async (query = ""): Promise<Item[]> =>
  (await shop.admin("GET", `${PATH}?${query}`)).body["notifications"]
const own = () => bought.payment.payment_request_id
const ofPayment = async (): Promise<Item> => {
  const [item] = await list(`q=${own()}&kind=payment`)
  return item as Item
}
const replay = async (id: string, body: object = {}) =>
  await shop.admin("POST", `${PATH}/${id}/replay`, body)
const replaySet = async (body: object) => await shop.admin("POST", `${PATH}/replay`, body)
const detailOf = async (id: string) =>
  (await shop.admin("GET", `${PATH}/${id}`)).body["notification"]

/** A paid payment whose message could not be applied and was given up. */
const given = async () => {
  store.simulator.next("notify.lost")
  const cart = await shop.createCart()
  const payment = await shop.startPayment(cart)
  await store.simulator.pay(payment.payment_request_id)
  await store.simulator.settled()
  const notice = store.simulator
    .notifications()
    .find((each) => each.paymentRequestId === payment.payment_request_id)
  const headers = { ...notice?.attempts[0]?.headers } as Record<string, string>
  const message = { body: notice?.body ?? "", headers }
  // As the store would have it after ten attempts.
  await store.sql.query(
    `insert into alipay_notification (id, handle, client_id, kind, dedupe_key, payment_request_id, body, request_time,
       state, attempts, last_error)
     values ($1, 'cn', 'C', 'payment', $1, $2, $3, 'x', 'dead', 10, 'The database was away.')`,
    [`alnot_dead_${payment.payment_request_id}`, payment.payment_request_id, message.body]
  )
  return { cart, payment, message, id: `alnot_dead_${payment.payment_request_id}` }
}

describe("the list of messages", () => {
  it("is for admins alone", async () => {
    for (const [method, path] of [
      ["GET", PATH],
      ["GET", `${PATH}/x`],
      ["POST", `${PATH}/x/replay`],
      ["POST", `${PATH}/replay`],
    ] as const) {
      expect((await shop.call(method, `/admin${path}`, {})).status).toBe(401)
    }
  })

  it("says of each message what it is about and how far it has come", async () => {
    expect(await ofPayment()).toMatchObject({
      ...{ state: "applied", kind: "payment", handle: "cn", refusal: null },
      ...{ payment_request_id: own(), applied_at: expect.any(String), next_attempt_at: null },
    })
  })

  it("is filtered, and finds messages by order, payment and refund", async () => {
    const { id } = await ofPayment()
    const { rows } = await store.sql.query(
      `select n.request_id, o.display_id from alipay_notification n, "order" o
        where n.kind = 'refund' and o.id = $1`,
      [bought.orderId]
    )
    const cases: [query: string, isIn: boolean][] = [
      ...([
        ["state=applied", true],
        ["state=dead,refused", false],
      ] as [string, boolean][]),
      ...([
        ["kind=payment,refund", true],
        ["kind=dispute", false],
      ] as [string, boolean][]),
      ...([
        ["handle=cn", true],
        ["handle=page", false],
      ] as [string, boolean][]),
      ...([
        ["created_from=2026-01-01", true],
        ["created_to=2020-01-01", false],
      ] as [string, boolean][]),
      ...([
        [`q=${id}`, true],
        [`q=%23${rows[0]?.display_id}`, true],
      ] as [string, boolean][]),
      ...([
        [`q=${bought.orderId}`, true],
        ["q=nothing", false],
      ] as [string, boolean][]),
    ]
    for (const [query, isIn] of cases) {
      expect([query, (await list(query)).some((each) => each.id === id)]).toEqual([query, isIn])
    }
    const [refund] = await list(`q=${rows[0]?.request_id}&kind=refund`)
    expect(refund).toMatchObject({ kind: "refund", request_id: rows[0]?.request_id })
    expect((await shop.admin("GET", `${PATH}/filters`)).body).toMatchObject({
      handles: expect.arrayContaining(["cn"]),
      kinds: expect.arrayContaining(["payment", "refund"]),
    })
  })

  variant("refuses a date or a cursor of a day that there is not", async () => {
    for (const query of [...NO_DATES, ...NO_CURSORS]) {
      const { status, body } = await shop.admin("GET", `${PATH}?${query}`)
      expect([query, status, body["errors"]?.[0].field]).toEqual([query, 400, fieldOf(query)])
      const [name = "", value = ""] = query.split("=")
      const set = await replaySet({ [name]: decodeURIComponent(value), preview: true })
      expect([query, set.status]).toEqual([query, 400])
    }
  })

  it("finds a shopper's messages by e-mail address", async () => {
    expect((await list("q=lin@shop.example")).map(({ id }) => id)).toContain((await ofPayment()).id)
  })

  it("says what is wrong with a question, one sentence a field", async () => {
    for (const query of ["state=lost", "kind=x", "limit=0", "cursor=x", "created_to=x", "page=1"]) {
      const { status, body } = await shop.admin("GET", `${PATH}?${query}`)
      expect([query, status, body["errors"]?.length]).toEqual([query, 400, 1])
      expect(body["errors"][0].field).toBe(query.split("=")[0])
    }
  })

  it("shows one message with its payment, and nothing that tells of a person", async () => {
    const { id } = await ofPayment()
    await store.sql.query(
      `update alipay_notification
          set body = body || '{"pspCustomerInfo": {"pspName": "Alipay", "pspCustomerId": "PSP-CUSTOMER", "age": 4117.25},
                               "buyerEmail": "lin@shop.example"}'
        where id = $1`,
      [id]
    )
    const detail = await detailOf(id)
    expect(detail).toMatchObject({ can_replay: true, payment: { order_id: bought.orderId } })
    expect(detail.body).toMatchObject({ paymentRequestId: own(), result: { resultStatus: "S" } })
    const shown = JSON.stringify(detail.body)
    expect(shown).toContain("pspCustomerInfo")
    expect(shown).not.toMatch(/PSP-CUSTOMER|4117\.25|lin@/)
    expect((await shop.admin("GET", `${PATH}/alnot_nothing`)).status).toBe(404)
  })
})

describe("a refused message", () => {
  const refused = async () => await list("state=refused")
  const forge = async (body: string) =>
    await deliver(
      store.url,
      { body, headers: { "client-id": "STRANGER", signature: "x", "request-time": "now" } },
      "/hooks/alipay/cn"
    )

  it("is listed with the reason, and can't be replayed", async () => {
    expect((await forge(`{"paymentId": "1", "buyerName": "Lin Wei"}`)).status).toBe(401)
    await settled(refused, 1)
    const [item] = await refused()
    expect(item).toMatchObject({
      ...{ state: "refused", kind: null, handle: "cn", client_id: "STRANGER" },
      ...{ refusal: "client_id", payment_request_id: null },
    })
    expect((await list())[0]?.id).toBe(item?.id)
    const detail = await detailOf(item?.id ?? "")
    expect(detail).toMatchObject({ can_replay: false, payment: null })
    expect(detail.body).toContain(`"paymentId":"1"`)
    expect(detail.body).not.toContain("Lin Wei")
    expect((await replay(item?.id ?? "")).status).toBe(404)
  })

  it("is kept short, and few of a flood are kept", async () => {
    await Promise.all(Array.from({ length: 60 }, () => forge("x".repeat(50_000))))
    await settled(refused, 20)
    const { rows } = await store.sql.query(
      `select max(length(body)) as longest, count(*) from alipay_refused_notification`
    )
    expect(Number(rows[0].longest)).toBeLessThanOrEqual(4_000)
    expect(Number(rows[0].count)).toBe(20)
  })

  it("for an account that is not registered leaves no row", async () => {
    await deliver(store.url, { body: "{}", headers: {} }, "/hooks/alipay/unknown")
    const { rows } = await store.sql.query(
      `select 1 from alipay_refused_notification where handle = 'unknown'`
    )
    expect(rows).toEqual([])
  })

  it("is deleted after a week", async () => {
    const alipay =
      store.container.resolve<import("../../src/modules/alipay").AlipayModuleService>("alipay")
    const count = async () => (await refused()).length
    const before = await count()
    await store.sql.query(
      `update alipay_refused_notification set created_at = now() - interval '8 days'
        where id = (select min(id) from alipay_refused_notification)`
    )
    expect(await alipay.refusedMessages.deleteOld(new Date())).toBe(1)
    expect(await count()).toBe(before - 1)
  })
})

describe("a replay", () => {
  variant("says what it would do, and does nothing yet", async () => {
    const { cart, id } = await given()
    const { status, body } = await replay(id, { preview: true })
    expect([status, body["preview"], body["results"]]).toMatchObject([
      ...[200, true],
      [{ effect: "check_payment", outcome: null, notification: { id, state: "dead" } }],
    ])
    expect(await ordersOf(store, cart)).toEqual([])
    expect((await detailOf(id)).state).toBe("dead")
    await replay(id)
  })

  variant(
    "makes the order of a message that was given up, once however often it is asked for",
    async () => {
      const { cart, payment, id } = await given()
      const answers = await Promise.all([replay(id), replay(id), replay(id)])
      const outcomes = answers.map(({ body }) => body["results"][0].outcome)
      expect(outcomes).toContain("applied")
      await quiet(store)
      expect(await ordersOf(store, cart)).toHaveLength(1)
      expect((await replay(id)).body["results"][0]).toMatchObject({ outcome: "applied" })
      expect(await ordersOf(store, cart)).toHaveLength(1)
      const line = store.simulator.payment(payment.payment_request_id)
      expect(line.net).toBe("10050")
      expect(await detailOf(id)).toMatchObject({ state: "applied", can_replay: true })
    }
  )

  it("is in the payment's history, with who asked for it", async () => {
    const { id } = await ofPayment()
    await replay(id)
    const detail = await detailOf(id)
    expect(detail.history.at(-1)).toMatchObject({
      what: "notification_replayed",
      actor_id: expect.any(String),
      details: { notification: id, replay: "applied" },
    })
  })

  it("moves no money twice: the refund it tells of stays one", async () => {
    const [refund] = await list("kind=refund")
    const net = store.simulator.payment(own()).net
    for (let times = 0; times < 2; times += 1) {
      expect((await replay(refund?.id ?? "")).body["results"][0]).toMatchObject({
        outcome: "applied",
      })
    }
    expect(store.simulator.payment(own()).net).toBe(net)
  })

  variant("of a set takes the oldest first, and is safe to repeat", async () => {
    const [one, two] = [await given(), await given()]
    const body = { state: "dead", limit: 10 }
    const preview = (await replaySet({ ...body, preview: true })).body
    const ids = preview["results"].map((each: any) => each.notification.id)
    expect(ids).toEqual([one.id, two.id])
    const done = (await replaySet(body)).body
    expect(done["results"].map((each: any) => each.outcome)).toEqual(["applied", "applied"])
    expect(await ordersOf(store, one.cart)).toHaveLength(1)
    expect(await ordersOf(store, two.cart)).toHaveLength(1)
    expect((await replaySet(body)).body["results"]).toEqual([])
  })

  it("of a set goes on where the answer before ended", async () => {
    const first = (await replaySet({ limit: 1, preview: true })).body
    expect(first["next_cursor"]).toEqual(expect.any(String))
    const next = (await replaySet({ limit: 1, preview: true, cursor: first["next_cursor"] })).body
    expect(next["results"][0].notification.id).not.toBe(first["results"][0].notification.id)
  })

  it("never takes a message that is being worked on, or of which nothing follows", async () => {
    const { id } = await given()
    await store.sql.query(
      `update alipay_notification set claimed_until = now() + interval '1 minute' where id = $1`,
      [id]
    )
    expect((await replay(id)).body["results"][0]).toMatchObject({
      ...{ effect: "at_work", outcome: "skipped" },
    })
    await store.sql.query(
      `update alipay_notification set claimed_until = null, kind = 'vaulting', state = 'kept' where id = $1`,
      [id]
    )
    expect((await replay(id)).body["results"][0]).toMatchObject({
      ...{ effect: "nothing", outcome: "skipped" },
    })
    await store.sql.query(
      `update alipay_notification set kind = 'payment', state = 'dead' where id = $1`,
      [id]
    )
    expect((await replay(id)).body["results"][0].outcome).toBe("applied")
  })

  it("refuses what it does not know", async () => {
    expect((await replay("alnot_nothing")).status).toBe(404)
    expect((await replaySet({ limit: 101 })).status).toBe(400)
    expect((await replaySet({ preview: "yes" })).status).toBe(400)
    expect((await replay((await ofPayment()).id, { other: 1 })).status).toBe(400)
  })
})
