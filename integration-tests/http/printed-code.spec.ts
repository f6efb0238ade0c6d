import { expectBooksAgree } from "../support/books"
import { shareClock } from "../support/clock"
import { pdfText } from "../support/pdf-text"
import { openPrintedCode, type CodePage, type PrintedCode } from "../support/printed-code"
import { openShop, ordersOf, quiet, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { openTill, type Sale, type Till } from "../support/till"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

let store: Store
let shop: Shop
let till: Till
let printed: PrintedCode
let pass: (ms: number) => Promise<void>
/** What the poster of the seeded place says. */
let code: string

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  till = openTill(store, shop)
  printed = openPrintedCode(store, shop)
  pass = await shareClock(store)
  code = await printed.code()
})
afterAll(async () => await store.stop())
afterEach(async () => {
  await quiet(store)
  await expectBooksAgree(store)
})

const payCalls = () => store.simulator.calls().filter(({ operation }) => operation === "pay")
const offer = async (id: string): Promise<Sale> => {
  const { status, body } = await till.ask("POST", `/sales/${id}/pay`, { method: "printed" })
  expect(status).toBe(200)
  return body["sale"]
}
/** A sale that waits for who scans the code; it is canceled at the test's end, so that the next finds none. */
const waiting: string[] = []
const offered = async (terminal = "Counter 1"): Promise<Sale> => {
  const { tea } = store.run.seed.variants
  const { body } = await till.tryBegin([{ variant_id: tea, quantity: 1 }], { terminal })
  const sale = await offer(body["sale"].id)
  waiting.push(sale.id)
  return sale
}
afterEach(async () => {
  for (const id of waiting.splice(0)) {
    await till.ask("POST", `/sales/${id}/cancel`, {})
  }
})
/** Presses the button of a page. */
const press = async (page: CodePage, as: "alipay" | "gcash" = "alipay"): Promise<CodePage> =>
  await printed.submit(code, page, { as })
const seen = async (id: string, as: "alipay" | "gcash" | "none" = "alipay"): Promise<CodePage> =>
  await printed.visit(`${code}?sale=${id}`, { as })
/** The shopper pays on the wallet's page. */
const paid = async (sale: Pick<Sale, "id">): Promise<string> => {
  const id = (await till.requestsOf(sale as Sale)).at(-1) ?? ""
  store.simulator.pay(id)
  await quiet(store)
  return id
}
/** Has the place take amounts for as long as the work lasts. */
const entering = async (changes: object, work: () => Promise<void>): Promise<void> => {
  const { settings } = store.container.resolve<Alipay>("alipay")
  const places = settings.till
  settings.till = places.map((place) => ({ ...place, ...changes }))
  try {
    await work()
  } finally {
    settings.till = places
  }
}
const entered = async (amount: string, note = ""): Promise<CodePage> =>
  await printed.submit(code, await printed.visit(code), { as: "alipay", entered: amount, note })
const saleIn = ({ location }: CodePage): string =>
  /sale=(alsale_[0-9A-Z]+)/.exec(location ?? "")?.[1] ?? ""

