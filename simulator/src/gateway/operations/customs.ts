import type { z } from "zod"
import { declarable } from "../../customs/amount"
import type { Declaration } from "../../customs/store"
import type { Payment } from "../../ledger/model"
import { fromWire, sum, toWire } from "../../money/currency"
import { Refusal, resultOf } from "../../results/result"
import { iso, MINUTE } from "../../time/moment"
import type { Call } from "../endpoint"
import type * as wire from "../wire/customs"
import { fingerprint } from "./checks"

type Declare = z.infer<typeof wire.declare>
type Inquiry = z.infer<typeof wire.inquiry>

/** How long customs take here. */
const CUSTOMS_DELAY = MINUTE

/** customs/declare: hands a paid ALIPAY_CN payment to China's customs; the same content repeats the answer. */
export function declare(call: Call<Declare>): object {
  const { world, client, input } = call
  const known = world.declarations.find(client.clientId, input.declarationRequestId)
  const print = fingerprint(input)
  if (known && known.fingerprint !== print) {
    throw new Refusal(
      "CONTEXT_INCONSISTENT",
      "the same declarationRequestId was used with other data"
    )
  }
  return declareAnswer(known ?? newDeclaration(call, print))
}

/** customs/inquiryDeclarationRequests. */
export function inquireDeclarations({ world, client, input }: Call<Inquiry>): object {
  const ids = [...new Set(input.declarationRequestIds)]
  const found = ids.map((id) => world.declarations.find(client.clientId, id))
  return {
    result: resultOf("SUCCESS"),
    declarationRequestsNotFound: ids.filter((_id, index) => found[index] === undefined),
    declarationRecords: found.filter((one) => one !== undefined).map(recordOf),
  }
}

function newDeclaration({ world, client, input }: Call<Declare>, print: string): Declaration {
  const payment = requirePaid(world.payments.byId(client.clientId, input.paymentId))
  const amount = fromWire(input.declarationAmount)
  const earlier = sum(
    world.declarations.ofPayment(payment.paymentId).map((one) => one.amount.value)
  )
  if (earlier + amount.value > declarable(payment).value) {
    throw new Refusal("PARAM_ILLEGAL", "illegal parameter declarationAmount: more than was paid")
  }
  const now = world.clock.now()
  const declaration: Declaration = {
    clientId: client.clientId,
    declarationRequestId: input.declarationRequestId,
    paymentId: payment.paymentId,
    customsPaymentId: world.ids.next("customs", now),
    customsOrderId: (input.splitOrder ? input.subOrderId : undefined) ?? payment.paymentRequestId,
    amount,
    splitOrder: input.splitOrder,
    customs: input.customs,
    merchantCustomsInfo: input.merchantCustomsInfo,
    identityCheckResult: input.buyerCertificate ? "CHECK_PASSED" : undefined,
    fingerprint: print,
    completed: false,
    modifiedAt: now,
  }
  world.declarations.add(declaration)
  world.scheduler.plan(now + CUSTOMS_DELAY, () => {
    declaration.completed = true
    declaration.modifiedAt = world.clock.now()
  })
  return declaration
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

function declareAnswer(declaration: Declaration): object {
  return {
    result: resultOf("SUCCESS"),
    customsPaymentId: declaration.customsPaymentId,
    customsOrderId: declaration.customsOrderId,
    ...(declaration.identityCheckResult
      ? { identityCheckResult: declaration.identityCheckResult }
      : {}),
    clearingChannel: "NUCC",
    clearingTransactionId: declaration.customsPaymentId.slice(-20),
    customsProviderRegistrationId: "31222699S7",
  }
}

function recordOf(declaration: Declaration): object {
  const { completed, modifiedAt } = declaration
  return {
    declarationRequestId: declaration.declarationRequestId,
    customsPaymentId: declaration.customsPaymentId,
    customsOrderId: declaration.customsOrderId,
    customs: declaration.customs,
    merchantCustomsInfo: declaration.merchantCustomsInfo,
    declarationAmount: toWire(declaration.amount),
    splitOrder: declaration.splitOrder,
    declarationRequestStatus: completed ? "CUSTOMS_PROCESSING_COMPLETED" : "IN_PROCESS",
    lastModifiedTime: iso(modifiedAt),
    ...(completed
      ? {
          customsDeclarationResultCode: "2",
          customsDeclarationResultDesc: "recorded",
          customsDeclarationReturnTime: iso(modifiedAt),
        }
      : {}),
  }
}
