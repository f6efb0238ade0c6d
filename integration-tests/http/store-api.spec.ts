import { openShop, type Shop } from "../support/shop"
import { startStore, type Store } from "../support/store"
import { variant } from "../support/ring"

let store: Store
let shop: Shop

beforeAll(async () => {
  store = await startStore()
  shop = openShop(store)
})
afterAll(async () => await store.stop())

const methods = async (cartId: string, provider = "pp_alipay_cn", headers = {}) =>
  await shop.call(
    "GET",
    `/store/alipay/payment-methods?provider_id=${provider}&cart_id=${cartId}`,
    undefined,
    headers
  )

describe("the wallets for a cart", () => {
  variant("come from the gateway, in the account's order, with what fits and why not", async () => {
    const cart = await shop.createCart("JPY")
    const { status, body } = await methods(cart.id)
    expect(status).toBe(200)
    expect(body.source).toBe("gateway")
    expect(body.payment_methods.map(({ type }: { type: string }) => type)).toEqual([
      "ALIPAY_CN",
      "ALIPAY_HK",
      "GCASH",
      "DANA",
      "PAYPAY",
      "KAKAOPAY",
      "CARD",
    ])
    const byType = Object.fromEntries(body.payment_methods.map((each: any) => [each.type, each]))
    expect(byType["PAYPAY"]).toMatchObject({ name: "PayPay", enabled: true, disabled_reason: null })
    expect(byType["GCASH"].enabled).toBe(false)
    expect(byType["GCASH"].disabled_reason).toMatch(/[A-Z_]+/)
  })

  variant("are the configured ones while the gateway can't be asked", async () => {
    const cart = await shop.createCart()
    store.simulator.next("consult.drop-before x3")
    const { status, body } = await methods(cart.id)
    expect([status, body.payment_methods.length]).toEqual([200, 7])
  })

  it("are not told for an unknown cart or without one", async () => {
    expect((await methods("cart_nope")).status).toBe(404)
    const without = await shop.call("GET", "/store/alipay/payment-methods?provider_id=pp_alipay_cn")
    expect(without.status).toBe(400)
  })

  variant("are not told for another provider or one of another region", async () => {
    const cart = await shop.createCart("without Alipay")
    expect((await methods(cart.id)).status).toBe(400)
    expect((await methods(cart.id, "pp_stripe_stripe")).status).toBe(400)
    expect((await methods(cart.id, "pp_alipay_nobody")).status).toBe(400)
  })

  it("of a signed-in customer's cart are that customer's alone", async () => {
    const register = await shop.call("POST", "/auth/customer/emailpass/register", {
      email: "owner@shop.example",
      password: "secret",
    })
    await shop.call(
      "POST",
      "/store/customers",
      { email: "owner@shop.example" },
      { authorization: `Bearer ${register.body.token}` }
    )
    const login = await shop.call("POST", "/auth/customer/emailpass", {
      email: "owner@shop.example",
      password: "secret",
    })
    const owner = { authorization: `Bearer ${login.body.token}` }
    const cart = await shop.createCart()
    await shop.call("POST", `/store/carts/${cart.id}/customer`, {}, owner)
    expect((await methods(cart.id)).status).toBe(404)
    expect((await methods(cart.id, "pp_alipay_cn", owner)).status).toBe(200)
  })
})

describe("what a storefront sends with a session", () => {
  it.each([
    [{ payment_method_type: "WECHATPAY" }, "payment_method_type"],
    [{ payment_method_type: 7 }, "payment_method_type"],
    [{ return_url: "https://evil.example/steal" }, "return_url"],
    [{ return_url: "not a url" }, "return_url"],
    [{ return_url: "javascript:alert(1)" }, "return_url"],
    [{ terminal_type: "FRIDGE" }, "terminal_type"],
    [{ os_type: "BEOS" }, "os_type"],
    [{ locale: "x".repeat(100) }, "locale"],
  ])("is refused with the field's name when it is wrong (%j)", async (data, field) => {
    const cart = await shop.createCart()
    const { status, body } = await shop.tryPayment(cart, { data })
    expect(status).toBe(400)
    expect(body.message).toContain(field)
  })

  it.each([
    { status: "paid" },
    { payment_request_id: "payses_of_somebody_else" },
    { redirect_url: "https://evil.example" },
    { applink_url: "https://evil.example" },
    { scheme_url: "evil://" },
    { expires_at: null },
    { version: 99 },
    { session_id: "payses_of_somebody_else" },
    { last_refund: {} },
  ])("is refused when it names what is ours (%j)", async (data) => {
    const cart = await shop.createCart()
    const { status, body } = await shop.tryPayment(cart, { data })
    expect(status).toBe(400)
    expect(body.message).toContain(`data.${Object.keys(data)[0]} must not be sent`)
    const { rows } = await store.sql.query(
      `select id from payment_session where payment_collection_id = $1`,
      [cart.collectionId]
    )
    expect(rows).toEqual([])
  })

  it("can't overwrite what is ours, nor make an order of what it says besides", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, { data: { captured_at: "2026-01-01" } })
    expect(payment).toMatchObject({ status: "awaiting_shopper", version: 1 })
    expect(payment.payment_request_id).toBe(payment.sessionId)
    expect(payment.redirect_url).toContain(store.simulator.url)
    expect((await shop.complete(cart)).body.type).toBe("cart")
  })

  it("chooses the phone's page only with the phone's system", async () => {
    const cart = await shop.createCart()
    const payment = await shop.startPayment(cart, {
      data: { terminal_type: "WAP", os_type: "IOS" },
    })
    expect(payment.redirect_url).not.toBeNull()
    const other = await shop.createCart()
    expect((await shop.startPayment(other, { data: { terminal_type: "WAP" } })).status).toBe(
      "awaiting_shopper"
    )
  })

  it("shows nothing secret to an anonymous caller", async () => {
    const cart = await shop.createCart()
    await shop.startPayment(cart)
    const { body } = await shop.call(
      "GET",
      `/store/carts/${cart.id}?fields=*payment_collection.payment_sessions`
    )
    const text = JSON.stringify(body)
    expect(text).not.toContain(store.run.clientId)
    expect(text).not.toContain("PRIVATE")
    expect(text).not.toContain(store.simulator.alipayPublicKey.slice(0, 40))
  })
})