describe("a sale at the printed code", () => {
  it("is paid with the wallet that has scanned it, and becomes an order", async () => {
    const sale = await offered()
    expect(sale).toMatchObject({
      state: "waiting",
      attempt: null,
      printed_code: { closes_in: 300 },
    })
    const page = await printed.visit(code)
    expect(page).toMatchObject({ status: 200, state: "payable", of: sale.id })
    for (const part of ["Tea Shop, Lake Road", "Counter 1", "CN¥100.50"]) {
      expect(page.html).toContain(part)
    }
    const answer = await press(page)
    expect([answer.status, answer.location]).toEqual([303, expect.stringContaining("&to=wallet")])
    const leading = await printed.visit(answer.location ?? "")
    expect(leading.html).toContain(`content="0;url=${leading.onward}"`)
    expect(await till.look(sale.id)).toMatchObject({
      state: "waiting",
      attempt: { method: "printed", state: "waiting" },
    })
    await paid(sale)
    expect(await till.look(sale.id)).toMatchObject({
      state: "sold",
      order_id: expect.any(String),
      printed_code: null,
    })
    expect((await seen(sale.id)).state).toBe("paid")
    expect((await printed.visit(code)).state).toBe("nothing")
  })

  variant(
    "is one payment when it is scanned twice, and is not taken by another wallet",
    async () => {
      const sale = await offered()
      const page = await printed.visit(code)
      const both = await Promise.all([press(page), press(page)])
      expect(both.map(({ status }) => status)).toEqual([303, 303])
      expect((await seen(sale.id)).state).toBe("waiting")
      expect((await seen(sale.id, "gcash")).state).toBe("busy")
      const other = await press(page, "gcash")
      expect(other.location).not.toContain("to=wallet")
      expect(await till.requestsOf(sale)).toHaveLength(1)
      const id = await paid(sale)
      expect(store.simulator.payment(id).net).toBe("10050")
      expect((await press(page)).status).toBe(303)
      expect(await till.requestsOf(sale)).toHaveLength(1)
    }
  )

  it("is one payment when two wallets scan at once", async () => {
    const sale = await offered()
    const page = await printed.visit(code)
    await Promise.all([press(page), press(page, "gcash")])
    expect(await till.requestsOf(sale)).toHaveLength(1)
    await paid(sale)
    expect(await till.look(sale.id)).toMatchObject({ state: "sold" })
  })

  variant("is one payment when the clerk scans the shopper at the same time", async () => {
    const sale = await offered()
    const page = await printed.visit(code)
    await Promise.all([press(page), till.tryScan(sale.id)])
    const requests = await till.requestsOf(sale)
    expect(requests).toHaveLength(1)
    const { state } = await till.look(sale.id)
    if (state === "waiting") {
      expect((await till.tryScan(sale.id)).status).toBe(400)
      await paid(sale)
    }
    expect(await till.look(sale.id)).toMatchObject({ state: "sold" })
    expect((await press(page)).location).not.toContain("to=wallet")
    expect(await till.requestsOf(sale)).toEqual(requests)
  })

  it("that is stopped while the wallet's page is open can't be paid there any more", async () => {
    const sale = await offered()
    await press(await printed.visit(code))
    const [id = ""] = await till.requestsOf(sale)
    expect(await till.stop(sale.id)).toMatchObject({ state: "open", printed_code: null })
    expect(() => store.simulator.pay(id)).toThrow()
    const page = await seen(sale.id)
    expect([page.state, Object.keys(page.form)]).toEqual(["gone", []])
    expect(await ordersOf(store, await till.cartOf(sale))).toEqual([])
  })

  variant("that is stopped too late becomes its order all the same", async () => {
    const sale = await offered()
    store.simulator.next("notify.lost")
    await press(await printed.visit(code))
    const [id = ""] = await till.requestsOf(sale)
    store.simulator.pay(id)
    expect((await till.ask("POST", `/sales/${sale.id}/stop`, {})).status).toBe(400)
    expect(await till.look(sale.id)).toMatchObject({ state: "sold" })
  })

  variant(
    "whose answer is lost is asked about, and no other payment begins until it is known",
    async () => {
      const sale = await offered()
      const page = await printed.visit(code)
      store.simulator.next("pay.drop-after x9")
      await press(page)
      expect((await seen(sale.id)).state).toBe("processing")
      expect((await press(page)).location).not.toContain("to=wallet")
      expect((await till.tryScan(sale.id)).status).toBe(400)
      expect(await till.requestsOf(sale)).toHaveLength(1)
      await pass(70_000)
      await seen(sale.id)
      await quiet(store)
      const [id = ""] = await till.requestsOf(sale)
      expect(store.simulator.payment(id).net).toBe("0")
      expect((await seen(sale.id)).state).toBe("payable")
    }
  )

  variant("that the wallet declines says why, and can be paid again", async () => {
    const sale = await offered()
    store.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH")
    await press(await printed.visit(code))
    const page = await seen(sale.id)
    expect([page.state, page.html]).toEqual([
      "payable",
      expect.stringContaining("did not go through"),
    ])
    await press(page)
    await paid(sale)
    expect(await till.look(sale.id)).toMatchObject({ state: "sold" })
  })

  it("is not paid for another amount than was seen", async () => {
    const sale = await offered()
    const page = await printed.visit(code)
    const form = { ...page.form, amount: "1CNY" }
    expect((await printed.submit(code, { form })).location).not.toContain("to=wallet")
    expect(await till.requestsOf(sale)).toEqual([])
  })

  variant(
    "can be paid by it for some minutes, and not when the clerk shows a code instead",
    async () => {
      const sale = await offered()
      const page = await printed.visit(code)
      await pass(5 * 60_000)
      expect((await press(page)).location).not.toContain("to=wallet")
      expect(await till.look(sale.id)).toMatchObject({ state: "open", printed_code: null })
      await offer(sale.id)
      await till.show(sale.id)
      expect((await seen(sale.id)).state).toBe("busy")
      await till.stop(sale.id)
      expect((await seen(sale.id)).state).toBe("gone")
      expect((await till.requestsOf(sale)).length).toBe(1)
    }
  )

  variant("lets the shopper choose where several tills wait", async () => {
    const [one, two] = [await offered("Counter 1"), await offered("Counter 2")]
    const page = await printed.visit(code)
    expect([page.state, page.tills]).toEqual(["choice", ["Counter 1", "Counter 2"]])
    expect(page.html).not.toContain("100.50")
    await press(await seen(two.id))
    expect(await till.requestsOf(one)).toEqual([])
    await paid(two)
    expect((await printed.visit(code)).of).toBe(one.id)
  })
})

