import { setTimeout as sleep } from "node:timers/promises"
import { whyNotChargeable } from "./rules/next-step"
import { toAgreementPayRequest } from "./rules/charge-payload"
import { UNKNOWN_INQUIRY, type Inquiry } from "../payments/rules/read-inquiry"
import { nextPaymentCheck } from "../payments/rules/schedule"
import { STATUS_TABLE } from "../payments/rules/status-table"
import { type PayResponse, isGatewayFailure } from "../gateway"
import type { AgreementRow, PaymentRow } from "../modules/alipay"
import { agreementLeaseKey } from "../modules/alipay/leases/leases"
import { SealingError } from "../modules/alipay/secrets/sealing"
import { codeOf, didNothing } from "../payments/errors"
import { readCheckout } from "../payments/read-checkout"
import { inquirePayment, recordInquiry, type PaymentNews } from "../payments/inquire-payment"
import { notifyUrlOf } from "../notifications/notify-url"
import type { ChargeStores } from "../modules/alipay/parts"
import { revokeAgreement, TOKEN_REFUSED } from "./revoke-agreement"

/** Pauses before asking about a charge without a clear answer; what stays unknown is left to the sweep. */
const ASK_AT_ONCE_MS = [300, 700, 1_500, 3_000]

/** The agreement belongs to a store of which this may be a copy. */
const LEDGER_HELD = "LEDGER_HELD"

/** The token was replaced while the charge was on its way; another charge uses the new one. */
const TOKEN_RENEWED = "TOKEN_RENEWED"

const FAILED: Inquiry = { ...UNKNOWN_INQUIRY, fact: "failed" }

/**
 * Charges an agreement for a payment request that is `ready`: the one place in which money moves without the shopper.
 * That it is on its way is written down before it leaves, so that it is sent once under its id, however often this is repeated.
 * To be called under the payment's lease.
 */
export const chargeReady = async (alipay: ChargeStores, row: PaymentRow): Promise<PaymentNews> => {
  const agreement = await alipay.agreements.byId(row.agreement_id ?? "")
  const unusable = agreement
    ? whyNotChargeable(agreement, alipay.now())
    : ("INVALID_ACCESS_TOKEN" as const)
  if (!agreement || unusable) {
    return await refuse(alipay, row, { code: unusable ?? "INVALID_ACCESS_TOKEN" })
  }
  const accessToken = readToken(alipay, agreement)
  if (accessToken === undefined) {
    return await refuse(alipay, row, { code: "TOKEN_UNREADABLE" })
  }
  if (await alipay.installation.holds(agreement)) {
    return await refuse(alipay, row, { code: LEDGER_HELD })
  }
  const { account, gateway } = await alipay.accounts.forPayment(row)
  const request = toAgreementPayRequest({
    row,
    account,
    accessToken,
    customerId: agreement.customer_id,
    checkout: await readCheckout(alipay, row.payment_collection_id),
    notifyUrl: notifyUrlOf(alipay, row.handle),
  })
  const created = await alipay.payments.advance(row.id, "created", {
    next_check_at: nextPaymentCheck(alipay.pace(0)),
  })
  try {
    return await readAnswer(alipay, created, await gateway.authorizations.pay(request))
  } catch (error) {
    return await readFailure(alipay, created, { error, agreement })
  }
}

/** @param nextCheckAt when the gateway is asked whether it is so; nothing for what was never sent */
const refuse = async (
  alipay: ChargeStores,
  row: PaymentRow,
  { code, nextCheckAt = null }: { code: string; nextCheckAt?: Date | null }
): Promise<PaymentNews> => ({
  row: await alipay.payments.advance(row.id, "failed", {
    result_code: code,
    next_check_at: nextCheckAt,
  }),
  inquiry: { ...FAILED, resultCode: code },
})

const readToken = (alipay: ChargeStores, agreement: AgreementRow): string | undefined => {
  try {
    return alipay.agreements.open(agreement, "access_token")
  } catch (error) {
    if (error instanceof SealingError) {
      alipay.logger.error(
        `alipay: the token of agreement ${agreement.id} can't be read (${error.trouble}). Name the encryption key it was sealed with in previous_encryption_keys.`
      )
      return undefined
    }
    throw error
  }
}

/** A success that names what was paid is the outcome; everything else is asked about. */
const readAnswer = async (
  alipay: ChargeStores,
  row: PaymentRow,
  answer: PayResponse
): Promise<PaymentNews> => {
  if (answer.result.resultStatus === "S" && answer.paymentAmount !== undefined) {
    const inquiry: Inquiry = {
      ...UNKNOWN_INQUIRY,
      fact: "paid",
      paymentId: answer.paymentId,
      paid: answer.paymentAmount,
      resultCode: answer.result.resultCode,
    }
    return await recordInquiry(alipay, row, inquiry)
  }
  return await askAtOnce(alipay, row)
}

type Failure = { error: unknown; agreement: AgreementRow }

const readFailure = async (
  alipay: ChargeStores,
  row: PaymentRow,
  { error, agreement }: Failure
): Promise<PaymentNews> => {
  if (!isGatewayFailure(error)) {
    await alipay.payments.advance(row.id, "unknown")
    throw error
  }
  const code = codeOf(error)
  alipay.logger.warn(
    `alipay: charge ${row.payment_request_id} of agreement ${agreement.id} was not accepted: ${error.message}`
  )
  if (!didNothing(error)) {
    const unknown = await alipay.payments.advance(row.id, "unknown", { result_code: code })
    return await askAtOnce(alipay, unknown)
  }
  const isRenewed = code === "INVALID_ACCESS_TOKEN" && !(await endDead(alipay, agreement))
  return await refuse(alipay, row, {
    code: isRenewed ? TOKEN_RENEWED : code,
    nextCheckAt: nextPaymentCheck(alipay.pace(0)),
  })
}

/**
 * The wallet does not take the token any more. One that is being renewed, or was in between, has another; otherwise the
 * agreement is over, and the gateway is told: a refusal names no request, and may be another's.
 * @returns whether it is over
 */
const endDead = async (alipay: ChargeStores, used: AgreementRow): Promise<boolean> => {
  const isOver = await alipay.leases.within(agreementLeaseKey(used.id), async () => {
    const now = await alipay.agreements.byId(used.id)
    return now?.access_token_digest === used.access_token_digest && now.exchange_begun_at === null
  })
  if (isOver) {
    await revokeAgreement(alipay, used, TOKEN_REFUSED)
  }
  return isOver
}

const askAtOnce = async (alipay: ChargeStores, row: PaymentRow): Promise<PaymentNews> => {
  let news: PaymentNews = { row, inquiry: UNKNOWN_INQUIRY }
  for (const pause of ASK_AT_ONCE_MS) {
    await sleep(pause)
    news = await inquirePayment(alipay, news.row)
    if (STATUS_TABLE[news.inquiry.fact].final) {
      return news
    }
  }
  return news
}
