import type { AgreementState } from "../../modules/alipay/agreements/states"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { declineReasonOf, type DeclineReason } from "../../payments/rules/decline-reason"
import { DAY, HOUR } from "../../modules/alipay/time"

type Money = {
  payment_request_id: string
  payment_collection_id: string
}

export type ChargeOutcome =
  | ({ outcome: "paid" } & Money)
  /** Charged, and paid back: the draft could not become an order. */
  | ({ outcome: "returned" } & Money)
  | ({
      outcome: "declined"
      reason: DeclineReason
      result_code: string | null
      /** Whether another charge, under a new key, has a chance. */
      retry: boolean
      /** The earliest time at which that makes sense, ISO 8601. */
      retry_at: string | null
    } & Money)
  /** The shopper must link the wallet again. Nothing was charged. */
  | { outcome: "agreement_dead"; state: AgreementState; reason: string | null }
  /** Asked to charge what the order owes, which is nothing: it is paid, or a payment holds it. Nothing was charged. */
  | { outcome: "not_owed" }
  /** Not known yet; repeat with the same key to ask, or listen to `alipay.payment.updated`. */
  | ({ outcome: "unknown" } & Money)

/** After how long another try makes sense; null where none does. */
const RETRY_AFTER_MS: Readonly<Record<DeclineReason, number | null>> = {
  insufficient_funds: DAY,
  limit_exceeded: DAY,
  account_problem: 3 * DAY,
  authentication_failed: DAY,
  expired: HOUR,
  canceled: null,
  cart_changed: null,
  card_refused: null,
  not_supported: null,
  agreement_ended: null,
  risk: null,
  shop_problem: 6 * HOUR,
  not_received: 0,
  declined: DAY,
}

type Charged = Pick<
  PaymentRow,
  "state" | "result_code" | "payment_request_id" | "payment_collection_id"
>

/** Where the money of a charge is that was paid: for an order or by itself, for a draft that is no order yet, or back. */
export type ChargePlace = "placed" | "unplaced" | "returned"

/** What a caller is told of a charge, as far as is known; `dead` when the agreement is over. */
export const toChargeOutcome = (
  row: Charged,
  now: Date,
  place: ChargePlace = "placed"
): Exclude<ChargeOutcome, { outcome: "agreement_dead" | "not_owed" }> | "dead" => {
  const money = {
    payment_request_id: row.payment_request_id,
    payment_collection_id: row.payment_collection_id,
  }
  if (place === "returned") {
    return { outcome: "returned", ...money }
  }
  if (row.state === "paid" && place === "placed") {
    return { outcome: "paid", ...money }
  }
  if (row.state !== "failed" && row.state !== "canceled") {
    return { outcome: "unknown", ...money }
  }
  const reason = declineReasonOf(row.result_code)
  if (reason === "agreement_ended") {
    return "dead"
  }
  const after = RETRY_AFTER_MS[reason]
  return {
    outcome: "declined",
    reason,
    result_code: row.result_code,
    retry: after !== null,
    retry_at: after === null ? null : new Date(now.getTime() + after).toISOString(),
    ...money,
  }
}
