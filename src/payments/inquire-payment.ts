import { isDeepStrictEqual } from "node:util"
import { type GatewayClient, isGatewayFailure } from "../gateway"
import { readInquiry, UNKNOWN_INQUIRY, type Inquiry } from "./rules/read-inquiry"
import { factOfMissing } from "./rules/missing-payment"
import { holdExpiryOf } from "./rules/expiry"
import { STATUS_TABLE } from "./rules/status-table"
import type { PaymentRow } from "../modules/alipay"
import type { CurrentAccount } from "../modules/alipay/accounts/account-registry"
import { PAYMENT_ID_TAKEN, PaymentIdTakenError } from "../modules/alipay/ledger/payment-id-taken"
import type { PaymentPatch } from "../modules/alipay/ledger/payments"
import { noteCancel } from "./note-cancel"
import { recordTransactions } from "./record-transactions"
import type { LedgerStores } from "../modules/alipay/parts"

export type PaymentNews = { row: PaymentRow; inquiry: Inquiry }

/** The gateway's code for a payment that it does not know. */
export const NOT_FOUND = "ORDER_NOT_EXIST"

/**
 * What becomes of a request that the gateway has never heard of: `decided` by its age, or left `open` by a caller who
 * will send it again.
 */
type Missing = "decided" | "open"

export type InquiryOptions = {
  missing?: Missing
  /** The account in force, where it was just read. */
  account?: CurrentAccount
  /** An answer that says what the row says already is not written once more. */
  onlyNews?: boolean
  /** The gateway's answer, where it was just asked. */
  answer?: Inquiry | undefined
}

export const isMissing = ({ inquiry }: PaymentNews): boolean =>
  inquiry.fact === "unknown" && inquiry.resultCode === NOT_FOUND

/** A charge that Medusa has not authorised yet: the gateway has never heard of it. */
const NOT_ASKED_FOR: Inquiry = { ...UNKNOWN_INQUIRY, fact: "processing" }

/**
 * Asks the gateway about a payment request and writes the answer into the ledger; of one that was never sent
 * there is nothing to ask.
 * Never throws for want of an answer: that is the fact `unknown`, and the ledger stays as it is.
 */
export const inquirePayment = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { missing = "decided", account, onlyNews = false, answer }: InquiryOptions = {}
): Promise<PaymentNews> => {
  if (row.state === "ready") {
    return { row, inquiry: NOT_ASKED_FOR }
  }
  if (answer) {
    return await recordInquiry(alipay, row, answer, { onlyNews })
  }
  const { gateway } = await alipay.accounts.forPayment(row, account)
  const inquiry = await askGateway(alipay, gateway, { row, missing })
  return await recordInquiry(alipay, row, inquiry, { onlyNews })
}

/** What the gateway says of a payment request; nothing is written. Without an answer the fact is `unknown`. */
export const askGateway = async (
  alipay: LedgerStores,
  gateway: GatewayClient,
  { row, missing }: { row: PaymentRow; missing: Missing }
): Promise<Inquiry> => {
  try {
    const answer = await gateway.payments.inquiryPayment({
      paymentRequestId: row.payment_request_id,
    })
    return answer.result.resultStatus === "S"
      ? readInquiry(answer, row.payment_method_type)
      : UNKNOWN_INQUIRY
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    if (error.code === "result" && error.resultCode === NOT_FOUND) {
      const fact =
        missing === "open"
          ? "unknown"
          : factOfMissing(row, alipay.now(), alipay.gatewayClock.at(row.handle))
      return { ...UNKNOWN_INQUIRY, fact, resultCode: NOT_FOUND }
    }
    alipay.logger.warn(
      `alipay: could not ask about payment request ${row.payment_request_id} on account ${row.handle}: ${error.message}`
    )
    return UNKNOWN_INQUIRY
  }
}

/**
 * Writes what the gateway told of a payment into the ledger. What names another request's payment is no answer: nothing
 * of it is written but that it came.
 */
export const recordInquiry = async (
  alipay: LedgerStores,
  row: PaymentRow,
  inquiry: Inquiry,
  { onlyNews = false }: Pick<InquiryOptions, "onlyNews"> = {}
): Promise<PaymentNews> => {
  if (await isOfAnother(alipay, row, inquiry.paymentId)) {
    const noted = await alipay.payments.note(row.id, { result_code: PAYMENT_ID_TAKEN })
    return { row: noted, inquiry: UNKNOWN_INQUIRY }
  }
  await recordTransactions(alipay, row, inquiry.transactions)
  await noteCancel(alipay, row, inquiry)
  const state = STATUS_TABLE[inquiry.fact].ledger
  const learnt = learntFrom(row, inquiry, alipay.now())
  const { paymentId = row.gateway_payment_id } = inquiry
  const isNews =
    state !== undefined &&
    !(onlyNews && saysAlready(row, { ...learnt, state, gateway_payment_id: paymentId }))
  return { row: isNews ? await alipay.payments.advance(row.id, state, learnt) : row, inquiry }
}

/** The ledger's unique index decides, so that of two requests at once only one can have a payment. */
const isOfAnother = async (
  alipay: LedgerStores,
  row: PaymentRow,
  paymentId: string | undefined
): Promise<boolean> => {
  if (paymentId === undefined || paymentId === row.gateway_payment_id) {
    return false
  }
  try {
    await alipay.payments.note(row.id, { gateway_payment_id: paymentId })
    return false
  } catch (error) {
    if (!(error instanceof PaymentIdTakenError)) {
      throw error
    }
    alipay.logger.error(
      `alipay: the gateway's answer about payment request ${row.payment_request_id} on account ${row.handle} names payment ${paymentId}, which another request has; it is not believed.`
    )
    return true
  }
}

/** What an answer tells of a payment, in the ledger's columns. */
const learntFrom = (row: PaymentRow, inquiry: Inquiry, now: Date): PaymentPatch => ({
  ...(inquiry.resultCode === undefined ? {} : { result_code: inquiry.resultCode }),
  ...(inquiry.paid === undefined
    ? {}
    : { paid_amount: inquiry.paid.value, paid_currency: inquiry.paid.currency }),
  ...(inquiry.shopperPaid === undefined
    ? {}
    : {
        shopper_paid_amount: inquiry.shopperPaid.value,
        shopper_paid_currency: inquiry.shopperPaid.currency,
      }),
  ...(inquiry.customsAmount === undefined ? {} : { customs_amount: inquiry.customsAmount }),
  ...(inquiry.promotions.length === 0 ? {} : { promotions: [...inquiry.promotions] }),
  ...(inquiry.card === undefined ? {} : { card: inquiry.card }),
  ...(inquiry.review === undefined ? {} : { review: inquiry.review }),
  ...(inquiry.paidAt === undefined ? {} : { paid_at: inquiry.paidAt }),
  ...learntOfMoney(row, inquiry, now),
})

const saysAlready = (row: PaymentRow, learnt: Partial<PaymentRow>): boolean =>
  Object.entries(learnt).every(([column, value]) =>
    isDeepStrictEqual(row[column as keyof PaymentRow], value)
  )

const learntOfMoney = (row: PaymentRow, inquiry: Inquiry, now: Date) => {
  if (STATUS_TABLE[inquiry.fact].action === undefined) {
    return {}
  }
  const since = row.money_since ?? now
  return {
    money_since: since,
    hold_expires_at:
      inquiry.fact === "held" ? holdExpiryOf(inquiry.holdExpiresAt, since) : row.hold_expires_at,
  }
}
