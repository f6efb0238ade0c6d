import type { AuthorizePaymentInput, AuthorizePaymentOutput } from "@medusajs/framework/types"
import { findAmountDifference } from "../../payments/rules/compare-amounts"
import type { Inquiry } from "../../payments/rules/read-inquiry"
import { isAllPaidBack, paidBackOf, type TakenBack } from "../../payments/rules/paid-back"
import { toSessionData } from "../../payments/rules/session-data"
import { heldForReview, notPaidYet, shopperRefusal } from "../../payments/rules/shopper-messages"
import { STATUS_TABLE } from "../../payments/rules/status-table"
import type { OwnRefusal } from "../../payments/rules/wallet-choice"
import { disputesOf } from "../../disputes/read-disputes"
import type { PaymentRow } from "../../modules/alipay"
import type { CurrentAccount } from "../../modules/alipay/accounts/account-registry"
import { paymentLeaseKey } from "../../modules/alipay/leases/leases"
import { isForeign } from "../../accounts/is-foreign"
import { chargeReady } from "../../agreements/charge-ready"
import { takeAnswer } from "../../payments/answer-in-hand"
import { inquirePayment, isMissing, type PaymentNews } from "../../payments/inquire-payment"
import type { Cradle, SessionRow } from "./cradle"
import { assertSameCustomer, refusalOfCharge } from "./wallet-choice"
import type { LedgerStores } from "../../modules/alipay/parts"
import { amountsDiffer } from "../../payments/rules/disagreement"

/**
 * Says whether a session is paid, by asking the gateway: nothing the shopper's side sent is believed. A session on an
 * agreement is paid here, once: a repeat only asks.
 * @throws PAYMENT_REQUIRES_MORE_ERROR while it is not paid or not known, PAYMENT_AUTHORIZATION_ERROR when it
 * is declined, cancelled, or when the amounts do not agree
 */
export const authorizePayment = async (
  cradle: Cradle,
  input: AuthorizePaymentInput
): Promise<AuthorizePaymentOutput> => {
  const { alipay } = cradle
  const session = await sessionOf(cradle, input)
  return await alipay.leases.within(paymentLeaseKey({ session_id: session.id }), async () => {
    const found = await alipay.payments.bySession(session.id)
    if (!found) {
      throw shopperRefusal(undefined)
    }
    const answer = takeAnswer(found.id)
    const account = answer?.account ?? (await alipay.accounts.current(found.handle))
    await assertOwnEnvironment(cradle, found, account)
    const { row, inquiry } = await inquireOrCharge(cradle, found, {
      session,
      account,
      answer: answer?.inquiry,
    })
    const untouched = await reportUntouched(cradle, { row, session, inquiry })
    if (untouched) {
      return untouched
    }
    const taken = await assertUsable(cradle, row, inquiry)
    const { provider } = STATUS_TABLE[inquiry.fact]
    if ("throws" in provider) {
      throw provider.throws === "requires_more" ? notPaidYet() : shopperRefusal(row.result_code)
    }
    if (provider.returns === "pending_authorization") {
      return { status: provider.returns, data: toSessionData(row) }
    }
    await assertSameCustomer(cradle, row)
    await assertSameAmounts(cradle, { row, session, inquiry, paidBack: paidBackOf(row, taken) })
    const reported = await alipay.payments.note(row.id, { reported_paid_at: alipay.now() })
    return { status: provider.returns, data: toSessionData(reported) }
  })
}

type Asked = { row: PaymentRow; session: SessionRow; inquiry: Inquiry }

/**
 * Money of which nothing was moved yet, as most is: that is found out and written in one statement.
 * @returns nothing where the answer needs a look at what was moved
 */
const reportUntouched = async (
  cradle: Cradle,
  { row, session, inquiry }: Asked
): Promise<AuthorizePaymentOutput | undefined> => {
  const { provider } = STATUS_TABLE[inquiry.fact]
  const isPaid = "returns" in provider && provider.returns !== "pending_authorization"
  if (!isPaid || isClosed(row, inquiry) || differenceOf({ row, session, gateway: inquiry.paid })) {
    return undefined
  }
  await assertSameCustomer(cradle, row)
  const { alipay } = cradle
  const told = await alipay.payments.noteUntouched(row, { reported_paid_at: alipay.now() })
  return told && { status: provider.returns, data: toSessionData(told) }
}

