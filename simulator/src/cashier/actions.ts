import { failPayment, shopperPays } from "../flows/settle-payment"
import type { Payment } from "../ledger/model"
import type { World } from "../world"
import { cardUsed, readCard, type CardEntry } from "./card-entry"
import { entryOf } from "./card-fields"

/** What happens after a button: back to the shop, or a page again. */
export type Next =
  | { readonly go: "shop" }
  | { readonly go: "page"; readonly error?: string; readonly typed?: CardEntry }

type Press = (world: World, payment: Payment, form: URLSearchParams) => Next

const SHOP: Next = { go: "shop" }

/** The buttons of the payment pages. */
const BUTTONS: Readonly<Record<string, Press>> = {
  pay(world, payment, form) {
    payment.methodType ??= form.get("method") ?? "CARD"
    shopperPays(world, payment)
    return SHOP
  },
  decline(world, payment, form) {
    payment.methodType ??= form.get("method") ?? "CARD"
    failPayment(world, payment, "USER_BALANCE_NOT_ENOUGH")
    return SHOP
  },
  "leave-open": () => SHOP,
  "card-pay": payByCard,
  "3ds-confirm"(world, payment) {
    shopperPays(world, payment, payment.challenge)
    return SHOP
  },
  "3ds-fail"(world, payment) {
    failPayment(world, payment, "USER_PAYMENT_VERIFICATION_FAILED")
    return SHOP
  },
}

/** Presses a button; on a payment that is over it only leads to its page. */
export function press(world: World, payment: Payment, form: URLSearchParams): Next {
  const button = BUTTONS[form.get("action") ?? ""]
  const open = payment.status === "PROCESSING" && !payment.confirmed
  return open && button ? button(world, payment, form) : { go: "page" }
}

function payByCard(world: World, payment: Payment, form: URLSearchParams): Next {
  const entry = entryOf(form)
  const card = readCard(entry, world.clock.now())
  if (typeof card === "string") {
    return { go: "page", error: card, typed: entry }
  }
  if (card.refusal) {
    return {
      go: "page",
      error: `The card was refused (${card.refusal}). Try another one.`,
      typed: entry,
    }
  }
  payment.methodType ??= "CARD"
  const used = cardUsed(card, world.ids.token("card_"), card.challenged)
  if (card.challenged) {
    payment.challenge = used
    return { go: "page" }
  }
  shopperPays(world, payment, used)
  return SHOP
}
