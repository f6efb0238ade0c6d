import {
  confirmLink,
  linkWallet,
  listLinkedWallets,
  payWithLinkedWallet,
  readLinkReturn,
  recoverCart,
} from "../index.ts"
import { payment, refusal, scriptedStore, type Asked } from "./scripted-store.ts"

const CART = { id: "cart_1", payment_collection: { id: "pay_col_1" } }
const WALLET = { id: "agr_1", provider_id: "pp_alipay-auto-debit_cn" }

const store = (complete: unknown, status: unknown = payment({ status: "none" })) =>
  scriptedStore(({ path }: Asked) => {
    if (path.endsWith("/complete")) return complete
    return path.endsWith("/payment")
      ? status
      : { payment_collection: { id: "pay_col_1", payment_sessions: [] } }
  })

describe("paying with a linked wallet", () => {
  it("chooses it and completes the cart", async () => {
    const { sdk, asked, paths } = store({ type: "order", order: { id: "order_1" } })
    expect(await payWithLinkedWallet(sdk, CART, WALLET)).toEqual({
      kind: "ordered",
      orderId: "order_1",
    })
    expect(paths().slice(1)).toEqual([
      "POST /store/payment-collections/pay_col_1/payment-sessions",
      "POST /store/carts/cart_1/complete",
    ])
    expect(asked[1]?.body).toEqual({
      provider_id: WALLET.provider_id,
      data: { agreement_id: "agr_1" },
    })
  })

  it("tells a decline in the shopper's language, else in the words of the completion", async () => {
    const declined = {
      type: "cart",
      error: { type: "payment_authorization_error", message: "No money." },
    }
    const { sdk } = store(
      declined,
      payment({ status: "failed", message: "残高が不足", reason_code: "insufficient_funds" })
    )
    expect(await payWithLinkedWallet(sdk, CART, WALLET)).toEqual({
      kind: "declined",
      message: "残高が不足",
      reasonCode: "insufficient_funds",
    })
    expect(
      await payWithLinkedWallet(store(declined, refusal(404)).sdk, CART, WALLET)
    ).toMatchObject({ message: "No money." })
  })

  it.each([
    [
      "the gateway does not know yet",
      { type: "cart", error: { type: "payment_requires_more_error", message: "" } },
    ],
    ["no answer comes", new Error("offline")],
    ["the store breaks", refusal(500)],
    ["another request completes the cart", refusal(409)],
  ])("never calls it declined when %s", async (_name, complete) => {
    expect(await payWithLinkedWallet(store(complete).sdk, CART, WALLET)).toMatchObject({
      kind: "waiting",
    })
  })

  it("passes on the refusal of a shopper who is not the owner", async () => {
    await expect(
      payWithLinkedWallet(store(refusal(403, "sign in")).sdk, CART, WALLET)
    ).rejects.toThrow("sign in")
  })

  describe("while an earlier charge is not decided", () => {
    const session = { provider_id: WALLET.provider_id, data: { agreement_id: "agr_1" } }
    const chosen = { ...CART, payment_collection: { id: "p", payment_sessions: [session] } }
    const open = payment({ redirect_url: null })
    const order = { type: "order", order: { id: "order_1" } }
    const started = (paths: string[]) => paths.some((path) => path.endsWith("/payment-sessions"))

    it("completes the cart under the same session again", async () => {
      const { sdk, paths } = store(order, open)
      expect(await payWithLinkedWallet(sdk, chosen, WALLET)).toMatchObject({ kind: "ordered" })
      expect(started(paths())).toBe(false)
    })

    it("does nothing but wait when the gateway works on it", async () => {
      const { sdk, paths } = store(order, payment({ status: "processing", redirect_url: null }))
      expect(await payWithLinkedWallet(sdk, CART, WALLET)).toMatchObject({ kind: "waiting" })
      expect(paths()).toHaveLength(1)
    })

    it.each([
      ["another wallet", chosen, { ...WALLET, id: "agr_2" }, open],
      ["a wallet that was declined", chosen, WALLET, payment({ status: "failed" })],
    ])("chooses %s under a new session", async (_name, cart, wallet, status) => {
      const { sdk, paths } = store(order, status)
      await payWithLinkedWallet(sdk, cart, wallet)
      expect(started(paths())).toBe(true)
    })
  })

  it("charges no other amount than the cart was shown with", async () => {
    const { sdk, asked } = store({ type: "order", order: { id: "order_1" } })
    await payWithLinkedWallet(sdk, { ...CART, total: 19.9 }, WALLET, { locale: "ja" })
    expect(asked[1]?.body).toEqual({
      provider_id: WALLET.provider_id,
      data: { agreement_id: "agr_1", seen_total: 19.9, locale: "ja" },
    })
  })

  it.each([
    [19.9, false],
    [39, true],
  ])(
    "goes on with a wallet that was chosen before only while the cart costs the same: %d",
    async (total, isStarted) => {
      const session = { provider_id: WALLET.provider_id, data: { agreement_id: "agr_1" } }
      const { sdk, paths } = scriptedStore(({ path }: Asked) => {
        if (path.endsWith("/complete")) return { type: "order", order: { id: "order_1" } }
        if (path.endsWith("/payment")) return payment({ redirect_url: null })
        return path === "/store/carts/cart_1"
          ? { cart: { id: "cart_1", total } }
          : { payment_collection: { id: "p", payment_sessions: [] } }
      })
      const chosen = { id: "p", payment_sessions: [session] }
      await payWithLinkedWallet(sdk, { ...CART, total: 19.9, payment_collection: chosen }, WALLET)
      expect(paths().some((path) => path.endsWith("/payment-sessions"))).toBe(isStarted)
    }
  )

  it("is held where the shop has to look at the payment", async () => {
    const held = payment({ status: "paid", reason_code: "under_review", message: "Contact us." })
    const refused = { type: "cart", error: { type: "payment_authorization_error", message: "" } }
    const { sdk, paths } = store(refused, held)
    expect(await payWithLinkedWallet(sdk, CART, WALLET)).toEqual({
      kind: "held",
      message: "Contact us.",
    })
    expect(paths().some((path) => path.endsWith("/payment-sessions"))).toBe(false)
  })

  it("does not charge a cart that is paid already", async () => {
    const { sdk, paths } = store(undefined, payment({ status: "paid", order_id: "order_1" }))
    expect(await payWithLinkedWallet(sdk, CART, WALLET)).toMatchObject({ kind: "ordered" })
    expect(paths()).toHaveLength(1)
  })
})

