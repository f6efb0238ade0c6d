import { resolveAccount } from "../../modules/alipay/accounts/resolve-account"
import { chooseTerminal, readShopperChoice } from "../client-data"

const account = resolveAccount("cn", {
  client_id: "SANDBOX_1",
  private_key: "k",
  alipay_public_key: "p",
  payment_method_types: ["ALIPAY_HK", "CARD"],
  return_url: "https://shop.example/back",
})
const read = (data: Record<string, unknown>, origins: string[] = []) =>
  readShopperChoice(data, account, origins)

describe("what a shopper's side may choose", () => {
  it("has the account's defaults", () => {
    expect(read({})).toEqual({
      paymentMethodType: "ALIPAY_HK",
      returnUrl: "https://shop.example/back",
      terminal: { terminalType: "WEB" },
      locale: undefined,
    })
    expect(readShopperChoice(undefined, account, []).paymentMethodType).toBe("ALIPAY_HK")
  })

  it("is read from whitelisted keys alone", () => {
    const choice = read({ payment_method_type: "CARD", amount: 1, status: "paid", client_id: "x" })
    expect(Object.keys(choice).sort()).toEqual([
      "locale",
      "paymentMethodType",
      "returnUrl",
      "terminal",
    ])
  })

  it("takes our own nulls of an earlier session as absent", () => {
    expect(read({ return_url: null, locale: null }).returnUrl).toBe("https://shop.example/back")
  })

  it.each([
    ["https://shop.example/other?x=1", []],
    ["http://localhost:8000/back", ["http://localhost:8000"]],
  ])("may come back to %s", (return_url, origins) => {
    expect(read({ return_url }, origins).returnUrl).toBe(return_url)
  })

  it.each([
    "https://evil.example/back",
    "https://shop.example.evil.example/back",
    "https://evil.example/?https://shop.example",
    "https://shop.example@evil.example/",
    "http://shop.example/back",
    "javascript:alert(1)",
    "//evil.example",
    "",
  ])("may not come back to %j", (return_url) => {
    expect(() => read({ return_url })).toThrow(/return_url/)
  })

  it("needs a page to come back to from somewhere", () => {
    const homeless = resolveAccount("cn", {
      client_id: "SANDBOX_1",
      private_key: "k",
      alipay_public_key: "p",
    })
    expect(() => readShopperChoice({}, homeless, [])).toThrow(/return_url is missing/)
  })
})

it.each([
  [undefined, undefined, { terminalType: "WEB" }],
  ["WEB", "IOS", { terminalType: "WEB" }],
  ["WAP", undefined, { terminalType: "WEB" }],
  ["WAP", "ANDROID", { terminalType: "WAP", osType: "ANDROID" }],
  ["APP", "IOS", { terminalType: "APP", osType: "IOS" }],
] as const)("terminal %s with system %s", (terminal, os, expected) => {
  expect(chooseTerminal(terminal, os)).toEqual(expected)
})
