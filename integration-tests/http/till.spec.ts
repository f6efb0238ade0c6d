import { historyOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { withoutAlipay } from "../support/regions"
import { inquiriesOf, openShop, ordersOf, quiet, sweep, type Shop } from "../support/shop"
import { loadBuilt, startStore, type Store } from "../support/store"
import { openTill, type Sale, type Till } from "../support/till"
import { until } from "../support/until"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

const CODE = "281234567890123456"

let store: Store
let shop: Shop
let till: Till
/** Lets time pass for the gateway and the plugin alike. */
let pass: (ms: number) => Promise<void>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  till = openTill(store, shop)
  pass = await shareClock(store)
  await shop.admin("POST", "/tax-regions", {
    country_code: "cn",
    provider_id: "tp_system",
    default_tax_rate: { name: "VAT", code: "VAT", rate: 10 },
  })
})
afterAll(async () => await store.stop())
afterEach(async () => {
  await quiet(store)
  await expectBooksAgree(store)
})

const payCalls = () => store.simulator.calls().filter(({ operation }) => operation === "pay")
const cancelCalls = () => store.simulator.calls().filter(({ operation }) => operation === "cancel")
const ledgerOf = (requestId: string) =>
  store.simulator.ledger().payments.find(({ paymentRequestId }) => paymentRequestId === requestId)

/**
 * Asks every three seconds, as a till does, until the sale does not wait any more. Time passes by itself too.
 * @returns where the sale is then, and what it was while less than so many seconds had passed
 */
const askWhileWaiting = async ({ id }: Pick<Sale, "id">, seconds: number) => {
  const { clock } = store.simulator
  const end = clock.now() + seconds * 1_000
  const before = new Set<string>()
  let { state } = await till.look(id)
  while (state === "waiting" && clock.now() < end + 10_000) {
    await pass(3_000)
    state = (await till.look(id)).state
    if (clock.now() < end) {
      before.add(state)
    }
  }
  return { state, before: [...before] }
}

