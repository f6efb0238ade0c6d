import type { GatewayElement } from "../gateway-script.ts"
import { startPayment } from "../start-payment.ts"
import { payment, refusal, scriptedStore, type Asked } from "./scripted-store.ts"

const WAY = { providerId: "pp_alipay_cn", type: "ALIPAY_CN" }
const OPTIONS = {
  returnUrl: "https://shop.example/back",
  terminal: { terminal_type: "WEB" },
} as const
const DATA = {
  payment_method_type: "ALIPAY_CN",
  redirect_url: "https://wallet.example/pay/1",
  expires_at: "2100-01-01T00:00:00.000Z",
}
const openCart = (data: object = {}) => ({
  id: "cart_1",
  payment_collection: {
    id: "pay_col_1",
    payment_sessions: [{ provider_id: "pp_alipay_cn", data: { ...DATA, ...data } }],
  },
})

type Script = { status?: unknown; data?: object; complete?: unknown }

const store = ({ status = payment({ status: "none" }), data = DATA, complete }: Script = {}) =>
  scriptedStore(({ path }: Asked) => {
    if (path.endsWith("/payment")) return status
    if (path.endsWith("/complete")) return complete
    const sessions = [
      { provider_id: "pp_other", data: {} },
      { provider_id: "pp_alipay_cn", data },
    ]
    return { payment_collection: { id: "pay_col_new", payment_sessions: sessions } }
  })

describe("starting a payment", () => {
  it("sends wallet, return address, device, language and token, and leads to the page", async () => {
    const { sdk, asked } = store()
    const started = await startPayment(sdk, openCart({ payment_method_type: "X" }), WAY, {
      ...OPTIONS,
      terminal: { terminal_type: "WAP", os_type: "ANDROID" },
      locale: "ko",
      deviceToken: "tok",
    })
    expect(started).toEqual({ kind: "leave", url: DATA.redirect_url, expiresAt: DATA.expires_at })
    expect(asked.at(-1)).toEqual({
      path: "/store/payment-collections/pay_col_1/payment-sessions",
      method: "POST",
      body: {
        provider_id: "pp_alipay_cn",
        data: {
          payment_method_type: "ALIPAY_CN",
          return_url: OPTIONS.returnUrl,
          terminal_type: "WAP",
          os_type: "ANDROID",
          locale: "ko",
          device_token: "tok",
        },
      },
    })
  })

  it("sends the total that the shopper was shown", async () => {
    const { sdk, asked } = store()
    const cart = { ...openCart({ payment_method_type: "X" }), total: 19.9 }
    await startPayment(sdk, cart, WAY, OPTIONS)
    expect(asked.at(-1)?.body?.["data"]).toMatchObject({ seen_total: 19.9 })
  })

  it("makes the payment collection of a cart that has none", async () => {
    const { sdk, paths } = store()
    await startPayment(sdk, { id: "cart_1" }, WAY, OPTIONS)
    expect(paths()).toEqual([
      "GET /store/alipay/carts/cart_1/payment",
      "POST /store/payment-collections",
      "POST /store/payment-collections/pay_col_new/payment-sessions",
    ])
  })

  it("refuses a page that no browser may be sent to", async () => {
    const { sdk } = store({ data: { redirect_url: "javascript:alert(1)" } })
    await expect(startPayment(sdk, openCart(), WAY, OPTIONS)).rejects.toMatchObject({
      code: "no_page",
    })
  })

  it("shows the order of a cart that is one already, and starts nothing", async () => {
    const { sdk, paths } = store({ status: payment({ status: "paid", order_id: "order_1" }) })
    const started = await startPayment(sdk, openCart(), WAY, OPTIONS)
    expect(started).toEqual({ kind: "ordered", orderId: "order_1" })
    expect(paths()).toHaveLength(1)
  })

  it("completes a cart that was paid in between instead of asking for the money twice", async () => {
    const complete = { type: "order", order: { id: "order_2" } }
    const { sdk, paths } = store({ status: payment({ status: "paid" }), complete })
    const started = await startPayment(sdk, openCart(), WAY, OPTIONS)
    expect(started).toEqual({ kind: "ordered", orderId: "order_2" })
    expect(paths().join()).not.toContain("payment-sessions")
  })

  it("starts nothing when the paid cart can't be completed", async () => {
    const { sdk, paths } = store({
      status: payment({ status: "paid" }),
      complete: refusal(400, "sold out"),
    })
    await expect(startPayment(sdk, openCart(), WAY, OPTIONS)).rejects.toThrow("sold out")
    expect(paths().join()).not.toContain("payment-sessions")
  })
})

const CARD = { providerId: "pp_alipay_cn", type: "CARD" }
const FORM = {
  payment_method_type: "CARD",
  redirect_url: null,
  element: { session_data: "a&&b&&c&&d", environment: "sandbox" },
  expires_at: "2100-01-01T00:00:00.000Z",
}

class Form implements GatewayElement {
  mount = async () => await Promise.resolve({})
  validateFields = async () => await Promise.resolve({ isValid: true })
  submitPayment = async () => await Promise.resolve({ status: "SUCCESS" })
  destroy = () => undefined
}
const script = async () => await Promise.resolve({ AMSElement: Form })

/** What was asked for, one after the other: the mode of each session. */
const modesOf = (asked: Asked[]) =>
  asked
    .filter(({ path }) => path.endsWith("/payment-sessions"))
    .map(({ body }) => (body?.["data"] as { mode?: string } | undefined)?.mode)

