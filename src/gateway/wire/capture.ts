import { amount, maybeAmount, result } from "./objects"
import { maybeText, requestId, text } from "./scalars"
import { transit } from "./travel"
import { z } from "./zod"

/** Cards only: wallets take the money at once. */
export const captureRequest = z.looseObject({
  captureRequestId: requestId(64),
  paymentId: text(64),
  captureAmount: amount,
  isLastCapture: z.boolean().optional(),
  transit: transit.optional(),
})

export const captureResponse = z.looseObject({
  result,
  captureRequestId: maybeText,
  captureId: maybeText,
  paymentId: maybeText,
  captureAmount: maybeAmount,
  captureTime: maybeText,
  acquirerReferenceNo: maybeText,
})
