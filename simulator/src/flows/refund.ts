import { isCard, type Payment, type Refund } from "../ledger/model"
import { refundRefusal } from "../ledger/rules"
import type { Money } from "../money/currency"
import { refundBody } from "../notifications/bodies"
import { SECOND } from "../time/moment"
import { behavioursOf, type World } from "../world"
import { readLater } from "./later"

/** Card refunds are always settled later; wallets give the money back at once. */
const CARD_REFUND_DELAY = 20 * SECOND

export interface RefundRequest {
  readonly requestId: string
  readonly amount: Money
  readonly captureId: string | undefined
  readonly notifyUrl: string | undefined
  readonly metadata: string | undefined
  readonly customizedInfo: Record<string, string | undefined> | undefined
}

/** Gives money back. The refund tells its outcome in its code; a refused one is kept as failed. */
export function refundPayment(world: World, payment: Payment, request: RefundRequest): Refund {
  const now = world.clock.now()
  const refund: Refund = {
    id: world.ids.next("refund", now),
    at: now,
    status: "PROCESSING",
    code: "REFUND_IN_PROCESS",
    ...request,
  }
  const refusal =
    refundRefusal(payment, request, now) ??
    behavioursOf(world, payment).take("refund.decline")?.value
  world.payments.addRefund(payment, refund)
  if (refusal) {
    refund.status = "FAIL"
    refund.code = refusal
    return refund
  }
  settleNowOrLater(world, payment, refund)
  return refund
}

/** Ends a refund that was in process. False when it already ended. */
export function settleRefund(
  world: World,
  payment: Payment,
  refund: Refund,
  failure?: string
): boolean {
  if (refund.status !== "PROCESSING") {
    return false
  }
  refund.status = failure ? "FAIL" : "SUCCESS"
  refund.code = failure ?? "SUCCESS"
  refund.doneAt = world.clock.now()
  world.outbox.post({
    kind: "refund",
    clientId: payment.clientId,
    url: refund.notifyUrl,
    body: refundBody(refund),
    behaviours: behavioursOf(world, payment),
    paymentRequestId: payment.paymentRequestId,
  })
  return true
}

function settleNowOrLater(world: World, payment: Payment, refund: Refund): void {
  const asked = readLater(behavioursOf(world, payment), "refund")
  const later =
    asked ?? (isCard(payment) ? { ms: CARD_REFUND_DELAY, failure: undefined } : undefined)
  if (!later) {
    settleRefund(world, payment, refund)
  } else if (later.ms !== undefined) {
    world.scheduler.plan(world.clock.now() + later.ms, () => {
      settleRefund(world, payment, refund, later.failure)
    })
  }
}
