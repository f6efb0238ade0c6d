import type { MedusaContainer } from "@medusajs/framework/types"
import { listRefundsBetween, type RefundOfSession } from "../../medusa/movements"
import { alipayOf } from "../../modules/alipay"
import { findBegun } from "../settle-payment/finish-movements"
import type { LedgerStores } from "../../modules/alipay/parts"
import { DAY, MINUTE } from "../../modules/alipay/time"

/** How far back is looked, at the least; and so far before the last run, however long ago that was. */
const LOOK_BACK_MS = DAY
/** A refund younger than this may be on its way through its process. */
const UNDER_WAY_MS = 2 * MINUTE
const BATCH = 500

/**
 * Has payments looked at whose refund Medusa has written down and we have not: nothing else would, since a paid
 * payment that is settled is not asked about any more. (Held money is, so that captures need no such search.)
 * @param lastRun when the sweep ran before: a store that stood still for weeks looks back as far
 */
export const noticeBegunRefunds = async (
  container: MedusaContainer,
  lastRun: Date | undefined
): Promise<void> => {
  const alipay = alipayOf(container)
  const now = alipay.now()
  const until = new Date(now.getTime() - UNDER_WAY_MS)
  const anchor = Math.min(now.getTime(), (lastRun ?? now).getTime())
  const since = new Date(anchor - LOOK_BACK_MS)
  for (let skip = 0; ; skip += BATCH) {
    const refunds = await listRefundsBetween(container, { since, until }, { take: BATCH, skip })
    await checkBegun(alipay, refunds, now)
    if (refunds.length < BATCH) {
      return
    }
  }
}

const checkBegun = async (
  alipay: LedgerStores,
  refunds: readonly RefundOfSession[],
  now: Date
): Promise<void> => {
  const written = await alipay.operations.listByMedusaIds(refunds.map(({ id }) => id))
  for (const { payment } of findBegun(refunds, written)) {
    const sessionId = payment?.payment_session_id
    const row = sessionId === undefined ? undefined : await alipay.payments.bySession(sessionId)
    if (row) {
      await alipay.checks.schedule(row.id, now)
    }
  }
}
