import { cutText, parseGatewayTime, type InquiryPaymentResponse } from "../../gateway"
import type { OperationKind, OperationState } from "../../modules/alipay/ledger/states"
import type { CardFacts, Promotion, Review } from "../../modules/alipay/ledger/rows"
import { readCard } from "./card-facts"
import { readReview } from "./review"
import { holdsFirst, readStatus, type PaymentFact } from "./status-table"

/** A capture or refund as the gateway tells it. */
export type GatewayTransaction = {
  kind: Extract<OperationKind, "capture" | "refund">
  requestId: string
  gatewayId: string
  amount: string
  currency: string
  state: OperationState
  resultCode: string | undefined
}

/** What an inquiry found out about a payment. */
export type Inquiry = {
  fact: PaymentFact
  paymentId: string | undefined
  paid: { value: string; currency: string } | undefined
  /** What the shopper paid after the wallet's discounts. */
  shopperPaid: { value: string; currency: string } | undefined
  /** What can be declared to China's customs, in fen. */
  customsAmount: string | undefined
  promotions: readonly Promotion[]
  card: CardFacts | undefined
  review: Review | undefined
  /** When the shopper paid. */
  paidAt: Date | undefined
  resultCode: string | undefined
  transactions: readonly GatewayTransaction[]
  /** Until when held money can be captured, as the gateway writes it. */
  holdExpiresAt: string | undefined
  /** What was not captured has gone back to the shopper: the hold ran out or was voided. */
  lapsed: boolean
}

const KINDS: Readonly<Record<string, GatewayTransaction["kind"]>> = {
  CAPTURE: "capture",
  REFUND: "refund",
}

const TRANSACTION_STATES: Readonly<Record<string, OperationState>> = {
  SUCCESS: "succeeded",
  FAIL: "failed",
  CANCELLED: "failed",
  PROCESSING: "processing",
  PENDING: "processing",
}

/** Reads an answer to inquiryPayment; its own `result` says only that the inquiry worked. */
export const readInquiry = (answer: InquiryPaymentResponse, requestedMethod: string): Inquiry => {
  const transactions = readTransactions(answer)
  const paid = answer.paymentAmount
  const lapsed = (answer.transactions ?? []).some(isVoid)
  return {
    fact: readStatus({
      status: answer.paymentStatus,
      card: holdsFirst(answer.paymentMethodType ?? requestedMethod),
      captured: howMuchCaptured(transactions, paid),
      lapsed,
    }),
    paymentId: answer.paymentId,
    paid,
    shopperPaid: answer.actualPaymentAmount,
    customsAmount: readCustomsAmount(answer),
    promotions: readPromotions(answer),
    card: readCard(answer.paymentResultInfo),
    review: readReview(answer),
    paidAt: answer.paymentTime === undefined ? undefined : parseGatewayTime(answer.paymentTime),
    resultCode: answer.paymentResultCode,
    transactions,
    holdExpiresAt: answer.authExpiryTime,
    lapsed,
  }
}

const isVoid = (transaction: { transactionType?: unknown; transactionStatus?: unknown }): boolean =>
  String(transaction.transactionType).toUpperCase() === "VOID" &&
  String(transaction.transactionStatus).toUpperCase() === "SUCCESS"

export const UNKNOWN_INQUIRY: Inquiry = {
  fact: "unknown",
  paymentId: undefined,
  paid: undefined,
  shopperPaid: undefined,
  customsAmount: undefined,
  promotions: [],
  card: undefined,
  review: undefined,
  paidAt: undefined,
  resultCode: undefined,
  transactions: [],
  holdExpiresAt: undefined,
  lapsed: false,
}

const readCustomsAmount = ({
  customsDeclarationAmount: told,
}: InquiryPaymentResponse): string | undefined =>
  told?.currency === "CNY" && /^[1-9]\d{0,15}$/.test(told.value) ? told.value : undefined

/** More than a payment has; a list that goes on is cut. */
const MOST_PROMOTIONS = 20
const LONGEST_NAME = 128

const readPromotions = ({ promotionResults = [] }: InquiryPaymentResponse): Promotion[] =>
  promotionResults.slice(0, MOST_PROMOTIONS).map(({ promotionType, discount }) => ({
    type: promotionType === undefined ? null : cutText(promotionType, LONGEST_NAME),
    name:
      discount?.discountName === undefined ? null : cutText(discount.discountName, LONGEST_NAME),
    savings: discount?.savingsAmount ?? null,
  }))

const readTransactions = (answer: InquiryPaymentResponse): GatewayTransaction[] =>
  (answer.transactions ?? []).flatMap((transaction) => {
    const kind = KINDS[transaction.transactionType ?? ""]
    const { transactionRequestId, transactionId, transactionAmount, transactionStatus } =
      transaction
    if (!kind || !transactionRequestId || !transactionId || !transactionAmount) {
      return []
    }
    return [
      {
        kind,
        requestId: transactionRequestId,
        gatewayId: transactionId,
        amount: transactionAmount.value,
        currency: transactionAmount.currency,
        state: TRANSACTION_STATES[transactionStatus?.toUpperCase() ?? ""] ?? "unknown",
        resultCode: transaction.transactionResult?.resultCode,
      },
    ]
  })

const howMuchCaptured = (
  transactions: readonly GatewayTransaction[],
  total: Inquiry["paid"]
): "none" | "part" | "all" => {
  const captured = transactions
    .filter(({ kind, state }) => kind === "capture" && state === "succeeded")
    .filter(({ currency }) => total === undefined || currency === total.currency)
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  if (captured === 0n) {
    return "none"
  }
  return total !== undefined && captured >= BigInt(total.value) ? "all" : "part"
}
