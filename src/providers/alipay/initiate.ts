import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readShopperChoice, type ShopperChoice } from "../../payments/rules/shopper-choice"
import { assertSeenTotal } from "../../payments/rules/seen-total"
import { shopperDigestOf } from "../../medusa/shopper-digest"
import { toDecimal } from "../../medusa/rules/decimal"
import { toPayableMinorUnits } from "../../medusa/rules/minor-units"
import { toSessionData } from "../../payments/rules/session-data"
import { holdsFirst } from "../../payments/rules/status-table"
import { productOf } from "../../payments/rules/product"
import type { Account } from "../../modules/alipay"
import { paymentNotifyUrlOf } from "../../notifications/notify-url"
import { readCheckout } from "../../payments/read-checkout"
import { requestPayment } from "../../payments/request-payment"
import { currentDevice } from "../../payments/shopper-device"
import type { Cradle } from "./cradle"
import { nextRequestIdOf } from "./request-id"

/**
 * Asks the gateway for a page to send the shopper to. Medusa calls this again with an old session's data
 * after a failed completion, so nothing but the whitelisted choices is read from it, and nothing is charged.
 */
export const initiatePayment = async (
  cradle: Cradle,
  handle: string,
  input: InitiatePaymentInput
): Promise<InitiatePaymentOutput> => {
  const { alipay } = cradle
  const { account, gateway } = await alipay.accounts.get(handle)
  assertSeenTotal(input.data, { amount: input.amount, currency: input.currency_code.toUpperCase() })
  const choice = readShopperChoice(input.data, account, alipay.returnOrigins)
  const payment = await newPayment(cradle, input, { account, choice })
  const checkout = await readCheckout(alipay, payment.payment_collection_id)
  const email = checkout?.email
  const row = await requestPayment(
    alipay,
    { ...payment, email_digest: email ? shopperDigestOf(email) : null },
    {
      ...{ account, gateway, choice, checkout },
      device: currentDevice(),
      notifyUrl: paymentNotifyUrlOf(alipay, handle),
    }
  )
  return { id: row.payment_request_id, data: toSessionData(row), status: "pending" }
}

/** @throws MedusaError INVALID_DATA when Medusa named no session */
export const sessionIdOf = (input: InitiatePaymentInput): string => {
  const id = input.data?.["session_id"]
  if (typeof id !== "string") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "An Alipay payment starts from a payment session; there is no session_id."
    )
  }
  return id
}

const newPayment = async (
  { alipay, paymentSessionService }: Cradle,
  input: InitiatePaymentInput,
  { account, choice }: { account: Account; choice: ShopperChoice }
) => {
  const session = await paymentSessionService.retrieve(sessionIdOf(input))
  const currency = input.currency_code.toUpperCase()
  const sessionAmount = toDecimal(input.amount)
  const holds = holdsFirst(choice.paymentMethodType)
  return {
    handle: account.handle,
    session_id: session.id,
    payment_collection_id: session.payment_collection_id,
    payment_request_id: nextRequestIdOf({ alipay }, session),
    product: productOf(choice, account),
    payment_method_type: choice.paymentMethodType,
    capture_mode: holds ? account.captureMode : null,
    currency_code: currency,
    amount: toPayableMinorUnits(sessionAmount, currency),
    session_amount: sessionAmount,
    client_id: account.clientId,
    environment: account.environment,
  }
}
