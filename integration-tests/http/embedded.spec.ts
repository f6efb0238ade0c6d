import { expectBooksAgree } from "../support/books"
import {
  openShop,
  ordersOf,
  quiet,
  settled,
  sweep,
  type Cart,
  type PaymentChoice,
  type Shop,
} from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

const HOUR = 3_600_000
const CARD = {
  "card-number": "4054695723100768",
  "card-expiry": "12/34",
  "card-cvc": "123",
}

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())
afterEach(async () => await expectBooksAgree(store))

const EMBEDDED: PaymentChoice = { wallet: "CARD", data: { mode: "embedded" } }
const HOSTED: PaymentChoice = { wallet: "CARD" }

/** What a storefront reads of the session, with the part for the gateway's script. */
const start = async (cart: Cart, choice: PaymentChoice) => {
  const session = await shop.startPayment(cart, choice)
  const { element } = session as { element?: { session_data: string; environment: string } | null }
  return { ...session, id: session.payment_request_id, element: element ?? null }
}

/** What the form in the shop's page does when its card is submitted. */
const submit = async (sessionData: string | undefined): Promise<{ status: string }> => {
  const [last = ""] = sessionData?.split("&&").slice(-1) ?? []
  const { form } = JSON.parse(Buffer.from(last, "base64").toString("utf8"))
  const body = new URLSearchParams({ action: "card-pay", ...CARD })
  return (await (await fetch(form, { method: "POST", body })).json()) as { status: string }
}

const statusOf = async (cart: Cart) =>
  (await shop.call("GET", `/store/alipay/carts/${cart.id}/payment`)).body
const rowOf = async (id: string) =>
  (
    await store.sql.query(
      `select state, product, capture_mode from alipay_payment where payment_request_id = $1`,
      [id]
    )
  ).rows[0]
const sessionsAsked = () =>
  store.simulator.calls().filter(({ operation }) => operation === "session").length

describe("a card in the shop's own page", () => {
  it("is paid by the gateway's form and becomes an order, with no address to leave for", async () => {
    const cart = await shop.createCart()
    const { id, element, redirect_url, applink_url } = await start(cart, EMBEDDED)
    expect([redirect_url, applink_url]).toEqual([null, null])
    expect(element).toEqual({
      session_data: expect.stringMatching(/^[\x21-\x7e]+$/),
      environment: "sandbox",
    })
    expect(await statusOf(cart)).toMatchObject({ status: "awaiting_shopper", redirect_url: null })
    expect(await submit(element?.session_data)).toMatchObject({ status: "SUCCESS" })
    await settled(() => ordersOf(store, cart), 1)
    await store.simulator.clock.advance(20_000)
    await quiet(store)
    expect(await rowOf(id)).toMatchObject({ product: "element", capture_mode: "automatic" })
    expect(store.simulator.payment(id)).toMatchObject({ captured: "10050" })
    expect(await statusOf(cart)).toMatchObject({ status: "paid", order_id: expect.any(String) })
  })

  it("is found paid when its message is lost, and is held where the shop captures by hand", async () => {
    store.simulator.next("notify.lost")
    const cart = await shop.createCart()
    const { id, element } = await start(cart, { ...EMBEDDED, provider: "pp_alipay_manual" })
    await submit(element?.session_data)
    expect((await shop.complete(cart)).body.type).toBe("order")
    expect(store.simulator.payment(id)).toMatchObject({ authorized: "10050", captured: "0" })
  })

  it("is the wallet's page for a wallet, whatever was asked for", async () => {
    const { id, element, redirect_url } = await start(await shop.createCart(), {
      wallet: "ALIPAY_CN",
      data: { mode: "embedded" },
    })
    expect([element, typeof redirect_url]).toEqual([null, "string"])
    expect((await rowOf(id)).product).toBe("pay")
  })

  variant(
    "is told as declined once its owner did not confirm, and the cart pays in a new session",
    async () => {
      const cart = await shop.createCart()
      const { id } = await start(cart, EMBEDDED)
      await store.simulator.decline(id, "USER_PAYMENT_VERIFICATION_FAILED")
      expect(await statusOf(cart)).toMatchObject({
        status: "failed",
        reason_code: "authentication_failed",
      })
      const again = await start(cart, EMBEDDED)
      expect(again.id).not.toBe(id)
      await submit(again.element?.session_data)
      await settled(() => ordersOf(store, cart), 1)
    }
  )
})

