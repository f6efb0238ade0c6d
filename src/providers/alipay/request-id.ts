import type { Cradle } from "./cradle"
import type { NextRequestId } from "../../modules/alipay/ledger/next-request-id"
import { DAY } from "../../modules/alipay/time"

/**
 * The id of a session's next payment request, which the gateway must never have seen. Requests of a session that is older
 * than a day may have been deleted from the ledger, so the day is named too.
 */
export const nextRequestIdOf = (
  { alipay }: Pick<Cradle, "alipay">,
  { created_at }: { created_at: Date | string }
): NextRequestId => {
  const now = alipay.now().getTime()
  const isOld = now - new Date(created_at).getTime() > DAY
  return { day: isOld ? Math.floor(now / DAY) : undefined }
}
