import { pageFor, safeAddress, terminalOf } from "../terminal.ts"

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148 Safari/604.1"
const PIXEL = "Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36"
const TABLET = "Mozilla/5.0 (Linux; Android 15; SM-X900) Chrome/140.0 Safari/537.36"

describe("the terminal", () => {
  it.each([
    [IPHONE, { terminal_type: "WAP", os_type: "IOS" }],
    [PIXEL, { terminal_type: "WAP", os_type: "ANDROID" }],
    [TABLET, { terminal_type: "WEB" }],
    ["", { terminal_type: "WEB" }],
  ])("of %s is told with its system", (userAgent, terminal) => {
    expect(terminalOf(userAgent)).toEqual(terminal)
  })
})

describe("an address to send the shopper to", () => {
  it.each(["https://wallet.example/pay?a=1#b", "http://localhost:4010/cashier/1"])(
    "may be %s",
    (address) => expect(safeAddress(address)).toBe(address)
  )

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "alipays://pay",
    "//wallet.example",
    "/pay",
    "https://user:secret@wallet.example",
    "",
    null,
    undefined,
    7,
  ])("is not %p", (address) => expect(safeAddress(address)).toBeUndefined())

  const pages = { redirect_url: "https://a.example", applink_url: "https://app.example" }

  it("is the app's on a phone and the page on a desktop", () => {
    expect(pageFor(pages, terminalOf(PIXEL))).toBe("https://app.example")
    expect(pageFor(pages, terminalOf(""))).toBe("https://a.example")
  })

  it("is the page on a phone whose app link is missing or unsafe", () => {
    for (const applink_url of [null, undefined, "intent://pay"]) {
      expect(pageFor({ ...pages, applink_url }, terminalOf(IPHONE))).toBe("https://a.example")
    }
  })
})
