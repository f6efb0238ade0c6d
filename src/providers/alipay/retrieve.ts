import type {
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  PaymentSessionStatus,
  RetrievePaymentInput,
  RetrievePaymentOutput,
} from "@medusajs/framework/types"
import { readSessionData, toSessionData } from "../../payments/rules/session-data"
import { MEDUSA_STATUS } from "../../payments/rules/status-table"
import { inquirePayment } from "../../payments/inquire-payment"
import type { Cradle } from "./cradle"
import { noLedgerRow } from "./errors"

const ask = async ({ alipay }: Cradle, data: Record<string, unknown> | undefined) => {
  const requestId = readSessionData(data)?.payment_request_id
  const row = requestId === undefined ? undefined : await alipay.payments.byRequestId(requestId)
  if (!row) {
    throw noLedgerRow("This payment")
  }
  return await inquirePayment(alipay, row)
}

/** The payment as the gateway tells it now. */
export const retrievePayment = async (
  cradle: Cradle,
  input: RetrievePaymentInput
): Promise<RetrievePaymentOutput> => {
  const { row } = await ask(cradle, input.data)
  return { data: { ...input.data, ...toSessionData(row) } }
}

export const getPaymentStatus = async (
  cradle: Cradle,
  input: GetPaymentStatusInput
): Promise<GetPaymentStatusOutput> => {
  const { row, inquiry } = await ask(cradle, input.data)
  return {
    status: MEDUSA_STATUS[inquiry.fact] as PaymentSessionStatus,
    data: { ...input.data, ...toSessionData(row) },
  }
}
