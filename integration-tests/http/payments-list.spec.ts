import { expectBooksAgree } from "../support/books"
import { fieldOf, NO_CURSORS, NO_DATES } from "../support/no-dates"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { openTill, type Till } from "../support/till"
import { variant } from "../support/ring"

type Row = import("../../src/types/http").AdminAlipayPaymentRow

let store: Store
let shop: Shop
/** Bought by every test's shopper alike. */
let bought: Awaited<ReturnType<Shop["buy"]>>
let refunded: Awaited<ReturnType<Shop["buy"]>>

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  bought = await shop.buy()
  refunded = await shop.buy("CNY", { provider: "pp_alipay_manual" })
  expect((await shop.capture(refunded.paymentId)).status).toBe(200)
  expect((await shop.refund(refunded.paymentId, 10)).status).toBe(200)
  const [begun] = await list("type=refunds&status=processing")
  expect([begun?.refund_state, begun?.refunding_amount]).toEqual(["in_process", "1000"])
  await store.simulator.clock.advance(60_000)
  await sweep(store)
  await quiet(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const ask = async (query: string) => await shop.admin("GET", `/alipay/payments?${query}`)
const list = async (query = ""): Promise<Row[]> => (await ask(query)).body["payments"]
const idsOf = (rows: readonly Row[]) => rows.map(({ payment_request_id: id }) => id)
const own = () => bought.payment.payment_request_id
const value = async (sql: string, ...given: unknown[]): Promise<string> =>
  Object.values((await store.sql.query(sql, given)).rows[0])[0] as string

describe("the list of payments", () => {
  it("is for admins alone", async () => {
    expect((await shop.call("GET", "/admin/alipay/payments")).status).toBe(401)
    expect((await shop.call("GET", "/admin/alipay/payments/export")).status).toBe(401)
  })

  it("says of each payment what a merchant asks about", async () => {
    const [newer, older] = await list("limit=2")
    expect(older).toMatchObject({
      status: "paid",
      refund_state: "none",
      order_id: bought.orderId,
      order_display_id: expect.any(Number),
      email: expect.stringContaining("@"),
      amount: "10050",
      captured_amount: "10050",
      refunded_amount: "0",
      currency_code: "CNY",
      currency_decimals: 2,
      handle: "cn",
      environment: "sandbox",
      payment_request_id: own(),
      refund: null,
    })
    expect(newer).toMatchObject({
      refund_state: "partial",
      refunded_amount: "1000",
      handle: "manual",
    })
  })

  variant("is filtered by status, wallet, account, environment and time", async () => {
    const cart = await shop.createCart()
    const waiting = await shop.startPayment(cart)
    const { wallet } = (await list(`q=${own()}`))[0] as Row
    const cases: [query: string, isIn: boolean][] = [
      ["status=paid", true],
      ["status=held,paid", true],
      ["status=waiting", false],
      [`wallet=${wallet}`, true],
      ["wallet=NO_SUCH_WALLET", false],
      ["handle=cn", true],
      ["handle=manual", false],
      ["environment=sandbox", true],
      ["environment=live", false],
      ["created_from=2026-01-01", true],
      ["created_to=2020-01-01", false],
      [`status=paid&handle=cn&environment=sandbox&wallet=${wallet}`, true],
      [`q=${own()}&status=failed`, false],
    ]
    for (const [query, isIn] of cases) {
      expect([query, idsOf(await list(query)).includes(own())]).toEqual([query, isIn])
    }
    expect(idsOf(await list("status=waiting"))).toEqual([waiting.payment_request_id])
  })

  it("says what there is to filter by", async () => {
    const { body } = await shop.admin("GET", "/alipay/payments/filters")
    expect(body).toMatchObject({ handles: ["cn", "manual"], environments: ["sandbox"] })
    expect(body["wallets"]).toContainEqual({ wallet: "ALIPAY_CN", name: "Alipay" })
  })

  variant("finds a payment by each id of either side", async () => {
    const { rows } = await store.sql.query(
      `select p.id, p.gateway_payment_id, p.session_id, p.payment_collection_id, o.display_id
         from alipay_payment p, "order" o where p.payment_request_id = $1 and o.id = $2`,
      [own(), bought.orderId]
    )
    const ids = rows[0] as Record<string, string>
    const searches = [
      ...[
        own(),
        ids["id"],
        ids["gateway_payment_id"],
        ids["session_id"],
        ids["payment_collection_id"],
      ],
      ...[bought.paymentId, bought.orderId, bought.cart.id],
      ...[ids["display_id"], `#${ids["display_id"]}`, ` #${ids["display_id"]} `],
    ]
    for (const q of searches) {
      expect([q, idsOf(await list(`q=${encodeURIComponent(String(q))}`))]).toEqual([q, [own()]])
    }
    for (const q of ["#999999", "nothing", "%", "no@shop.example", "pay_nothing"]) {
      expect([q, await list(`q=${encodeURIComponent(q)}`)]).toEqual([q, []])
    }
  })

  it("finds all payments of an e-mail address, however it is written", async () => {
    const email = await value(`select email from "order" where id = $1`, bought.orderId)
    const found = idsOf(await list(`q=${encodeURIComponent(email.toUpperCase())}`))
    expect(found).toEqual(expect.arrayContaining([own(), refunded.payment.payment_request_id]))
  })

  it("finds a payment by its refund's ids", async () => {
    const { rows } = await store.sql.query(
      `select id, request_id, medusa_id, gateway_id from alipay_operation where kind = 'refund'`
    )
    for (const id of Object.values(rows[0] as Record<string, string>)) {
      const query = `q=${encodeURIComponent(id)}`
      expect(idsOf(await list(query))).toEqual([refunded.payment.payment_request_id])
      expect((await list(`type=refunds&${query}`)).map(({ refund }) => refund?.id)).toEqual([
        (rows[0] as { id: string }).id,
      ])
    }
  })

  variant(
    "shows each row once to who walks it while payments are added, and leads back",
    async () => {
      for (let number = 0; number < 3; number++) {
        await shop.startPayment(await shop.createCart())
      }
      const before = idsOf(await list("limit=100"))
      const seen: string[] = []
      const pages: string[][] = []
      let last: Record<string, any> = {}
      for (let cursor = ""; ; cursor = `&cursor=${last["next_cursor"]}`) {
        last = (await ask(`limit=2${cursor}`)).body
        pages.push(idsOf(last["payments"]))
        seen.push(...idsOf(last["payments"]))
        await shop.startPayment(await shop.createCart())
        if (last["next_cursor"] === null) {
          break
        }
      }
      expect(seen).toEqual(before)
      const back = (await ask(`limit=2&cursor=${last["previous_cursor"]}`)).body
      expect(idsOf(back["payments"])).toEqual(pages.at(-2))
      expect(back["next_cursor"]).not.toBeNull()
    }
  )

  it("refuses a date or a cursor of a day that there is not", async () => {
    for (const query of [...NO_DATES, ...NO_CURSORS]) {
      for (const type of ["payments", "refunds"]) {
        const { status, body } = await ask(`type=${type}&${query}`)
        expect([query, status, body["errors"]?.[0].field]).toEqual([query, 400, fieldOf(query)])
      }
    }
    for (const query of ["created_from=0001-01-01", "created_to=9999-12-31T23:59:59.999Z"]) {
      expect([query, (await ask(query)).status]).toEqual([query, 200])
    }
  })

  it("says what is wrong with a question, one sentence a field", async () => {
    const wrong = [
      ...["limit=0", "limit=101", "limit=x", "cursor=xyz", "status=lost", "environment=test"],
      ...["type=captures", "created_from=yesterday", "handle=A%20B", "wallet=x'y", "page=2"],
      ...["type=refunds&status=held", `q=${"x".repeat(300)}`, "status[a]=paid"],
    ]
    for (const query of wrong) {
      const { status, body } = await ask(query)
      expect([query, status, body["errors"]?.length]).toEqual([query, 400, 1])
      expect(body["errors"][0].field).toBe(query.replace("type=refunds&", "").split(/[=[]/)[0])
    }
  })
})

describe("the list of refunds", () => {
  it("has a row for each refund, with its payment", async () => {
    const rows = await list("type=refunds")
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      payment_request_id: refunded.payment.payment_request_id,
      order_id: refunded.orderId,
      refund: { status: "succeeded", amount: "1000", gateway_refund_id: expect.any(String) },
    })
  })

  it("is filtered by the refund's status and by its payment", async () => {
    const count = async (query: string) => (await list(`type=refunds&${query}`)).length
    expect(await count("status=succeeded")).toBe(1)
    expect(await count("status=processing,failed")).toBe(0)
    expect(await count("handle=manual&environment=sandbox")).toBe(1)
    expect(await count("handle=cn")).toBe(0)
    expect(await count(`q=${refunded.orderId}`)).toBe(1)
    expect(await count(`q=${bought.orderId}`)).toBe(0)
  })
})

