import { join } from "node:path"
import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { openOwing, type Owing } from "../support/owing-orders"
import { collectionOf, openLinks } from "../support/payment-links"
import { APP_DIR } from "../support/run"
import { openShop, ordersOf, quiet, sweep, type Shop } from "../support/shop"
import { withoutAlipay } from "../support/regions"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

type Alipay = import("../../src/modules/alipay").AlipayModuleService

type PostBox = {
  mails: { to: string; content: { subject: string; text: string } }[]
  isShut: boolean
}

let store: Store
let shop: Shop
let links: ReturnType<typeof openLinks>
let post: PostBox
let addTea: Owing["addTea"]
let owing: Owing["owing"]
let draft: Owing["draft"]
let exchanged: Owing["exchanged"]

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  links = openLinks(store, shop)
  ;({ addTea, owing, draft, exchanged } = openOwing(store, shop))
  post = (store.load(join(APP_DIR, "post-box.js")) as { PostBox: PostBox }).PostBox
})
afterAll(async () => await store.stop())
afterEach(async () => {
  jest.restoreAllMocks()
  post.isShut = false
  await expectBooksAgree(store)
})

const HOUR = 60 * 60_000
const later = (ms: number) =>
  jest
    .spyOn(store.container.resolve<Alipay>("alipay"), "now")
    .mockImplementation(() => new Date(Date.now() + ms))

const requestsOf = async (url: string) => {
  const collectionId = collectionOf(url)
  const { rows } = await store.sql.query<{ payment_request_id: string; state: string }>(
    `select payment_request_id, state from alipay_payment where payment_collection_id = $1 order by created_at`,
    [collectionId]
  )
  return rows
}
const newestRequest = async (url: string) =>
  (await requestsOf(url)).at(-1)?.payment_request_id ?? ""
const lineOf = (requestId: string) => store.simulator.payment(requestId)
const pay = async (url: string): Promise<string> => {
  const id = await newestRequest(url)
  await store.simulator.pay(id)
  await quiet(store)
  return id
}
/** Pays on a page of a wallet that may be closed by now. */
const payIfOpen = async (requestId: string): Promise<void> => {
  try {
    store.simulator.pay(requestId)
  } catch {
    // Its page is closed: nothing was paid.
  }
  await quiet(store)
}
const stateOf = async (url: string) => (await links.visit(url)).state
/** A payment collection that Medusa has made: those of copied carts are named by the tests. */
const collectionOfNewCart = async (): Promise<string> => {
  const { seed } = store.run
  const { body } = await shop.call("POST", "/store/carts", {
    region_id: seed.regions["CNY"],
    items: [{ variant_id: seed.variants.tea, quantity: 1 }],
  })
  const made = await shop.call("POST", "/store/payment-collections", { cart_id: body["cart"].id })
  return made.body["payment_collection"].id
}
const debtOf = async (orderId: string) =>
  Number((await shop.orderDetails(orderId))["summary"].pending_difference)

