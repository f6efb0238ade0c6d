import { listWaysToPay } from "../ways-to-pay.ts"
import { refusal, scriptedStore, type Asked } from "./scripted-store.ts"

const CART = { id: "cart_1", region_id: "reg_1" }
const method = (type: string, changes: object = {}) => ({
  type,
  name: type.toLowerCase(),
  logo_url: null,
  enabled: true,
  disabled_reason: null,
  promotions: [],
  ...changes,
})
const wallet = (id: string, changes: object = {}) => ({
  id,
  provider_id: "pp_alipay-auto-debit_cn",
  payment_method_type: "ALIPAY_HK",
  wallet_name: "AlipayHK",
  login: "mei***",
  state: "active",
  reason: null,
  expires_at: null,
  created_at: "2026-01-01T00:00:00.000Z",
  ...changes,
})

const METHODS: Record<string, unknown> = {
  pp_alipay_cn: [
    method("CLOSED", { enabled: false, disabled_reason: "CHANNEL_NOT_IN_SERVICE_TIME" }),
    method("ALIPAY_CN", { logo_url: "https://logo.example/a.svg", promotions: ["5 off"] }),
    method("ODD", { enabled: false, disabled_reason: "SOMETHING_NEW", logo_url: "javascript:1" }),
  ],
  pp_alipay_jp: [method("PAYPAY")],
}

const store = (methods = METHODS, wallets = [wallet("agr_1")]) =>
  scriptedStore(({ path, query }: Asked) => {
    if (path === "/store/payment-providers") {
      const ids = ["pp_stripe_x", "pp_alipay_cn", "pp_alipay_jp", "pp_alipay-auto-debit_cn"]
      return { payment_providers: ids.map((id) => ({ id })) }
    }
    if (path === "/store/alipay/agreements") {
      return { agreements: wallets, linkable_wallets: [] }
    }
    const found = methods[query?.["provider_id"] ?? ""]
    return found instanceof Error ? found : { payment_methods: found, source: "gateway" }
  })

const typesOf = (ways: { type: string }[]) => ways.map(({ type }) => type)

describe("the ways to pay a cart", () => {
  it("are those of all accounts, without what can't be used", async () => {
    const { sdk, asked } = store()
    const ways = await listWaysToPay(sdk, CART, {
      locale: "ja",
      terminal: { terminal_type: "WAP", os_type: "IOS" },
    })
    expect(typesOf(ways)).toEqual(["ALIPAY_CN", "PAYPAY"])
    expect(ways[0]).toMatchObject({
      providerId: "pp_alipay_cn",
      logoUrl: "https://logo.example/a.svg",
      promotions: ["5 off"],
      linked: null,
    })
    expect(asked.map(({ query }) => query).slice(1)).toEqual(
      ["pp_alipay_cn", "pp_alipay_jp"].map((provider_id) => ({
        provider_id,
        cart_id: "cart_1",
        locale: "ja",
        terminal_type: "WAP",
        os_type: "IOS",
      }))
    )
  })

  it("begin with the wallets that a signed-in customer has linked and can pay with here", async () => {
    const { sdk } = store(METHODS, [
      wallet("agr_ended", { state: "expired" }),
      wallet("agr_elsewhere", { provider_id: "pp_alipay-auto-debit_eu" }),
      wallet("agr_ends", { state: "expiring" }),
    ])
    const ways = await listWaysToPay(sdk, CART, { signedIn: true })
    expect(typesOf(ways)).toEqual(["ALIPAY_HK", "ALIPAY_CN", "PAYPAY"])
    expect(ways[0]).toMatchObject({ id: "agr_ends", linked: { login: "mei***" } })
  })

  it("leave out a linked wallet that can't be charged in the cart's currency", async () => {
    const { sdk } = store(METHODS, [
      wallet("agr_jpy", { currencies: ["JPY"] }),
      wallet("agr_hkd", { currencies: ["HKD", "CNY"] }),
      wallet("agr_any", { currencies: [] }),
    ])
    const cart = { ...CART, currency_code: "hkd" }
    const options = { signedIn: true, includeUnusable: true }
    const linked = (await listWaysToPay(sdk, cart, options)).filter((way) => way.linked !== null)
    expect(linked.map(({ id, unusable }) => [id, unusable])).toEqual([
      ["agr_hkd", null],
      ["agr_any", null],
      ["agr_jpy", "currency"],
    ])
  })

  it("do not ask for linked wallets of a guest", async () => {
    const { sdk, paths } = store()
    await listWaysToPay(sdk, CART)
    expect(paths().join()).not.toContain("agreements")
  })

  it("end with what can't be used and why, when that is asked for", async () => {
    const ways = await listWaysToPay(store().sdk, CART, { includeUnusable: true })
    expect(ways.map(({ type, unusable }) => [type, unusable])).toEqual([
      ["ALIPAY_CN", null],
      ["PAYPAY", null],
      ["CLOSED", "hours"],
      ["ODD", "other"],
    ])
    expect(ways.at(-1)?.logoUrl).toBeNull()
  })

  it("are those of the other accounts when one can't be asked", async () => {
    const { sdk } = store({ ...METHODS, pp_alipay_cn: refusal(500) })
    expect(typesOf(await listWaysToPay(sdk, CART))).toEqual(["PAYPAY"])
  })

  it("fail with the store's own error when none could be asked", async () => {
    const { sdk } = store({ pp_alipay_cn: refusal(500, "down"), pp_alipay_jp: refusal(500) })
    await expect(listWaysToPay(sdk, CART)).rejects.toThrow("down")
  })
})