describe("a sale at a till", () => {
  it("ends in an order with its taxes, its stock and its place", async () => {
    const sale = await till.begin("rare")
    expect(sale).toMatchObject({ state: "open", amount: "11055", currency_code: "CNY" })
    const sold = await till.scan(sale.id)
    expect(sold).toMatchObject({ state: "sold", attempt: { method: "scan", state: "paid" } })
    const order = await shop.orderDetails(sold.order_id ?? "")
    expect(order).toMatchObject({
      payment_status: "captured",
      tax_total: 10.05,
      metadata: { alipay_sale_id: sale.id, alipay_terminal: "Counter 1" },
    })
    // It is the ordinary course, and no line in the history.
    expect(await historyOf(store, (await till.requestsOf(sale))[0] ?? "")).toEqual([])
    const channel = await store.sql.query(
      `select sales_channel_id as id from "order" where id = $1`,
      [sold.order_id]
    )
    expect(channel.rows).toEqual([{ id: store.run.seed.channel }])
    const { rows } = await store.sql.query(
      `select location_id, quantity::int from reservation_item where deleted_at is null and line_item_id = $1`,
      [order["items"][0].id]
    )
    expect(rows).toEqual([{ location_id: store.run.seed.location, quantity: 1 }])
  })

  variant("sells a free amount with the taxes in it", async () => {
    const { body } = await till.tryBegin([{ title: "Mending", amount: "1100" }], { note: "Cup" })
    const sold = await till.scan(body["sale"].id)
    expect(sold).toMatchObject({ state: "sold", amount: "1100", note: "Cup" })
    expect(await shop.orderDetails(sold.order_id ?? "")).toMatchObject({ total: 11, tax_total: 1 })
  })

  it("keeps the shopper's code nowhere", async () => {
    const sale = await till.begin()
    await till.scan(sale.id)
    const tables = await store.sql.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'`
    )
    for (const { name } of tables.rows) {
      const { rows } = await store.sql.query(
        `select 1 from ${name} t where t::text like $1 limit 1`,
        [`%${CODE}%`]
      )
      expect([name, rows]).toEqual([name, []])
    }
  })

  variant("waits for a PIN that takes 40 seconds, and asks every three", async () => {
    const sale = await till.begin()
    store.simulator.next("auto-pay=40000 notify.lost")
    expect(await till.scan(sale.id)).toMatchObject({ state: "waiting" })
    expect(await askWhileWaiting(sale, 40)).toEqual({ state: "sold", before: ["waiting"] })
    const { asked = 0 } = (await till.look(sale.id)).attempt ?? {}
    expect([asked >= 10, asked <= 15]).toEqual([true, true])
    expect(await till.requestsOf(sale)).toHaveLength(1)
  })

  variant(
    "is canceled when no one knows after a minute whether it is paid, and can then be paid again",
    async () => {
      const sale = await till.begin()
      store.simulator.next("stay-processing notify.lost")
      await till.scan(sale.id)
      const before = cancelCalls().length
      expect(await askWhileWaiting(sale, 60)).toEqual({ state: "open", before: ["waiting"] })
      expect(cancelCalls()).toHaveLength(before + 1)
      const ended = await till.look(sale.id)
      expect(inquiriesOf(store, (await till.requestsOf(sale))[0] ?? "")).toBeGreaterThanOrEqual(10)
      expect(ended).toMatchObject({
        attempt: { state: "canceled", reason: { advice: "charged_goes_back" } },
      })
      expect(await till.scan(sale.id)).toMatchObject({ state: "sold" })
      const [first = "", second = ""] = await till.requestsOf(sale)
      expect([ledgerOf(first)?.status, ledgerOf(second)?.status]).toEqual(["CANCELLED", "SUCCESS"])
    }
  )

  variant.each(["pay.timeout-after", "pay.drop-after"])(
    "whose answer is lost (%s) is asked about, and paid once",
    async (fault) => {
      const sale = await till.begin()
      store.simulator.next(`${fault} x9 notify.lost`)
      expect(await till.scan(sale.id)).toMatchObject({ state: "waiting" })
      expect(await till.scan(sale.id)).toMatchObject({ state: "waiting" })
      await pass(3_000)
      expect(await till.look(sale.id)).toMatchObject({ state: "sold" })
      expect(await till.requestsOf(sale)).toHaveLength(1)
    }
  )

  variant("whose till is dead becomes an order by the sweep, or is canceled by it", async () => {
    const paid = await till.begin()
    store.simulator.next("auto-pay=20000 notify.lost")
    await till.scan(paid.id)
    const left = await till.begin()
    store.simulator.next("stay-processing notify.lost")
    await till.scan(left.id)
    await pass(61_000)
    await sweep(store)
    expect(await till.look(paid.id)).toMatchObject({ state: "sold" })
    expect(await till.look(left.id)).toMatchObject({
      state: "open",
      attempt: { state: "canceled" },
    })
  })

  variant("says in words why it was declined and what to do, and takes another code", async () => {
    const sale = await till.begin()
    store.simulator.next("decline=INVALID_PAYMENT_CODE")
    const { attempt } = await till.scan(sale.id)
    expect(attempt).toMatchObject({ state: "declined", reason: { advice: "scan_again" } })
    expect(attempt?.reason?.message).toContain("refresh the code")
    const chinese = await till.ask("GET", `/sales/${sale.id}?locale=zh-CN`)
    expect(chinese.body["sale"].attempt.reason.message).toContain("刷新付款码")
    expect(await till.scan(sale.id, "281234567890123457")).toMatchObject({ state: "sold" })
  })
})

