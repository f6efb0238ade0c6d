import type { NotificationRow } from "../../modules/alipay"
import type { LedgerStores } from "../../modules/alipay/parts"
import { DAY } from "../../modules/alipay/time"

/** As many payments are asked about for one message. */
const MOST = 30

/** Older payments can't be refunded any more. */
const YEAR_MS = 366 * DAY

const amountOf = ({ body }: NotificationRow) => {
  const { currency, value } = (body["refundAmount"] ?? {}) as Record<string, unknown>
  return typeof currency === "string" && typeof value === "string" && /^\d{1,16}$/.test(value)
    ? { currency, value }
    : undefined
}

/**
 * A message of a refund names no payment. One that was made in the gateway's dashboard is found by asking about the
 * account's newest payments that it may be of; the ledger then knows its id.
 */
export const checkCandidates = async (
  alipay: LedgerStores,
  message: NotificationRow
): Promise<void> => {
  const amount = amountOf(message)
  if (amount === undefined) {
    return
  }
  const since = new Date(alipay.now().getTime() - YEAR_MS)
  const asked = { handle: message.handle, amount, since, limit: MOST }
  for (const id of await alipay.payments.listRefundable(asked)) {
    await alipay.checks.schedule(id, alipay.now())
  }
}