describe("a payment link", () => {
  variant("of an order's difference is paid, and says so to all who open it", async () => {
    const orderId = await owing()
    const url = await links.linkOf({ order_id: orderId })
    expect(url.startsWith(`${store.url}/alipay/pay/pay_col_`)).toBe(true)
    const page = await links.visit(url)
    expect(page).toMatchObject({ status: 200, state: "payable", seen: "10050CNY" })
    expect(page.ways).toContain("cn:ALIPAY_CN")
    const chosen = await links.choose(url, "cn:ALIPAY_CN")
    expect(chosen.status).toBe(303)
    const leading = await links.visit(`${url}?to=wallet`)
    expect(leading.state).toBe("waiting")
    expect(leading.html).toContain(`content="0;url=${leading.onward?.replaceAll("&", "&amp;")}"`)
    expect(await stateOf(url)).toBe("waiting")
    const id = await pay(url)
    expect(await stateOf(url)).toBe("paid")
    expect(await debtOf(orderId)).toBe(0)
    expect((await links.choose(url, "cn:ALIPAY_CN", "10050CNY")).status).toBe(303)
    expect(await requestsOf(url)).toHaveLength(1)
    expect(lineOf(id).net).toBe("10050")
  })

  it("that two people open is paid once with the wallet that both choose", async () => {
    const orderId = await owing()
    const url = await links.linkOf({ order_id: orderId })
    const [one, two] = await Promise.all([links.visit(url), links.visit(url)])
    const answers = await Promise.all([
      links.choose(url, "cn:ALIPAY_CN", one.seen),
      links.choose(url, "cn:ALIPAY_CN", two.seen),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await requestsOf(url)).toHaveLength(1)
    const id = await pay(url)
    expect(lineOf(id).net).toBe("10050")
    expect(await debtOf(orderId)).toBe(0)
  })

  variant(
    "that two people pay at once in two ways is paid once, and the other money goes back",
    async () => {
      const orderId = await owing()
      const url = await links.linkOf({ order_id: orderId })
      const { ways } = await links.visit(url)
      const [first = "", second = ""] = ways
      await links.choose(url, first)
      const [early] = await requestsOf(url)
      // The first pays while the second chooses.
      await Promise.all([payIfOpen(early?.payment_request_id ?? ""), links.choose(url, second)])
      await quiet(store)
      for (const { payment_request_id: id } of await requestsOf(url)) {
        await payIfOpen(id)
      }
      await quiet(store)
      await sweep(store)
      await sweep(store)
      const kept = (await requestsOf(url)).map(({ payment_request_id: id }) => lineOf(id).net)
      expect(kept.filter((net) => net !== "0")).toEqual(["10050"])
      expect(await debtOf(orderId)).toBe(0)
      expect(await stateOf(url)).toBe("paid")
    }
  )

  variant("and the storefront at once: what is paid last counts once", async () => {
    const orderId = await owing()
    const url = await links.linkOf({ order_id: orderId })
    const collectionId = collectionOf(url)
    await links.choose(url, "cn:ALIPAY_CN")
    await shop.startPayment({ id: "", currency: "CNY", collectionId })
    expect(await stateOf(url)).toBe("waiting")
    for (const { payment_request_id: id } of await requestsOf(url)) {
      await payIfOpen(id)
    }
    await quiet(store)
    await sweep(store)
    const kept = (await requestsOf(url)).map(({ payment_request_id: id }) => lineOf(id).net)
    expect(kept.filter((net) => net !== "0")).toEqual(["10050"])
    expect(await debtOf(orderId)).toBe(0)
  })

  variant(
    "that has expired starts no payment, and tells of one that was begun before",
    async () => {
      const orderId = await owing()
      const url = await links.linkOf({ order_id: orderId, expires_in_hours: 1 })
      const before = await links.visit(url)
      const clock = later(HOUR + 1_000)
      expect(await links.visit(url)).toMatchObject({ state: "expired", ways: [], seen: "" })
      await links.choose(url, "cn:ALIPAY_CN", before.seen)
      expect(await requestsOf(url)).toEqual([])
      clock.mockRestore()
      await links.choose(url, "cn:ALIPAY_CN")
      later(HOUR + 1_000)
      const id = await pay(url)
      expect(await stateOf(url)).toBe("paid")
      expect(lineOf(id).net).toBe("10050")
      expect(await debtOf(orderId)).toBe(0)
    }
  )

  variant(
    "of an order that was canceled while its page was open sends the money back, and says so",
    async () => {
      const id = await draft()
      const url = await links.linkOf({ order_id: id })
      await links.choose(url, "cn:ALIPAY_CN")
      await shop.admin("POST", `/draft-orders/${id}/convert-to-order`)
      store.simulator.bend(await newestRequest(url), "notify.lost")
      await store.sql.query(`update "order" set status = 'canceled' where id = $1`, [id])
      const requestId = await pay(url)
      expect(await stateOf(url)).toBe("returned")
      expect(lineOf(requestId).net).toBe("0")
      expect(await links.visit(url)).toMatchObject({ state: "returned", ways: [] })
      expect((await links.make({ order_id: id })).body["message"]).toContain("canceled")
    }
  )

  variant(
    "whose amount was paid in another way closes the page that is open, and takes no money",
    async () => {
      const orderId = await owing()
      const url = await links.linkOf({ order_id: orderId })
      const second = await shop.admin("POST", "/payment-collections", {
        order_id: orderId,
        amount: 100.5,
      })
      await links.choose(url, "cn:ALIPAY_CN")
      const { id } = second.body["payment_collection"]
      await shop.admin("POST", `/payment-collections/${id}/mark-as-paid`, { order_id: orderId })
      expect(await links.visit(url)).toMatchObject({ state: "not_due", ways: [] })
      await sweep(store)
      await payIfOpen(await newestRequest(url))
      expect(lineOf(await newestRequest(url))).toMatchObject({ status: "CANCELLED", net: "0" })
      expect((await links.make({ order_id: orderId })).body).toMatchObject({
        message: expect.stringContaining("order_id: the order owes nothing"),
      })
    }
  )

  variant(
    "whose amount was paid in another way just before tells a person of what is too much",
    async () => {
      const orderId = await owing()
      const url = await links.linkOf({ order_id: orderId })
      const { body } = await shop.admin("POST", "/payment-collections", {
        order_id: orderId,
        amount: 100.5,
      })
      await links.choose(url, "cn:ALIPAY_CN")
      const { id } = body["payment_collection"]
      await shop.admin("POST", `/payment-collections/${id}/mark-as-paid`, { order_id: orderId })
      const requestId = await pay(url)
      await sweep(store)
      expect(await debtOf(orderId)).toBe(-100.5)
      expect(await attentionOf(store, requestId)).toMatchObject([
        { kind: "overpaid", state: "open" },
      ])
    }
  )

  it("whose order was changed says so, and pays the present amount to who has seen it alone", async () => {
    const orderId = await owing()
    const url = await links.linkOf({ order_id: orderId })
    const { seen } = await links.visit(url)
    await addTea(orderId)
    await links.choose(url, "cn:ALIPAY_CN", seen)
    expect(await requestsOf(url)).toEqual([])
    const page = await links.visit(url)
    expect(page.seen).toBe("20100CNY")
    expect(page.html).toContain("it was CN¥100.50, now it is CN¥201.00")
    await links.choose(url, "cn:ALIPAY_CN")
    const id = await pay(url)
    expect(lineOf(id).net).toBe("20100")
    expect(await debtOf(orderId)).toBe(0)
  })

  it("is settled by its own page when the gateway's message is lost", async () => {
    const url = await links.linkOf({ order_id: await owing() })
    await links.choose(url, "cn:ALIPAY_CN")
    store.simulator.bend(await newestRequest(url), "notify.lost")
    await pay(url)
    expect(await stateOf(url)).toBe("paid")
  })

  variant("offers no second payment while it is not known whether the first is paid", async () => {
    const url = await links.linkOf({ order_id: await owing() })
    await links.choose(url, "cn:ALIPAY_CN")
    store.simulator.bend(await newestRequest(url), "pending")
    await pay(url)
    const page = await links.visit(url)
    expect(page).toMatchObject({ state: "processing", ways: [] })
    const { ways } = await links.visit(await links.linkOf({ order_id: await owing() }))
    await links.choose(url, ways[1] ?? "", "10050CNY")
    expect(await requestsOf(url)).toHaveLength(1)
    await pay(url)
    expect(await stateOf(url)).toBe("paid")
  })

  variant("shows what the ledger has where the keys of its payment are lost", async () => {
    const url = await links.linkOf({ order_id: await owing() })
    await links.choose(url, "cn:ALIPAY_CN")
    const id = await newestRequest(url)
    const give = async (clientId: string) =>
      await store.sql.query(
        `update alipay_payment set client_id = $2 where payment_request_id = $1`,
        [id, clientId]
      )
    await give("LOST")
    expect(await links.visit(url)).toMatchObject({ status: 200, state: "waiting" })
    await give(store.run.clientId)
    await pay(url)
    expect(await stateOf(url)).toBe("paid")
  })

  variant(
    "that was declined says why in the shopper's language, and is paid in another way",
    async () => {
      const url = await links.linkOf({ order_id: await owing() })
      await links.choose(url, "cn:ALIPAY_CN")
      await store.simulator.decline(await newestRequest(url), "USER_BALANCE_NOT_ENOUGH")
      await quiet(store)
      const page = await links.visit(url, { language: "zh-Hans-CN,en;q=0.5" })
      expect(page.html).toContain("余额不足。请选择其他支付方式。")
      expect(page.html).toContain('<html lang="zh-CN">')
      expect(page.state).toBe("payable")
      await links.choose(url, page.ways.at(-1) ?? "")
      await pay(url)
      expect(await stateOf(url)).toBe("paid")
    }
  )

  it("begins ten payments in ten minutes at most", async () => {
    const url = await links.linkOf({ order_id: await owing() })
    const { ways } = await links.visit(url)
    for (let count = 0; count < 10; count += 1) {
      expect((await links.choose(url, ways[count % 2] ?? "")).status).toBe(303)
    }
    const refused = await links.choose(url, ways[0] ?? "")
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("too many tries")
    expect(await requestsOf(url)).toHaveLength(10)
    later(11 * 60_000)
    expect((await links.choose(url, ways[0] ?? "")).status).toBe(303)
  })

  variant("of a draft order makes the order, once it is paid", async () => {
    const id = await draft()
    const url = await links.linkOf({ order_id: id })
    expect(await links.linkOf({ order_id: id })).toContain(collectionOf(url))
    await links.choose(url, "cn:ALIPAY_CN")
    const requestId = await pay(url)
    expect(await stateOf(url)).toBe("paid")
    const order = await shop.orderDetails(id)
    expect(order["status"]).toBe("pending")
    expect(Number(order["summary"].pending_difference)).toBe(0)
    expect(lineOf(requestId).net).not.toBe("0")
  })

  variant("of a cart's payment collection makes the order", async () => {
    const cart = await shop.createCart()
    const url = await links.linkOf({ payment_collection_id: cart.collectionId })
    await links.choose(url, "cn:ALIPAY_CN")
    await pay(url)
    expect(await ordersOf(store, cart)).toHaveLength(1)
    expect(await stateOf(url)).toBe("paid")
  })

  it("is not made for money that a card holds already", async () => {
    const { orderId } = await shop.buy("CNY", { provider: "pp_alipay_manual", wallet: "CARD" })
    const { status, body } = await links.make({ order_id: orderId })
    expect([status, body["message"]]).toEqual([
      400,
      "order_id: the order owes nothing, or a payment holds what it owes. Look at its payments.",
    ])
  })
})

describe("the door of payment links", () => {
  variant.each([
    ["made up", (token: string) => `${token.slice(0, -4)}AAAA`],
    ["of another amount", (token: string) => token.replace("10050CNY", "1CNY")],
    ["without a signature", (token: string) => token.split(".").slice(0, 3).join(".")],
    ["with a longer life", (token: string) => token.replace(/\.[0-9a-z]+\./, ".zzzzzz.")],
  ])("knows nothing of a token that is %s", async (_, forge) => {
    const url = await links.linkOf({ order_id: await owing() })
    const forged = url.replace(/[^/]+$/, forge)
    expect(forged).not.toBe(url)
    for (const page of [
      await links.visit(forged),
      await links.choose(forged, "cn:ALIPAY_CN", "10050CNY"),
    ]) {
      expect([page.status, page.state]).toEqual([404, "not_found"])
      expect(page.html).not.toContain("100.50")
    }
    expect(await requestsOf(url)).toEqual([])
  })

  variant(
    "shows no personal data, loads nothing, and stays out of caches, referrers and frames",
    async () => {
      const url = await links.linkOf({ order_id: await owing() })
      const { html, headers } = await links.visit(url)
      expect(html).not.toMatch(/lin@shop|Lin|Lake Road/)
      expect(Buffer.byteLength(html)).toBeLessThan(30_000)
      expect(html).not.toMatch(/<(img|iframe|link|script src)/)
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex, nofollow",
        "x-frame-options": "DENY",
        "content-security-policy": expect.stringMatching(/^default-src 'none'; style-src 'sha256-/),
      })
    }
  )

  variant("takes a way to pay that is offered alone", async () => {
    const url = await links.linkOf({ order_id: await owing() })
    const page = await links.choose(url, "cn:KAKAOPAY_OF_NO_ONE")
    expect(page.status).toBe(409)
    expect(page.html).toContain("Please choose one of these ways to pay.")
    expect(await requestsOf(url)).toEqual([])
  })

  it("takes a form with odd fields for one without a choice", async () => {
    const url = await links.linkOf({ order_id: await owing() })
    const [way = ""] = (await links.visit(url)).ways
    for (const form of [
      { "way[toString]": "x", amount: "1" },
      { way, "amount[toString]": "x" },
    ]) {
      expect((await links.visit(url, { form })).status).toBeLessThan(500)
    }
    expect(await requestsOf(url)).toEqual([])
  })

  it("leads from Medusa's own link to one of ours, for an order's payment collection alone", async () => {
    const url = await links.linkOf({ order_id: await owing() })
    const door = (id: string) => `${store.url}/payment-collection/${id}?order_id=order_1`
    const { status, headers } = await links.visit(door(collectionOf(url)))
    expect(status).toBe(303)
    const address = String(headers["location"])
    expect(await links.visit(address)).toMatchObject({ status: 200, state: "payable" })
    later(HOUR + 1_000)
    expect(await stateOf(address)).toBe("expired")
    for (const id of [await collectionOfNewCart(), "pay_col_00000000000000000000000000", "x"]) {
      expect((await links.visit(door(id))).status).toBe(404)
    }
  })
})

