import type { GatewayEffect } from "./errors"

/** What a result code asks for. */
export type ResultMeaning =
  /** It is done. */
  | "done"
  /** Accepted; the outcome comes by notification or inquiry. */
  | "in_process"
  /** Send the same request again, with the same id. */
  | "retry_same_id"
  /** Refused, but ask for its outcome before anything else is done. */
  | "doubtful"
  /** The shopper's bank, wallet or means said no. */
  | "declined"
  /** Suspected fraud; never repeated by a machine. */
  | "risk"
  /** The payment has expired or been closed; a new one needs a new id. */
  | "closed"
  | "canceled"
  /** The gateway knows no such payment, agreement or record. */
  | "not_found"
  /** Too late for this operation. */
  | "window_exceeded"
  /** The merchant's own balance does not cover it; later it may. */
  | "merchant_balance"
  /** More than there is, or more than may be moved. */
  | "amount_exceeded"
  | "not_supported"
  /** The access token is dead; the shopper must agree again. */
  | "agreement_ended"
  /** It was done before. */
  | "repeated"
  /** The request is wrong; the message of the gateway names the field. */
  | "invalid_request"
  /** Keys, client ID or contract are not right; a person must fix them. */
  | "account"
  /** A failure for good without a reason. */
  | "failed"

export type ResultCodeRow = Readonly<{ status: "S" | "F" | "U"; meaning: ResultMeaning }>

const rows = (status: ResultCodeRow["status"], meaning: ResultMeaning, codes: string) =>
  codes.split(" ").map((code) => [code, { status, meaning }] as const)

/**
 * The documented codes of all endpoints with the status they come with (docs.antom.com, API reference). The
 * set is open: a code that is not here is acted on by its status.
 */
export const RESULT_CODES: ReadonlyMap<string, ResultCodeRow> = new Map([
  ...rows("S", "done", "SUCCESS"),
  ...rows("U", "in_process", "PAYMENT_IN_PROCESS REFUND_IN_PROCESS CAPTURE_IN_PROCESS"),
  ...rows("U", "in_process", "AUTH_IN_PROCESS"),
  ...rows("U", "retry_same_id", "UNKNOWN_EXCEPTION REQUEST_TRAFFIC_EXCEED_LIMIT"),
  ...rows("F", "doubtful", "SYSTEM_ERROR SUSPECTED_RISK REPEAT_REQ_INCONSISTENT"),
  ...rows("F", "doubtful", "ORDER_STATUS_INVALID"),
  ...rows("F", "declined", "USER_BALANCE_NOT_ENOUGH USER_AMOUNT_EXCEED_LIMIT"),
  ...rows("F", "declined", "PAYMENT_AMOUNT_EXCEED_LIMIT PAYMENT_COUNT_EXCEED_LIMIT"),
  ...rows("F", "declined", "USER_KYC_NOT_QUALIFIED USER_NOT_EXIST USER_STATUS_ABNORMAL"),
  ...rows("F", "declined", "USER_PAYMENT_VERIFICATION_FAILED AUTHENTICATION_REQUIRED"),
  ...rows("F", "declined", "VERIFY_UNMATCHED VERIFY_TIMES_EXCEED_LIMIT INCORRECT_BLIKCODE"),
  ...rows("F", "declined", "CARD_EXPIRED CARD_NOT_SUPPORTED DO_NOT_HONOR INVALID_CARD_NUMBER"),
  ...rows("F", "declined", "INVALID_CVV INVALID_EXPIRATION_DATE LOST_CARD STOLEN_CARD PICKUP_CARD"),
  ...rows("F", "declined", "RESTRICTED_CARD SELECTED_CARD_BRAND_NOT_AVAILABLE OAUTH_FAILED"),
  ...rows("F", "declined", "INVALID_PAYMENT_CODE EXPIRED_CODE INVALID_CODE"),
  ...rows("F", "risk", "RISK_REJECT FRAUD_REJECT"),
  ...rows("F", "closed", "ORDER_IS_CLOSED AUTH_EXPIRED"),
  ...rows("F", "canceled", "ORDER_IS_CANCELED AUTH_CANCELLED USER_CANCELED"),
  ...rows("F", "not_found", "ORDER_NOT_EXIST REFUND_NOT_EXIST AUTH_NOT_FOUND RECORD_NOT_FOUND"),
  ...rows("F", "window_exceeded", "CANCEL_WINDOW_EXCEED REFUND_WINDOW_EXCEED TIME_EXCEEDS_LIMIT"),
  ...rows("F", "merchant_balance", "MERCHANT_BALANCE_NOT_ENOUGH"),
  ...rows("F", "amount_exceeded", "REFUND_AMOUNT_EXCEED CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT"),
  ...rows("F", "not_supported", "CURRENCY_NOT_SUPPORT PAYMENT_METHOD_NOT_SUPPORTED"),
  ...rows("F", "not_supported", "NO_PAY_OPTIONS REFUND_NOT_SUPPORTED PARTIAL_REFUND_NOT_SUPPORTED"),
  ...rows("F", "not_supported", "MULTIPLE_REFUNDS_NOT_SUPPORTED MULTI_CAPTURE_NOT_SUPPORTED"),
  ...rows("F", "agreement_ended", "INVALID_ACCESS_TOKEN INVALID_REFRESH_TOKEN"),
  ...rows("F", "repeated", "REPEAT_REQUEST REPEAT_REGISTRATION REGISTRATION_UNDER_REVIEW"),
  ...rows("F", "invalid_request", "PARAM_ILLEGAL INVALID_AMOUNT CONTEXT_INCONSISTENT"),
  ...rows("F", "invalid_request", "INVALID_PAYMENT_METHOD_META_DATA"),
  ...rows("F", "account", "INVALID_SIGNATURE SIGN_VERIFY_FAILURE KEY_NOT_FOUND INVALID_CLIENT"),
  ...rows("F", "account", "UNKNOWN_CLIENT INVALID_CLIENT_STATUS CLIENT_FORBIDDEN_ACCESS_API"),
  ...rows("F", "account", "ACCESS_DENIED INVALID_API NO_INTERFACE_DEF METHOD_NOT_SUPPORTED"),
  ...rows("F", "account", "MEDIA_TYPE_NOT_ACCEPTABLE INVALID_CONTRACT SETTLE_CONTRACT_NOT_MATCH"),
  ...rows("F", "account", "MERCHANT_NOT_REGISTERED MERCHANT_KYB_NOT_QUALIFIED PAYMENT_PROHIBITED"),
  ...rows("F", "account", "INVALID_MERCHANT_STATUS PAYMENT_NOT_QUALIFIED"),
  ...rows("F", "failed", "PROCESS_FAIL"),
])

/** What a code means; nothing for one that is not documented: then its status decides. */
export const meaningOf = (resultCode: string): ResultMeaning | undefined =>
  RESULT_CODES.get(resultCode)?.meaning

/** Whether a signed refusal proves that nothing was done; `settled` are an endpoint's own exceptions. */
export const effectOfRefusal = (
  resultCode: string,
  settled: readonly string[] = []
): GatewayEffect =>
  meaningOf(resultCode) === "doubtful" && !settled.includes(resultCode) ? "unknown" : "none"

/** Whether an unknown outcome (U) asks for the same request again, at once. */
export const asksToRepeat = (resultCode: string): boolean =>
  meaningOf(resultCode) === "retry_same_id"
