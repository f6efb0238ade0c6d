import type { Agreement } from "../agreements/store"
import { paymentMethod } from "../wallets/table"
import { html } from "./html"
import { page } from "./layout"
import { stateSign } from "./logos"

const SCOPE_WORDS: Readonly<Record<string, string>> = {
  AGREEMENT_PAY: "take payments without asking each time",
  BASE_USER_INFO: "see your basic profile",
  USER_INFO: "see your profile",
  USER_LOGIN_ID: "see your login name",
  HASH_LOGIN_ID: "recognise your login name",
  SEND_OTP: "send you one-time codes",
  TAOBAO_REBIND: "link your Taobao account",
}

/** The wallet asks the shopper whether the shop may debit them. */
export function consentPage(agreement: Agreement, merchant: string): string {
  const name = paymentMethod(agreement.wallet)?.name ?? agreement.wallet
  const scopes = agreement.scopes.map((scope) => html`<li>${SCOPE_WORDS[scope] ?? scope}</li>`)
  const body = html`<section class="card">
    <h1>${name} account sim***@example.com</h1>
    <p><strong data-testid="merchant">${merchant}</strong> asks for your permission.</p>
    <div class="scopes">
      It may
      <ul>
        ${scopes}
      </ul>
    </div>
    <form method="post" class="stack">
      <button id="agree" data-testid="agree" name="action" value="agree">Agree</button>
      <button id="refuse" data-testid="refuse" class="second" name="action" value="refuse">
        Refuse
      </button>
    </form>
  </section>`
  return page(`Agree to pay with ${name}`, agreement.wallet, body)
}

/** The question was answered before. */
export function consentOverPage(agreement: Agreement): string {
  const refused = agreement.status === "REFUSED"
  const body = html`<section
    class="card state"
    data-testid="state"
    data-state="${agreement.status}"
  >
    ${stateSign(refused ? "bad" : "good")}
    <h1>${refused ? "Refused" : "Agreed"}</h1>
    <p class="why">This request was answered. Go back to the shop.</p>
  </section>`
  return page("Agreement", agreement.wallet, body)
}
