import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { ofPayment, type Found, type OtherAmount, type Seen } from "./disagreement"
import type { GatewayTransaction } from "./read-inquiry"

const differs = (
  { amount, currency_code, origin }: OperationRow,
  listed: GatewayTransaction,
  paidIn: string
): boolean =>
  amount !== listed.amount ||
  currency_code !== listed.currency ||
  (origin === "gateway" && currency_code !== paidIn)

/** Captures and refunds that were made with another amount than asked for, or in another currency than was paid. */
export const findOtherAmounts = (
  { currency_code, paid_currency }: Pick<PaymentRow, "currency_code" | "paid_currency">,
  transactions: readonly GatewayTransaction[],
  operations: readonly OperationRow[]
): OtherAmount[] =>
  transactions
    .filter(({ state }) => state === "succeeded")
    .flatMap((listed) => {
      const operation = operations.find(({ request_id }) => request_id === listed.requestId)
      return operation && differs(operation, listed, paid_currency ?? currency_code)
        ? [{ operation, listed }]
        : []
    })

/** The gateway moved other money than was booked: only a person can say what is true. */
export const movedDifferently = (seen: Seen): Found[] =>
  (seen.otherAmounts ?? []).map(({ operation, listed }) => ({
    ...ofPayment(seen, {
      kind: "amount_mismatch",
      fingerprint: `moved:${listed.amount}:${listed.currency}`,
      facts: {
        difference: "moved_amount",
        operation: operation.kind,
        request_id: operation.request_id,
        requested_amount: operation.amount,
        asked_currency: operation.currency_code,
      },
    }),
    subject: operation.id,
    amount: listed.amount,
    currency_code: listed.currency,
  }))