/** Test money never pays for a live order, nor the other way round; what was paid is sent back by the next check. */
const assertOwnEnvironment = async (
  { alipay }: Cradle,
  row: PaymentRow,
  account: CurrentAccount
): Promise<void> => {
  if (isForeign(row, account)) {
    await alipay.checks.schedule(row.id, alipay.now())
    throw shopperRefusal("ORDER_IS_CANCELED")
  }
}

/** Charges of which no one has been told that they came to nothing. */
const OPEN_CHARGES = new Set<PaymentRow["state"]>(["ready", "created", "unknown"])

type Known = {
  session: SessionRow
  account: CurrentAccount
  /** The gateway's, where this request has asked it before. */
  answer: Inquiry | undefined
}

/**
 * Only a charge of an agreement is still to be sent here, and only for the amount that everyone names. One that never
 * arrived is sent again, under its id.
 */
const inquireOrCharge = async (
  cradle: Cradle,
  row: PaymentRow,
  { session, account, answer }: Known
): Promise<PaymentNews> => {
  const { alipay } = cradle
  const isOpen = row.product === "agreement" && OPEN_CHARGES.has(row.state)
  const news = await inquirePayment(alipay, row, {
    missing: isOpen ? "open" : "decided",
    account,
    answer,
  })
  if (!isOpen || (row.state !== "ready" && !isMissing(news))) {
    return news
  }
  const ended = await refusalOfCharge(cradle, row)
  if (ended !== undefined) {
    return await refuseChoice(alipay, news, ended)
  }
  const gateway = { value: row.amount, currency: row.currency_code }
  if (differenceOf({ row, session, gateway }) !== undefined) {
    await alipay.payments.advance(row.id, "failed", { result_code: "AMOUNT_CHANGED" })
    throw shopperRefusal(undefined)
  }
  return await chargeReady(alipay, row)
}

/** One that was sent before may still arrive: only what never left is over for good. */
const refuseChoice = async (
  alipay: LedgerStores,
  news: PaymentNews,
  code: OwnRefusal
): Promise<PaymentNews> => {
  if (news.row.state === "ready") {
    await alipay.payments.advance(news.row.id, "failed", { result_code: code })
    throw shopperRefusal(code)
  }
  return news
}

const sessionOf = async (cradle: Cradle, input: AuthorizePaymentInput): Promise<SessionRow> => {
  const id = input.context?.idempotency_key
  if (id === undefined) {
    throw shopperRefusal(undefined)
  }
  return await cradle.paymentSessionService.retrieve(id, { relations: ["payment_collection"] })
}

/** A closed payment stays closed whatever the gateway says later. */
const isClosed = ({ state }: PaymentRow, { fact }: Inquiry): boolean =>
  state === "canceled" || (state === "failed" && fact !== "failed")

/**
 * Of a closed payment nothing can be used, and a cancel that was sent may still take effect: no order may stand on this
 * money any more.
 * @returns what took money of the payment back
 */
const assertUsable = async (
  { alipay }: Cradle,
  row: PaymentRow,
  inquiry: Inquiry
): Promise<TakenBack> => {
  const operations = await alipay.operations.list(row.id)
  const disputes = await disputesOf(alipay, row)
  const taken = { operations, disputes }
  const goesBack = operations.some(
    ({ kind, origin, state }) =>
      state !== "failed" && (kind === "cancel" || (kind === "refund" && origin === "release"))
  )
  if (isClosed(row, inquiry) || goesBack || isAllPaidBack(row, taken)) {
    throw shopperRefusal("ORDER_IS_CANCELED")
  }
  return taken
}

type Compared = {
  row: PaymentRow
  session: SessionRow
  gateway: Inquiry["paid"]
  paidBack?: bigint
}

const differenceOf = ({ row, session, gateway, paidBack = 0n }: Compared) => {
  const collection = session.payment_collection
  return collection
    ? findAmountDifference({
        ledger: row,
        session: { amount: session.raw_amount, currency_code: session.currency_code },
        collection: { amount: collection.raw_amount, currency_code: collection.currency_code },
        gateway,
        paidBack,
      })
    : "collection_amount"
}

const assertSameAmounts = async (
  { alipay }: Cradle,
  seen: Asked & { paidBack: bigint }
): Promise<void> => {
  const { row, session, inquiry, paidBack } = seen
  const difference = differenceOf({ row, session, gateway: inquiry.paid, paidBack })
  if (difference !== undefined) {
    await alipay.attention.open(amountsDiffer({ row, fact: inquiry.fact, difference }))
    await alipay.attention.reviewSoon(row.id)
    throw heldForReview()
  }
}
