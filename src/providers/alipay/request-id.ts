import type { Cradle } from "./cradle"
import { DAY } from "../../modules/alipay/time"

/**
 * The id of a session's next payment request, which the gateway must never have seen: the session's own, and with a
 * suffix when it is asked again. Requests of a session that is older than a day may have been deleted from the ledger, so
 * the day is named too.
 */
export const nextRequestId = async (
  { alipay }: Pick<Cradle, "alipay">,
  { id, created_at }: { id: string; created_at: Date | string }
): Promise<string> => {
  const earlier = await alipay.payments.countForSession(id)
  const now = alipay.now().getTime()
  if (now - new Date(created_at).getTime() > DAY) {
    return `${id}_${earlier + 1}_${Math.floor(now / DAY)}`
  }
  return earlier === 0 ? id : `${id}_${earlier + 1}`
}
