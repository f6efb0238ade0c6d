import { toWire } from "../money/currency"
import { iso } from "../time/moment"
import { isRefused, type Declaration } from "./store"

/** A declaration for people and other processes. */
export interface DeclarationLine {
  readonly clientId: string
  readonly declarationRequestId: string
  readonly paymentId: string
  readonly paymentRequestId: string
  readonly customsPaymentId: string
  readonly customsOrderId: string
  readonly splitOrder: boolean
  readonly amount: { readonly currency: string; readonly value: string }
  readonly customsCode: string
  readonly merchantCustomsCode: string
  readonly merchantCustomsName: string
  readonly status: Declaration["status"]
  /** Customs answered with an error. */
  readonly refused: boolean
  readonly identityCheckResult: string | undefined
  readonly clearingChannel: string
  readonly registrationId: string
  readonly resultCode: string | undefined
  readonly resultDesc: string | undefined
  readonly declaredAt: string
  readonly returnedAt: string | undefined
}

/** The line of a declaration. */
export function declarationLine(declaration: Declaration): DeclarationLine {
  const { customs, merchantCustomsInfo, returnedAt } = declaration
  return {
    clientId: declaration.clientId,
    declarationRequestId: declaration.declarationRequestId,
    paymentId: declaration.paymentId,
    paymentRequestId: declaration.paymentRequestId,
    customsPaymentId: declaration.customsPaymentId,
    customsOrderId: declaration.customsOrderId,
    splitOrder: declaration.splitOrder,
    amount: toWire(declaration.amount),
    customsCode: customs.customsCode,
    merchantCustomsCode: merchantCustomsInfo.merchantCustomsCode,
    merchantCustomsName: merchantCustomsInfo.merchantCustomsName,
    status: declaration.status,
    refused: isRefused(declaration),
    identityCheckResult: declaration.identityCheckResult,
    clearingChannel: declaration.clearingChannel,
    registrationId: declaration.registrationId,
    resultCode: declaration.resultCode,
    resultDesc: declaration.resultDesc,
    declaredAt: iso(declaration.declaredAt),
    returnedAt: returnedAt === undefined ? undefined : iso(returnedAt),
  }
}