describe("the page of a printed code", () => {
  it("says which wallets to scan it with, and begins nothing in another browser", async () => {
    const sale = await offered()
    const page = await printed.visit(code, { as: "none" })
    expect([page.state, page.html]).toEqual(["no_wallet", expect.stringContaining("GCash")])
    expect(page.form).toEqual({})
    const { form } = await printed.visit(code)
    await printed.visit(code, { as: "none", form })
    expect(await till.requestsOf(sale)).toEqual([])
  })

  it("is none for a code that is forged, of another purpose or replaced", async () => {
    const sale = await offered()
    const page = await printed.visit(code)
    const signature = new URL(code).pathname.split(".").at(-1) ?? ""
    const forged = code.replace(signature, "A".repeat(signature.length))
    const { sealer } = store.container.resolve<Alipay>("alipay")
    const id = new URL(code).pathname.split("/").at(-1)?.split(".")[0] ?? ""
    const foreign = code.replace(signature, sealer.sign(id, "payment link"))
    const next = await printed.code({ replace: true })
    expect(next).not.toBe(code)
    for (const address of [forged, foreign, code]) {
      expect((await printed.visit(address)).status).toBe(404)
      expect((await printed.visit(address, { form: page.form })).status).toBe(404)
    }
    expect(await till.requestsOf(sale)).toEqual([])
    code = next
    expect((await printed.visit(code)).of).toBe(sale.id)
    expect(await printed.code()).toBe(code)
  })

  it("shows no sale that was not offered there", async () => {
    const sale = await till.begin()
    expect((await seen(sale.id)).state).toBe("nothing")
    const { form } = await printed.visit(code)
    await printed.submit(code, { form: { ...form, sale: sale.id, amount: "10050CNY" } })
    expect(await till.requestsOf(sale)).toEqual([])
  })
})

