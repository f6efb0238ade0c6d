import { Sealer } from "../../../modules/alipay/secrets/sealing"
import { PAGE_LOCALES } from "../../../shopper-pages/rules/texts"
import { renderPage } from "../../../shopper-pages/rules/page"
import { describePrinted, type DescribedCode, type PrintedSubject } from "../describe-printed"
import { boundsOf, isSendable, isWithin, readEntered } from "../entered-amount"
import { nameOfPlace } from "../name-of-place"
import { POSTER_TEXTS } from "../poster-texts"
import { readPosterToken, writePosterToken } from "../poster-token"
import type { AlipayNotDue } from "../../../types/http"
import { printedStateOf, type PrintedSale } from "../printed-state"
import { isOffered } from "../sale-state"
import { walletOfBrowser } from "../wallet-browser"

const NOW = new Date("2026-11-29T12:00:00Z")
const key = (byte: number): string => Buffer.alloc(32, byte).toString("base64")
const POSTER = "alposter_01M8KCMBVX3TR4K6F4AK6NPH13"

describe("the token of a printed code", () => {
  const signer = new Sealer(key(1))

  it("says which poster it is of, also after the key was changed", () => {
    const token = writePosterToken(signer, POSTER)
    expect(readPosterToken(signer, token)).toBe(POSTER)
    expect(readPosterToken(new Sealer(key(2), [key(1)]), token)).toBe(POSTER)
    expect(token).toMatch(/^[0-9A-Z]{26}\.[\w-]{43}$/)
  })

  it("is worth nothing when it is forged, or signed for something else", () => {
    const token = writePosterToken(signer, POSTER)
    const other = `01M8KCMBVX3TR4K6F4AK6NPH14.${token.split(".")[1]}`
    const link = `01M8KCMBVX3TR4K6F4AK6NPH13.${signer.sign("01M8KCMBVX3TR4K6F4AK6NPH13", "payment link")}`
    const text = `x.${signer.sign("x", "printed code")}`
    for (const each of [other, link, text, "", ".", token.slice(0, -1), `${token}.x`]) {
      expect(readPosterToken(signer, each)).toBeUndefined()
    }
    expect(readPosterToken(new Sealer(key(2)), token)).toBeUndefined()
  })
})

describe("an amount as it is typed", () => {
  it.each([
    ["12.5", "CNY", 1250n],
    [" 12,50 ", "CNY", 1250n],
    ["12", "CNY", 1200n],
    ["0", "CNY", 0n],
    ["12.505", "CNY", undefined],
    ["1,000", "CNY", undefined],
    ["1.000,00", "CNY", undefined],
    ["12.", "CNY", undefined],
    [".5", "CNY", undefined],
    ["+1", "CNY", undefined],
    ["1e2", "CNY", undefined],
    ["1234567890123", "CNY", undefined],
    ["１２", "CNY", undefined],
    ["1250", "JPY", 1250n],
    ["12.5", "JPY", undefined],
    ["1.234", "KWD", 1234n],
    ["1.2", "KWD", 1200n],
    ["15000", "IDR", 1500000n],
    ["15000.50", "IDR", undefined],
  ])("%p of %s is %p", (text, currency, minor) => expect(readEntered(text, currency)).toBe(minor))

  it("is none in a currency that the gateway does not know", () =>
    expect(["CNY", "XYZ"].map(isSendable)).toEqual([true, false]))

  it("is within its bounds: the place's, and the wallet's in the place's currency", () => {
    const limits = { currency: "CNY", min: "10", max: "2000" }
    const place = { most_entered: "5000", most_sale: "4000" }
    expect(boundsOf(place, limits, "CNY")).toEqual({ least: 10n, most: 2000n })
    expect(boundsOf(place, limits, "USD")).toEqual({ least: 1n, most: 4000n })
    expect(boundsOf({ ...place, most_sale: undefined }, undefined, "CNY")?.most).toBe(5000n)
    expect(boundsOf({ ...place, most_entered: "5" }, limits, "CNY")).toBeUndefined()
    expect(boundsOf({ most_entered: undefined, most_sale: "1" }, limits, "CNY")).toBeUndefined()
    const bounds = { least: 10n, most: 20n }
    expect([9n, 10n, 20n, 21n].map((amount) => isWithin(amount, bounds))).toEqual([
      ...[false, true, true, false],
    ])
  })
})

