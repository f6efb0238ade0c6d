import { html, type Html } from "../cashier/html"
import { amountLine, page } from "../cashier/layout"
import type { Payment } from "../ledger/model"
import type { World } from "../world"

/** Codes with which a wallet declines. */
const DECLINES = [
  "USER_BALANCE_NOT_ENOUGH",
  "USER_AMOUNT_EXCEED_LIMIT",
  "USER_STATUS_ABNORMAL",
  "RISK_REJECT",
]

/** The payments that wait for this phone's PIN. */
export function waitingPayments(world: World): Payment[] {
  return world.payments
    .all()
    .filter(({ paymentId, status }) => status === "PROCESSING" && world.phone.waitsFor(paymentId))
}

/** The phone: its payment code, what waits for the PIN, and how the wallet behaves. */
export function phonePage(world: World): string {
  const now = world.clock.now()
  const body = html`<section class="card">
      <h1>Payment code</h1>
      <p class="amount" data-testid="pay-code">${world.phone.code(now)}</p>
      <p>Scan it, or type it at the till. Another one in</p>
      <p>
        <span data-left="${world.phone.left(now)}" data-testid="countdown" role="timer"></span>
      </p>
    </section>
    ${waitingPayments(world).map(waiting)} ${printedCode()} ${settings(world)}`
  return page("Payment code", "CONNECT_WALLET", body)
}

function waiting(payment: Payment): Html {
  return html`<section class="card">
    ${amountLine(payment.amount)}
    <form method="post" action="/phone" class="stack">
      <input type="hidden" name="payment" value="${payment.paymentId}" />
      <button data-testid="enter-pin" name="action" value="enter-pin">Enter the PIN and pay</button>
      <button data-testid="refuse" class="second" name="action" value="refuse">Do not pay</button>
    </form>
  </section>`
}

function printedCode(): Html {
  return html`<section class="card">
    <form method="get" action="/phone/browser" class="stack">
      <label>
        A printed code
        <input name="url" type="url" placeholder="https://…/alipay/till/…" required />
      </label>
      <button class="second" data-testid="open-code">Open it in the wallet</button>
    </form>
  </section>`
}

function settings({ phone }: World): Html {
  return html`<section class="card">
    <form method="post" action="/phone" class="stack">
      <label>
        PIN
        <select name="pin" data-testid="pin">
          ${option("no", "is not asked for", !phone.asksPin)}
          ${option("yes", "is asked for", phone.asksPin)}
        </select>
      </label>
      <label>
        The wallet
        <select name="declines" data-testid="declines">
          ${option("", "pays", phone.declines === undefined)}
          ${DECLINES.map((code) => option(code, `declines: ${code}`, phone.declines === code))}
        </select>
      </label>
      <button name="action" value="set" data-testid="set">Set</button>
    </form>
  </section>`
}

function option(value: string, text: string, chosen: boolean): Html {
  return chosen
    ? html`<option value="${value}" selected>${text}</option>`
    : html`<option value="${value}">${text}</option>`
}
