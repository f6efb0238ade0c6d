import type { CardEntry } from "./card-entry"
import { html, type Html } from "./html"

/** Number, expiry and code of a card. */
export function cardFields(typed?: Pick<CardEntry, "number" | "expiry">): Html {
  return html`<div>
      <label for="card-number">Card number</label>
      ${field("card-number", "cc-number", { placeholder: "4054 6957 2310 0768", max: 23, value: typed?.number })}
    </div>
    <div class="pair">
      <div>
        <label for="card-expiry">Expiry (MM/YY)</label>
        ${field("card-expiry", "cc-exp", { placeholder: "12/34", max: 5, value: typed?.expiry })}
      </div>
      <div>
        <label for="card-cvc">CVC</label>
        ${field("card-cvc", "cc-csc", { placeholder: "123", max: 4 })}
      </div>
    </div>`
}

/** What a submitted form says of a card. */
export const entryOf = (form: URLSearchParams): CardEntry => ({
  number: form.get("card-number") ?? "",
  expiry: form.get("card-expiry") ?? "",
  cvc: form.get("card-cvc") ?? "",
})

interface FieldLook {
  readonly placeholder: string
  readonly max: number
  readonly value?: string | undefined
}

function field(id: string, autocomplete: string, look: FieldLook): Html {
  return html`<input
    id="${id}"
    data-testid="${id}"
    name="${id}"
    autocomplete="${autocomplete}"
    placeholder="${look.placeholder}"
    maxlength="${look.max}"
    value="${look.value ?? ""}"
    inputmode="numeric"
  />`
}
