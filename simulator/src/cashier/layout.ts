import { withoutMarks } from "../behaviours/marks"
import type { Payment } from "../ledger/model"
import { formatMinor, type Money } from "../money/currency"
import { paymentMethod } from "../wallets/table"
import { html, raw, type Html } from "./html"
import { logo } from "./logos"
import { STYLE } from "./style"

const COUNTDOWN = `
const clock = document.querySelector("[data-left]")
if (clock) {
  const end = Date.now() + Number(clock.dataset.left)
  const tick = () => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000))
    if (left === 0) return location.reload()
    const parts = left >= 3600 ? [left / 3600, (left / 60) % 60, left % 60] : [left / 60, left % 60]
    clock.textContent = parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":")
    setTimeout(tick, 1000)
  }
  if (Number(clock.dataset.left) < 86400000) tick()
}`

/** A whole page in the colours of a payment method. */
export function page(title: string, methodType: string | undefined, body: Html): string {
  const method = paymentMethod(methodType ?? "")
  const brand = method?.colour ?? "#1f2a44"
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Alipay simulator</title>
        <style>
          ${raw(STYLE)}:root {
            --brand: ${brand};
          }
        </style>
      </head>
      <body>
        <p class="ribbon" role="note">Simulator — no real money</p>
        <header class="brand">
          <div>
            ${methodType ? logo(methodType, "light") : logo("CARD", "light")}
            <span>${methodType === "CARD" ? "Card payment" : (method?.name ?? "Checkout")}</span>
          </div>
        </header>
        <main>${body}</main>
        <script>
          ${raw(COUNTDOWN)}
        </script>
      </body>
    </html>`.text
}

/** What is bought and what it costs. */
export function orderHead(payment: Payment): Html {
  return html`<h1>${withoutMarks(payment.description) || "Your order"}</h1>
    ${amountLine(payment.amount)}`
}

/** An amount in large figures. */
export function amountLine(amount: Money): Html {
  return html`<p class="amount" data-testid="amount">
    <small>${amount.currency}</small>${formatMinor(amount)}
  </p>`
}

/** Order number and the time that is left. */
export function orderFacts(payment: Payment, now: number): Html {
  const left = payment.expiresAt - now
  return html`<dl>
    <dt>Order</dt>
    <dd data-testid="order-id">${payment.referenceOrderId}</dd>
    <dt>Time left</dt>
    <dd>
      <span data-left="${left}" data-testid="countdown" role="timer">${remaining(left)}</span>
    </dd>
  </dl>`
}

function remaining(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  if (seconds >= 86_400) {
    return `${Math.floor(seconds / 86_400)} days`
  }
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return (seconds < 3600 ? parts.slice(1) : parts)
    .map((part) => String(part).padStart(2, "0"))
    .join(":")
}
