import { type GatewayClient, isGatewayFailure, meaningOf } from "../gateway"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import type { OperationKind } from "../modules/alipay/ledger/states"
import { readOperationResult, readRefundStatus } from "./rules/read-operation-answer"
import { inquirePayment } from "./inquire-payment"
import { notifyUrlOf } from "../notifications/notify-url"
import type { OperationAnswer, OperationCalls } from "./send-operation"
import type { LedgerStores } from "../modules/alipay/parts"

const UNKNOWN: OperationAnswer = { state: "unknown" }

type Maker = (
  alipay: LedgerStores,
  gateway: GatewayClient,
  row: PaymentRow,
  operation: OperationRow
) => OperationCalls

const amountOf = ({ amount, currency_code }: OperationRow) => ({
  currency: currency_code,
  value: amount,
})

const paymentIdOf = (row: PaymentRow): string => {
  if (row.gateway_payment_id === null) {
    throw new Error(`Payment request ${row.payment_request_id} has no payment id yet.`)
  }
  return row.gateway_payment_id
}

/** How each kind of operation is sent, and how its outcome is asked for. */
const CALLS: Readonly<Record<OperationKind, Maker>> = {
  capture: (alipay, gateway, row, operation) => ({
    send: async () => {
      const answer = await gateway.payments.capture({
        captureRequestId: operation.request_id,
        paymentId: paymentIdOf(row),
        captureAmount: amountOf(operation),
      })
      return { ...readOperationResult(answer.result), gatewayId: answer.captureId }
    },
    ask: async () => {
      await inquirePayment(alipay, row)
      return await fromLedger(alipay, operation)
    },
  }),
  refund: (alipay, gateway, row, operation) => ({
    send: async () => {
      const refundNotifyUrl = notifyUrlOf(alipay, row.handle)
      const answer = await gateway.payments.refund({
        refundRequestId: operation.request_id,
        paymentId: paymentIdOf(row),
        refundAmount: amountOf(operation),
        ...(refundNotifyUrl === undefined ? {} : { refundNotifyUrl }),
      })
      return { ...readOperationResult(answer.result), gatewayId: answer.refundId }
    },
    ask: async () =>
      await orUnknown(async () => {
        const answer = await gateway.payments.inquiryRefund({
          refundRequestId: operation.request_id,
        })
        return readRefundStatus(answer)
      }),
  }),
  cancel: (alipay, gateway, row) => ({
    send: async () => {
      const answer = await gateway.payments.cancel({ paymentRequestId: row.payment_request_id })
      return readOperationResult(answer.result)
    },
    ask: async () => {
      const { inquiry } = await inquirePayment(alipay, row)
      return inquiry.fact === "canceled"
        ? { state: "succeeded" }
        : { ...UNKNOWN, notThere: inquiry.fact === "paid" || inquiry.fact === "held" }
    },
  }),
}

/**
 * How a payment's operations are sent. Taken before an operation is written: an account that can't be used must leave
 * nothing behind that would be sent later, when Medusa has long given its row up. The same goes for a payment that was
 * begun by a store of which this may be a copy.
 * @throws MedusaError naming the setting of the account to fix; LedgerHeldError
 */
export const callsFor = async (
  alipay: LedgerStores,
  row: PaymentRow
): Promise<(operation: OperationRow) => OperationCalls> => {
  await alipay.installation.assertOwn(row)
  const { gateway } = await alipay.accounts.forPayment(row)
  return (operation) => CALLS[operation.kind](alipay, gateway, row, operation)
}

const fromLedger = async (alipay: LedgerStores, { id }: OperationRow): Promise<OperationAnswer> => {
  const now = await alipay.operations.byId(id)
  return now && now.state !== "created" ? { state: now.state } : UNKNOWN
}

/** An inquiry that can't answer says nothing about the operation. */
const orUnknown = async (ask: () => Promise<OperationAnswer>): Promise<OperationAnswer> => {
  try {
    return await ask()
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    if (error.code !== "result") {
      return UNKNOWN
    }
    const { resultCode } = error
    return { ...UNKNOWN, resultCode, notThere: meaningOf(resultCode) === "not_found" }
  }
}
