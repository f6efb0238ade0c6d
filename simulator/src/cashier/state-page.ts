import type { Dispute } from "../disputes/store"
import type { Payment } from "../ledger/model"
import { paidAmount } from "../ledger/rules"
import { disputeSection } from "./dispute-section"
import { amountLine, page } from "./layout"
import { html } from "./html"
import { stateSign } from "./logos"

interface Words {
  readonly sign: "good" | "bad" | "wait"
  readonly title: string
  readonly why: string
}

const WORDS: Readonly<Record<string, Words>> = {
  paid: { sign: "good", title: "Paid", why: "The shop has been told." },
  pending: {
    sign: "wait",
    title: "Almost there",
    why: "The payment is being confirmed. This can take a while.",
  },
  processing: {
    sign: "wait",
    title: "Waiting",
    why: "You have confirmed; the result is not known yet.",
  },
  expired: {
    sign: "bad",
    title: "Expired",
    why: "The time to pay is over. Go back to the shop and try again.",
  },
  declined: { sign: "bad", title: "Declined", why: "The payment did not go through." },
  cancelled: { sign: "bad", title: "Cancelled", why: "The shop has cancelled this payment." },
}

/** How a payment ended that can no longer be paid here. */
export function statePage(payment: Payment, disputes: readonly Dispute[] = []): string {
  const state = stateOf(payment)
  const words = WORDS[state]
  const back = payment.redirectUrl
  const body = html`<section class="card state" data-testid="state" data-state="${state}">
    ${stateSign(words?.sign ?? "wait")}
    <h1>${words?.title ?? state}</h1>
    <p class="why">${words?.why ?? ""}</p>
    ${amountLine(paidAmount(payment))}
    ${back && html`<a class="button" id="return" data-testid="return" href="${back}">Return to the shop</a>`}
    ${disputeSection(payment, disputes)}
    <p class="note">Order ${payment.referenceOrderId} · ${payment.code}</p>
  </section>`
  return page(words?.title ?? state, payment.methodType, body)
}

/** The state as a shopper would call it. */
export function stateOf(payment: Payment): string {
  if (payment.status === "FAIL") {
    return payment.code === "ORDER_IS_CLOSED" ? "expired" : "declined"
  }
  const names = {
    PROCESSING: "processing",
    PENDING: "pending",
    SUCCESS: "paid",
    CANCELLED: "cancelled",
  }
  return names[payment.status]
}
