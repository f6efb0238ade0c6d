import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import type { ReactElement } from "react"
import { renderToString } from "react-dom/server"
import type { Outcome } from "../outcome.ts"
import {
  AlipayProvider,
  LinkedWallets,
  PaymentReturn,
  PaymentUnderWay,
  WalletBadge,
  WaysToPay,
} from "../react/index.ts"
import { stateOf, wordsOf } from "../react/payment-words.ts"
import { TEXTS, textsOf } from "../texts/index.ts"
import { payment, scriptedStore } from "./scripted-store.ts"

const CART = { id: "cart_1", region_id: "reg_1", total: 12.5, currency_code: "eur" }
const nothing = () => undefined
const REACT = join(__dirname, "..", "react")
const LARGEST = 22_500

const show = (element: ReactElement, locale = "en"): string =>
  renderToString(
    <AlipayProvider sdk={scriptedStore(() => ({})).sdk} locale={locale}>
      {element}
    </AlipayProvider>
  )

describe("the components on a server", () => {
  it.each(Object.keys(TEXTS))("speak the page's language, %s, and ask nothing", (locale) => {
    const texts = textsOf(locale)
    const pages = [
      show(<WaysToPay cart={CART} returnUrl="https://s.example/back" onOrder={nothing} />, locale),
      show(<PaymentReturn cartId="cart_1" onOrder={nothing} onTryAgain={nothing} />, locale),
      show(<LinkedWallets returnUrl="https://s.example/account" />, locale),
    ]
    expect(pages[0]).toContain(texts.loading_ways)
    expect(pages[1]).toContain(texts.confirming_title)
    expect(pages[2]).toContain(texts.loading_wallets)
  })

  it("show no payment where there is no cart, and nothing under way before an answer", () => {
    const page = show(<PaymentReturn cartId={undefined} onOrder={nothing} onTryAgain={nothing} />)
    expect(page).toContain(textsOf("en").none_title)
    expect(show(<PaymentUnderWay cart={CART} returnUrl="/back" onOrder={nothing} />)).toBe("")
  })

  it("can be given sentences of the shop's own", () => {
    const { sdk } = scriptedStore(() => ({}))
    const texts = { confirming_title: "Just a second" }
    const page = renderToString(
      <AlipayProvider sdk={sdk} texts={texts}>
        <PaymentReturn cartId="c" onOrder={nothing} onTryAgain={nothing} />
      </AlipayProvider>
    )
    expect(page).toContain("Just a second")
    expect(page).toContain(textsOf("en").confirming)
  })

  it("say what to do when the provider is missing", () => {
    const page = <PaymentReturn cartId="c" onOrder={nothing} onTryAgain={nothing} />
    expect(() => renderToString(page)).toThrow(/AlipayProvider/)
  })

  it("tell what a wallet's outcome was when it leads back", () => {
    const query = "?alipay_agreement=agr_1&alipay_outcome=refused"
    const page = show(<LinkedWallets returnUrl="https://s.example" query={query} />)
    expect(page).toContain(textsOf("en").link_refused)
  })
})

describe("a wallet's badge", () => {
  it("is the logo where there is one, without a name that would be read twice", () => {
    const page = show(<WalletBadge type="GCASH" name="GCash" logoUrl="https://l.example/g.svg" />)
    expect(page).toContain('src="https://l.example/g.svg" alt=""')
    expect(show(<WalletBadge type="GCASH" name="GCash" />)).toContain("<svg")
  })
})

describe("the words for an outcome", () => {
  const texts = textsOf("en")
  const ended = { message: "The card was refused.", reasonCode: null }

  it.each<[Outcome | undefined, string]>([
    [undefined, "confirming"],
    [{ kind: "ordered", orderId: "o" }, "confirming"],
    [{ kind: "waiting", payment: payment(), unreachable: false }, "waiting"],
    [{ kind: "waiting", payment: null, unreachable: true }, "unreachable"],
    [{ kind: "held", message: ended.message }, "held"],
    [{ kind: "declined", ...ended }, "declined"],
    [{ kind: "expired", ...ended }, "expired"],
    [{ kind: "canceled", ...ended }, "canceled"],
    [{ kind: "none" }, "none"],
  ])("of %j are those of %s", (outcome, state) => {
    expect(stateOf(outcome)).toBe(state)
    expect(wordsOf(outcome, texts).heading).not.toBe("")
  })

  it("have the store's reason of a decline, and ours where it gives none", () => {
    expect(wordsOf({ kind: "declined", ...ended }, texts).lines).toEqual([
      ended.message,
      texts.cart_kept,
    ])
    expect(wordsOf({ kind: "held", message: ended.message }, texts).lines).toEqual([ended.message])
    expect(wordsOf({ kind: "held", message: null }, texts).lines).toEqual([texts.held])
    const silent: Outcome = { kind: "declined", message: null, reasonCode: null }
    expect(wordsOf(silent, texts).lines[0]).toBe(texts.declined)
  })
})

describe("the React entry", () => {
  it("is marked for the client in every file that uses React", () => {
    const unmarked = readdirSync(REACT)
      .map((name) => [name, readFileSync(join(REACT, name), "utf8")] as const)
      .filter(([, text]) => text.includes('from "react"') && !text.startsWith('"use client"\n'))
    expect(unmarked.map(([name]) => name)).toEqual([])
    expect(readFileSync(join(REACT, "index.ts"), "utf8")).toMatch(/^"use client"\n/)
  })

  it(`has under ${LARGEST} bytes compressed with core and eight languages, without React`, () => {
    const bundled = execFileSync(
      join(REACT, "../../../node_modules/.bin/esbuild"),
      ["index.ts", "--bundle", "--minify", "--format=esm", "--jsx=automatic", "--external:react*"],
      { cwd: REACT }
    )
    expect(gzipSync(bundled, { level: 9 }).length).toBeLessThan(LARGEST)
  })
})
