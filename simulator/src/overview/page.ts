import { withoutMarks } from "../behaviours/marks"
import { html, type Html } from "../cashier/html"
import type { Controls } from "../control/controls"
import { DISPUTE_KINDS, KINDS } from "../disputes/kinds"
import type { Dispute } from "../disputes/store"
import type { PaymentLine, Sums } from "../ledger/statement"
import { faultMenu } from "./fault-menu"
import { notificationTable } from "./notification-table"
import { chip, form, money, options, STATE_COLOUR } from "./parts"
import { heading, shell } from "./shell"

const SUM_NAMES: readonly (readonly [keyof Sums, string])[] = [
  ["paid", "Paid"],
  ["authorized", "Held on cards"],
  ["captured", "Captured"],
  ["refunded", "Refunded"],
  ["cancelled", "Cancelled"],
  ["chargedBack", "Charged back"],
  ["disputeHeld", "Held by disputes"],
  ["net", "Net"],
]

const NEWEST = 50
const HERE = "/_simulator"

/** Everything at a glance, with the controls as buttons. */
export function overviewPage(controls: Controls, error?: string): string {
  const { payments, totals } = controls.ledger()
  const notifications = controls.notifications()
  const body = html`${head(controls)}
    <h2>Payments</h2>
    ${sums(totals)}
    ${payments.length === 0 && html`<p class="empty">No shop has asked for a payment yet.</p>`}
    ${payments
      .slice(-NEWEST)
      .reverse()
      .map((line) => paymentPanel(line, controls.disputes.of(line.paymentId)))}
    <h2>Notifications</h2>
    <div class="panel scroll">${notificationTable(notifications.slice(-NEWEST).reverse())}</div>`
  return shell(controls, { title: "Alipay simulator", here: HERE, body, error })
}

function head(controls: Controls): Html {
  const waiting = controls.waitingMarks()
  return html`${heading(controls, "Alipay simulator", HERE)}
    <h2>Next payment</h2>
    <div class="panel">
      ${form(
        "next",
        html`<label for="next-fault">Goes wrong</label>${faultMenu("next-fault")}
          <input
            id="next-marks"
            class="marks"
            name="marks"
            aria-label="Further marks"
            placeholder="or marks: notify.lost refund.drop-after x1"
          />
          <button id="next" data-testid="next">Keep</button>`
      )}
      ${
        waiting.length > 0 &&
        html`<p class="meta" data-testid="waiting">
          Waits for the next one: ${waiting.join(" · ")}
        </p>`
      }
    </div>`
}

function paymentPanel(line: PaymentLine, disputes: readonly Dispute[]): Html {
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
      ${disputes.map(
        ({ disputeId, kind, status }) =>
          html`<a class="chip ${STATE_COLOUR[status] ?? ""}" href="/disputes/${disputeId}">
            ${kind} ${status.toLowerCase()}
          </a>`
      )}
    </div>
    <div class="wide">
      ${line.page && html`<a href="${line.page}">Cashier page</a>`}
      ${open && form("pay", html`${hidden}<button class="main" data-testid="overview-pay">Pay</button>`)}
      ${open && form("decline", html`${hidden}<button data-testid="overview-decline">Decline</button>`)}
      ${open && form("expire", html`${hidden}<button data-testid="overview-expire">Expire</button>`)}
      ${
        line.paid !== "0" &&
        form(
          "dispute",
          html`${hidden}<select name="kind" aria-label="Kind of dispute">
              ${options(DISPUTE_KINDS.map((kind) => [kind, KINDS[kind].name]))}</select
            ><button data-testid="overview-dispute">Dispute</button>`
        )
      }
      ${form(
        "bend",
        html`${hidden}${faultMenu()}<input
            class="marks"
            name="marks"
            aria-label="Further marks of this payment"
            placeholder="or marks"
          /><button>Bend</button>`
      )}
    </div>
    ${line.behaviours.length > 0 && html`<div class="wide meta">${line.behaviours.join(" · ")}</div>`}
  </section>`
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
