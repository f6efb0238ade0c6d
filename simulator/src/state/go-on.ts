import { captureAutomatically, releaseAuthorisation } from "../flows/capture"
import { answerLater } from "../flows/customs"
import { watchDeadlines } from "../flows/dispute"
import { expirePayment } from "../flows/settle-payment"
import { isCard, type Payment } from "../ledger/model"
import { SECOND } from "../time/moment"
import type { World } from "../world"

/** Plans again what time brings to everything that is open. What a mark had planned is forgotten. */
export function goOn(world: World): void {
  world.payments.all().forEach((payment) => goOnWithPayment(world, payment))
  for (const dispute of world.disputes.all()) {
    if (dispute.status === "OPEN") {
      watchDeadlines(world, dispute)
    }
  }
  for (const declaration of world.declarations.all()) {
    if (declaration.status === "IN_PROCESS") {
      answerLater(world, declaration, {})
    }
  }
}

function goOnWithPayment(world: World, payment: Payment): void {
  if (payment.status === "PROCESSING") {
    world.scheduler.plan(payment.expiresAt, () => {
      expirePayment(world, payment)
    })
  }
  if (!isCard(payment) || payment.status !== "SUCCESS" || payment.released) {
    return
  }
  if (payment.authExpiresAt !== undefined) {
    world.scheduler.plan(payment.authExpiresAt + 1, () => releaseAuthorisation(payment))
  }
  if (payment.captureMode === "AUTOMATIC") {
    world.scheduler.plan(world.clock.now() + SECOND, () => captureAutomatically(world, payment))
  }
}
