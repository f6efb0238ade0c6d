import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types"
import { toDecimal } from "../../medusa/rules/decimal"
import { toPayableMinorUnits } from "../../medusa/rules/minor-units"
import { toSessionData } from "../../payments/rules/session-data"
import type { CounterAttempt } from "../../till/counter-attempt"
import type { Cradle } from "./cradle"
import { sessionIdOf } from "./initiate"
import { nextRequestIdOf } from "./request-id"

/** The shopper's wallet is not known before it has paid. */
const ANY_WALLET = "CONNECT_WALLET"

/** Writes down what is to be paid at a counter. Nothing is sent: the till does that, with what its shopper shows. */
export const initiateAtCounter = async (
  { alipay, paymentSessionService }: Cradle,
  { handle, product, stockLocationId }: CounterAttempt & { handle: string },
  input: InitiatePaymentInput
): Promise<InitiatePaymentOutput> => {
  const { account } = await alipay.accounts.get(handle)
  const session = await paymentSessionService.retrieve(sessionIdOf(input))
  const currency = input.currency_code.toUpperCase()
  const sessionAmount = toDecimal(input.amount)
  const row = await alipay.payments.write(
    {
      handle,
      session_id: session.id,
      payment_collection_id: session.payment_collection_id,
      payment_request_id: nextRequestIdOf({ alipay }, session),
      product,
      payment_method_type: ANY_WALLET,
      capture_mode: null,
      stock_location_id: stockLocationId,
      currency_code: currency,
      amount: toPayableMinorUnits(sessionAmount, currency),
      session_amount: sessionAmount,
      client_id: account.clientId,
      environment: account.environment,
      next_check_at: null,
    },
    "ready"
  )
  return { id: row.payment_request_id, data: toSessionData(row), status: "pending" }
}
