import fc from "fast-check"
import { causeOfRefusal } from "../refusal-causes"
import { asksToRepeat, effectOfRefusal } from "../result-codes"
import { shopperReasonOf } from "../shopper-reasons"

describe("what a shopper is told of a code", () => {
  it.each([
    ["USER_BALANCE_NOT_ENOUGH", "insufficient_funds"],
    ["USER_AMOUNT_EXCEED_LIMIT", "limit_exceeded"],
    ["PAYMENT_AMOUNT_EXCEED_LIMIT", "limit_exceeded"],
    ["PAYMENT_COUNT_EXCEED_LIMIT", "limit_exceeded"],
    ["USER_KYC_NOT_QUALIFIED", "account_problem"],
    ["USER_STATUS_ABNORMAL", "account_problem"],
    ["CARD_EXPIRED", "card_refused"],
    ["DO_NOT_HONOR", "card_refused"],
    ["INVALID_CVV", "card_refused"],
    ["AUTHENTICATION_REQUIRED", "authentication_failed"],
    ["VERIFY_UNMATCHED", "authentication_failed"],
    ["ORDER_IS_CLOSED", "expired"],
    ["EXPIRED_CODE", "expired"],
    ["ORDER_IS_CANCELED", "canceled"],
    ["CURRENCY_NOT_SUPPORT", "not_supported"],
    ["NO_PAY_OPTIONS", "not_supported"],
  ])("%s is %s", (code, reason) => {
    expect(shopperReasonOf(code)).toBe(reason)
  })

  it.each(["LOST_CARD", "STOLEN_CARD", "PICKUP_CARD"])(
    "%s is not told from any other refused card",
    (code) => {
      expect(shopperReasonOf(code)).toBe("card_refused")
    }
  )

  it.each(["RISK_REJECT", "FRAUD_REJECT", "SUSPECTED_RISK", "PROCESS_FAIL", "SYSTEM_ERROR"])(
    "%s says nothing to a shopper",
    (code) => {
      expect(shopperReasonOf(code)).toBeUndefined()
    }
  )

  it("is nothing for a code that is not in the table, whatever it is called", () => {
    for (const code of ["", "NEW_CODE", "constructor", "__proto__"]) {
      expect(shopperReasonOf(code)).toBeUndefined()
      expect(causeOfRefusal(code)).toBeUndefined()
    }
  })
})

describe("what a signed refusal proves", () => {
  it.each(["SYSTEM_ERROR", "SUSPECTED_RISK", "REPEAT_REQ_INCONSISTENT"])(
    "is nothing for %s, after which the gateway must be asked",
    (code) => {
      expect(effectOfRefusal(code)).toBe("unknown")
    }
  )

  it.each(["USER_BALANCE_NOT_ENOUGH", "PROCESS_FAIL", "PARAM_ILLEGAL", "A_CODE_OF_TOMORROW"])(
    "is that nothing was done for %s",
    (code) => {
      expect(effectOfRefusal(code)).toBe("none")
    }
  )
})

describe("an unknown outcome", () => {
  it("is asked for again at once only after the two codes that want it", () => {
    expect(asksToRepeat("UNKNOWN_EXCEPTION")).toBe(true)
    expect(asksToRepeat("REQUEST_TRAFFIC_EXCEED_LIMIT")).toBe(true)
  })

  it.each(["PAYMENT_IN_PROCESS", "REFUND_IN_PROCESS", "CAPTURE_IN_PROCESS", "AUTH_IN_PROCESS", ""])(
    "%j is an answer, not a reason to repeat",
    (code) => {
      expect(asksToRepeat(code)).toBe(false)
    }
  )
})

describe("the cause of an unsigned refusal", () => {
  it.each([
    ["INVALID_SIGNATURE", /private_key.*key_version/],
    ["SIGN_VERIFY_FAILURE", /private_key.*key_version/],
    ["KEY_NOT_FOUND", /Upload it/],
    ["INVALID_CLIENT", /client_id, region and environment/],
    ["UNKNOWN_CLIENT", /client_id, region and environment/],
    ["INVALID_CLIENT_STATUS", /disabled/],
    ["CLIENT_FORBIDDEN_ACCESS_API", /not opened/],
    ["ACCESS_DENIED", /not opened/],
    ["INVALID_API", /region and environment/],
    ["NO_INTERFACE_DEF", /region and environment/],
    ["METHOD_NOT_SUPPORTED", /changed the request/],
    ["MEDIA_TYPE_NOT_ACCEPTABLE", /changed the request/],
  ])("of %s says what to fix", (code, says) => {
    expect(causeOfRefusal(code)).toMatch(says)
  })

  it("is not known for codes that say nothing of the account", () => {
    for (const code of ["PROCESS_FAIL", "SYSTEM_ERROR", "UNKNOWN_EXCEPTION"]) {
      expect(causeOfRefusal(code)).toBeUndefined()
    }
  })
})

it("answers for any text", () => {
  fc.assert(
    fc.property(fc.string(), (code) => {
      expect(["none", "unknown"]).toContain(effectOfRefusal(code))
      expect(["string", "undefined"]).toContain(typeof shopperReasonOf(code))
      expect(["string", "undefined"]).toContain(typeof causeOfRefusal(code))
      expect(typeof asksToRepeat(code)).toBe("boolean")
    })
  )
})
