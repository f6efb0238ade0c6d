import type {
  InitiatePaymentInput,
  InitiatePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types"
import { sameDecimal } from "../../bridge/decimal"
import { readSessionData, toSessionData } from "../../bridge/session-data"
import { deletePayment } from "./cancel"
import type { Cradle } from "./cradle"

/**
 * Brings a session's data up to date with the ledger. Where the amount has changed, the old request is
 * cancelled and a new one made: a page that asks for the old amount must not stay open.
 */
export const updatePayment = async (
  cradle: Cradle,
  input: UpdatePaymentInput,
  initiate: (input: InitiatePaymentInput) => Promise<InitiatePaymentOutput>
): Promise<UpdatePaymentOutput> => {
  const requestId = readSessionData(input.data)?.payment_request_id
  const row =
    requestId === undefined ? undefined : await cradle.alipay.payments.byRequestId(requestId)
  const unchanged =
    row !== undefined &&
    sameDecimal(row.session_amount, input.amount) &&
    row.currency_code === input.currency_code.toUpperCase()
  if (unchanged) {
    return { data: { ...input.data, ...toSessionData(row) } }
  }
  if (row) {
    await deletePayment(cradle, input)
  }
  const data = { ...input.data, ...(row ? { session_id: row.session_id } : {}) }
  const started = await initiate({ ...input, data })
  return {
    data: { ...data, ...started.data },
    ...(started.status ? { status: started.status } : {}),
  }
}
