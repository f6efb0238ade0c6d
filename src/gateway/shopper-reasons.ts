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
  | "agreement_ended"

const reasons = (reason: ShopperReason, codes: string) =>
  codes.split(" ").map((code) => [code, reason] as const)

/** Codes about which a shopper can be told something; every other is "it did not go through". */
const SHOPPER_REASONS: ReadonlyMap<string, ShopperReason> = new Map([
  ...reasons("insufficient_funds", "USER_BALANCE_NOT_ENOUGH"),
  ...reasons(
    "limit_exceeded",
    "USER_AMOUNT_EXCEED_LIMIT PAYMENT_AMOUNT_EXCEED_LIMIT PAYMENT_COUNT_EXCEED_LIMIT"
  ),
  ...reasons("account_problem", "USER_KYC_NOT_QUALIFIED USER_NOT_EXIST USER_STATUS_ABNORMAL"),
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
  ...reasons("agreement_ended", "INVALID_ACCESS_TOKEN"),
  ...reasons(
    "not_supported",
    "CURRENCY_NOT_SUPPORT PAYMENT_METHOD_NOT_SUPPORTED NO_PAY_OPTIONS INVALID_AMOUNT"
  ),
])

/** What a shopper may be told about a result code; nothing where it is better to say nothing. */
export const shopperReasonOf = (resultCode: string): ShopperReason | undefined =>
  SHOPPER_REASONS.get(resultCode)
