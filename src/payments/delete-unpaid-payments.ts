import type { LedgerStores } from "../modules/alipay/parts"
import { DAY } from "../modules/alipay/time"

export type RetentionBounds = {
  /** Payments deleted at a time. */
  page: number
  /** Pages of one run; the next day goes on. */
  pages: number
}

export const RETENTION_BOUNDS: RetentionBounds = { page: 500, pages: 100 }

const LEASE = "retention"

/**
 * Deletes payments that were begun `unpaid_payment_days` ago and on which no money moved. One process at a time.
 * @returns how many
 */
export const deleteUnpaidPayments = async (
  alipay: LedgerStores,
  { page, pages }: RetentionBounds = RETENTION_BOUNDS
): Promise<number> => {
  const days = alipay.settings.unpaid_payment_days
  const lease = days === false ? undefined : await alipay.leases.acquire(LEASE, { waitMs: 0 })
  if (days === false || !lease) {
    return 0
  }
  try {
    const before = new Date(alipay.now().getTime() - days * DAY)
    let deleted = 0
    for (let count = 0; count < pages; count += 1) {
      const found = await alipay.payments.deleteUnpaid(before, page)
      deleted += found
      if (found < page) {
        break
      }
    }
    return deleted
  } finally {
    await lease.release()
  }
}
