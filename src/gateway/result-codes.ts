import type { GatewayEffect } from "./errors"

/** Why a shopper's payment did not go through, in words a shop may act on. */
export type ShopperReason =
  | "insufficient_funds"
  | "limit_exceeded"
  | "account_problem"
  | "card_refused"
  | "authentication_failed"
  | "expired"
  | "canceled"
  | "not_supported"

const reasons = (reason: ShopperReason, codes: string) =>
  codes.split(" ").map((code) => [code, reason] as const)

/** Codes about which a shopper can be told something; every other is "it did not go through". */
const SHOPPER_REASONS: ReadonlyMap<string, ShopperReason> = new Map([
  ...reasons("insufficient_funds", "USER_BALANCE_NOT_ENOUGH"),
  ...reasons(
    "limit_exceeded",
    "USER_AMOUNT_EXCEED_LIMIT PAYMENT_AMOUNT_EXCEED_LIMIT PAYMENT_COUNT_EXCEED_LIMIT"
  ),
  ...reasons(
    "account_problem",
    "USER_KYC_NOT_QUALIFIED USER_NOT_EXIST USER_STATUS_ABNORMAL PAYMENT_PROHIBITED"
  ),
  ...reasons(
    "card_refused",
    "CARD_EXPIRED CARD_NOT_SUPPORTED DO_NOT_HONOR INVALID_CARD_NUMBER INVALID_CVV INVALID_EXPIRATION_DATE LOST_CARD PICKUP_CARD RESTRICTED_CARD SELECTED_CARD_BRAND_NOT_AVAILABLE STOLEN_CARD"
  ),
  ...reasons(
    "authentication_failed",
    "AUTHENTICATION_REQUIRED USER_PAYMENT_VERIFICATION_FAILED VERIFY_UNMATCHED VERIFY_TIMES_EXCEED_LIMIT INCORRECT_BLIKCODE"
  ),
  ...reasons("expired", "ORDER_IS_CLOSED EXPIRED_CODE"),
  ...reasons("canceled", "ORDER_IS_CANCELED USER_CANCELED"),
  ...reasons(
    "not_supported",
    "CURRENCY_NOT_SUPPORT PAYMENT_METHOD_NOT_SUPPORTED NO_PAY_OPTIONS INVALID_AMOUNT"
  ),
])

export const shopperReasonOf = (resultCode: string): ShopperReason | undefined =>
  SHOPPER_REASONS.get(resultCode)

/** Codes with status F after which the documentation says to ask rather than to believe. */
const DOUBTFUL_REFUSALS = new Set([
  "SYSTEM_ERROR",
  "SUSPECTED_RISK",
  "REPEAT_REQ_INCONSISTENT",
  "ORDER_STATUS_INVALID",
])

/** Whether a signed refusal proves that nothing was done; `settled` are an endpoint's own exceptions. */
export const effectOfRefusal = (
  resultCode: string,
  settled: readonly string[] = []
): GatewayEffect =>
  DOUBTFUL_REFUSALS.has(resultCode) && !settled.includes(resultCode) ? "unknown" : "none"

/** Whether a refusal comes before a request is looked at, and so says nothing of an earlier attempt. */
export const refusesUnread = (resultCode: string): boolean => REFUSAL_CAUSES.has(resultCode)

/** Codes with status U that ask for the same request again, at once. */
const REPEATABLE = new Set(["UNKNOWN_EXCEPTION", "REQUEST_TRAFFIC_EXCEED_LIMIT"])

export const asksToRepeat = (resultCode: string): boolean => REPEATABLE.has(resultCode)

/** Refusals that come unsigned, before a request is looked at, and what to mend. */
const REFUSAL_CAUSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    INVALID_SIGNATURE:
      "the signature does not fit. Check that private_key is the other half of the public key uploaded in the dashboard, and key_version",
    SIGN_VERIFY_FAILURE:
      "the signature does not fit. Check that private_key is the other half of the public key uploaded in the dashboard, and key_version",
    KEY_NOT_FOUND:
      "no public key is uploaded for this client ID and key_version. Upload it in the dashboard",
    INVALID_CLIENT: "the client ID is not known here. Check client_id, region and environment",
    UNKNOWN_CLIENT: "the client ID is not known here. Check client_id, region and environment",
    INVALID_CLIENT_STATUS: "the client ID is disabled. Ask Alipay's support",
    CLIENT_FORBIDDEN_ACCESS_API: "this API is not opened for the account. Ask Alipay's support",
    ACCESS_DENIED: "this API is not opened for the account. Ask Alipay's support",
    INVALID_API: "the path is not known. Check region and environment",
    NO_INTERFACE_DEF: "the path is not known. Check region and environment",
    METHOD_NOT_SUPPORTED: "the method is not accepted; something on the way changed the request",
    MEDIA_TYPE_NOT_ACCEPTABLE:
      "the content type is not accepted; something on the way changed the request",
  })
)

/** What to mend after an unsigned refusal; nothing for a code that does not prove one. */
export const causeOfRefusal = (resultCode: string): string | undefined =>
  REFUSAL_CAUSES.get(resultCode)
