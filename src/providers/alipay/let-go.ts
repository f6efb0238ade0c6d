import { setTimeout as sleep } from "node:timers/promises"
import { hasChargeback } from "../../disputes/read-disputes"
import type { PaymentRow } from "../../modules/alipay"
import { CLOSED_PAYMENT_STATES } from "../../modules/alipay/ledger/states"
import { paymentLeaseKey } from "../../modules/alipay/leases/leases"
import { cancelPayment as cancelAtGateway } from "../../payments/cancel-payment"
import { messageOf } from "../../payments/errors"
import { inquirePayment } from "../../payments/inquire-payment"
import type { Cradle } from "./cradle"

/** Medusa deletes a session's row right after it asked us; it is looked for so often, with these pauses. */
const PAUSES_MS = [10, 20, 40, 80, 160, 320, 640, 1_280, 2_560]

/** The sweep comes by then, if this process does not get to it. */
const SWEEP_AFTER_MS = 10_000

/**
 * Ends a payment whose session Medusa is said to let go of. What says so may come from a browser: the payment is ended
 * when Medusa's own row of the session is gone, and not before.
 */
export const letGo = async (cradle: Cradle, row: PaymentRow): Promise<void> => {
  const { alipay, logger } = cradle
  await alipay.checks.schedule(row.id, new Date(alipay.now().getTime() + SWEEP_AFTER_MS))
  endWhenGone(cradle, row).catch((error: unknown) => {
    logger.error(
      `alipay: a deleted session could not be cancelled at once, it will be looked at again: ${messageOf(error)}`
    )
  })
}

const endWhenGone = async (cradle: Cradle, row: PaymentRow): Promise<void> => {
  for (const pause of PAUSES_MS) {
    await sleep(pause)
    if (await isGone(cradle, row)) {
      await abandon(cradle, row)
      return
    }
  }
}

const isGone = async ({ paymentSessionService }: Cradle, row: PaymentRow): Promise<boolean> => {
  const sessions = await paymentSessionService.list({ id: row.session_id }, { select: ["id"] })
  return sessions.length === 0
}

/** Ends a payment that has no session any more, or whose session asks for another amount. */
export const abandon = async ({ alipay }: Cradle, found: PaymentRow): Promise<void> => {
  const now = alipay.now()
  await alipay.payments.note(found.id, { abandoned_at: now, next_check_at: now })
  await alipay.leases.within(paymentLeaseKey(found), async () => {
    const standing = (await alipay.payments.byId(found.id)) ?? found
    if (standing.state === "ready") {
      await alipay.payments.advance(standing.id, "canceled")
      return
    }
    if (CLOSED_PAYMENT_STATES.has(standing.state)) {
      return
    }
    // A canceled payment does not tell whether it had been paid: the ledger keeps those with money for good.
    const { row } = await inquirePayment(alipay, standing)
    const mayCancel =
      row.reported_paid_at === null &&
      !CLOSED_PAYMENT_STATES.has(row.state) &&
      !(await hasChargeback(alipay, row))
    if (mayCancel) {
      await cancelAtGateway(alipay, row, { origin: "release" })
    }
  })
}
