import type { Payment } from "../ledger/model"
import { behavioursOf, type World } from "../world"
import { expirePayment, failPayment, shopperPays } from "./settle-payment"

/** Scenes in which the money is taken by the call itself, without a page. */
const DIRECT = new Set(["agreement", "payment-code"])

/** Keeps a new payment and plans its end. */
export function keepPayment(world: World, payment: Payment): void {
  world.payments.add(payment)
  world.scheduler.plan(payment.expiresAt, () => {
    expirePayment(world, payment)
  })
}

/** True when the call itself takes the money. */
export function isDirect(payment: Payment): boolean {
  return DIRECT.has(payment.scene)
}

/** Lets a direct payment happen, now or when its behaviours say. */
export function payDirectly(world: World, payment: Payment): void {
  const later = behavioursOf(world, payment).take("auto-pay")?.value
  if (later) {
    payLater(world, payment, Number(later))
  } else {
    shopperPays(world, payment)
  }
}

/** Lets the shopper act without a page when the behaviours say so. */
export function actForShopper(world: World, payment: Payment): void {
  const behaviours = behavioursOf(world, payment)
  const declined = behaviours.take("auto-decline")
  if (declined) {
    failPayment(world, payment, declined.value || "USER_BALANCE_NOT_ENOUGH")
    return
  }
  const pays = behaviours.take("auto-pay")
  if (pays?.value) {
    payLater(world, payment, Number(pays.value))
  } else if (pays) {
    shopperPays(world, payment)
  }
}

function payLater(world: World, payment: Payment, ms: number): void {
  world.scheduler.plan(world.clock.now() + ms, () => {
    shopperPays(world, payment)
  })
}
