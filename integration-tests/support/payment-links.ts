import { send } from "./request"
import type { Shop } from "./shop"
import type { Store } from "./store"

/** A page as a browser without scripts has it. */
export type PageSeen = {
  status: number
  html: string
  headers: Record<string, unknown>
  /** What the page says it is about. */
  state: string
  /** The ways to pay that can be chosen. */
  ways: string[]
  /** The amount that its form sends. */
  seen: string
  /** A wallet's page that it leads to. */
  onward: string | undefined
}

const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1"

const first = (html: string, pattern: RegExp): string | undefined =>
  pattern.exec(html)?.[1]?.replaceAll("&amp;", "&")

/** The payment collection that a link is of. */
export const collectionOf = (url: string): string =>
  new URL(url).pathname.split("/").at(-1)?.split(".")[0] ?? ""

const PATIENCE_MS = 180_000

/** What an admin and a shopper do with payment links, over HTTP. */
export const openLinks = (store: Pick<Store, "url">, shop: Shop) => {
  const visit = async (
    url: string,
    options: { language?: string; form?: Record<string, string> } = {}
  ): Promise<PageSeen> => {
    const { pathname, search } = new URL(url, store.url)
    const { language = "en", form } = options
    const { status, text, headers } = await send(store.url, {
      method: form === undefined ? "GET" : "POST",
      path: `${pathname}${search}`,
      headers: {
        "user-agent": PHONE,
        "accept-language": language,
        ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
      patienceMs: PATIENCE_MS,
    })
    return {
      status,
      html: text,
      headers,
      state: first(text, /data-state="([a-z_]+)"/) ?? "",
      ways: [...text.matchAll(/name="way" value="([^"]+)"/g)].map(([, way = ""]) => way),
      seen: first(text, /name="amount" value="([^"]+)"/) ?? "",
      onward: first(text, /<a class="do" rel="noreferrer" href="([^"]+)"/),
    }
  }

  const make = async (body: Record<string, unknown>) =>
    await shop.admin("POST", "/alipay/payment-links", body)

  return {
    visit,
    make,
    /** Makes a link and expects it. */
    linkOf: async (body: Record<string, unknown>): Promise<string> => {
      const { status, body: answer } = await make(body)
      if (status !== 200) {
        throw new Error(`no link: ${status} ${JSON.stringify(answer)}`)
      }
      return answer["payment_link"].url
    },
    /** Chooses how to pay on a page. */
    choose: async (url: string, way: string, seen?: string): Promise<PageSeen> =>
      await visit(url, { form: { way, amount: seen ?? (await visit(url)).seen } }),
  }
}
