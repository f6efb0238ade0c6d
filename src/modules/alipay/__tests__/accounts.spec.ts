import { registeredAccounts, storefrontOrigins } from "../accounts/registrations"
import { parseAccountOptions, resolveAccount } from "../accounts/resolve-account"
import { findRegistrationProblem } from "../loaders/check-registration"
import { parseModuleOptions } from "../module-options"

const complete = { client_id: "SANDBOX_1", private_key: "k", alipay_public_key: "p" }

describe("an account's options", () => {
  it("are resolved with defaults and frozen", () => {
    const account = resolveAccount("cn", complete)
    expect(account).toMatchObject({
      handle: "cn",
      region: "sea",
      environment: "sandbox",
      keyVersion: "1",
      paymentMethodTypes: ["ALIPAY_CN"],
      captureMode: "automatic",
      allowedReturnOrigins: [],
    })
    expect(Object.isFrozen(account)).toBe(true)
  })

  it.each(["client_id", "private_key", "alipay_public_key"])("need %s, and say so", (field) => {
    const options = { ...complete, [field]: undefined }
    expect(() => resolveAccount("cn", options)).toThrow(`Alipay account "cn": ${field} is missing`)
  })

  it.each([
    ["region", "mars"],
    ["environment", "test"],
    ["client_id", 7],
    ["client_id", " "],
    ["private_key", ["a"]],
    ["alipay_public_key", 1],
    ["settlement_currency", "DOLLARS"],
    ["payment_method_types", []],
    ["payment_method_types", ["alipay"]],
    ["capture_mode", "later"],
    ["timeout_ms", 5],
    ["timeout_ms", "fast"],
    ["order_description", "x".repeat(257)],
    ["return_url", "checkout"],
    ["return_url", "java\nscript:alert(1)"],
    ["return_url", "blob:https://shop.example/1"],
    ["return_url", "https://lin:secret@shop.example/back"],
    ["allowed_return_origins", ["https://shop.example/path"]],
    ["allowed_return_origins", ["null"]],
    ["allowed_return_origins", ["myshop:"]],
    ["allowed_return_origins", ["javascript://checkout"]],
    ["allowed_return_origins", ["https://lin@shop.example"]],
  ])("are refused by name when wrong: %s = %j", (field, value) => {
    expect(() => parseAccountOptions("cn", { [field]: value })).toThrow(
      new RegExp(`option ${field}`)
    )
  })

  it("need none of them at boot", () => {
    expect(() => parseAccountOptions("cn", undefined)).not.toThrow()
    expect(() => parseAccountOptions("cn", {})).not.toThrow()
  })

  it("must agree with the client ID about the environment", () => {
    expect(() => resolveAccount("cn", { ...complete, environment: "live" })).toThrow(/SANDBOX_/)
    const live = { ...complete, client_id: "5J" }
    expect(() => resolveAccount("cn", { ...live, environment: "sandbox" })).toThrow(/SANDBOX_/)
    expect(resolveAccount("cn", live).environment).toBe("live")
  })

  it("allow the return URL's own origin and those listed", () => {
    const account = resolveAccount("cn", {
      ...complete,
      return_url: "https://shop.example/back?x=1",
      allowed_return_origins: ["https://m.shop.example"],
    })
    expect(account.allowedReturnOrigins).toEqual(["https://shop.example", "https://m.shop.example"])
  })
})

const provider = (id?: string) => ({
  resolve: "medusa-payment-alipay/providers/alipay",
  ...(id === undefined ? {} : { id }),
  options: { client_id: id },
})
const config = (providers: object[], dependencies?: string[]) => ({
  modules: {
    payment: {
      resolve: "@medusajs/medusa/payment",
      ...(dependencies ? { dependencies } : {}),
      options: { providers },
    },
  },
})

describe("the store's configuration", () => {
  it("tells the registered accounts, in either form of modules", () => {
    const both = [
      config([
        provider("cn"),
        { resolve: "@medusajs/payment-stripe", id: "stripe" },
        provider("us"),
      ]),
      { modules: [config([provider("cn"), provider("us")]).modules.payment] },
    ]
    for (const one of both) {
      expect([...registeredAccounts(one).keys()]).toEqual(["cn", "us"])
    }
    expect(registeredAccounts({}).size).toBe(0)
  })

  it("is fine without our provider and with the dependency", () => {
    expect(findRegistrationProblem({})).toBeUndefined()
    expect(findRegistrationProblem(config([provider("cn")], ["alipay"]))).toBeUndefined()
  })

  it.each([
    ["without the dependency", config([provider("cn")])],
    ["with another dependency", config([provider("cn")], ["locking"])],
  ])("is explained %s, with the lines to paste", (_, wrong) => {
    const problem = findRegistrationProblem(wrong)
    expect(problem).toContain('dependencies: ["alipay"]')
    expect(problem).toContain('resolve: "medusa-payment-alipay/providers/alipay"')
  })

  it("is explained when a provider has no usable handle", () => {
    expect(findRegistrationProblem(config([provider()], ["alipay"]))).toContain("without an id")
    expect(findRegistrationProblem(config([provider("My_Shop")], ["alipay"]))).toContain("My_Shop")
  })

  it("tells the storefronts' origins and leaves patterns out", () => {
    const projectConfig = {
      http: { storeCors: "http://localhost:8000, https://shop.example,/re/,*" },
    }
    expect(storefrontOrigins({ projectConfig })).toEqual([
      "http://localhost:8000",
      "https://shop.example",
    ])
    expect(storefrontOrigins({})).toEqual([])
  })
})

describe("the plugin's options", () => {
  it("are read, the address without its last slash", () => {
    expect(parseModuleOptions({ backend_url: "https://api.shop.example/" }).backend_url).toBe(
      "https://api.shop.example"
    )
    expect(parseModuleOptions(undefined)).toEqual({
      defense_fonts: [],
      unpaid_payment_days: 90,
      payment_link_hours: 72,
      recheck_paid_days: 90,
      till: [],
    })
    for (const days of [7, 3_650, false]) {
      expect(parseModuleOptions({ unpaid_payment_days: days }).unpaid_payment_days).toBe(days)
    }
    for (const days of [0, 1, 365]) {
      expect(parseModuleOptions({ recheck_paid_days: days }).recheck_paid_days).toBe(days)
    }
  })

  it.each([
    [{ backend_url: "api.shop" }, /backend_url/],
    [{ backend_url: "https://api.shop.example?x=1" }, /backend_url/],
    [{ backend_url: "https://a:b@api.shop.example" }, /backend_url/],
    [{ encryption_key: "short" }, /openssl rand -base64 32/],
    ...[0, 6, 7.5, "90", true, null].map((days): [object, RegExp] => [
      { unpaid_payment_days: days },
      /unpaid_payment_days must be a whole number of days, at least 7, or false/,
    ]),
    ...[-1, 366, 1.5, "90", false, null].map((days): [object, RegExp] => [
      { recheck_paid_days: days },
      /recheck_paid_days must be a whole number of days from 0 to 365/,
    ]),
  ])("are refused with what to do: %j", (options, says) => {
    expect(() => parseModuleOptions(options)).toThrow(says)
  })
})
