import { html, type Html } from "../cashier/html"

/** What is worth trying, as marks and in words; every other mark can be typed. */
export const FAULTS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "Notifications",
    [
      ["notify.lost x1", "The first one is lost"],
      ["notify.lost", "All are lost"],
      ["notify.double", "Each comes twice"],
      ["notify.delay=60000", "They come a minute late"],
      ["notify.bad-signature x1", "The first one's signature is wrong"],
    ],
  ],
  [
    "The shopper",
    [
      ["pending=60000", "Pays, and the wallet confirms a minute later"],
      ["stay-processing", "Pays, and nothing follows until you press Pay here"],
      ["decline=USER_BALANCE_NOT_ENOUGH", "Has not enough money"],
      ["decline=RISK_REJECT", "Is refused by risk control"],
      ["discount=100", "Gets 1.00 off from the wallet (100 in minor units)"],
      ["review", "The card is under review"],
      ["dispute", "Disputes the payment at once"],
    ],
  ],
  [
    "The gateway's answers",
    [
      ["pay.drop-after x3", "Takes the payment request, and its answers are lost"],
      ["inquiry.unknown-before x3", "Does not know the payment three times"],
      ["paid-amount=1", "Says that 0.01 was paid"],
    ],
  ],
  [
    "Refunds, captures, cancels",
    [
      ["refund.settle-later=60000", "A refund takes a minute"],
      ["refund.drop-after x1", "A refund is made, and its answer is lost"],
      ["refund.decline=REFUND_NOT_SUPPORTED", "A refund is refused"],
      ["capture.decline=AUTH_EXPIRED", "A capture is refused"],
      ["cancel.decline=CANCEL_WINDOW_EXCEED", "A cancel is refused"],
    ],
  ],
]

/** The menu of faults, for a form whose field `mark` it is. */
export function faultMenu(id?: string): Html {
  return html`<select
    name="mark"
    ${id === undefined ? undefined : html`id="${id}"`}
    aria-label="Fault"
  >
    <option value="">Choose a fault…</option>
    ${FAULTS.map(
      ([group, faults]) =>
        html`<optgroup label="${group}">
          ${faults.map(([marks, words]) => html`<option value="${marks}">${words}</option>`)}
        </optgroup>`
    )}
  </select>`
}