describe("a card in the page", () => {
  const embedded = { ...OPTIONS, mode: "embedded", source: script } as const

  it("is asked for with the mode, and has what the gateway's script needs", async () => {
    const { sdk, asked } = store({ data: FORM })
    expect(await startPayment(sdk, openCart(), CARD, embedded)).toEqual({
      kind: "embedded",
      card: { sessionData: "a&&b&&c&&d", environment: "sandbox" },
      expiresAt: FORM.expires_at,
    })
    expect(modesOf(asked)).toEqual(["embedded"])
  })

  it("is asked for by no other way to pay, for which no script is loaded", async () => {
    const { sdk, asked } = store()
    const source = jest.fn(script)
    const started = await startPayment(sdk, openCart({ redirect_url: "x" }), WAY, {
      ...embedded,
      source,
    })
    expect(started.kind).toBe("leave")
    expect(modesOf(asked)).toEqual([undefined])
    expect(source).not.toHaveBeenCalled()
  })

  it.each<[string, () => Promise<object>]>([
    ["does not load", async () => await Promise.reject(new Error("blocked"))],
    ["is another one", async () => await Promise.resolve({})],
  ])(
    "is paid on the gateway's page when the script %s, without a session made for nothing",
    async (_name, source) => {
      const { sdk, asked } = store()
      const started = await startPayment(sdk, openCart(), CARD, {
        ...embedded,
        source: source as typeof script,
      })
      expect(started).toMatchObject({ kind: "leave", url: DATA.redirect_url })
      expect(modesOf(asked)).toEqual([undefined])
    }
  )

  it("is paid on the gateway's page when the form's session is refused", async () => {
    const { sdk, asked } = scriptedStore(({ path, body }) => {
      if (path.endsWith("/payment")) return payment({ status: "none" })
      const { mode } = (body?.["data"] ?? {}) as { mode?: string }
      if (mode === "embedded") return refusal(400, "no form")
      return {
        payment_collection: {
          id: "p",
          payment_sessions: [{ ...WAY, provider_id: "pp_alipay_cn", data: DATA }],
        },
      }
    })
    const started = await startPayment(sdk, openCart(), CARD, embedded)
    expect(started).toMatchObject({ kind: "leave", url: DATA.redirect_url })
    expect(modesOf(asked)).toEqual(["embedded", undefined])
  })

  it("is paid on the page that a store without forms has started, in one session", async () => {
    const { sdk, asked } = store({ data: DATA })
    const started = await startPayment(sdk, openCart(), CARD, embedded)
    expect(started).toMatchObject({ kind: "leave", url: DATA.redirect_url })
    expect(modesOf(asked)).toEqual(["embedded"])
  })

  it.each([
    ["goes on with its open form", FORM, payment({ redirect_url: null }), []],
    ["does not go on with a page", {}, payment(), ["embedded"]],
    [
      "does not go on with a form that the store knows under another end",
      FORM,
      payment({ redirect_url: null, expires_at: "2100-01-01T00:00:01.000Z" }),
      ["embedded"],
    ],
  ])("%s", async (_name, data, status, modes) => {
    const { sdk, asked } = store({ status, data: FORM })
    const cart = openCart({ ...DATA, payment_method_type: "CARD", ...data })
    expect((await startPayment(sdk, cart, CARD, embedded)).kind).toBe("embedded")
    expect(modesOf(asked)).toEqual(modes)
  })

  it("is not gone on with where the page is wanted", async () => {
    const { sdk, asked } = store({ status: payment({ redirect_url: null }) })
    await startPayment(sdk, openCart(FORM), CARD, OPTIONS)
    expect(modesOf(asked)).toEqual([undefined])
  })
})

describe("an open payment", () => {
  const sessionsStarted = (paths: string[]) =>
    paths.filter((path) => path.endsWith("/payment-sessions")).length

  it("of the same wallet is gone on with", async () => {
    const { sdk, paths } = store({ status: payment() })
    const started = await startPayment(sdk, openCart(), WAY, OPTIONS)
    expect(started).toMatchObject({ kind: "leave", url: DATA.redirect_url })
    expect(sessionsStarted(paths())).toBe(0)
  })

  it.each([
    ["of another wallet", openCart({ payment_method_type: "GCASH" }), payment()],
    [
      "that the store knows under another page",
      openCart(),
      payment({ redirect_url: "https://x.example" }),
    ],
    [
      "that closes in a minute",
      openCart(),
      payment({ expires_at: new Date(Date.now() + 60_000).toISOString() }),
    ],
    ["that was declined", openCart(), payment({ status: "failed", redirect_url: null })],
    [
      "whose cart was read without sessions",
      { id: "cart_1", payment_collection: { id: "p" } },
      payment(),
    ],
  ])("%s is not", async (_name, cart, status) => {
    const { sdk, paths } = store({ status })
    await startPayment(sdk, cart, WAY, OPTIONS)
    expect(sessionsStarted(paths())).toBe(1)
  })

  it("is not gone on with when that is not wanted", async () => {
    const { sdk, paths } = store({ status: payment() })
    await startPayment(sdk, openCart(), WAY, { ...OPTIONS, reuse: false })
    expect(sessionsStarted(paths())).toBe(1)
  })
})
