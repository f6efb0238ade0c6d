import { readOperationResult, readRefundStatus } from "../read-operation-answer"

const asked = { resultStatus: "S" as const, resultCode: "SUCCESS", resultMessage: "success" }

describe("the result of a capture, refund or cancel", () => {
  it.each([
    ["S", "SUCCESS", "succeeded"],
    ["U", "REFUND_IN_PROCESS", "processing"],
    ["U", "CAPTURE_IN_PROCESS", "processing"],
    ["U", "UNKNOWN_EXCEPTION", "unknown"],
    ["U", "SOMETHING_NEW", "unknown"],
    ["", "SUCCESS", "unknown"],
  ])("%s with %s is %s", (resultStatus, resultCode, state) => {
    expect(readOperationResult({ resultStatus, resultCode })).toEqual({ state, resultCode })
  })
})

describe("a refund that is asked about", () => {
  it.each([
    ["SUCCESS", "succeeded"],
    ["success", "succeeded"],
    ["PROCESSING", "processing"],
    ["FAIL", "failed"],
    ["SOMETHING_NEW", "unknown"],
    [undefined, "unknown"],
  ])("whose status is %s is %s", (refundStatus, state) => {
    expect(readRefundStatus({ result: asked, refundStatus, refundId: "r1" })).toEqual({
      state,
      resultCode: undefined,
      gatewayId: "r1",
    })
  })

  it("is unknown when the inquiry itself has no clear answer, whatever else it says", () => {
    const result = {
      resultStatus: "U" as const,
      resultCode: "UNKNOWN_EXCEPTION",
      resultMessage: "",
    }
    const answer = readRefundStatus({ result, refundStatus: "FAIL", refundId: "r1" })
    expect(answer.state).toBe("unknown")
    expect(answer.resultCode).toBe("UNKNOWN_EXCEPTION")
  })
})