describe("one payment", () => {
  it("is shown with its movements, messages and history", async () => {
    const [row] = await list(`q=${refunded.orderId}`)
    const { status, body } = await shop.admin("GET", `/alipay/payments/${row?.id}`)
    expect(status).toBe(200)
    expect(body["payment"]).toMatchObject({
      ...row,
      paid_at: expect.any(String),
      operations: [
        { kind: "capture", status: "succeeded", amount: "10050" },
        { kind: "refund", status: "succeeded", amount: "1000" },
      ],
    })
    expect(body["payment"].notifications.length).toBeGreaterThan(0)
    expect(body["payment"].notifications[0]).toMatchObject({ state: "applied" })
  })

  it("that is not there is 404", async () => {
    expect((await shop.admin("GET", "/alipay/payments/alpay_nothing")).status).toBe(404)
  })
})

const exportOf = async (query = "") => {
  const response = await fetch(`${store.url}/admin/alipay/payments/export?${query}`, {
    headers: {
      authorization: `Basic ${Buffer.from(`${store.run.seed.secretKey}:`).toString("base64")}`,
    },
  })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe("the export", () => {
  it("is the list as a file that spreadsheets read", async () => {
    const { response, bytes } = await exportOf(`q=${bought.orderId}`)
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(response.headers.get("content-disposition")).toMatch(/alipay-payments-[\d-]+\.csv/)
    const text = bytes.toString()
    expect(text.startsWith("\ufeffcreated_at,")).toBe(true)
    const [head = "", line = "", end] = text.slice(1).split("\r\n")
    expect(end).toBe("")
    const cells = line.split(",")
    const cell = (name: string) => cells[head.split(",").indexOf(name)]
    expect([cell("amount"), cell("currency"), cell("status")]).toEqual(["100.50", "CNY", "paid"])
    expect(cell("payment_request_id")).toBe(own())
  })

  it("has every row of a list of many pages, once", async () => {
    await store.sql.query(
      `insert into alipay_payment (id, handle, session_id, payment_collection_id, payment_request_id, product,
         payment_method_type, currency_code, amount, session_amount, client_id, environment, state)
       select 'alpay_many_' || g, 'gone', 's' || g, 'c' || g, 'many_' || g, 'pay', 'ALIPAY_CN', 'CNY', '1', '0.01',
         'C', 'sandbox', 'failed' from generate_series(1, 1203) g`
    )
    const text = (await exportOf("handle=gone")).bytes.toString()
    const lines = text.trim().split("\r\n").slice(1)
    expect(new Set(lines).size).toBe(1203)
    expect(lines).toHaveLength(1203)
    await store.sql.query(`delete from alipay_payment where handle = 'gone'`)
  })

  it("holds no formula that a stranger wrote", async () => {
    const wallet = `=HYPERLINK("http://evil.example","x")`
    await store.sql.query(
      `update alipay_payment set result_code = $1 where payment_request_id = $2`,
      [wallet, own()]
    )
    const text = (await exportOf(`q=${own()}`)).bytes.toString()
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`)
    await store.sql.query(
      `update alipay_payment set result_code = null where payment_request_id = $1`,
      [own()]
    )
  })

  it("of refunds has a line for each", async () => {
    const text = (await exportOf("type=refunds&status=succeeded")).bytes.toString()
    expect(text.trim().split("\r\n")).toHaveLength(2)
    expect(text).toContain(",refund,succeeded,partial,")
  })

  it("refuses what the list refuses", async () => {
    expect((await exportOf("status=lost")).response.status).toBe(400)
    expect((await exportOf("limit=5")).response.status).toBe(400)
    for (const query of NO_DATES) {
      const { response, bytes } = await exportOf(query)
      expect([query, response.status]).toEqual([query, 400])
      expect(bytes.toString()).toContain(`"field":"${fieldOf(query)}"`)
    }
  })
})

describe("what is paid at a till", () => {
  let till: Till
  let here: string
  let atTill: string
  const elsewhere = "sloc_elsewhere"

  beforeAll(async () => {
    till = openTill(store, shop)
    here = store.run.seed.location
    const sale = await till.scan((await till.begin()).id)
    atTill = (await till.requestsOf(sale))[0] ?? ""
    expect((await till.refund(sale.id, "100")).status).toBe(200)
  })

  it("is listed by its place, with every other filter", async () => {
    const rows = await list(`stock_location_id=${here}`)
    expect(idsOf(rows)).toEqual([atTill])
    const name = await value("select name from stock_location where id = $1", here)
    expect(rows[0]?.place).toEqual({ stock_location_id: here, name })
    const cases: [query: string, isIn: boolean][] = [
      [`stock_location_id=${elsewhere},${here}`, true],
      [`stock_location_id=${elsewhere}`, false],
      [`stock_location_id=${here}&status=paid&handle=cn&environment=sandbox`, true],
      [`stock_location_id=${here}&status=failed`, false],
      [`stock_location_id=${here}&created_from=2026-01-01`, true],
      [`stock_location_id=${here}&created_to=2020-01-01`, false],
      [`stock_location_id=${here}&q=${atTill}`, true],
      [`stock_location_id=${elsewhere}&q=${atTill}`, false],
    ]
    for (const [query, isIn] of cases) {
      expect([query, idsOf(await list(query))]).toEqual([query, isIn ? [atTill] : []])
    }
    const wrong = await ask("stock_location_id=x'y")
    expect([wrong.status, wrong.body["errors"]?.[0].field]).toEqual([400, "stock_location_id"])
  })

  it("is told from what is paid online", async () => {
    expect((await list(`q=${own()}`))[0]?.place).toBeNull()
    const { body } = await shop.admin("GET", "/alipay/payments/filters")
    expect(body["places"]).toEqual([{ stock_location_id: here, name: expect.any(String) }])
  })

  it("has its refunds at the same place", async () => {
    const refunds = await list(`type=refunds&stock_location_id=${here}`)
    expect(idsOf(refunds)).toEqual([atTill])
    expect(await list(`type=refunds&stock_location_id=${elsewhere}`)).toEqual([])
  })

  it("is exported with its place", async () => {
    const text = (await exportOf(`stock_location_id=${here}`)).bytes.toString()
    const [head = "", line = "", ...more] = text.trim().slice(1).split("\r\n")
    expect(more).toEqual([])
    expect(line.split(",")[head.split(",").indexOf("stock_location_id")]).toBe(here)
    expect(line).toContain(atTill)
  })
})

describe("what a bank took after a lost dispute", () => {
  const lose = async (id: string, amount: string) => {
    const { disputeId } = store.simulator.openDispute(id, { amount })
    await quiet(store)
    const [open] = await list(`q=${id}`)
    expect(open).toMatchObject({ charged_back_amount: "0", refundable_amount: "0" })
    store.simulator.judgeDispute(disputeId, "ACCEPT_BY_MERCHANT")
    await quiet(store)
  }

  variant("is said of the payment everywhere, and can't be refunded", async () => {
    const { payment, orderId } = await shop.buy()
    const id = payment.payment_request_id
    await lose(id, "4000")
    const said = { charged_back_amount: "4000", refundable_amount: "6050", refunded_amount: "0" }
    const [row] = await list(`q=${id}`)
    expect(row).toMatchObject(said)
    const page = await shop.admin("GET", `/alipay/payments/${row?.id}`)
    expect(page.body["payment"]).toMatchObject(said)
    const side = await shop.admin("GET", `/alipay/orders/${orderId}/payments`)
    expect(side.body["payments"]).toMatchObject([said])
    const [head = "", line = ""] = (await exportOf(`q=${id}`)).bytes.toString().split("\r\n")
    expect(line.split(",")[head.split(",").indexOf("charged_back_amount")]).toBe("40.00")
  })

  it("is not given back at the till where it was paid", async () => {
    const atTill = openTill(store, shop)
    const sale = await atTill.scan((await atTill.begin()).id)
    const receipt = async () => (await atTill.ask("GET", `/sales/${sale.id}/receipt`)).body
    expect(await receipt()).toMatchObject({ receipt: { refundable_amount: "5000" } })
    await lose((await atTill.requestsOf(sale))[0] ?? "", "8000")
    expect(await receipt()).toMatchObject({
      receipt: { charged_back_amount: "8000", refundable_amount: "2050" },
    })
  })
})