it("a sale is offered until its time is up, and not when it is canceled", () => {
  const until = new Date(NOW.getTime() + 1)
  expect(isOffered({ printed_until: until, canceled_at: null }, NOW)).toBe(true)
  expect(isOffered({ printed_until: NOW, canceled_at: null }, NOW)).toBe(false)
  expect(isOffered({ printed_until: null, canceled_at: null }, NOW)).toBe(false)
  expect(isOffered({ printed_until: until, canceled_at: NOW }, NOW)).toBe(false)
})

describe("a sale at the printed code", () => {
  const SALE: PrintedSale = {
    ...{ canceledAt: null, orderId: undefined, attempt: undefined, returned: false },
    ...{ offered: true, wallet: "ALIPAY_CN" },
  }
  const page = { normal_url: "https://pay.example/1", opened_in: "ALIPAY_CN" }
  const open = { state: "awaiting_shopper", product: "entry_code", redirect: page } as const
  const stateOf = (changes: Partial<PrintedSale>) => printedStateOf({ ...SALE, ...changes })

  it("can be paid while it is offered, also after an attempt that came to nothing", () => {
    expect(stateOf({})).toBe("payable")
    for (const state of ["failed", "canceled", "ready"] as const) {
      expect(stateOf({ attempt: { ...open, state } })).toBe("payable")
    }
    expect(stateOf({ attempt: { ...open, state: "paid" }, returned: true })).toBe("payable")
  })

  it("waits for the wallet that has opened it, and is busy for others", () => {
    expect(stateOf({ attempt: open })).toBe("waiting")
    expect(stateOf({ attempt: open, wallet: "GCASH" })).toBe("busy")
    expect(stateOf({ attempt: open, wallet: undefined })).toBe("busy")
    expect(stateOf({ attempt: open, offered: false })).toBe("waiting")
  })

  it("is busy or processing while it may be paid", () => {
    expect(stateOf({ attempt: { ...open, product: "payment_code" } })).toBe("busy")
    expect(stateOf({ attempt: { ...open, product: "order_code", state: "unknown" } })).toBe("busy")
    for (const state of ["created", "unknown", "pending", "paid"] as const) {
      expect(stateOf({ attempt: { ...open, state } })).toBe("processing")
    }
  })

  it("is paid, gone back or over", () => {
    const paid = { ...open, state: "paid" } as const
    expect(stateOf({ attempt: paid, orderId: "order_1" })).toBe("paid")
    expect(stateOf({ attempt: paid, returned: true, offered: false })).toBe("returned")
    expect(stateOf({ offered: false })).toBe("gone")
    expect(stateOf({ orderId: "order_1" })).toBe("gone")
    expect(stateOf({ canceledAt: NOW, offered: false })).toBe("gone")
  })
})

describe("a sale at the printed code that is not due as it was begun", () => {
  const page = { normal_url: "https://pay.example/1", opened_in: "ALIPAY_CN" }
  const open = { state: "awaiting_shopper", product: "entry_code", redirect: page } as const
  const stateOf = (why: AlipayNotDue, attempt?: PrintedSale["attempt"]) =>
    printedStateOf({
      ...{ canceledAt: null, orderId: undefined, attempt, returned: false, offered: true },
      ...{ wallet: "ALIPAY_CN", notDue: { why, owed: undefined } },
    })

  it.each([
    ["nothing_owed", "settled"],
    ["changed", "changed"],
    ["canceled", "canceled"],
    ["in_edit", "editing"],
  ] as const)("%s can't be paid, nor gone on with in the wallet", (why, state) => {
    expect([stateOf(why), stateOf(why, open)]).toEqual([state, state])
    expect(stateOf(why, { ...open, state: "canceled" })).toBe(state)
  })

  it("says first that money may be on its way, or is here", () => {
    expect(stateOf("canceled", { ...open, state: "pending" })).toBe("processing")
    expect(stateOf("canceled", { ...open, product: "order_code" })).toBe("busy")
  })
})

