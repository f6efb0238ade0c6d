import { resolveAccount } from "../../../modules/alipay/accounts/resolve-account"
import { chooseTerminal, readShopperChoice } from "../shopper-choice"

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
      embedded: false,
      locale: undefined,
    })
    expect(readShopperChoice(undefined, account, []).paymentMethodType).toBe("ALIPAY_HK")
  })

  it("is read from whitelisted keys alone", () => {
    const choice = read({ payment_method_type: "CARD", amount: 1, status: "paid", client_id: "x" })
    expect(Object.keys(choice).sort()).toEqual([
      "deviceToken",
      "embedded",
      "locale",
      "paymentMethodType",
      "returnUrl",
      "terminal",
    ])
  })

  it.each([
    ["embedded", true],
    ["hosted", false],
    [null, false],
  ])("says with mode %j whether the page can show the gateway's form", (mode, embedded) => {
    expect(read({ mode }).embedded).toBe(embedded)
  })

  it("names the modes there are to who sends another", () => {
    expect(() => read({ mode: "popup" })).toThrow("data.mode is not right: it must be hosted or")
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
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,hi",
    "blob:https://shop.example/1",
    "file:///etc/passwd",
    "https://lin:secret@shop.example/back",
    "othershop://checkout/back",
    "//evil.example",
    "",
  ])("may not come back to %j", (return_url) => {
    expect(() => read({ return_url })).toThrow(/return_url/)
  })

  describe("to an app", () => {
    const app = resolveAccount("cn", {
      client_id: "SANDBOX_1",
      private_key: "k",
      alipay_public_key: "p",
      return_url: "myshop://checkout/back",
      allowed_return_origins: ["myshop-beta://checkout"],
    })
    const readApp = (return_url: string) => readShopperChoice({ return_url }, app, []).returnUrl

    it.each(["myshop://checkout/other?x=1", "myshop-beta://checkout/back"])(
      "may come back to %s",
      (return_url) => {
        expect(readApp(return_url)).toBe(return_url)
      }
    )

    it.each([
      "othershop://checkout/back",
      "myshop://other/back",
      "myshop:checkout",
      "javascript://checkout/%0Aalert(1)",
      "data:text/html,hi",
      "blob:null/1",
      "file:///etc/passwd",
      "mailto:lin@shop.example",
    ])("may not come back to %s", (return_url) => {
      expect(() => readApp(return_url)).toThrow(/return_url/)
    })
  })

  it.each([
    ["https:\\\\shop.example\\@evil.example/back", "https://shop.example/@evil.example/back"],
    ["https://shop.example/a\n/b", "https://shop.example/a/b"],
    ["HTTPS://Shop.Example/back", "https://shop.example/back"],
  ])("sends %j on as it was parsed", (return_url, sent) => {
    expect(read({ return_url }).returnUrl).toBe(sent)
  })

  describe("to a page whose address is measured as it is sent", () => {
    const page = "https://shop.example/back?q="
    const most = 2048 - page.length

    it.each([
      ["of ASCII", "x".repeat(most)],
      ["of letters that are encoded", "é".repeat(Math.floor(most / 6))],
    ])("goes with as much as the gateway takes: %s", (_, text) =>
      expect(read({ return_url: page + text }).returnUrl.length).toBeLessThanOrEqual(2048)
    )

    it.each([
      ["of ASCII", "x".repeat(most + 1), "data.return_url is not right"],
      ["of letters that are encoded", "é".repeat(600), "data.return_url is longer than 2048"],
      ["of a script of three bytes a letter", "茶".repeat(300), "data.return_url is longer than"],
      ["of spaces", `${" ".repeat(1_000)}x`, "data.return_url is longer than 2048"],
    ])("is refused before the gateway is asked: %s", (_, text, why) =>
      expect(() => read({ return_url: page + text })).toThrow(why)
    )

    it("that the shop's own settings name is measured too", () =>
      expect(() =>
        resolveAccount("cn", {
          ...{ client_id: "SANDBOX_1", private_key: "k", alipay_public_key: "p" },
          return_url: page + "é".repeat(600),
        })
      ).toThrow("return_url is longer than 2048"))
  })

  it.each(["ALIPAY_CN", "GCASH", "card", ""])("may not pay with %j", (payment_method_type) => {
    expect(() => read({ payment_method_type })).toThrow(
      /payment_method_type .* is not offered here/
    )
  })

  it("needs a page to come back to from somewhere", () => {
    const unplaced = resolveAccount("cn", {
      client_id: "SANDBOX_1",
      private_key: "k",
      alipay_public_key: "p",
    })
    expect(() => readShopperChoice({}, unplaced, [])).toThrow(/return_url is missing/)
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
