import { html, raw, type Html } from "../cashier/html"
import type { Controls } from "../control/controls"
import { isUndecided } from "../disputes/store"
import { iso } from "../time/moment"
import { form } from "./parts"
import { STYLE } from "./style"

/** One page of the simulator's own. */
export interface Page {
  readonly title: string
  /** Its address, to mark the link that leads to it. */
  readonly here: string
  readonly body: Html
  readonly error?: string | undefined
}

/** A whole page with the links to the others. */
export function shell(controls: Controls, { title, here, body, error }: Page): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === "Alipay simulator" ? title : `${title} · Alipay simulator`}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <p class="ribbon" role="note">Simulator — no real money</p>
        <nav aria-label="Pages">${links(controls, here)}</nav>
        <main>
          ${error && html`<p class="alert" role="alert" data-testid="error">${error}</p>`} ${body}
        </main>
      </body>
    </html>`.text
}

/** The title of a page, with the simulator's clock and a way to move it. */
export function heading(controls: Controls, title: string, back: string, more?: Html): Html {
  return html`<div class="top">
    <div>
      <h1>${title}</h1>
      ${more}
      <p data-testid="clock">${iso(controls.clock.now())}</p>
    </div>
    ${form(
      "advance",
      html`<label for="ms">Advance the clock by</label>
        <input id="ms" name="minutes" value="15" inputmode="numeric" size="6" />
        <span class="meta">minutes</span>
        <button class="main" id="advance" data-testid="advance">Advance</button>`,
      back
    )}
  </div>`
}

function links(controls: Controls, here: string): Html {
  const payments = controls.ledger().payments.length
  const open = controls.disputes().filter(isUndecided).length
  const waiting = controls.declarations().filter(({ status }) => status === "IN_PROCESS").length
  const rows: readonly (readonly [string, string, string])[] = [
    ["/_simulator", "Payments", String(payments)],
    ["/disputes", "Disputes", `${controls.disputes().length}, ${open} open`],
    ["/declarations", "Customs", `${controls.declarations().length}, ${waiting} in process`],
  ]
  return html`${rows.map(
    ([to, name, count]) =>
      html`<a href="${to}" ${currentMark(to, here)}
        >${name} <span class="count" data-testid="count-${name.toLowerCase()}">${count}</span></a
      >`
  )}`
}

/** Marks the link to this page, or to the list that this page is of. */
function currentMark(to: string, here: string): Html | undefined {
  if (here === to) {
    return raw('aria-current="page"')
  }
  return here.startsWith(`${to}/`) ? raw('aria-current="true"') : undefined
}
