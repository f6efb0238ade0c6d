import type {
  InitiatePaymentInput,
  InitiatePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types"
import { sameDecimal } from "../../medusa/rules/decimal"
import { readSessionData, toSessionData } from "../../payments/rules/session-data"
import type { Cradle } from "./cradle"
import { noRowNamed } from "./errors"
import { abandon } from "./let-go"

/**
 * Brings a session's data up to date with the ledger. Where the amount has changed, the old request is
 * cancelled and a new one made: a page that asks for the old amount must not stay open. That moves something, so the
 * caller has to name the session's row (`context.idempotency_key`); the data alone may come from a browser.
 * @throws MedusaError NOT_ALLOWED when the amount has changed and no session of this payment is named
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
  const sessionId = input.context?.idempotency_key
  if (sessionId === undefined) {
    throw noRowNamed("payment session")
  }
  const old = await cradle.alipay.payments.bySession(sessionId)
  if (old) {
    await abandon(cradle, old)
  }
  const data = { ...input.data, session_id: sessionId }
  const started = await initiate({ ...input, data })
  return {
    data: { ...data, ...started.data },
    ...(started.status ? { status: started.status } : {}),
  }
}
