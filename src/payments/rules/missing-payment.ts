import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { PaymentFact } from "./status-table"
import { MINUTE } from "../../modules/alipay/time"

/** How long a request whose answer was lost may still be on its way. */
const STILL_ARRIVING_MS = 2 * MINUTE
/** How long after its page closed a payment may still turn up. */
const AFTER_EXPIRY_MS = 10 * MINUTE

/** The gateway's hosted page, and its form in the shop's page. */
const BEGUN_BY_SHOPPER: ReadonlySet<PaymentRow["product"]> = new Set(["session", "element"])

/**
 * What it means that the gateway does not know a payment. One that it has named before exists: an answer that does not
 * know it contradicts the gateway's own word, and is none. A payment by the gateway's form begins only when the
 * shopper submits it; a request whose answer was lost may not have arrived yet.
 * @param gatewayNow by the gateway's clock, which closes the page
 */
export const factOfMissing = (
  row: Pick<PaymentRow, "product" | "state" | "gateway_payment_id" | "expires_at" | "created_at">,
  now: Date,
  gatewayNow: Date
): PaymentFact => {
  if (row.gateway_payment_id !== null) {
    return "unknown"
  }
  const age = now.getTime() - row.created_at.getTime()
  if (row.state === "created" || row.state === "unknown") {
    return age > STILL_ARRIVING_MS ? "failed" : "unknown"
  }
  const closes = (row.expires_at?.getTime() ?? row.created_at.getTime()) + AFTER_EXPIRY_MS
  if (gatewayNow.getTime() > closes) {
    return "failed"
  }
  return BEGUN_BY_SHOPPER.has(row.product) ? "processing" : "unknown"
}
