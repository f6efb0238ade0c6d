import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { assertCurrency, readAgreementId } from "../../agreements/rules/agreement-choice"
import { assertSeenTotal } from "../../payments/rules/seen-total"
import { toDecimal } from "../../medusa/rules/decimal"
import { toPayableMinorUnits } from "../../medusa/rules/minor-units"
import { toSessionData } from "../../payments/rules/session-data"
import { chargeRequestId } from "../../agreements/charge-request-id"
import { findChargeable } from "../../agreements/find-chargeable"
import type { Cradle } from "./cradle"
import { sessionIdOf } from "./initiate"
import { nextRequestIdOf } from "./request-id"
import { deliveryOfChoice } from "./wallet-choice"

/**
 * Notes which linked wallet is to pay. Moves no money, however often it is called: the charge is made when the
 * session is authorised.
 * @throws MedusaError naming what to fix: no one is signed in, the agreement is not theirs or has ended, the currency
 */
export const initiateAutoDebit = async (
  cradle: Cradle,
  handle: string,
  input: InitiatePaymentInput
): Promise<InitiatePaymentOutput> => {
  const { alipay, paymentSessionService } = cradle
  const agreementId = readAgreementId(input.data)
  const customerId = input.context?.customer?.id
  if (customerId === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "A linked wallet can only be used by its owner. Please sign in."
    )
  }
  const agreement = await findChargeable(alipay, { agreementId, customerId, handle })
  const currency = input.currency_code.toUpperCase()
  assertCurrency(agreement.payment_method_type, currency)
  assertSeenTotal(input.data, { amount: input.amount, currency })
  const { account } = await alipay.accounts.forPayment(agreement)
  const session = await paymentSessionService.retrieve(sessionIdOf(input))
  const collectionId = session.payment_collection_id
  const delivery = await deliveryOfChoice(cradle, { collectionId, customerId })
  const sessionAmount = toDecimal(input.amount)
  const requestId =
    (await chargeRequestId(alipay, input.data, agreement)) ?? nextRequestIdOf({ alipay }, session)
  const row = await alipay.payments.write(
    {
      handle,
      session_id: session.id,
      payment_collection_id: collectionId,
      payment_request_id: requestId,
      product: "agreement",
      payment_method_type: agreement.payment_method_type,
      capture_mode: null,
      agreement_id: agreement.id,
      delivery_digest: delivery,
      currency_code: currency,
      amount: toPayableMinorUnits(sessionAmount, currency),
      session_amount: sessionAmount,
      client_id: agreement.client_id,
      environment: account.environment,
      next_check_at: null,
    },
    "ready"
  )
  return { id: row.payment_request_id, data: toSessionData(row), status: "pending" }
}
