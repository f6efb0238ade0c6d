import { meaningOf, shopperReasonOf, type ResultMeaning } from "../../gateway"
import type { AlipayReasonCode } from "../../types/http"

/** Why a payment was declined, in words a shop may act on. */
export type DeclineReason = AlipayReasonCode

const BY_MEANING: Readonly<Partial<Record<ResultMeaning, DeclineReason>>> = {
  risk: "risk",
  account: "shop_problem",
  invalid_request: "shop_problem",
  not_supported: "not_supported",
  not_found: "not_received",
  canceled: "canceled",
  closed: "expired",
}

/** Codes of our own: nothing was sent. */
const OWN_CODES: Readonly<Record<string, DeclineReason>> = {
  TOKEN_UNREADABLE: "shop_problem",
  LEDGER_HELD: "shop_problem",
  TOKEN_RENEWED: "not_received",
  AMOUNT_CHANGED: "shop_problem",
  CUSTOMER_CHANGED: "shop_problem",
  CUSTOMER_DELETED: "agreement_ended",
  DELIVERY_CHANGED: "expired",
  CHOICE_EXPIRED: "expired",
  CONFIGURATION: "shop_problem",
  TRANSPORT: "not_received",
}

/** The reason behind a result code of the gateway or of ours. */
export const declineReasonOf = (code: string | null): DeclineReason => {
  if (code === null) {
    return "declined"
  }
  const meaning = meaningOf(code)
  return (
    OWN_CODES[code] ??
    shopperReasonOf(code) ??
    (meaning === undefined ? undefined : BY_MEANING[meaning]) ??
    "declined"
  )
}