describe("an admin who makes a link", () => {
  it.each([
    [{}, "order_id", "order_id or payment_collection_id must be given, and not both"],
    [
      { order_id: "o1", payment_collection_id: "p1" },
      "order_id",
      "order_id or payment_collection_id must be given, and not both",
    ],
    [{ order_id: "o1", expires_in_hours: 0 }, "expires_in_hours", "from 1 to 720"],
    [{ order_id: "o1", expires_in_hours: 721 }, "expires_in_hours", "from 1 to 720"],
    [{ order_id: "o1", email_to: "lin" }, "email_to", "must be an e-mail address"],
    [{ order_id: "o1", email_to: "a@b.c,d@e.f" }, "email_to", "must be an e-mail address"],
    [{ order_id: "o1", email_to: "<a@b.c>" }, "email_to", "must be an e-mail address"],
    [{ order_id: "o1", email_to: "a\u202e@b.c" }, "email_to", "must be an e-mail address"],
    [{ order_id: "o1", locale: "tlh" }, "locale", "must be one of: en, zh-CN"],
    [{ order_id: "o1", amount: 5 }, "amount", "not a field"],
  ])("with %j reads what is wrong with %s", async (body, field, message) => {
    const { status, body: answer } = await links.make(body)
    expect(status).toBe(400)
    expect(answer["errors"]).toMatchObject([{ field, message: expect.stringContaining(message) }])
  })

  it.each([
    [{ order_id: "order_1" }, "order_id: there is no order order_1."],
    [
      { payment_collection_id: "pay_col_1" },
      "payment_collection_id: there is no payment collection pay_col_1.",
    ],
  ])("with %j is told that there is none", async (body, message) => {
    expect(await links.make(body)).toMatchObject({ status: 404, body: { message } })
  })

  variant("is told to offer Alipay in the region first", async () => {
    const order_id = await owing()
    await withoutAlipay(shop, store.run.seed.regions["CNY"] ?? "", async () => {
      expect(await links.make({ order_id })).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("offers no payment provider of Alipay") },
      })
    })
    expect((await links.make({ order_id })).status).toBe(200)
  })

  variant("has it mailed in the language asked for, and is told when the mail fails", async () => {
    const orderId = await owing()
    const asked = { order_id: orderId, email_to: "wei@shop.example", locale: "de" }
    post.mails.length = 0
    const { body } = await links.make(asked)
    expect(body["payment_link"]).toMatchObject({ mailed: true, order_id: orderId })
    const [mail] = post.mails
    expect(mail).toMatchObject({ to: "wei@shop.example" })
    expect(mail?.content.text).toContain(body["payment_link"].url)
    expect(mail?.content.text).toContain("100,50")
    post.isShut = true
    const failed = await links.make(asked)
    expect(failed.status).toBe(500)
    expect(failed.body["message"]).toContain("could not be mailed")
  })
})

describe("an order whose goods are on their way back", () => {
  it("is asked for the difference, as Medusa's own page says it, and for nothing where there is none", async () => {
    const dearer = await exchanged(2)
    const { body } = await links.make({ order_id: dearer })
    const medusa = (await shop.admin("GET", `/orders/${dearer}?fields=total,*summary,*items`)).body
    expect(medusa["order"].summary.pending_difference).toBe(100.5)
    expect(body["payment_link"]).toMatchObject({ amount: "10050" })
    const even = await links.make({ order_id: await exchanged(1) })
    expect([even.status, even.body["code"]]).toEqual([400, "link_nothing_owed"])
  })
})
