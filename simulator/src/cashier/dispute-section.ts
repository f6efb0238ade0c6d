import { DISPUTE_KINDS, KINDS } from "../disputes/kinds"
import { DISPUTE_REASONS } from "../disputes/reasons"
import type { Dispute } from "../disputes/store"
import type { Payment } from "../ledger/model"
import { paidAmount, taken } from "../ledger/rules"
import { html, type Html } from "./html"

const SCHEMES = [...new Set(DISPUTE_REASONS.map(({ scheme }) => scheme))]

/** The shopper's way to dispute a payment whose money was taken, and the disputes there are. */
export function disputeSection(payment: Payment, disputes: readonly Dispute[]): Html | undefined {
  if (taken(payment) === 0n) {
    return undefined
  }
  const links = disputes.map(
    ({ disputeId, kind, status }) =>
      html`<li>
        <a href="/disputes/${disputeId}">${KINDS[kind].name}</a><span>${status.toLowerCase()}</span>
      </li>`
  )
  return html`<details data-testid="dispute-section">
    <summary>Dispute this payment</summary>
    ${
      links.length > 0 &&
      html`<ul>
        ${links}
      </ul>`
    }
    ${disputeForm(payment)}
  </details>`
}

function disputeForm(payment: Payment): Html {
  return html`<form method="post" action="/_simulator" class="stack">
    <input type="hidden" name="action" value="dispute" />
    <input type="hidden" name="id" value="${payment.paymentId}" />
    <div>
      <label for="dispute-kind">Kind</label>
      <select id="dispute-kind" name="kind">
        ${DISPUTE_KINDS.map((kind) => html`<option value="${kind}">${KINDS[kind].name}</option>`)}
      </select>
    </div>
    <div>
      <label for="dispute-reason">Reason</label>
      <select id="dispute-reason" name="reason">
        <option value="">I did not pay this</option>
        ${SCHEMES.map(reasonsOf)}
      </select>
    </div>
    <div>
      <label for="dispute-amount">Amount in minor units of ${paidAmount(payment).currency}</label>
      <input
        id="dispute-amount"
        name="amount"
        inputmode="numeric"
        placeholder="${taken(payment).toString()}"
      />
    </div>
    <button id="dispute" data-testid="dispute" class="second">Dispute</button>
  </form>`
}

function reasonsOf(scheme: string): Html {
  const reasons = DISPUTE_REASONS.filter((reason) => reason.scheme === scheme)
  return html`<optgroup label="${scheme}">
    ${reasons.map(({ code, words }) => html`<option value="${scheme} ${code}">${code} ${words}</option>`)}
  </optgroup>`
}
