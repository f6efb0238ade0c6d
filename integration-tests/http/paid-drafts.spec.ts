import { attentionOf } from "../support/attention"
import { expectBooksAgree } from "../support/books"
import { tryToCharge, type Outcome } from "../support/charges"
import { openOwing, type Owing } from "../support/owing-orders"
import { collectionOf, openLinks } from "../support/payment-links"
import { openShop, quiet, sweep, type Shop } from "../support/shop"
import { setStock } from "../support/stock"
import { loadBuilt, startStore, type Store } from "../support/store"
import { openWallets, signUp, type Customer } from "../support/wallets"
import { variant } from "../support/ring"

let store: Store
let shop: Shop
let orders: Owing
let links: ReturnType<typeof openLinks>
let customer: Customer
let agreement: string
let keys = 0

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
  orders = openOwing(store, shop)
  links = openLinks(store, shop)
  customer = await signUp(shop)
  agreement = await openWallets(store, shop, customer).link()
})
afterAll(async () => await store.stop())
afterEach(async () => {
  jest.restoreAllMocks()
  await expectBooksAgree(store)
  await setStock(store, 1_000)
})

type Goods = "tea" | "rare"

const draftHere = async (goods: Goods = "tea"): Promise<string> =>
  await orders.draft(goods, { sales_channel_id: store.run.seed.channel })

/** In the currency of the linked wallet, and its customer's. */
const draftOfCustomer = async (goods: Goods = "tea"): Promise<string> =>
  await orders.draft(goods, {
    region_id: store.run.seed.regions["HKD"],
    sales_channel_id: store.run.seed.channel,
    customer_id: customer.id,
    shipping_address: { first_name: "Lin", country_code: store.run.seed.countries["HKD"] },
  })

const charge = async (order_id: string, changes: object = {}): Promise<Outcome> =>
  await tryToCharge(store, {
    agreement_id: agreement,
    customer_id: customer.id,
    amount: "owed",
    currency_code: "hkd",
    idempotency_key: `draft-${++keys}`,
    order_id,
    ...changes,
  })

const rowOf = async (orderId: string) =>
  (
    await store.sql.query<{ is_draft_order: boolean; status: string }>(
      `select is_draft_order, status from "order" where id = $1`,
      [orderId]
    )
  ).rows[0]

const ORDER = { is_draft_order: false, status: "pending" }
const DRAFT = { is_draft_order: true, status: "draft" }

const reservedFor = async (orderId: string): Promise<number> =>
  (
    await store.sql.query(
      `select r.id from reservation_item r join order_item i on i.item_id = r.line_item_id
        where i.order_id = $1 and r.deleted_at is null`,
      [orderId]
    )
  ).rows.length

const requestsAt = async (collectionId: string): Promise<string[]> =>
  (
    await store.sql.query<{ id: string }>(
      `select payment_request_id as id from alipay_payment where payment_collection_id = $1
        order by created_at`,
      [collectionId]
    )
  ).rows.map(({ id }) => id)

/** Opens a wallet's page by a link of what the draft owes. */
const openPage = async (orderId: string, way?: string) => {
  const url = await links.linkOf({ order_id: orderId })
  const { ways } = await links.visit(url)
  await links.choose(url, way ?? ways.find((each) => each.startsWith("cn:")) ?? "")
  return { url, request: (await requestsAt(collectionOf(url))).at(-1) ?? "" }
}
const pay = async (request: string): Promise<void> => {
  await store.simulator.pay(request)
  await quiet(store)
}
const netOf = (request: string): string => String(store.simulator.payment(request).net)
const toldOf = async (request: string) =>
  (await attentionOf(store, request)).map(({ kind, state, resolution }) => [
    kind,
    state,
    resolution,
  ])
const RETURNED = [["paid_without_order", "closed", "returned_to_shopper"]]

