import { meaningOf, type InquiryRefundResponse } from "../../gateway"
import type { OperationState } from "../../modules/alipay/ledger/states"

type Answer = {
  state: Exclude<OperationState, "created">
  resultCode: string | undefined
  gatewayId?: string | undefined
}

/**
 * Reads the result of a capture, refund or cancel; a definite F arrives as an error instead. A U that does not
 * say "accepted, wait" is unknown.
 */
export const readOperationResult = (result: {
  resultStatus?: string
  resultCode?: string
}): Answer => ({
  state:
    result.resultStatus === "S"
      ? "succeeded"
      : meaningOf(result.resultCode ?? "") === "in_process"
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
