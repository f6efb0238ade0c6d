import { html, type Html } from "../cashier/html"
import type { Controls } from "../control/controls"
import { KINDS } from "../disputes/kinds"
import type { DisputeLine } from "../disputes/line"
import { disputeButtons } from "./dispute-deeds"
import { notificationTable } from "./notification-table"
import { chip, duration, money } from "./parts"
import { heading, shell } from "./shell"

/** Every dispute, the latest first. */
export function disputesPage(controls: Controls, error?: string): string {
  const lines = controls.disputes().map(({ disputeId }) => controls.disputes.line(disputeId))
  const rows = lines.reverse().map(
    (line) =>
      html`<tr data-testid="dispute" data-id="${line.disputeId}">
        <td>
          <a href="/disputes/${line.disputeId}">${KINDS[line.kind].name}</a>
          <div class="meta">${line.disputeId}</div>
        </td>
        <td class="meta">${line.paymentRequestId}</td>
        <td class="figure">${money(line.amount.currency, line.amount.value)}</td>
        <td>${line.reasonCode} <span class="meta">${line.reasonMsg}, ${line.source}</span></td>
        <td>${states(line)}</td>
        <td class="meta">${timeLeft(line)}</td>
      </tr>`
  )
  const body = html`${heading(controls, "Disputes", "/disputes")}
  ${lines.length === 0 && html`<p class="empty">No payment is disputed. Open one on a payment's page.</p>`}
  ${
    lines.length > 0 &&
    html`<div class="panel scroll">
      <table>
        <caption class="hidden">
          Disputes
        </caption>
        <tr>
          ${["Kind", "Payment", "Amount", "Reason", "State", "Time left"].map(
            (name) => html`<th scope="col">${name}</th>`
          )}
        </tr>
        ${rows}
      </table>
    </div>`
  }`
  return shell(controls, { title: "Disputes", here: "/disputes", body, error })
}

/** One dispute with its money, its documents, its messages and what can be done. */
export function disputePage(controls: Controls, disputeId: string, error?: string): string {
  const line = controls.disputes.line(disputeId)
  const here = `/disputes/${disputeId}`
  const told = controls
    .notifications()
    .filter(({ body }) => body.includes(`"disputeId":"${disputeId}"`))
  const body = html`${heading(controls, KINDS[line.kind].name, here, html`<p class="wide" data-testid="dispute-state" data-state="${line.status}">${states(line)}</p>`)}
    <div class="panel">${facts(line)}</div>
    <h2>What happens next</h2>
    <div class="panel wide">${disputeButtons(line, here)}</div>
    <h2>Documents</h2>
    <div class="panel scroll">${documents(line)}</div>
    <h2>Notifications</h2>
    <div class="panel scroll">${notificationTable([...told].reverse(), here)}</div>`
  return shell(controls, { title: `Dispute ${disputeId}`, here, body, error })
}

function states(line: DisputeLine): Html {
  return html`${chip(line.status)} ${line.judgement && chip(line.judgement)}
  ${line.acceptReason && chip(line.acceptReason)}`
}

function timeLeft({ status, timeLeftMs, defenseDueAt }: DisputeLine): string {
  if (status !== "OPEN") {
    return "–"
  }
  return timeLeftMs === 0 ? "none" : `${duration(timeLeftMs)}, until ${defenseDueAt}`
}

function facts(line: DisputeLine): Html {
  const inCurrency = (minor: string) => money(line.amount.currency, minor)
  const rows: readonly (readonly [string, string])[] = [
    ["Disputed", inCurrency(line.amount.value)],
    ["Held", inCurrency(line.held)],
    ["Taken", inCurrency(line.taken)],
    ["Given back", inCurrency(line.givenBack)],
    ["Reason", `${line.reasonCode} ${line.reasonMsg}`],
    ["Said by", line.source],
    ["Opened", line.openedAt],
    ["Time left", timeLeft(line)],
    ["Handed in", `${line.uploads} of ${line.uploadLimit}`],
    ["Payment", line.paymentRequestId],
    ["Dispute", line.disputeId],
  ]
  return html`<dl class="sums">
    ${rows.map(
      ([name, words]) =>
        html`<div>
          <dt>${name}</dt>
          <dd data-testid="fact-${name.toLowerCase().replace(" ", "-")}">${words}</dd>
        </div>`
    )}
  </dl>`
}

function documents({ disputeId, files }: DisputeLine): Html {
  return html`<table>
    <caption class="hidden">
      Documents
    </caption>
    <tr>
      ${["Document", "Type", "Format", "Bytes", "MD5"].map(
        (name) => html`<th scope="col">${name}</th>`
      )}
    </tr>
    ${files.map(
      ({ name, type, format, size, md5 }, index) =>
        html`<tr data-testid="document">
          <td><a href="/disputes/${disputeId}/files/${index}" download>${name}</a></td>
          <td class="meta">${type}</td>
          <td>${format}</td>
          <td>${size}</td>
          <td class="meta">${md5}</td>
        </tr>`
    )}
  </table>`
}
