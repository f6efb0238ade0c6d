import type { z } from "zod"
import { declarationRefusal } from "../../customs/rules"
import { isRefused, type Declaration } from "../../customs/store"
import { declarePayment } from "../../flows/customs"
import type { Payment } from "../../ledger/model"
import { fromWire, toWire } from "../../money/currency"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import { behavioursOf } from "../../world"
import type { Call } from "../endpoint"
import type * as wire from "../wire/customs"
import { fingerprint } from "./checks"

type Declare = z.infer<typeof wire.declare>
type Inquiry = z.infer<typeof wire.inquiry>

/** customs/declare: hands a paid ALIPAY_CN payment to China's customs; the same content repeats the answer. */
export function declare(call: Call<Declare>): object {
  const { world, client, input } = call
  const known = world.declarations.find(client.clientId, input.declarationRequestId)
  const print = fingerprint(input)
  if (known?.fingerprint === print) {
    return declareAnswer(known)
  }
  if (known && !isCorrectable(call, known)) {
    throw new Refusal(
      "CONTEXT_INCONSISTENT",
      "the same declarationRequestId was used with other data"
    )
  }
  return declareAnswer(newDeclaration(call, print))
}

/** customs/inquiryDeclarationRequests. */
export function inquireDeclarations({ world, client, input }: Call<Inquiry>): object {
  const ids = [...new Set(input.declarationRequestIds)]
  const found = ids.map((id) => world.declarations.find(client.clientId, id))
  const unknown = ids.filter((_id, index) => found[index] === undefined)
  const records = found.filter((one) => one !== undefined).map(recordOf)
  return {
    result: resultOf("SUCCESS"),
    ...(unknown.length > 0 ? { declarationRequestsNotFound: unknown } : {}),
    ...(records.length > 0 ? { declarationRecords: records } : {}),
  }
}

/** By a mark, what customs refused can be corrected under its own id. */
function isCorrectable({ world, client }: Call<Declare>, known: Declaration): boolean {
  const payment = world.payments.byId(client.clientId, known.paymentId)
  return (
    isRefused(known) &&
    payment !== undefined &&
    behavioursOf(world, payment).peek("customs.same-id") !== undefined
  )
}

function newDeclaration({ world, client, input }: Call<Declare>, print: string): Declaration {
  const payment = requirePaid(world.payments.byId(client.clientId, input.paymentId))
  const { declarationRequestId, splitOrder } = input
  const amount = fromWire(input.declarationAmount)
  const subOrderId = splitOrder ? input.subOrderId : undefined
  const others = world.declarations
    .ofPayment(payment.paymentId)
    .filter((one) => one.declarationRequestId !== declarationRequestId)
  const wanted = { declarationRequestId, amount, splitOrder, subOrderId }
  const count = behavioursOf(world, payment).peek("customs.refused-count") !== undefined
  const refusal = declarationRefusal(payment, others, wanted, { count })
  if (refusal !== undefined) {
    throw new Refusal("PARAM_ILLEGAL", `illegal parameter ${refusal}`)
  }
  return declarePayment(world, payment, {
    ...wanted,
    customsOrderId: subOrderId ?? payment.paymentRequestId,
    customs: input.customs,
    merchantCustomsInfo: input.merchantCustomsInfo,
    fingerprint: print,
    certified: input.buyerCertificate !== undefined,
  })
}

function requirePaid(payment: Payment | undefined): Payment {
  if (!payment) {
    throw new Refusal("ORDER_NOT_EXIST", "no such payment")
  }
  if (payment.status !== "SUCCESS" || payment.methodType !== "ALIPAY_CN") {
    throw new Refusal("ORDER_STATUS_INVALID", "only paid ALIPAY_CN payments can be declared")
  }
  return payment
}

/** Who cleared the payment is known after the customs' receipt. */
function declareAnswer(declaration: Declaration): object {
  const { identityCheckResult, status } = declaration
  return {
    result: resultOf("SUCCESS"),
    customsPaymentId: declaration.customsPaymentId,
    customsOrderId: declaration.customsOrderId,
    ...(identityCheckResult ? { identityCheckResult } : {}),
    ...(status === "CUSTOMS_PROCESSING_COMPLETED"
      ? {
          clearingChannel: declaration.clearingChannel,
          clearingTransactionId: declaration.customsPaymentId.slice(-20),
          customsProviderRegistrationId: declaration.registrationId,
        }
      : {}),
  }
}

function recordOf(declaration: Declaration): object {
  const { resultCode, resultDesc, returnedAt } = declaration
  return {
    declarationRequestId: declaration.declarationRequestId,
    customsPaymentId: declaration.customsPaymentId,
    customsOrderId: declaration.customsOrderId,
    customs: declaration.customs,
    merchantCustomsInfo: declaration.merchantCustomsInfo,
    declarationAmount: toWire(declaration.amount),
    splitOrder: declaration.splitOrder,
    declarationRequestStatus: declaration.status,
    lastModifiedTime: iso(declaration.modifiedAt),
    ...(returnedAt === undefined
      ? {}
      : {
          customsDeclarationResultCode: resultCode,
          customsDeclarationResultDesc: resultDesc,
          customsDeclarationReturnTime: iso(returnedAt),
        }),
  }
}
