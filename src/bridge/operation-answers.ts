import type { InquiryRefundResponse } from "../gateway"
import type { OperationState } from "../modules/alipay/ledger/states"

type Answer = {
  state: Exclude<OperationState, "created">
  resultCode: string | undefined
  gatewayId?: string | undefined
}

/** Codes with status U that mean "accepted, wait"; any other U is unknown. */
const IN_PROCESS = new Set(["REFUND_IN_PROCESS", "CAPTURE_IN_PROCESS"])

/** Reads the result of a capture, refund or cancel; a definite F arrives as an error instead. */
export const readOperationResult = (result: {
  resultStatus?: string
  resultCode?: string
}): Answer => ({
  state:
    result.resultStatus === "S"
      ? "succeeded"
      : IN_PROCESS.has(result.resultCode ?? "")
        ? "processing"
        : "unknown",
  resultCode: result.resultCode,
})

const REFUND_STATES: Readonly<Record<string, Answer["state"]>> = {
  SUCCESS: "succeeded",
  PROCESSING: "processing",
  FAIL: "failed",
}

/** Reads an answer to inquiryRefund; its own `result` says only that the inquiry worked. */
export const readRefundStatus = (answer: InquiryRefundResponse): Answer => ({
  state:
    answer.result.resultStatus === "S"
      ? (REFUND_STATES[answer.refundStatus?.toUpperCase() ?? ""] ?? "unknown")
      : "unknown",
  resultCode: answer.result.resultStatus === "S" ? undefined : answer.result.resultCode,
  gatewayId: answer.refundId,
})
