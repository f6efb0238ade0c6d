import { isGatewayFailure, sentence, type GatewayClient, type PayResponse } from "../gateway"
import type { PaymentRow } from "../modules/alipay"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import type { LedgerStores } from "../modules/alipay/parts"
import { notAllowed } from "../modules/alipay/refusal"
import type { Place } from "../modules/alipay/till/places"
import { MINUTE } from "../modules/alipay/time"
import { notifyUrlOf } from "../notifications/notify-url"
import { codeOf, didNothing } from "../payments/errors"
import { recordInquiry } from "../payments/inquire-payment"
import { readCheckout } from "../payments/read-checkout"
import { COUNTER_CHECKS, COUNTER_PAUSE, nextCounterCheck } from "../payments/rules/schedule"
import {
  toCodeRequest,
  toEntryRequest,
  toScanRequest,
  type InStoreInput,
  type WalletBrowser,
} from "./rules/in-store-request"
import { readInStoreAnswer } from "./rules/read-in-store-answer"
import { withoutCode } from "./rules/without-code"

/** How long a till waits for the shopper's PIN, or for an answer. */
const SCAN_MS = COUNTER_CHECKS * COUNTER_PAUSE
/** How long a code is shown, or a wallet's page is open, whose answer names no end. */
const CODE_MS = 3 * MINUTE

export type Attempted = {
  place: Place
  terminal: string
  /** The shopper's code, where it was scanned. It is sent and kept nowhere. */
  code?: string | undefined
  /** The shopper's browser, where it has opened the printed code. */
  browser?: WalletBrowser | undefined
}

/**
 * Sends the request of a payment that is `ready`: what leaves is written down before, so that it leaves once however often
 * this is repeated. Never throws for want of an answer: the payment is then asked about.
 * @throws MedusaError when nothing can be sent, naming the setting
 */
export const sendAttempt = async (
  alipay: LedgerStores,
  row: PaymentRow,
  attempted: Attempted
): Promise<PaymentRow> =>
  await alipay.leases.within(paymentLeaseKey(row), async () => {
    const found = await alipay.payments.mustExist(row.id)
    if (found.state !== "ready") {
      return found
    }
    const { account, gateway } = await alipay.accounts.forPayment(row)
    const notifyUrl = assertNotifyUrl(alipay, row)
    const checkout = await readCheckout(alipay, row.payment_collection_id)
    const { place, terminal, code, browser } = attempted
    const input: InStoreInput = { row, account, place, terminal, checkout, notifyUrl }
    const created = await alipay.payments.advance(row.id, "created", {
      expires_at: closingAt(alipay, row, SCAN_MS),
      next_check_at: alipay.afterOwnAttempt(),
    })
    try {
      const answer = await ask(gateway, input, { code, browser, now: alipay.now() })
      return await recordAnswer(alipay, created, { answer, openedIn: browser?.wallet })
    } catch (error) {
      return await recordFailure(alipay, created, { error, code })
    }
  })

const ask = async (
  { inStore }: Pick<GatewayClient, "inStore">,
  input: InStoreInput,
  { code, browser, now }: Pick<Attempted, "code" | "browser"> & { now: Date }
): Promise<PayResponse> => {
  if (browser !== undefined) {
    return await inStore.payEntryCode(toEntryRequest(input, browser))
  }
  return code === undefined
    ? await inStore.payOrderCode(toCodeRequest(input))
    : await inStore.payUserPresented(toScanRequest(input, { code, now }))
}

const assertNotifyUrl = (alipay: LedgerStores, { handle }: PaymentRow): string => {
  const url = notifyUrlOf(alipay, handle)
  if (url === undefined) {
    throw notAllowed(
      sentence(
        "till_no_backend_url",
        "backend_url is missing: a payment at a till needs it. Set the plugin's option backend_url in medusa-config."
      )
    )
  }
  return url
}

/** By the clock that closes a code. */
const closingAt = ({ gatewayClock }: LedgerStores, { handle }: PaymentRow, ms: number): Date =>
  new Date(gatewayClock.at(handle).getTime() + ms)

const recordAnswer = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { answer, openedIn }: { answer: PayResponse; openedIn: string | undefined }
): Promise<PaymentRow> => {
  const read = readInStoreAnswer(answer, row)
  if (read.is === "paid") {
    return (await recordInquiry(alipay, row, read.inquiry)).row
  }
  if (read.is === "unclear") {
    return await askSoon(alipay, row, { result_code: answer.result.resultCode ?? null })
  }
  const closes =
    read.closes ?? (read.redirect === undefined ? row.expires_at : closingAt(alipay, row, CODE_MS))
  return await alipay.payments.advance(row.id, "awaiting_shopper", {
    ...(read.redirect === undefined
      ? {}
      : { redirect: { ...read.redirect, ...(openedIn ? { opened_in: openedIn } : {}) } }),
    ...(answer.paymentId === undefined ? {} : { gateway_payment_id: answer.paymentId }),
    result_code: answer.result.resultCode ?? null,
    expires_at: closes,
    next_check_at: nextCheck(alipay, row, closes),
  })
}

const nextCheck = (alipay: LedgerStores, row: PaymentRow, closes: Date | null): Date =>
  nextCounterCheck(alipay.pace(0), alipay.gatewayClock.at(row.handle), closes)

/** The money may have moved, or may still: asked about until it is known, or until the counter's time is up. */
const askSoon = async (
  alipay: LedgerStores,
  row: PaymentRow,
  patch: { result_code: string | null }
): Promise<PaymentRow> =>
  await alipay.payments.advance(row.id, "unknown", {
    ...patch,
    next_check_at: nextCheck(alipay, row, row.expires_at),
  })

const recordFailure = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { error, code }: { error: unknown; code: string | undefined }
): Promise<PaymentRow> => {
  if (!isGatewayFailure(error)) {
    await askSoon(alipay, row, { result_code: null })
    throw error
  }
  const why = withoutCode(error.message, code)
  alipay.logger.warn(
    `alipay: payment request ${row.payment_request_id} at a till on account ${row.handle} was not accepted: ${why}`
  )
  const patch = { result_code: codeOf(error) }
  return didNothing(error)
    ? await alipay.payments.advance(row.id, "failed", { ...patch, next_check_at: null })
    : await askSoon(alipay, row, patch)
}
