import { TEST_CARDS } from "../cards/table"
import type { Payment } from "../ledger/model"
import { paymentMethod } from "../wallets/table"
import { cardFields } from "./card-fields"
import { html, type Html } from "./html"
import { logo } from "./logos"
import { orderFacts, orderHead, page } from "./layout"

/** What a page needs besides the payment. */
export interface Viewing {
  readonly payment: Payment
  readonly now: number
  /** The method in use; a session may leave it to the shopper. */
  readonly method: string
  /** Where forms go. */
  readonly action: string
  readonly error?: string
  /** Card number and expiry as typed before. */
  readonly typed?: { readonly number: string; readonly expiry: string }
}

/** A wallet's page: pay, decline, or come back without doing either. */
export function walletPage(view: Viewing): string {
  const { payment, now, method } = view
  const name = paymentMethod(method)?.name ?? method
  const body = html`<section class="card">
    ${orderHead(payment)} ${orderFacts(payment, now)}
    ${form(
      view,
      html`<button id="pay" data-testid="pay" name="action" value="pay">Pay with ${name}</button>
        <button id="decline" data-testid="decline" class="second" name="action" value="decline">
          Decline
        </button>
        ${leaveOpen()}`
    )}
  </section>`
  return page(`Pay with ${name}`, method, body)
}

/** The card form of the hosted checkout. */
export function cardPage(view: Viewing): string {
  const body = html`<section class="card">
    ${orderHead(view.payment)} ${orderFacts(view.payment, view.now)}
    ${view.error && html`<p class="alert" role="alert" data-testid="card-error">${view.error}</p>`}
    ${form(
      view,
      html`${cardFields(view.typed)}
        <button id="card-pay" data-testid="card-pay" name="action" value="card-pay">Pay</button>
        ${leaveOpen()}`
    )}
    ${testCards()}
  </section>`
  return page("Pay by card", "CARD", body)
}

/** The card's bank asks its owner. */
export function challengePage(view: Viewing): string {
  const body = html`<section class="card">
    ${orderHead(view.payment)}
    <p>Your bank asks you to confirm this payment (3-D Secure).</p>
    ${orderFacts(view.payment, view.now)}
    ${form(
      view,
      html`<button id="3ds-confirm" data-testid="3ds-confirm" name="action" value="3ds-confirm">
          Confirm
        </button>
        <button id="3ds-fail" data-testid="3ds-fail" class="second" name="action" value="3ds-fail">
          Fail
        </button>
        ${leaveOpen()}`
    )}
  </section>`
  return page("Confirm the payment", "CARD", body)
}

/** The methods a hosted checkout offers. */
export function methodsPage(payment: Payment, methods: readonly string[], now: number): string {
  const items = methods.map(
    (type) =>
      html`<li>
        <a href="?method=${type}" data-testid="method-${type}">
          ${logo(type)}<span>${paymentMethod(type)?.name ?? type}</span>
        </a>
      </li>`
  )
  const body = html`<section class="card">
    ${orderHead(payment)} ${orderFacts(payment, now)}
    <ul class="methods">
      ${items}
    </ul>
  </section>`
  return page("Choose how to pay", undefined, body)
}

function form(view: Viewing, content: Html): Html {
  return html`<form method="post" action="${view.action}" class="stack" novalidate>
    <input type="hidden" name="method" value="${view.method}" />${content}
  </form>`
}

function leaveOpen(): Html {
  return html`<button
    id="leave-open"
    data-testid="leave-open"
    class="plain"
    name="action"
    value="leave-open"
  >
    Leave open, back to the shop
  </button>`
}

function testCards(): Html {
  return html`<details>
    <summary>Test cards (any future expiry, any CVC)</summary>
    <ul>
      ${TEST_CARDS.map(
        ({ number, help }) => html`<li><code>${number}</code><span>${help}</span></li>`
      )}
    </ul>
  </details>`
}
