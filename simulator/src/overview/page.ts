import { withoutMarks } from "../behaviours/marks"
import { html, raw, type Html } from "../cashier/html"
import type { Controls } from "../control/controls"
import type { PaymentLine, Sums } from "../ledger/statement"
import { formatMinor } from "../money/currency"
import type { Notification } from "../notifications/model"
import { iso } from "../time/moment"
import { STYLE } from "./style"

const STATE_COLOUR: Readonly<Record<string, string>> = {
  SUCCESS: "good",
  acknowledged: "good",
  FAIL: "bad",
  CANCELLED: "bad",
  abandoned: "bad",
  PENDING: "wait",
  PROCESSING: "wait",
  waiting: "wait",
}

const SUM_NAMES: readonly (readonly [keyof Sums, string])[] = [
  ["paid", "Paid"],
  ["authorized", "Held on cards"],
  ["captured", "Captured"],
  ["refunded", "Refunded"],
  ["cancelled", "Cancelled"],
  ["chargedBack", "Charged back"],
  ["net", "Net"],
]

const NEWEST = 50

/** Everything at a glance, with the controls as buttons. */
export function overviewPage(controls: Controls, error?: string): string {
  const { payments, totals } = controls.ledger()
  const notifications = controls.notifications()
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Alipay simulator</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <p class="ribbon" role="note">Simulator — no real money</p>
        <main>
          ${error && html`<p class="alert" role="alert" data-testid="error">${error}</p>`}
          ${head(controls)}
          <h2>Payments</h2>
          ${sums(totals)}
          ${payments.length === 0 && html`<p class="empty">No shop has asked for a payment yet.</p>`}
          ${payments.slice(-NEWEST).reverse().map(paymentPanel)}
          <h2>Notifications</h2>
          <div class="panel scroll">
            ${notificationTable(notifications.slice(-NEWEST).reverse())}
          </div>
        </main>
      </body>
    </html>`.text
}

function head(controls: Controls): Html {
  return html`<div class="top">
      <div>
        <h1>Alipay simulator</h1>
        <p data-testid="clock">${iso(controls.clock.now())}</p>
      </div>
      ${form(
        "advance",
        html`<label for="ms">Advance the clock by</label>
          <input id="ms" name="minutes" value="15" inputmode="numeric" size="6" />
          <span class="meta">minutes</span>
          <button class="main" id="advance" data-testid="advance">Advance</button>`
      )}
    </div>
    <h2>Next payment</h2>
    <div class="panel">
      ${form(
        "next",
        html`<label for="next-marks">Behaves</label>
          <input
            id="next-marks"
            class="marks"
            name="marks"
            placeholder="notify.lost refund.drop-after x1"
          />
          <button id="next" data-testid="next">Keep</button>`
      )}
    </div>`
}

function paymentPanel(line: PaymentLine): Html {
  const open = line.status === "PROCESSING" || line.status === "PENDING"
  const hidden = html`<input type="hidden" name="id" value="${line.paymentId}" />`
  return html`<section
    class="panel payment"
    data-testid="payment"
    data-id="${line.paymentRequestId}"
  >
    <div>
      <h3>${withoutMarks(line.description)}</h3>
      <div class="meta">
        ${line.methodType ?? "not chosen"} · order ${line.referenceOrderId} ·
        ${line.paymentRequestId}
      </div>
    </div>
    <div class="figure">${money(line.currency, line.amount)}</div>
    <div class="wide">
      ${chip(line.status)}
      ${line.code !== line.status && html`<span class="meta">${line.code}</span>`}
      ${line.transactions.map(
        ({ type, amount, status }) =>
          html`<span class="chip ${STATE_COLOUR[status] ?? ""}">
            ${type.toLowerCase()} ${money(line.currency, amount)} ${status.toLowerCase()}
          </span>`
      )}
    </div>
    <div class="wide">
      ${line.page && html`<a href="${line.page}">Cashier page</a>`}
      ${open && form("pay", html`${hidden}<button class="main" data-testid="overview-pay">Pay</button>`)}
      ${open && form("decline", html`${hidden}<button data-testid="overview-decline">Decline</button>`)}
      ${open && form("expire", html`${hidden}<button data-testid="overview-expire">Expire</button>`)}
      ${form(
        "bend",
        html`${hidden}<input
            class="marks"
            name="marks"
            aria-label="Behaviours of this payment"
            placeholder="cancel.decline=CANCEL_WINDOW_EXCEED"
          /><button>Bend</button>`
      )}
    </div>
    ${line.behaviours.length > 0 && html`<div class="wide meta">${line.behaviours.join(" · ")}</div>`}
  </section>`
}

function notificationTable(notifications: readonly Notification[]): Html {
  if (notifications.length === 0) {
    return html`<p class="empty">Nothing was sent yet.</p>`
  }
  return html`<table>
    <tr>
      <th scope="col">What</th>
      <th scope="col">To</th>
      <th scope="col">State</th>
      <th scope="col">Deliveries</th>
      <th scope="col">Again</th>
    </tr>
    ${notifications.map(
      (one) =>
        html`<tr data-testid="notification">
          <td>${one.kind} <span class="meta">${one.paymentRequestId ?? ""}</span></td>
          <td class="meta">${one.url ?? "no address"}</td>
          <td>${chip(one.status)}</td>
          <td class="meta">
            ${one.attempts.map(({ outcome, httpStatus }) => `${outcome} ${httpStatus ?? ""}`).join(", ")}
            ${one.nextAttemptAt !== undefined && html`<br />next ${iso(one.nextAttemptAt)}`}
          </td>
          <td>
            ${
              one.url !== undefined &&
              form(
                "redeliver",
                html`<input type="hidden" name="id" value="${one.id}" /><button>Send again</button>`
              )
            }
          </td>
        </tr>`
    )}
  </table>`
}

function sums(totals: Readonly<Record<string, Sums>>): Html {
  return html`${Object.entries(totals).map(
    ([currency, line]) =>
      html`<div class="panel payment">
        <dl class="sums wide">
          ${SUM_NAMES.map(
            ([key, name]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${money(currency, line[key])}</dd>
              </div>`
          )}
        </dl>
      </div>`
  )}`
}

function form(action: string, content: Html): Html {
  return html`<form class="inline" method="post" action="/_simulator">
    <input type="hidden" name="action" value="${action}" />${content}
  </form>`
}

function chip(state: string): Html {
  return html`<span class="chip ${STATE_COLOUR[state] ?? ""}">${state}</span>`
}

function money(currency: string, minor: string): string {
  const negative = minor.startsWith("-")
  const value = BigInt(negative ? minor.slice(1) : minor)
  return `${negative ? "−" : ""}${currency} ${formatMinor({ currency, value })}`
}