/** What no process of this version does: the payment is booked, and its draft is left. */
const withoutPlacing = async <T>(work: () => Promise<T>): Promise<T> => {
  const drafts = loadBuilt("medusa/place-draft.js") as typeof import("../../src/medusa/place-draft")
  const placing = jest.spyOn(drafts, "placeDraft").mockResolvedValue()
  const done = await work()
  await quiet(store)
  placing.mockRestore()
  return done
}
/** Which leases are held while drafts are placed. */
const spyOnPlacing = () => {
  const drafts = loadBuilt("medusa/place-draft.js") as typeof import("../../src/medusa/place-draft")
  const { placeDraft } = drafts
  const leases: string[][] = []
  jest.spyOn(drafts, "placeDraft").mockImplementation(async (...given) => {
    const { rows } = await store.sql.query<{ id: string }>(
      `select id from alipay_lease where expires_at > now() and id ~ '^(booking|order):' order by id`
    )
    leases.push(rows.map(({ id }) => id))
    await placeDraft(...given)
  })
  return { leases }
}
const rest = async (request: string) =>
  await store.sql.query(
    `update alipay_payment set next_check_at = null where payment_request_id = $1`,
    [request]
  )
const aDayLater = async (): Promise<void> => {
  await store.sql.query(`delete from alipay_recheck`)
  await sweep(store)
  await quiet(store)
}
const markAsPaid = async (orderId: string, amount: number) => {
  const made = await shop.admin("POST", "/payment-collections", { order_id: orderId, amount })
  const { id } = made.body["payment_collection"]
  await shop.admin("POST", `/payment-collections/${id}/mark-as-paid`, { order_id: orderId })
}

describe("a draft that is paid by its link", () => {
  it("becomes an order, with its stock, before the page calls it paid", async () => {
    const id = await draftHere("rare")
    const { url, request } = await openPage(id)
    await pay(request)
    expect(await rowOf(id)).toEqual(ORDER)
    expect(await reservedFor(id)).toBe(1)
    expect(await shop.orderDetails(id)).toMatchObject({ payment_status: "captured" })
    expect((await links.visit(url)).state).toBe("paid")
    expect(netOf(request)).toBe("10050")
  })

  variant("whose last piece was sold in between is paid back, and the page says so", async () => {
    const id = await draftHere("rare")
    const { url, request } = await openPage(id)
    await setStock(store, 0)
    await pay(request)
    expect(await rowOf(id)).toEqual(DRAFT)
    expect(netOf(request)).toBe("0")
    expect(await toldOf(request)).toEqual(RETURNED)
    expect((await links.visit(url)).html).toContain("The money goes back to you")
    await setStock(store, 1)
    const again = await openPage(id)
    await pay(again.request)
    expect(await rowOf(id)).toEqual(ORDER)
  })

  variant("is an order as soon as a card holds its money", async () => {
    const id = await draftHere()
    const { request } = await openPage(id, "manual:CARD")
    await pay(request)
    expect(await rowOf(id)).toEqual(ORDER)
    expect(await shop.orderDetails(id)).toMatchObject({ payment_status: "authorized" })
  })

  variant("takes no money once it was canceled or deleted", async () => {
    const { cancelOrderWorkflow } = store.load("@medusajs/medusa/core-flows") as {
      cancelOrderWorkflow: (container: unknown) => { run: (given: object) => Promise<unknown> }
    }
    const [canceled, deleted] = [await draftHere(), await draftHere()]
    const pages = [await openPage(canceled), await openPage(deleted)]
    for (const { request } of pages) {
      store.simulator.bend(request, "notify.lost")
      await store.simulator.pay(request)
    }
    await cancelOrderWorkflow(store.container).run({ input: { order_id: canceled } })
    expect((await shop.admin("DELETE", `/draft-orders/${deleted}`)).status).toBe(200)
    await aDayLater()
    await sweep(store)
    await quiet(store)
    expect(pages.map(({ request }) => netOf(request))).toEqual(["0", "0"])
    expect(await rowOf(canceled)).toMatchObject({ status: "canceled", is_draft_order: true })
  })

  it("is not paid while it is being edited: by link or by a linked wallet", async () => {
    const id = await draftOfCustomer()
    const url = await links.linkOf({ order_id: id })
    await shop.admin("POST", `/draft-orders/${id}/edit`)
    const refused = [
      await links.make({ order_id: id }),
      await links.make({ payment_collection_id: collectionOf(url) }),
    ]
    expect(refused.map(({ status, body }) => [status, body["code"]])).toEqual([
      [400, "draft_in_edit"],
      [400, "draft_in_edit"],
    ])
    const { ways } = await links.visit(url)
    const chosen = await links.choose(url, ways[0] ?? "")
    expect([chosen.status, chosen.state]).toEqual([409, "payable"])
    expect((await charge(id))["refused"]).toContain("is a draft that is being edited")
    expect(await requestsAt(collectionOf(url))).toEqual([])
  })
})

