import { html } from "../cashier/html"
import { page } from "../cashier/layout"

/** As a wallet's browser names itself. */
const WALLET_AGENT =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 AliApp(AP/10.5.0) AlipayClient/10.5.0 AlipayConnect"

/** What a page was answered with: a page to show, or where it leads. */
export type Opened = { readonly page: string } | { readonly leadsTo: string }

export interface Asked {
  readonly url: string
  /** What a form of the page sends. */
  readonly form?: string | undefined
  readonly language: string
  /** Where the simulator is: its own pages need no wallet. */
  readonly origin: string
}

/** An address of the web, or nothing. */
export function webAddress(text: string | null): string | undefined {
  const url = text !== null && URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** Opens a page as the browser of this phone's wallet does. */
export async function openInWallet(asked: Asked): Promise<Opened> {
  const { url, form, language } = asked
  const answer = await fetch(url, {
    method: form === undefined ? "GET" : "POST",
    redirect: "manual",
    headers: {
      "user-agent": WALLET_AGENT,
      "accept-language": language,
      ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    },
    ...(form === undefined ? {} : { body: form }),
  })
  const location = answer.headers.get("location")
  return location === null
    ? { page: withinWallet(await answer.text(), asked) }
    : { leadsTo: addressIn(location, asked) }
}

/** The page that says that there is none. */
export function unopened(url: string): string {
  const body = html`<section class="card">
    <h1>This could not be opened</h1>
    <p>${url}</p>
    <p><a href="/phone">Back to the phone</a></p>
  </section>`
  return page("Not opened", "CONNECT_WALLET", body)
}

function addressIn(target: string, { url, origin }: Asked): string {
  const { href, origin: of } = new URL(target, url)
  return of === new URL(origin).origin ? href : `/phone/browser?url=${encodeURIComponent(href)}`
}

/** Links, and the page that it goes on to by itself, stay in the wallet's browser. */
function withinWallet(text: string, asked: Asked): string {
  return text.replace(
    /(\shref="|content="\d+;url=)([^"]*)"/g,
    (_, start: string, target: string) =>
      `${start}${addressIn(target.replaceAll("&amp;", "&"), asked).replaceAll("&", "&amp;")}"`
  )
}
