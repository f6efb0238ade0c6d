import { failPayment } from "../flows/settle-payment"
import type { Payment } from "../ledger/model"
import type { World } from "../world"

/** A till has scanned a code. Returns true when the phone decides: it refuses, or waits for the PIN. */
export function scanPhone(world: World, payment: Payment, code: string | undefined): boolean {
  const { phone, clock } = world
  if (payment.scene !== "payment-code" || code === undefined || !phone.owns(code)) {
    return false
  }
  const refused = phone.refusal(code, clock.now()) ?? phone.declines
  phone.use(code)
  if (refused !== undefined) {
    failPayment(world, payment, refused)
    return true
  }
  if (phone.asksPin) {
    phone.wait(payment.paymentId)
  }
  return phone.asksPin
}
