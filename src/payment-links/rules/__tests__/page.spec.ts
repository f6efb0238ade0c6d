import { chooseLocale } from "../../../shopper-pages/rules/choose-locale"
import { showMissing } from "../../../shopper-pages/rules/missing"
import { PAGE_POLICY, renderPage } from "../../../shopper-pages/rules/page"
import { fillText, PAGE_LOCALES, pageTextsOf } from "../../../shopper-pages/rules/texts"
import { describeLink, type Described } from "../describe-link"
import type { LinkState } from "../link-state"
import { terminalOf } from "../terminal"
import { writeMail } from "../write-mail"

const DESCRIBED: Described = {
  locale: "en",
  shop: "Lantern",
  state: "payable",
  amount: 10_050n,
  currency: "CNY",
  before: { amount: "10050", currency: "CNY" },
  expiresAt: new Date("2026-12-01T10:00:00Z"),
  orderNumber: 7,
  refusal: undefined,
  wentBack: false,
  ways: [
    { id: "cn:ALIPAY_CN", wallet: "ALIPAY_CN", name: "Alipay" },
    { id: "cn:CARD", wallet: "CARD", name: "Card" },
  ],
  open: undefined,
  address: "/alipay/pay/token",
  notice: undefined,
  forwards: false,
  returned: false,
}

const pageOf = (different: Partial<Described> = {}): string =>
  renderPage(describeLink({ ...DESCRIBED, ...different }))

const OPEN = {
  state: "waiting" as const,
  open: { wallet: "ALIPAY_CN", url: "https://pay.example/?a=1&b=2" },
}

describe("the page of a payment link", () => {
  it("shows shop, order and amount, and asks how to pay", () => {
    const html = pageOf()
    for (const part of ["Lantern", "Order #7", "CN¥100.50", "Pay CN¥100.50", "Alipay", "2026"]) {
      expect(html).toContain(part)
    }
    expect(html).toContain('value="10050CNY"')
    expect(html.match(/ checked>/g)).toHaveLength(1)
  })

  it("leads to the page of a wallet that is open, at once where it was just chosen", () => {
    expect(pageOf(OPEN)).toContain('href="https://pay.example/?a=1&amp;b=2"')
    expect(pageOf(OPEN)).not.toContain("http-equiv")
    expect(pageOf({ ...OPEN, forwards: true })).toContain(
      'http-equiv="refresh" content="0;url=https://pay.example/?a=1&amp;b=2"'
    )
    expect(pageOf({ forwards: true })).not.toContain("http-equiv")
  })

  it.each<LinkState>(["processing", "paid", "returned", "not_due", "expired"])(
    "has nothing to pay with where it is %s",
    (state) => {
      const html = pageOf({ state, ...{ open: undefined } })
      expect(html).not.toMatch(/<form|<button|name="way"/)
    }
  )

  it("says that the amount has changed, and from what", () => {
    expect(pageOf()).not.toContain("has changed")
    expect(pageOf({ before: { amount: "5000", currency: "CNY" } })).toContain(
      "it was CN¥50.00, now it is CN¥100.50"
    )
  })

  it("says that paying is not possible where no wallet is offered", () => {
    expect(pageOf({ ways: [] })).toContain("Paying is not possible here")
  })

  it("looks again by itself only while something may change", () => {
    expect(pageOf({ state: "processing" })).toContain("<script>")
    expect(pageOf(OPEN)).toContain("<script>")
    expect(pageOf({ state: "processing", ways: [] })).toContain(
      '<noscript><meta http-equiv="refresh" content="5;url=/alipay/pay/token"></noscript>'
    )
    expect(pageOf(OPEN)).not.toContain("<noscript>")
    expect(pageOf({ ...OPEN, returned: true })).toContain("<noscript>")
    for (const state of ["payable", "paid", "expired"] as const) {
      expect(pageOf({ state })).not.toMatch(/<script>|<noscript>/)
    }
  })

  it("writes what others have written as text", () => {
    const html = pageOf({ shop: `<script>"'&` })
    expect(html).toContain("&lt;script&gt;&quot;&#39;&amp;")
    expect(html).not.toContain('<script>"')
  })

  it("allows its own style and script alone", () => {
    expect(PAGE_POLICY).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/
    )
  })

  it("has fewer than 30,000 bytes with a hundred wallets", () => {
    const ways = Array.from({ length: 100 }, (_, index) => ({
      id: `cn:WALLET_${index}`,
      wallet: `WALLET_${index}`,
      name: `Wallet ${index}`,
    }))
    expect(Buffer.byteLength(pageOf({ ways }))).toBeLessThan(30_000)
  })
})

describe("the eight languages", () => {
  it.each(PAGE_LOCALES)("has every sentence in %s, with the same places", (locale) => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
    const [english, texts] = [pageTextsOf("en"), pageTextsOf(locale)]
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      expect([key, places(texts[key])]).toEqual([key, places(english[key])])
      expect([key, texts[key].trim()]).not.toEqual([key, ""])
      const isOwn = locale === "en" || texts[key] !== english[key] || key === "payment"
      expect([key, isOwn]).toEqual([key, true])
    }
  })

  it.each(PAGE_LOCALES)("has a page that leaves no place open in %s", (locale) => {
    const changed = { before: { amount: "1", currency: "CNY" } }
    for (const html of [
      pageOf({ locale, ...changed }),
      pageOf({ locale, ...OPEN, forwards: true }),
      showMissing(locale).html,
    ]) {
      expect(html).toContain(`<html lang="${locale}">`)
      expect(html.replace(/<style>.*?<\/style>/s, "")).not.toMatch(/\{\w+\}/)
    }
  })

  it.each([
    [undefined, "en"],
    ["", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
    ["zh-Hant-HK", "zh-TW"],
    ["zh-TW", "zh-TW"],
    ["nl,de-AT;q=0.7,fr;q=0.9", "fr"],
    ["ja", "ja"],
    ["KO-kr", "ko"],
    ["*;q=0.5", "en"],
    ["es;q=0, de;q=0.1", "de"],
    ["constructor", "en"],
    [`${"x,".repeat(5_000)}de`, "en"],
  ])("a browser that asks for %j reads %s", (header, locale) => {
    expect(chooseLocale(header)).toBe(locale)
  })

  it("leaves a place open that nothing is known of", () => {
    expect(fillText("{amount} {other}", { amount: "1" })).toBe("1 {other}")
  })
})

it.each([
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)",
    { terminalType: "WAP", osType: "IOS" },
  ],
  ["Mozilla/5.0 (Linux; Android 15; Pixel 9)", { terminalType: "WAP", osType: "ANDROID" }],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64)", { terminalType: "WEB" }],
  [undefined, { terminalType: "WEB" }],
])("a browser that says %j is a terminal of its kind", (agent, terminal) => {
  expect(terminalOf(agent)).toEqual(terminal)
})

it("a mail carries the link, the amount and its end, in its language", () => {
  const mail = writeMail({
    locale: "zh-CN",
    shop: "<Lantern>",
    url: "https://api.shop.example/alipay/pay/t",
    claims: {
      ...{ collectionId: "c", amount: "10050", currency: "CNY" },
      expiresAt: DESCRIBED.expiresAt,
    },
  })
  expect(mail.subject).toBe("<Lantern>：您的付款")
  expect(mail.text).toContain("¥100.50")
  expect(mail.text).toContain("https://api.shop.example/alipay/pay/t")
  expect(mail.html).toContain("&lt;Lantern&gt;")
})
