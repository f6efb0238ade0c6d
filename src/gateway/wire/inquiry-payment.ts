import {
  acquirerInfo,
  echoes,
  paymentResultInfo,
  promotionResults,
  pspCustomerInfo,
  settlement,
} from "./answer-parts"
import { maybeAmount, paymentIds, paymentStatus, result } from "./objects"
import { maybe, maybeList, maybeStatus, maybeText, requestId, text } from "./scalars"
import { z } from "./zod"

/** One of the two ids; `paymentId` wins when both are sent. */
export const inquiryPaymentRequest = z
  .looseObject({
    paymentRequestId: requestId(64).optional(),
    paymentId: text(64).optional(),
    merchantAccountId: text(32).optional(),
  })
  .refine(
    ({ paymentRequestId, paymentId }) => paymentRequestId !== undefined || paymentId !== undefined,
    { path: ["paymentRequestId"], error: "needs paymentRequestId or paymentId" }
  )

export const cancelRequest = inquiryPaymentRequest

const transaction = z.looseObject({
  transactionType: maybeStatus,
  transactionStatus: maybeStatus,
  transactionId: maybeText,
  transactionRequestId: maybeText,
  transactionAmount: maybeAmount,
  transactionTime: maybeText,
  transactionResult: maybe(result),
  acquirerInfo,
  ...settlement,
})

/** `result` says only that the inquiry worked; `paymentStatus` says where the payment stands. */
export const inquiryPaymentResponse = z.looseObject({
  result,
  ...paymentIds,
  ...settlement,
  ...echoes,
  paymentStatus,
  paymentResultCode: maybeText,
  paymentResultMessage: maybeText,
  paymentAmount: maybeAmount,
  actualPaymentAmount: maybeAmount,
  paymentCreateTime: maybeText,
  paymentTime: maybeText,
  authExpiryTime: maybeText,
  paymentMethodType: maybeText,
  customsDeclarationAmount: maybeAmount,
  acquirerReferenceNo: maybeText,
  earliestSettlementTime: maybeText,
  merchantAccountId: maybeText,
  pspCustomerInfo,
  paymentResultInfo,
  acquirerInfo,
  promotionResults,
  /** A card that is reviewed by people or by a rule: `PROCESSING`, `ACCEPT` or `REJECT`; absent where none is. */
  authReviewStatus: maybeStatus,
  authReviewSource: maybeText,
  popRiskDecisionResultInfo: maybe(z.looseObject({ postRiskDecision: maybeStatus })),
  transactions: maybeList(transaction),
})

export const cancelResponse = z.looseObject({ result, ...paymentIds, cancelTime: maybeText })