describe("a draft that can't become an order for now", () => {
  variant(
    "is told after half an hour, called paid by no page, and becomes one when it can",
    async () => {
      const id = await draftHere()
      const { url, request } = await openPage(id)
      const drafts = loadBuilt(
        "medusa/place-draft.js"
      ) as typeof import("../../src/medusa/place-draft")
      const placing = jest.spyOn(drafts, "placeDraft").mockRejectedValue(new Error("busy"))
      await pay(request)
      expect((await links.visit(url)).state).toBe("processing")
      expect(await toldOf(request)).toEqual([])
      const due = `update alipay_payment set money_since = now() - interval '31 minutes', next_check_at = now() - interval '1 second'
      where payment_request_id = $1`
      await store.sql.query(due, [request])
      await sweep(store)
      await quiet(store)
      expect(await toldOf(request)).toEqual([["paid_without_order", "open", null]])
      placing.mockRestore()
      await store.sql.query(due, [request])
      await sweep(store)
      await quiet(store)
      expect(await rowOf(id)).toEqual(ORDER)
      expect(await toldOf(request)).toEqual([["paid_without_order", "closed", "gone"]])
      expect((await links.visit(url)).state).toBe("paid")
    }
  )
})

describe("a draft for which a linked wallet is charged", () => {
  it("is an order when the charge is called paid", async () => {
    const id = await draftOfCustomer("rare")
    expect(await charge(id)).toMatchObject({ outcome: "paid" })
    expect(await rowOf(id)).toEqual(ORDER)
    expect(await reservedFor(id)).toBe(1)
  })

  it("whose last piece is gone is paid back, which is the charge's outcome for good", async () => {
    const id = await draftOfCustomer("rare")
    await setStock(store, 0)
    const key = { idempotency_key: "draft-gone" }
    const outcome = await charge(id, key)
    expect(outcome).toMatchObject({ outcome: "returned" })
    const request: string = outcome["payment_request_id"]
    expect(netOf(request)).toBe("0")
    expect(await toldOf(request)).toEqual(RETURNED)
    expect(await rowOf(id)).toEqual(DRAFT)
    expect(await charge(id, key)).toMatchObject({ outcome: "returned" })
    await setStock(store, 1)
    expect(await charge(id)).toMatchObject({ outcome: "paid" })
    expect(await charge(id, key)).toMatchObject({ outcome: "returned" })
  })

  it("is placed under the leases of its charge", async () => {
    const id = await draftOfCustomer()
    const placed = spyOnPlacing()
    expect(await charge(id)).toMatchObject({ outcome: "paid" })
    expect(placed.leases).toEqual([[expect.stringMatching(/^booking:/), `order:${id}`]])
  })

  it("that is declined is a draft still, and reserves nothing", async () => {
    const id = await draftOfCustomer("rare")
    store.simulator.next("pay.decline=USER_BALANCE_NOT_ENOUGH x1")
    expect(await charge(id)).toMatchObject({ outcome: "declined" })
    expect([await rowOf(id), await reservedFor(id)]).toEqual([DRAFT, 0])
  })

  variant(
    "becomes an order when a later message says that it is paid, or is paid back",
    async () => {
      for (const [pieces, ended] of [
        [1_000, ["paid", ORDER]],
        [0, ["returned", DRAFT]],
      ] as const) {
        const id = await draftOfCustomer("rare")
        store.simulator.next("pay.drop-after x3 inquiry.unknown-before x24 notify.lost")
        const key = { idempotency_key: `draft-unknown-${pieces}` }
        expect(await charge(id, key)).toMatchObject({ outcome: "unknown" })
        expect(await rowOf(id)).toEqual(DRAFT)
        await setStock(store, pieces)
        for (let look = 0; look < 12; look++) {
          await sweep(store)
        }
        expect([(await charge(id, key))["outcome"], await rowOf(id)]).toEqual(ended)
      }
    }
  )

  it("that is not booked and placed at once is not called paid before it is an order", async () => {
    const id = await draftOfCustomer()
    const drafts = loadBuilt(
      "medusa/place-draft.js"
    ) as typeof import("../../src/medusa/place-draft")
    const placing = jest.spyOn(drafts, "placeDraft").mockRejectedValue(new Error("cut off"))
    const key = { idempotency_key: "draft-cut-off" }
    expect(await charge(id, key)).toMatchObject({ outcome: "unknown" })
    placing.mockRestore()
    expect(await rowOf(id)).toEqual(DRAFT)
    expect(await charge(id, key)).toMatchObject({ outcome: "paid" })
    expect(await rowOf(id)).toEqual(ORDER)
  })

  variant("stays one while it is paid in part; its rest makes the order, once", async () => {
    const id = await draftOfCustomer()
    expect(await charge(id, { amount: 50 })).toMatchObject({ outcome: "paid" })
    await aDayLater()
    expect(await rowOf(id)).toEqual(DRAFT)
    const { url, request } = await openPage(id)
    await pay(request)
    expect(await rowOf(id)).toEqual(ORDER)
    expect(netOf(request)).toBe("5050")
    expect((await links.visit(url)).state).toBe("paid")
  })

  variant("stays as Medusa leaves it where another provider's payment completes it", async () => {
    const [whole, inPart] = [await draftOfCustomer("rare"), await draftOfCustomer("rare")]
    await markAsPaid(whole, 100.5)
    expect(await charge(inPart, { amount: 50 })).toMatchObject({ outcome: "paid" })
    await markAsPaid(inPart, 50.5)
    await setStock(store, 0)
    await aDayLater()
    expect([await rowOf(whole), await rowOf(inPart)]).toEqual([DRAFT, DRAFT])
    const { rows } = await store.sql.query<{ request: string }>(
      `select p.payment_request_id as request from alipay_payment p
         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.order_id = $1`,
      [inPart]
    )
    expect(rows.map(({ request }) => netOf(request))).toEqual(["5000"])
  })
})

