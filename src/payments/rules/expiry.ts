import { parseGatewayTime, walletOf } from "../../gateway"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { DAY, MINUTE } from "../../modules/alipay/time"

/** When the shopper's page stops working: as the gateway says, else by the wallet's usual time-out. */
export const expiryOf = (
  row: Pick<PaymentRow, "payment_method_type">,
  told: string | undefined,
  now: Date
): Date => {
  const byGateway = told === undefined ? undefined : parseGatewayTime(told)
  const minutes = walletOf(row.payment_method_type).expiryMinutes
  return byGateway ?? new Date(now.getTime() + minutes * MINUTE)
}

/** Held money goes back by itself after seven days where the gateway names no time. */
const HOLD_MS = 7 * DAY

/** Until when held money can be captured. */
export const holdExpiryOf = (told: string | undefined, since: Date): Date =>
  (told === undefined ? undefined : parseGatewayTime(told)) ?? new Date(since.getTime() + HOLD_MS)