describe("a session for the form", () => {
  it("is answered again within seconds, but never for the hosted page", async () => {
    const cart = await shop.createCart()
    const before = sessionsAsked()
    const first = await start(cart, EMBEDDED)
    expect(await start(cart, EMBEDDED)).toEqual(first)
    expect(sessionsAsked()).toBe(before + 1)
    const hosted = await start(cart, HOSTED)
    expect(hosted.id).not.toBe(first.id)
    expect(hosted.element).toBeNull()
    expect(typeof hosted.redirect_url).toBe("string")
    expect(sessionsAsked()).toBe(before + 2)
  })

  variant(
    "is canceled when the shopper goes to the hosted page, so that its form pays no more",
    async () => {
      const cart = await shop.createCart()
      const form = await start(cart, EMBEDDED)
      const hosted = await start(cart, HOSTED)
      await settled(
        async () => [await rowOf(form.id)].filter(({ state }) => state === "canceled"),
        1
      )
      expect(await submit(form.element?.session_data)).toMatchObject({ status: "CANCELLED" })
      await store.simulator.pay(hosted.id)
      await settled(() => ordersOf(store, cart), 1)
      expect(store.simulator.payment(form.id).net).toBe("0")
    }
  )

  variant(
    "that the gateway did not know yet, and is paid after it was replaced, is paid back",
    async () => {
      const cart = await shop.createCart()
      store.simulator.next("invisible")
      const form = await start(cart, EMBEDDED)
      const hosted = await start(cart, HOSTED)
      await settled(
        async () => [await rowOf(form.id)].filter(({ state }) => state === "canceled"),
        1
      )
      expect(await submit(form.element?.session_data)).toMatchObject({ status: "SUCCESS" })
      await store.simulator.pay(hosted.id)
      await settled(() => ordersOf(store, cart), 1)
      await quiet(store)
      await store.simulator.clock.advance(60_000)
      await sweep(store)
      await sweep(store)
      await quiet(store)
      expect(store.simulator.payment(form.id).net).toBe("0")
    }
  )

  variant(
    "does not count any more when the cart has changed, and its form pays no more",
    async () => {
      const cart = await shop.createCart()
      const { id, element } = await start(cart, EMBEDDED)
      expect((await shop.changeQuantity(cart, 2)).status).toBe(200)
      expect(await statusOf(cart)).toMatchObject({
        status: "canceled",
        reason_code: "cart_changed",
      })
      await settled(async () => [await rowOf(id)].filter(({ state }) => state === "canceled"), 1)
      expect(await submit(element?.session_data)).toMatchObject({ status: "CANCELLED" })
    }
  )

  variant("ends with its hour", async () => {
    const cart = await shop.createCart()
    const { id } = await start(cart, EMBEDDED)
    await store.simulator.clock.advance(HOUR)
    await quiet(store)
    expect(await statusOf(cart)).toMatchObject({ status: "failed", reason_code: "expired" })
    await sweep(store)
    expect((await rowOf(id)).state).toBe("failed")
  })

  it("takes no mode that does not exist, and no data of another form", async () => {
    const refused = await shop.tryPayment(await shop.createCart(), {
      wallet: "CARD",
      data: { mode: "popup" },
    })
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain("hosted or embedded")
    const forged = await shop.tryPayment(await shop.createCart(), {
      wallet: "CARD",
      data: { element: { session_data: "x", environment: "prod" } },
    })
    expect(forged.body.message).toContain("data.element must not be sent")
  })
})