describe("a wallet's browser", () => {
  it.each([
    ["Mozilla/5.0 (iPhone) AliApp(AP/10.1.32.600) AlipayClient/10.1.32.600", "ALIPAY_CN"],
    ["Mozilla/5.0 AlipayClientHK/1.0 AlipayClient/10", "ALIPAY_HK"],
    ["Mozilla/5.0 (Linux; Android 14) GCash App Android AlipayConnect", "GCASH"],
    ["Mozilla/5.0 (Linux; Android 14) DANA/2.5", "DANA"],
    ["Mozilla/5.0 Mobile KAKAOTALK 10.4", "KAKAOPAY"],
    ["Mozilla/5.0 TNGD/1.7", "TNG"],
    ["Mozilla/5.0 TrueMoney/5", "TRUEMONEY"],
    ["Mozilla/5.0 Some App AlipayConnect", "CONNECT_WALLET"],
    ["Mozilla/5.0 (iPhone) Safari/604.1", undefined],
    ["Mozilla/5.0 MicroMessenger/6.7", undefined],
    [undefined, undefined],
  ])("%p is of %p", (agent, wallet) => expect(walletOfBrowser(agent)).toBe(wallet))
})

describe("the page of a printed code", () => {
  const BASE: Omit<DescribedCode, "subject"> = {
    ...{ locale: "en", shop: "Tea & Co", address: "/alipay/till/t", wallet: "ALIPAY_CN" },
    ...{ notice: undefined, forwards: false, returned: false },
  }
  const sale: PrintedSubject & { is: "sale" } = {
    ...{ is: "sale", id: "alsale_1", state: "payable", terminal: "<Till>", amount: 1250n },
    ...{ currency: "CNY", refusal: undefined, page: undefined },
  }
  const SUBJECTS: PrintedSubject[] = [
    ...(
      [
        ...(["payable", "waiting", "busy", "processing", "paid", "returned", "gone"] as const),
        ...(["settled", "changed", "canceled", "editing"] as const),
      ] as const
    ).map((state) => ({ ...sale, state, page: "https://pay.example/?a=1&b=2" })),
    { is: "choice", tills: [{ id: "alsale_1", name: "One" }] },
    {
      ...{ is: "entry", bounds: { least: 10n, most: 5000n }, currency: "CNY", key: "k" },
      typed: { amount: '1"', note: "<b>" },
    },
    { is: "nothing" },
  ]
  const htmlOf = (subject: PrintedSubject, changes: Partial<DescribedCode> = {}): string =>
    renderPage(describePrinted({ ...BASE, ...changes, subject }))

  it.each(PAGE_LOCALES)("leaves no place open in %s, and is small", (locale) => {
    for (const subject of SUBJECTS) {
      for (const wallet of ["ALIPAY_CN", "CONNECT_WALLET", undefined]) {
        const html = htmlOf(subject, { locale, wallet })
        expect(html.replace(/<script>.*<\/script>|<style>[^<]*<\/style>/gs, "")).not.toMatch(
          /\{\w+\}|undefined/
        )
        expect(Buffer.byteLength(html)).toBeLessThan(30_000)
      }
    }
  })

  it("writes what others have written as text", () => {
    expect(htmlOf(sale)).toContain("&lt;Till&gt;")
    const entry = SUBJECTS.find(({ is }) => is === "entry") as PrintedSubject
    expect(htmlOf(entry)).toContain('value="1&quot;"')
    expect(htmlOf(entry)).toContain('value="&lt;b&gt;"')
  })

  it("has a button only where it can be paid in a wallet", () => {
    const withForms = SUBJECTS.filter((subject) => htmlOf(subject).includes("<form"))
    expect(withForms.map(({ is }) => is)).toEqual(["sale", "entry"])
    for (const subject of SUBJECTS) {
      expect(htmlOf(subject, { wallet: undefined })).not.toContain("<form")
    }
  })

  it("says why something was not done where that can be done again", () => {
    expect(htmlOf(sale, { notice: "too_many" })).toContain('role="alert"')
    expect(htmlOf({ ...sale, state: "paid" }, { notice: "not_started" })).not.toContain("alert")
  })

  it("leads to the wallet's page at once where it was just opened", () => {
    const open = { ...sale, state: "waiting" as const, page: "https://pay.example/1" }
    expect(htmlOf(open, { forwards: true })).toContain("0;url=https://pay.example/1")
    expect(htmlOf(open)).not.toContain("0;url=")
  })
})

describe("a poster", () => {
  it("names the shop and its place, each once", () => {
    const shop = { merchant_name: "Tea Shop", store_name: "Lake Road" }
    expect(nameOfPlace(shop)).toBe("Tea Shop · Lake Road")
    expect(nameOfPlace({ ...shop, store_name: "Tea Shop, Lake Road" })).toBe("Tea Shop, Lake Road")
  })

  it("says how in every language", () =>
    expect(Object.values(POSTER_TEXTS).every(({ wallets }) => wallets.includes("{wallets}"))).toBe(
      true
    ))
})