describe("an amount that a shopper enters", () => {
  it("is no question where the place does not allow it", async () => {
    expect((await printed.visit(code)).state).toBe("nothing")
    const form = { key: "k".repeat(20), entered: "5", note: "" }
    expect((await printed.submit(code, { form })).status).toBe(409)
  })

  it("becomes an order as a free amount does, once for a page that is sent twice", async () => {
    await entering({ most_entered: "5000" }, async () => {
      const page = await printed.visit(code)
      expect([page.state, page.html]).toEqual(["entry", expect.stringContaining("CN¥50.00")])
      const typed = { as: "alipay" as const, entered: "12.50", note: "Table <4>" }
      const [answer, again] = await Promise.all([
        printed.submit(code, page, typed),
        printed.submit(code, page, typed),
      ])
      expect(again.location?.split("&")[0]).toBe(answer.location?.split("&")[0])
      const sale = { id: saleIn(answer) }
      await paid(sale)
      const sold = await till.look(sale.id)
      expect(sold).toMatchObject({
        ...{ state: "sold", amount: "1250", note: "Table <4>", begun_by: "shopper" },
      })
      expect(await shop.orderDetails(sold.order_id ?? "")).toMatchObject({ total: 12.5 })
      expect((await seen(sale.id)).state).toBe("paid")
    })
  })

  it.each(["0", "0.001", "50.01", "-1", "1e3", "1,000.00", "twelve", ""])(
    "is not %p",
    async (amount) => {
      await entering({ most_entered: "5000" }, async () => {
        const before = payCalls().length
        const page = await entered(amount)
        expect([page.status, page.state]).toEqual([409, "entry"])
        expect(page.html).toContain("from CN¥0.10 to CN¥50.00")
        expect(payCalls()).toHaveLength(before)
      })
    }
  )

  it.each([
    ["JPY", "1250", "1250", "12.5"],
    ["KWD", "1.25", "1250", "1.2345"],
  ])("is of the place's currency: %s", async (currency, amount, minor, wrong) => {
    const region_id = store.run.seed.regions[currency]
    await entering({ most_entered: "5000", region_id }, async () => {
      expect((await entered(wrong)).status).toBe(409)
      const sale = { id: saleIn(await entered(amount)) }
      expect(store.simulator.payment(await paid(sale)).net).toBe(minor)
      expect(await till.look(sale.id)).toMatchObject({ state: "sold", amount: minor })
    })
  })

  it("is asked for while no till waits, and no shopper sees what another has entered", async () => {
    await entering({ most_entered: "5000" }, async () => {
      const sale = { id: saleIn(await entered("3")) }
      expect((await printed.visit(code)).state).toBe("entry")
      const { id } = await offered()
      expect((await printed.visit(code)).of).toBe(id)
      await paid(sale)
    })
  })

  it("can't be begun without end: at most ten that are not paid", async () => {
    await entering({ most_entered: "5000" }, async () => {
      await pass(5 * 60_000)
      await quiet(store)
      const pages: CodePage[] = []
      for (let at = 1; at <= 11; at++) {
        pages.push(await entered(`${at}`))
      }
      expect(pages.map(({ status }) => status)).toEqual([...Array<number>(10).fill(303), 409])
      expect(pages.at(-1)?.html).toContain("too many tries")
      await paid({ id: saleIn(pages[0] as CodePage) })
      expect((await entered("12")).status).toBe(303)
      await pass(5 * 60_000)
      const open = await till.ask(
        "GET",
        `/sales?stock_location_id=${store.run.seed.location}&locale=en`
      )
      const begun = (open.body["sales"] as Sale[]).filter(({ begun_by }) => begun_by === "shopper")
      expect(begun.every(({ state }) => state === "sold")).toBe(true)
    })
  })
})

describe("a poster", () => {
  it("names the shop and its place", async () => {
    const { body } = await printed.print({ locale: "de" })
    const text = await pdfText(Buffer.from(body["poster"].document, "base64"))
    expect(text).toContain("Tea Shop, Lake Road")
    expect(text).toContain("Scannen und bezahlen")
    expect(body["poster"].address).toBe(code)
  })

  it("is needed before a till waits for its code", async () => {
    const sale = await till.begin()
    await store.sql.query(`update alipay_poster set replaced_at = now() where replaced_at is null`)
    const refused = await till.ask("POST", `/sales/${sale.id}/pay`, { method: "printed" })
    expect(refused).toMatchObject({ status: 400, body: { code: "no_printed_code" } })
    code = await printed.code()
  })
})
