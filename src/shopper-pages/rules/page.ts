import { createHash } from "node:crypto"
import type { PageLocale, PageTexts } from "./texts"

/** A text that the shopper types. */
export type Input = { name: string; label: string; value: string; longest: number } & (
  { kind: "amount"; hint: string } | { kind: "text" }
)

export type Form = {
  ways?: readonly { id: string; name: string }[]
  inputs?: readonly Input[]
  /** Sent with it: above all what the shopper has seen. */
  hidden: Readonly<Record<string, string>>
  button: string
}

/** What a page says and offers; texts are not yet escaped. */
export type Page = {
  locale: PageLocale
  texts: PageTexts
  shop: string
  /** Changes when the page says something else: its script asks for that. */
  state: string
  /** What the page is about, where that can become something else. */
  subject?: string | undefined
  title: string
  lines: readonly string[]
  /** Said before anything else: what has changed, or why something did not work. */
  notice?: string | undefined
  order?: string | undefined
  /** The name of the till that waits. */
  till?: string | undefined
  amount?: string | undefined
  /** Said below: until when the link is good. */
  until?: string | undefined
  form?: Form | undefined
  /** Pages to choose from. */
  links?: readonly { url: string; label: string }[] | undefined
  /** A page to go on with. */
  onward?: { url: string; label: string } | undefined
  /** Sends the browser to the page to go on with at once. */
  forwards?: boolean | undefined
  /** The shopper comes from a wallet's page: the page looks again without scripts too, also where there is something to choose. */
  returned?: boolean | undefined
  /** Looks again by itself while scripts run. */
  watches?: boolean | undefined
  /** Looks again by itself, and offers to. */
  again?: { url: string; label: string } | undefined
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const STYLE = `:root{color-scheme:light dark;--ink:#18181b;--soft:#52525b;--line:#8b8b94;--ground:#f4f4f5;--card:#fff;--act:#1450c8;--on:#fff;--warn:#8a2c0d;--good:#0b6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#f4f4f5;--soft:#b4b4bd;--line:#7c7c87;--ground:#0f0f11;--card:#1c1c20;--act:#8ab4ff;--on:#0b1a33;--warn:#ffb59a;--good:#7fe0ab}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main{max-width:26rem;margin:0 auto;padding:1.5rem 1.25rem;background:var(--card);border-radius:1rem}
.shop{margin:0 0 1rem;color:var(--soft)}
h1{margin:0 0 .5rem;font-size:1.375rem;line-height:1.3}
p{margin:0 0 .75rem}
dl{margin:0 0 1.25rem}
dt{color:var(--soft);font-size:.875rem}
dd{margin:0 0 .5rem}
.amount{font-size:1.75rem;font-weight:600;line-height:1.3}
.notice{padding:.75rem;border:1px solid var(--warn);border-radius:.5rem;color:var(--warn)}
.paid h1{color:var(--good)}
fieldset{margin:0 0 1rem;padding:0;border:0}
legend{padding:0;margin:0 0 .5rem;font-weight:600}
label:not(.plain){display:flex;gap:.75rem;align-items:center;min-height:3rem;padding:.5rem .875rem;margin:0 0 .5rem;border:1px solid var(--line);border-radius:.625rem;cursor:pointer}
label:has(:checked){border-color:var(--act);box-shadow:0 0 0 1px var(--act)}
input[type=radio]{width:1.25rem;height:1.25rem;flex:none;accent-color:var(--act)}
.name{margin:0 0 .25rem;font-weight:600}
.typed{display:block;width:100%;min-height:3rem;margin:0 0 1rem;padding:.5rem .875rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:var(--ink);font:inherit}
.hint{margin:-.75rem 0 1rem;color:var(--soft);font-size:.875rem}
.do{display:block;width:100%;min-height:3rem;margin:0 0 .75rem;padding:.75rem 1rem;border:1px solid var(--act);border-radius:.625rem;background:var(--act);color:var(--on);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.else{background:transparent;color:var(--act)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
.until{margin:1rem 0 0;color:var(--soft);font-size:.875rem}`

/** Looks every three seconds, for five minutes, whether the page says something else. */
const SCRIPT = `(function(){var n=0,m=document.querySelector("main"),w=function(){n+=1;if(n>100)return;setTimeout(function(){fetch(location.href,{cache:"no-store"}).then(function(r){return r.text()}).then(function(t){var d=new DOMParser().parseFromString(t,"text/html").querySelector("main");if(d&&(d.dataset.state!==m.dataset.state||d.dataset.of!==m.dataset.of)){location.replace(location.href)}else{w()}}).catch(w)},3000)};w()})()`

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** What the page may load and do: its own style and script, and to send its form to the store. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ")

const when = <T>(value: T | undefined, render: (value: T) => string): string =>
  value === undefined ? "" : render(value)

const row = (name: string, value: string, kind = ""): string =>
  `<dt>${escapeHtml(name)}</dt><dd${kind}>${escapeHtml(value)}</dd>`

const facts = ({ texts, order, till, amount }: Page): string => {
  const rows = [
    when(order, (value) => row(texts.about, value)),
    when(till, (value) => row(texts.till, value)),
    when(amount, (value) => row(texts.amount, value, ' class="amount"')),
  ].join("")
  return rows === "" ? "" : `<dl>${rows}</dl>`
}

const choicesOf = ({ choose }: PageTexts, ways: NonNullable<Form["ways"]>): string => {
  const choices = ways.map(
    ({ id, name }, index) =>
      `<label><input type="radio" name="way" value="${escapeHtml(id)}" required${index === 0 ? " checked" : ""}><span>${escapeHtml(name)}</span></label>`
  )
  return `<fieldset><legend>${escapeHtml(choose)}</legend>${choices.join("")}</fieldset>`
}

const inputOf = (input: Input): string => {
  const { name, label, value, longest } = input
  const attributes = `id="${name}" name="${name}" value="${escapeHtml(value)}" maxlength="${longest}" autocomplete="off"`
  const field =
    input.kind === "amount"
      ? `<input class="typed" ${attributes} inputmode="decimal" required aria-describedby="${name}-hint"><p class="hint" id="${name}-hint">${escapeHtml(input.hint)}</p>`
      : `<input class="typed" ${attributes}>`
  return `<p class="name"><label class="plain" for="${name}">${escapeHtml(label)}</label></p>${field}`
}

const form = (
  { texts, onward }: Page,
  { ways, inputs = [], hidden, button }: NonNullable<Page["form"]>
): string => {
  const kept = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`
  )
  const kind = onward === undefined ? "do" : "do else"
  return `<form method="post">${kept.join("")}${when(ways, (given) => choicesOf(texts, given))}${inputs.map(inputOf).join("")}<button class="${kind}">${escapeHtml(button)}</button></form>`
}

const link = (kind: string, { url, label }: { url: string; label: string }): string =>
  `<a class="${kind}" rel="noreferrer" href="${escapeHtml(url)}">${escapeHtml(label)}</a>`

/**
 * Without scripts the page is asked for again while the payment is being confirmed; not while there is something to choose,
 * unless the shopper may just have paid.
 */
const refresh = ({ again, form: asked, returned = false }: Page): string =>
  again === undefined || (asked !== undefined && !returned)
    ? ""
    : `<noscript><meta http-equiv="refresh" content="5;url=${escapeHtml(again.url)}"></noscript>`

/** A page on which a shopper pays, as HTML that needs no script. */
export const renderPage = (page: Page): string => {
  const { locale, shop, state, subject, title, lines, notice, until, onward, again, forwards } =
    page
  const heading = shop === "" ? title : `${title} – ${shop}`
  const leads =
    forwards && onward
      ? `<meta http-equiv="refresh" content="0;url=${escapeHtml(onward.url)}">`
      : ""
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="referrer" content="no-referrer">
${leads}${refresh(page)}<title>${escapeHtml(heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<main class="${state === "paid" ? "paid" : ""}" data-state="${escapeHtml(state)}"${when(subject, (of) => ` data-of="${escapeHtml(of)}"`)}>
${shop === "" ? "" : `<p class="shop">${escapeHtml(shop)}</p>`}
<div role="status"><h1>${escapeHtml(title)}</h1>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}</div>
${when(notice, (text) => `<p class="notice" role="alert">${escapeHtml(text)}</p>`)}
${facts(page)}
${when(onward, (target) => link("do", target))}
${(page.links ?? []).map((target) => link("do else", target)).join("")}
${when(page.form, (asked) => form(page, asked))}
${when(again, (target) => link("do else", target))}
${when(until, (text) => `<p class="until">${escapeHtml(text)}</p>`)}
</main>
${again === undefined && !page.watches ? "" : `<script>${SCRIPT}</script>`}
</body>
</html>
`
}