describe("one payment", () => {
  it("is made by two tills at once", async () => {
    const sale = await till.begin()
    store.simulator.next("pay.slow=300 x1")
    const sold = await Promise.all([till.scan(sale.id), till.scan(sale.id, "281234567890123457")])
    expect(sold.map(({ state }) => state)).toEqual(["sold", "sold"])
    expect(await till.requestsOf(sale)).toHaveLength(1)
    expect(await ordersOf(store, await till.cartOf(sale))).toHaveLength(1)
  })

  variant("is made when the till hangs up in the middle", async () => {
    const sale = await till.begin()
    store.simulator.next("pay.slow=500 x1 notify.lost")
    const before = payCalls().length
    const caller = new AbortController()
    const answer = fetch(`${store.url}/admin/alipay/till/sales/${sale.id}/pay`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Basic ${Buffer.from(`${store.run.seed.secretKey}:`).toString("base64")}`,
      },
      body: JSON.stringify({ method: "scan", code: CODE }),
      signal: caller.signal,
    })
    await until(
      "the request",
      () => payCalls().length,
      (count) => count > before
    )
    caller.abort()
    await expect(answer).rejects.toThrow()
    expect(await till.scan(sale.id)).toMatchObject({ state: "sold" })
    expect(await till.requestsOf(sale)).toHaveLength(1)
  })

  it("leaves once, however often it is sent", async () => {
    const sale = await till.begin()
    store.simulator.next("stay-processing notify.lost")
    const { attempt } = await till.scan(sale.id)
    const alipay = store.container.resolve<Alipay>("alipay")
    const [place] = alipay.settings.till
    const row = await alipay.payments.mustExist(attempt?.payment_id ?? "")
    const { sendAttempt } = loadBuilt(
      "till/send-attempt.js"
    ) as typeof import("../../src/till/send-attempt")
    const before = payCalls().length
    if (place) {
      await sendAttempt(alipay, row, { place, terminal: sale.terminal, code: CODE })
    }
    expect(payCalls()).toHaveLength(before)
    expect(await till.cancel(sale.id)).toMatchObject({ state: "canceled" })
  })

  it("is not made for an account that the place has no more", async () => {
    const sale = await till.begin()
    const { settings } = store.container.resolve<Alipay>("alipay")
    const places = settings.till
    settings.till = places.map((place) => ({ ...place, account: "manual" }))
    try {
      const { status, body } = await till.tryScan(sale.id)
      expect([status, body["message"]]).toEqual([
        400,
        expect.stringMatching(/was begun for the account "cn", .* paid to "manual" now/),
      ])
    } finally {
      settings.till = places
    }
    expect(await till.requestsOf(sale)).toEqual([])
    expect(await till.scan(sale.id)).toMatchObject({ state: "sold" })
  })

  it("is asked about once by tills that look at the same moment", async () => {
    const sale = await till.begin()
    store.simulator.next("stay-processing notify.lost")
    await till.scan(sale.id)
    const [id = ""] = await till.requestsOf(sale)
    await store.sql.query(
      `update alipay_payment set next_check_at = now() - interval '1 second' where payment_request_id = $1`,
      [id]
    )
    const before = inquiriesOf(store, id)
    store.simulator.bend(id, "inquiry.slow=300 x1")
    await Promise.all(Array.from({ length: 4 }, async () => await till.look(sale.id)))
    expect(inquiriesOf(store, id) - before).toBe(1)
    await till.cancel(sale.id)
  })

  variant("is not begun in another way while the first may be paid", async () => {
    const sale = await till.begin()
    const shown = await till.show(sale.id)
    expect(shown).toMatchObject({ state: "waiting", attempt: { method: "show" } })
    expect((await till.tryScan(sale.id)).status).toBe(400)
    expect(await till.stop(sale.id)).toMatchObject({ state: "open" })
    expect(await till.scan(sale.id)).toMatchObject({ state: "sold" })
    expect((await till.ask("POST", `/sales/${sale.id}/cancel`, {})).status).toBe(400)
  })
})

describe("a code that a till shows", () => {
  variant("is paid by the shopper who scans it", async () => {
    const sale = await till.begin()
    const { attempt } = await till.show(sale.id)
    expect(attempt?.code).toEqual({ text: expect.stringContaining("/cashier/") })
    const [id = ""] = await till.requestsOf(sale)
    await store.simulator.pay(id)
    await quiet(store)
    expect(await till.look(sale.id)).toMatchObject({ state: "sold", attempt: { code: null } })
  })

  variant(
    "is the same until it expires; then the old one is canceled before there is a new one",
    async () => {
      const sale = await till.begin()
      const first = await till.show(sale.id)
      expect((await till.show(sale.id)).attempt).toMatchObject({
        payment_id: first.attempt?.payment_id,
        code: first.attempt?.code,
      })
      await pass(181_000)
      const second = await till.show(sale.id)
      expect(second.attempt?.code).not.toEqual(first.attempt?.code)
      const [old = "", fresh = ""] = await till.requestsOf(sale)
      expect(["FAIL", "CANCELLED"]).toContain(ledgerOf(old)?.status)
      expect(ledgerOf(fresh)?.status).toBe("PROCESSING")
      expect(await till.cancel(sale.id)).toMatchObject({ state: "canceled" })
      expect(ledgerOf(fresh)?.status).toBe("CANCELLED")
      expect((await till.tryScan(sale.id)).status).toBe(400)
    }
  )
})

describe("a till", () => {
  variant("gives back up to its limit", async () => {
    const sale = await till.begin()
    await till.scan(sale.id)
    const tooMuch = await till.refund(sale.id, "5001")
    expect([tooMuch.status, tooMuch.body]).toMatchObject([
      400,
      { code: "till_refund_limit", params: { most: "5000", refunded: "0" } },
    ])
    const clicks = await Promise.all([till.refund(sale.id, "3000"), till.refund(sale.id, "3000")])
    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(await till.look(sale.id)).toMatchObject({ state: "sold", refunded: "3000" })
    const more = await till.refund(sale.id, "2001", "3000")
    expect(more.body["message"]).toContain("3000 went back before")
    const [id = ""] = await till.requestsOf(sale)
    expect(ledgerOf(id)?.transactions.map(({ amount }) => amount)).toEqual(["3000"])
  })

  it("lists what the place sells, by words or by its code, and nothing else", async () => {
    const goods = async (q: string) =>
      (
        await till.ask(
          "GET",
          `/goods?stock_location_id=${store.run.seed.location}&q=${encodeURIComponent(q)}`
        )
      ).body["goods"]
    const id = store.run.seed.variants.tea
    await store.sql.query(`update product_variant set barcode = '4006381333931' where id = $1`, [
      id,
    ])
    expect(await goods("4006381333931")).toMatchObject([
      { variant_id: id, barcode: "4006381333931", amount: "10050", is_exact: true },
    ])
    expect(await goods("tea")).toContainEqual(
      expect.objectContaining({ variant_id: id, is_exact: false })
    )
    expect(await goods("nothing of the kind")).toEqual([])
    const linked = async (deleted: string) =>
      await store.sql.query(
        `update product_sales_channel set deleted_at = ${deleted} where product_id =
          (select product_id from product_variant where id = $1)`,
        [id]
      )
    await linked("now()")
    expect(await goods("4006381333931")).toEqual([])
    await linked("null")
    expect((await till.ask("GET", "/goods?stock_location_id=sloc_none&q=tea")).status).toBe(400)
  })

  variant("prints what was sold, its taxes and what may go back", async () => {
    const sale = await till.begin("tea", 2)
    const receipt = async () => (await till.ask("GET", `/sales/${sale.id}/receipt`)).body["receipt"]
    const open = { order_id: null, paid_at: null, amount: "22110", tax_amount: "2010" }
    expect(await receipt()).toMatchObject({ ...open, refundable_amount: "0" })
    const { order_id } = await till.scan(sale.id)
    expect(await receipt()).toMatchObject({
      ...{ ...open, order_id, paid_at: expect.any(String), store_name: "Tea Shop, Lake Road" },
      order_display_id: expect.any(Number),
      lines: [{ title: "Tea", quantity: 2, amount: "22110" }],
      refundable_amount: "5000",
    })
    await till.refund(sale.id, "3000")
    expect(await receipt()).toMatchObject({ refunded_amount: "3000", refundable_amount: "2000" })
  })

  it("is not the storefront's: its carts are neither read, paid nor completed there", async () => {
    const sale = await till.begin()
    const cart = await till.cartOf(sale)
    expect(await shop.tryPayment(cart)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("sold at a till") },
    })
    const linked = { payment_collection_id: cart.collectionId }
    expect((await shop.admin("POST", "/alipay/payment-links", linked)).status).toBe(400)
    store.simulator.next("stay-processing")
    await till.scan(sale.id)
    expect((await shop.complete(cart)).status).toBe(404)
    const methods = `/alipay/payment-methods?provider_id=pp_alipay_cn&cart_id=${cart.id}`
    for (const [method, path] of [
      ["GET", `/alipay/carts/${cart.id}/payment`],
      ["GET", methods],
      ["GET", `/carts/${cart.id}`],
      ["POST", `/carts/${cart.id}`],
      ["POST", `/carts/${cart.id}/promotions`],
      ["GET", `/shipping-options?cart_id=${cart.id}`],
      ["POST", "/payment-collections"],
      ["DELETE", `/CARTS/${encodeURIComponent(cart.id).replace("_", "%5F")}/line-items/x`],
    ] as const) {
      const body = method === "POST" ? { cart_id: cart.id } : undefined
      expect(await shop.call(method, `/store${path}`, body)).toMatchObject({
        status: 404,
        body: { message: `There is no cart ${cart.id}.` },
      })
    }
    expect(await till.cancel(sale.id)).toMatchObject({ state: "canceled" })
  })

  it("asks for nothing but what the clerk has seen", async () => {
    const sale = await till.begin()
    await store.sql.query(`update alipay_sale set amount = '1' where id = $1`, [sale.id])
    const { status, body } = await till.tryScan(sale.id)
    expect([status, body["message"]]).toEqual([400, expect.stringContaining("Begin a new one")])
    expect(await till.requestsOf(sale)).toEqual([])
  })

  it("is refused where the region does not offer its account, before the shopper pays", async () => {
    const { id } = await till.begin()
    const before = payCalls().length
    await withoutAlipay(shop, store.run.seed.regions["CNY"] ?? "", async () => {
      const refused = {
        status: 400,
        body: { message: expect.stringContaining("does not offer pp_alipay_cn") },
      }
      const { tea } = store.run.seed.variants
      expect(await till.tryBegin([{ variant_id: tea, quantity: 1 }])).toMatchObject(refused)
      expect(await till.tryScan(id)).toMatchObject(refused)
    })
    expect(payCalls()).toHaveLength(before)
  })

  variant("finds its sales again, and refuses what it can't sell", async () => {
    const sale = await till.begin()
    const { body } = await till.ask("GET", `/sales?stock_location_id=${store.run.seed.location}`)
    expect(body["sales"][0]).toMatchObject({ id: sale.id, state: "open" })
    expect((await till.ask("GET", "/places")).body["places"]).toMatchObject([
      {
        ...{ stock_location_id: store.run.seed.location, account: "cn", most_refund: "5000" },
        ...{ currency_code: "CNY", currency_decimals: 2 },
      },
    ])
    const refusals: [Promise<{ status: number }>, number][] = [
      [till.tryBegin([{ title: "Gold", amount: "1000001" }]), 400],
      [till.tryBegin([]), 400],
      [till.tryBegin([{ title: "Tea", amount: "100" }], { stock_location_id: "sloc_none" }), 400],
      [till.tryScan(sale.id, "short"), 400],
      [till.tryScan("alsale_none"), 404],
    ]
    for (const [answer, status] of refusals) {
      expect((await answer).status).toBe(status)
    }
  })
})