describe("linking a wallet", () => {
  const consent = {
    redirect_url: "https://w.example",
    applink_url: null,
    scheme_url: null,
    expires_at: "t",
  }
  const wallet = { provider_id: WALLET.provider_id, payment_method_type: "ALIPAY_HK" }

  it("leads to the wallet's page", async () => {
    const { sdk } = scriptedStore(() => ({ agreement: { id: "agr_1" }, consent }))
    expect(await linkWallet(sdk, wallet, { returnUrl: "https://shop.example/account" })).toEqual({
      url: "https://w.example",
      agreementId: "agr_1",
      expiresAt: "t",
    })
  })

  it("refuses a page that no browser may be sent to", async () => {
    const unsafe = { ...consent, redirect_url: "javascript:1" }
    const { sdk } = scriptedStore(() => ({ agreement: { id: "agr_1" }, consent: unsafe }))
    await expect(linkWallet(sdk, wallet, { returnUrl: "https://s.example" })).rejects.toMatchObject(
      {
        code: "no_page",
      }
    )
  })

  it("is offered for what the region's providers can charge", async () => {
    const linkable = ["pp_alipay-auto-debit_cn", "pp_alipay-auto-debit_eu"].map((provider_id) => ({
      provider_id,
      payment_method_type: "X",
      wallet_name: "X",
    }))
    const { sdk } = scriptedStore(({ path }) =>
      path === "/store/payment-providers"
        ? { payment_providers: [{ id: "pp_alipay-auto-debit_eu" }] }
        : { agreements: [], linkable_wallets: linkable }
    )
    expect((await listLinkedWallets(sdk)).linkable).toHaveLength(2)
    expect((await listLinkedWallets(sdk, { regionId: "reg" })).linkable).toEqual([linkable[1]])
  })
})

describe("the return from a wallet's consent page", () => {
  const CONFIRM = "alipay_agreement=agr_1&alipay_outcome=confirm&alipay_confirmation=abc"

  it("is read from the address, and is nothing on any other page", () => {
    expect(readLinkReturn(CONFIRM)).toEqual({
      agreementId: "agr_1",
      outcome: "confirm",
      confirmation: "abc",
    })
    expect(readLinkReturn("a=b")).toBeUndefined()
    expect(readLinkReturn("alipay_agreement=agr_1&alipay_outcome=hacked")).toBeUndefined()
  })

  const come = async (query: string, answer?: unknown) => {
    const scripted = scriptedStore(() => answer)
    const found = readLinkReturn(query)
    if (!found) throw new Error("no return")
    return { result: await confirmLink(scripted.sdk, found), asked: scripted.asked }
  }

  it("is confirmed with the customer's login where the store asks for it", async () => {
    const { result, asked } = await come(CONFIRM, { outcome: "success" })
    expect(result).toBe("success")
    expect(asked).toEqual([
      {
        path: "/store/alipay/agreements/agr_1/confirm",
        method: "POST",
        body: { confirmation: "abc" },
      },
    ])
  })

  it("asks nothing where the outcome is known", async () => {
    const { result, asked } = await come("alipay_agreement=a&alipay_outcome=refused")
    expect([result, asked]).toEqual(["refused", []])
  })

  it("links nothing for another customer", async () => {
    expect((await come(CONFIRM, refusal(404))).result).toBe("other_customer")
  })

  it("does not call a store that is down another customer", async () => {
    await expect(come(CONFIRM, refusal(500))).rejects.toThrow()
    await expect(come(CONFIRM, refusal(401))).rejects.toThrow()
  })
})

describe("a remembered cart", () => {
  it.each([
    [payment({ status: "none" }), { kind: "open" }],
    [payment({ status: "paid", order_id: "order_1" }), { kind: "ordered", orderId: "order_1" }],
    [refusal(404), { kind: "gone" }],
  ])("is recovered", async (answer, recovered) => {
    jest.useFakeTimers()
    const found = recoverCart(scriptedStore(() => answer).sdk, "cart_1")
    await jest.advanceTimersByTimeAsync(2_000)
    jest.useRealTimers()
    expect(await found).toEqual(recovered)
  })

  it("is not called gone by a refusal that passes", async () => {
    const answers = [refusal(404), payment({ status: "none" })]
    expect(await recoverCart(scriptedStore(() => answers.shift()).sdk, "c")).toEqual({
      kind: "open",
    })
  })

  it.each([{}, null, "Back soon", { status: "ok" }, { status: "paid", order_id: "" }])(
    "is neither open nor an order by an answer that is not the store's: %j",
    async (answer) => {
      await expect(recoverCart(scriptedStore(() => answer).sdk, "c")).rejects.toThrow(
        "not the store"
      )
    }
  )

  it("is not called gone when the store gives no answer", async () => {
    await expect(recoverCart(scriptedStore(() => refusal(503)).sdk, "c")).rejects.toThrow()
  })
})