describe("a draft whose payment an older process booked", () => {
  const payAsBefore = async (goods: Goods) => {
    const id = await draftHere(goods)
    const page = await openPage(id)
    await withoutPlacing(async () => await store.simulator.pay(page.request))
    await rest(page.request)
    expect(await rowOf(id)).toEqual(DRAFT)
    expect(await shop.orderDetails(id)).toMatchObject({ payment_status: "captured" })
    return { id, ...page }
  }

  it("is no paid one on its page before it is an order, which the page has made", async () => {
    const { id, url } = await payAsBefore("tea")
    expect((await links.visit(url)).state).toBe("paid")
    expect(await rowOf(id)).toEqual(ORDER)
  })

  it("becomes an order within a day when no one looks", async () => {
    const { id, request } = await payAsBefore("tea")
    await aDayLater()
    expect(await rowOf(id)).toEqual(ORDER)
    expect(netOf(request)).toBe("10050")
  })

  variant("goes back when an admin says so, where that was refused at first", async () => {
    const { id, url, request } = await payAsBefore("rare")
    await setStock(store, 0)
    store.simulator.bend(request, "refund.decline=MERCHANT_BALANCE_NOT_ENOUGH x1")
    await aDayLater()
    expect(await toldOf(request)).toEqual([["paid_without_order", "open", null]])
    // Goods that came in since make no order of what an admin gives back.
    await setStock(store, 1)
    const [item] = await attentionOf(store, request)
    const { status } = await shop.admin("POST", `/alipay/attention/${item?.id}/actions/refund`, {})
    expect(status).toBe(200)
    expect(netOf(request)).toBe("0")
    expect(await toldOf(request)).toEqual(RETURNED)
    expect(await rowOf(id)).toEqual(DRAFT)
    expect((await links.visit(url)).state).toBe("returned")
  })

  variant("is paid back when it can't become one any more, and its page says so", async () => {
    const { id, url, request } = await payAsBefore("rare")
    await setStock(store, 0)
    await aDayLater()
    expect(await rowOf(id)).toEqual(DRAFT)
    expect(netOf(request)).toBe("0")
    expect(await toldOf(request)).toEqual(RETURNED)
    expect(await links.visit(url)).toMatchObject({ state: "returned", ways: [] })
  })
})
