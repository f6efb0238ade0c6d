import { checkRequest } from "../check-request"
import { ENDPOINTS, type EndpointName } from "../endpoints"
import { GatewayConfigurationError } from "../errors"
import { SAMPLES } from "./samples"

const messageOf = (name: EndpointName, change: object): string => {
  try {
    checkRequest(name, ENDPOINTS[name], { ...(SAMPLES[name] as object), ...change })
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayConfigurationError)
    return (error as Error).message
  }
  throw new Error("it was taken")
}

describe("a request that is not right", () => {
  it.each<[EndpointName, object, string]>([
    ["payments.refund", { paymentId: undefined }, "payments.refund: paymentId is missing."],
    ["payments.refund", { paymentId: 7 }, "payments.refund: paymentId must be text."],
    [
      "payments.refund",
      { refundReason: "x".repeat(257) },
      "payments.refund: refundReason has more than 256 characters.",
    ],
    ["payments.refund", { refundReason: "" }, "payments.refund: refundReason is empty."],
    [
      "payments.refund",
      { refundAmount: { currency: "CNY", value: "1.5" } },
      "payments.refund: refundAmount.value must be 1 to 16 digits, in minor units, above zero.",
    ],
    [
      "payments.pay",
      { creditPayPlan: { installmentNum: 1 } },
      "payments.pay: creditPayPlan.installmentNum must be at least 2.",
    ],
    [
      "payments.capture",
      { isLastCapture: "true" },
      "payments.capture: isLastCapture must be true or false.",
    ],
    [
      "payments.pay",
      { env: { terminalType: "TV" } },
      "payments.pay: env.terminalType must be WEB or WAP or APP or MINI_APP.",
    ],
    ["payments.pay", { env: undefined }, "payments.pay: env is missing."],
    [
      "payments.pay",
      { env: { terminalType: "WAP" } },
      "payments.pay: env.osType is needed when terminalType is not WEB.",
    ],
    [
      "customs.inquiryDeclarationRequests",
      { declarationRequestIds: [] },
      "customs.inquiryDeclarationRequests: declarationRequestIds is empty.",
    ],
    [
      "authorizations.applyToken",
      { grantType: "x" },
      "authorizations.applyToken: grantType is none of the values that are known.",
    ],
  ])("of %s is told in a sentence: %j", (name, change, sentence) => {
    expect(messageOf(name, change)).toBe(sentence)
  })

  it("names itself when it is no object at all", () => {
    for (const request of [undefined, null, 7, "x", []]) {
      expect(() => checkRequest("payments.pay", ENDPOINTS["payments.pay"], request)).toThrow(
        expect.objectContaining({ field: "request", operation: "payments.pay" })
      )
    }
  })
})
