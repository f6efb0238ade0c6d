import { causeOfRefusal, refusesUnread } from "../refusal-causes"
import { effectOfRefusal, meaningOf, RESULT_CODES } from "../result-codes"
import { shopperReasonOf } from "../shopper-reasons"

/** The documentation's lists for the endpoints that move money. */
const DOCUMENTED = {
  S: "SUCCESS",
  U: "PAYMENT_IN_PROCESS REFUND_IN_PROCESS CAPTURE_IN_PROCESS AUTH_IN_PROCESS UNKNOWN_EXCEPTION REQUEST_TRAFFIC_EXCEED_LIMIT",
  F: [
    "ACCESS_DENIED AUTHENTICATION_REQUIRED CARD_EXPIRED CARD_NOT_SUPPORTED CURRENCY_NOT_SUPPORT DO_NOT_HONOR EXPIRED_CODE",
    "FRAUD_REJECT INCORRECT_BLIKCODE INVALID_ACCESS_TOKEN INVALID_AMOUNT INVALID_CARD_NUMBER INVALID_CONTRACT INVALID_CVV",
    "INVALID_EXPIRATION_DATE INVALID_MERCHANT_STATUS INVALID_PAYMENT_CODE INVALID_PAYMENT_METHOD_META_DATA",
    "INVALID_SIGNATURE KEY_NOT_FOUND LOST_CARD MEDIA_TYPE_NOT_ACCEPTABLE MERCHANT_KYB_NOT_QUALIFIED MERCHANT_NOT_REGISTERED",
    "METHOD_NOT_SUPPORTED NO_INTERFACE_DEF NO_PAY_OPTIONS ORDER_IS_CANCELED ORDER_IS_CLOSED ORDER_NOT_EXIST",
    "ORDER_STATUS_INVALID PARAM_ILLEGAL PAYMENT_AMOUNT_EXCEED_LIMIT PAYMENT_COUNT_EXCEED_LIMIT PAYMENT_METHOD_NOT_SUPPORTED",
    "PAYMENT_NOT_QUALIFIED PAYMENT_PROHIBITED PICKUP_CARD PROCESS_FAIL REPEAT_REQ_INCONSISTENT RESTRICTED_CARD RISK_REJECT",
    "SELECTED_CARD_BRAND_NOT_AVAILABLE SETTLE_CONTRACT_NOT_MATCH STOLEN_CARD SUSPECTED_RISK SYSTEM_ERROR",
    "USER_AMOUNT_EXCEED_LIMIT USER_BALANCE_NOT_ENOUGH USER_KYC_NOT_QUALIFIED USER_NOT_EXIST",
    "USER_PAYMENT_VERIFICATION_FAILED USER_STATUS_ABNORMAL VERIFY_TIMES_EXCEED_LIMIT VERIFY_UNMATCHED",
    "CANCEL_WINDOW_EXCEED MERCHANT_BALANCE_NOT_ENOUGH PARTIAL_REFUND_NOT_SUPPORTED REFUND_AMOUNT_EXCEED",
    "REFUND_NOT_SUPPORTED REFUND_WINDOW_EXCEED AUTH_CANCELLED AUTH_EXPIRED AUTH_NOT_FOUND CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT",
    "MULTI_CAPTURE_NOT_SUPPORTED CLIENT_FORBIDDEN_ACCESS_API INVALID_API INVALID_CLIENT_STATUS OAUTH_FAILED UNKNOWN_CLIENT",
    "INVALID_CLIENT CONTEXT_INCONSISTENT REGISTRATION_UNDER_REVIEW REPEAT_REGISTRATION RECORD_NOT_FOUND REPEAT_REQUEST",
    "TIME_EXCEEDS_LIMIT",
  ].join(" "),
} as const

describe("the table of result codes", () => {
  it.each(Object.entries(DOCUMENTED))(
    "has every documented code with status %s",
    (status, codes) => {
      for (const code of codes.split(" ")) {
        expect([code, RESULT_CODES.get(code)?.status]).toEqual([code, status])
      }
    }
  )

  it("leaves an unknown code to its status", () => {
    expect(meaningOf("CODE_OF_TOMORROW")).toBeUndefined()
    expect(meaningOf("__proto__")).toBeUndefined()
  })

  it("lists as doubtful exactly the refusals after which one asks", () => {
    const doubtful = [...RESULT_CODES.keys()].filter((code) => effectOfRefusal(code) === "unknown")
    expect(doubtful.sort()).toEqual([
      "ORDER_STATUS_INVALID",
      "REPEAT_REQ_INCONSISTENT",
      "SUSPECTED_RISK",
      "SYSTEM_ERROR",
    ])
  })

  it("gives a shopper a reason only for codes that say no to the shopper", () => {
    const told = [...RESULT_CODES].filter(([code]) => shopperReasonOf(code) !== undefined)
    const meanings = new Set(told.map(([, { meaning }]) => meaning))
    expect([...meanings].sort()).toEqual([
      ...["agreement_ended", "canceled", "closed", "declined", "invalid_request", "not_supported"],
    ])
  })

  it("calls every refusal that comes unread a matter of the account", () => {
    for (const code of [...RESULT_CODES.keys()].filter(refusesUnread)) {
      expect([code, meaningOf(code)]).toEqual([code, "account"])
      expect(causeOfRefusal(code)).toEqual(expect.any(String))
    }
  })
})
