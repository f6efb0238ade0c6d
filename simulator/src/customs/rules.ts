import type { Payment } from "../ledger/model"
import { sum, type Money } from "../money/currency"
import { declarable } from "./amount"
import { isRefused, type Declaration } from "./store"

/** What a request asks to declare. */
export interface Wanted {
  readonly declarationRequestId: string
  readonly amount: Money
  readonly splitOrder: boolean
  readonly subOrderId: string | undefined
}

/** What declarations that customs refused still do. */
export interface RefusedOnes {
  /** Their amounts are still part of what was declared. */
  readonly count: boolean
}

/** Which field of a declaration is wrong, and why; undefined when it can go to customs. */
export function declarationRefusal(
  payment: Payment,
  others: readonly Declaration[],
  wanted: Wanted,
  refusedOnes: RefusedOnes
): string | undefined {
  const valid = others.filter((one) => !isRefused(one))
  const whole = valid.find(({ splitOrder }) => !splitOrder)
  if (whole) {
    return `splitOrder: the whole payment was declared by ${whole.declarationRequestId}`
  }
  const [first] = valid
  if (!wanted.splitOrder && first) {
    return `splitOrder: a part of the payment was declared by ${first.declarationRequestId}`
  }
  const same = valid.find(({ subOrderId }) => subOrderId === wanted.subOrderId)
  if (same) {
    return `subOrderId: was declared by ${same.declarationRequestId}`
  }
  const counted = refusedOnes.count ? others : valid
  const left = declarable(payment).value - sum(counted.map(({ amount }) => amount.value))
  return wanted.amount.value > left
    ? `declarationAmount: more than was paid; ${left} is left to declare`
    : undefined
}
