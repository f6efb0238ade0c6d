import type { z } from "zod"
import type { Draft } from "../../ledger/model"
import { fromWire } from "../../money/currency"
import type { Call } from "../endpoint"
import type { pay } from "../wire/pay"
import type { session } from "../wire/session"

type Shared = Pick<
  Draft,
  | "clientId"
  | "paymentRequestId"
  | "paymentId"
  | "productCode"
  | "amount"
  | "referenceOrderId"
  | "description"
  | "createdAt"
  | "redirectUrl"
  | "notifyUrl"
  | "metadata"
  | "customizedInfo"
  | "authState"
>

/** The part of a new payment that pay and createPaymentSession read alike. */
export function attemptOf({
  world,
  client,
  input,
}: Call<z.infer<typeof pay> | z.infer<typeof session>>): Shared {
  const now = world.clock.now()
  return {
    clientId: client.clientId,
    paymentRequestId: input.paymentRequestId,
    paymentId: world.ids.next("payment", now),
    productCode: input.productCode,
    amount: fromWire(input.paymentAmount),
    referenceOrderId: input.order.referenceOrderId,
    description: input.order.orderDescription,
    createdAt: now,
    redirectUrl: input.paymentRedirectUrl,
    notifyUrl: input.paymentNotifyUrl,
    metadata: input.metadata,
    customizedInfo: input.customizedInfo,
    authState: input.agreementInfo?.authState,
  }
}
