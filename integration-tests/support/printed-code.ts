import { send } from "./request"
import type { Shop } from "./shop"
import type { Store } from "./store"

/** Browsers that open a printed code. */
export const BROWSERS = {
  alipay:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 AliApp(AP/10.5.0) AlipayClient/10.5.0",
  gcash:
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile Safari/537.36 GCash App Android 5.70",
  none: "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1",
} as const

export type Browser = keyof typeof BROWSERS

/** A page of a printed code as a wallet's browser without scripts has it. */
export type CodePage = {
  status: number
  html: string
  state: string
  /** The sale that it is about. */
  of: string | undefined
  /** What its form sends by itself. */
  form: Record<string, string>
  /** Names of the tills that can be chosen. */
  tills: string[]
  onward: string | undefined
  location: string | undefined
}

const first = (html: string, pattern: RegExp): string | undefined =>
  pattern.exec(html)?.[1]?.replaceAll("&amp;", "&")

/** What an admin and shoppers do with a place's printed code, over HTTP. */
export const openPrintedCode = (store: Pick<Store, "url" | "run">, shop: Shop) => {
  const print = async (body: Record<string, unknown> = {}) =>
    await shop.admin("POST", "/alipay/till/poster", {
      stock_location_id: store.run.seed.location,
      ...body,
    })
  const visit = async (
    url: string,
    { as = "alipay" as Browser, form = undefined as Record<string, string> | undefined } = {}
  ): Promise<CodePage> => {
    const { pathname, search } = new URL(url, store.url)
    const { status, text, headers } = await send(store.url, {
      method: form === undefined ? "GET" : "POST",
      path: `${pathname}${search}`,
      headers: {
        "user-agent": BROWSERS[as],
        "accept-language": "en",
        ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    })
    const hidden = [...text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
    return {
      status,
      html: text,
      state: first(text, /data-state="([a-z_]+)"/) ?? "",
      of: first(text, /data-of="([^"]+)"/),
      form: Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value])),
      tills: [...text.matchAll(/href="[^"]+\?sale=[^"]+">([^<]+)</g)].map(([, name = ""]) => name),
      onward: first(text, /<a class="do" rel="noreferrer" href="([^"]+)"/),
      location: headers["location"],
    }
  }
  return {
    print,
    /** Prints the poster of the seeded place. @returns what its code says */
    code: async (body: Record<string, unknown> = {}): Promise<string> => {
      const { status, body: answer } = await print(body)
      if (status !== 200) {
        throw new Error(`no poster: ${status} ${JSON.stringify(answer)}`)
      }
      return answer["poster"].address
    },
    visit,
    /** Sends what a page's form has, with what the shopper types. */
    submit: async (
      url: string,
      page: Pick<CodePage, "form">,
      { as, ...typed }: { as?: Browser; entered?: string; note?: string } = {}
    ): Promise<CodePage> =>
      await visit(url, { ...(as ? { as } : {}), form: { ...page.form, ...typed } }),
  }
}

export type PrintedCode = ReturnType<typeof openPrintedCode>
