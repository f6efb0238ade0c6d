import { type GatewayClient, isGatewayFailure } from "../gateway"
import {
  readElementAnswer,
  readPayAnswer,
  readSessionAnswer,
  type PayAnswer,
} from "./rules/read-pay-answer"
import {
  toElementRequest,
  toPayRequest,
  toSessionRequest,
  type PayRequestInput,
} from "./rules/pay-request"
import type { PagedProduct } from "./rules/product"
import { nextPaymentCheck } from "./rules/schedule"
import { shopperRefusal } from "./rules/shopper-messages"
import { expiryOf } from "./rules/expiry"
import type { PaymentRow } from "../modules/alipay"
import type { AccountAtGateway } from "../modules/alipay/accounts/account-registry"
import { KEYS_GONE } from "../modules/alipay/accounts/keys-gone"
import { PAYMENT_ID_TAKEN, PaymentIdTakenError } from "../modules/alipay/ledger/payment-id-taken"
import type { NewPayment } from "../modules/alipay/ledger/payments"
import { codeOf, didNothing } from "./errors"
import type { LedgerStores } from "../modules/alipay/parts"

type Send = (gateway: GatewayClient, input: PayRequestInput) => Promise<PayAnswer>

/** How each product asks to be paid. */
const SEND: Readonly<Record<PagedProduct, Send>> = {
  pay: async (gateway, input) => readPayAnswer(await gateway.payments.pay(toPayRequest(input))),
  session: async (gateway, input) =>
    readSessionAnswer(await gateway.payments.createPaymentSession(toSessionRequest(input))),
  element: async (gateway, input) =>
    readElementAnswer(await gateway.payments.createPaymentSession(toElementRequest(input))),
}

/**
 * Writes a payment request into the ledger, sends it, and records the answer.
 * @param payment what is written, with the client ID of the account that asks
 * @returns the row, with a page to send the shopper to, or the data of a form
 * @throws MedusaError PAYMENT_AUTHORIZATION_ERROR with a sentence a shopper may read; the row says what is known
 */
export const requestPayment = async (
  alipay: LedgerStores,
  payment: Omit<NewPayment, "next_check_at" | "product"> & { product: PagedProduct },
  { gateway, ...input }: Omit<PayRequestInput, "row"> & AccountAtGateway
): Promise<PaymentRow> => {
  const now = alipay.now()
  const row = await alipay.payments.write({
    ...payment,
    next_check_at: nextPaymentCheck(alipay.pace(0)),
  })
  let answer: PayAnswer
  try {
    await alipay.accounts.assertKept(row)
  } catch (error) {
    await alipay.payments.advance(row.id, "failed", {
      ...{ result_code: KEYS_GONE, next_check_at: null, abandoned_at: alipay.now() },
    })
    throw error
  }
  try {
    answer = await SEND[payment.product](gateway, { ...input, row })
  } catch (error) {
    throw await recordFailure(alipay, row, error)
  }
  try {
    return await recordAnswer(alipay, row, { ...answer, now })
  } catch (error) {
    if (!(error instanceof PaymentIdTakenError)) {
      throw error
    }
    alipay.logger.error(
      `alipay: the gateway's answer to payment request ${row.payment_request_id} on account ${row.handle} names payment ${answer.paymentId}, which another request has; it is not believed.`
    )
    await giveUp(alipay, row, { resultCode: PAYMENT_ID_TAKEN, paymentId: undefined })
    throw shopperRefusal(undefined)
  }
}

const recordAnswer = async (
  alipay: LedgerStores,
  row: PaymentRow,
  answer: PayAnswer & { now: Date }
): Promise<PaymentRow> => {
  if (!answer.accepted || !answer.redirect) {
    await giveUp(alipay, row, answer)
    throw shopperRefusal(undefined)
  }
  return await alipay.payments.advance(row.id, "awaiting_shopper", {
    redirect: answer.redirect,
    expires_at: expiryOf(row, answer.expiresAt, answer.now),
    result_code: answer.resultCode ?? null,
    ...(answer.paymentId === undefined ? {} : { gateway_payment_id: answer.paymentId }),
  })
}

/** Unclear, or accepted without a page: Medusa drops the session, the sweep ends the request at the gateway. */
const giveUp = async (
  alipay: LedgerStores,
  row: PaymentRow,
  answer: Pick<PayAnswer, "resultCode" | "paymentId">
): Promise<void> => {
  await alipay.payments.advance(row.id, "unknown", {
    abandoned_at: alipay.now(),
    result_code: answer.resultCode ?? null,
    ...(answer.paymentId === undefined ? {} : { gateway_payment_id: answer.paymentId }),
  })
}

const recordFailure = async (
  alipay: LedgerStores,
  row: PaymentRow,
  error: unknown
): Promise<unknown> => {
  if (!isGatewayFailure(error)) {
    await giveUp(alipay, row, { resultCode: undefined, paymentId: undefined })
    return error
  }
  const code = codeOf(error)
  alipay.logger.error(
    `alipay: payment request ${row.payment_request_id} on account ${row.handle} was not accepted: ${error.message}`
  )
  if (didNothing(error)) {
    await alipay.payments.advance(row.id, "failed", {
      result_code: code,
      next_check_at: null,
      abandoned_at: alipay.now(),
    })
  } else {
    await giveUp(alipay, row, { resultCode: code, paymentId: undefined })
  }
  return shopperRefusal(code)
}
