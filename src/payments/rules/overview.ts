import { exponentOf, walletOf } from "../../gateway"
import type { AttemptCount, DaySum, HeldSum } from "../../modules/alipay/ledger/takings"
import type {
  AdminAlipayMoneySum,
  AdminAlipayOverviewResponse,
  AdminAlipayWalletSum,
} from "../../types/http"
import { declineReasonOf } from "./decline-reason"

const LEFT = new Set(["canceled"])

const decimalsOf = (currency: string): number => {
  try {
    return exponentOf(currency)
  } catch {
    return 0
  }
}

const sumOf = (rows: readonly DaySum[]) => ({
  amount: rows.reduce((sum, { amount }) => sum + BigInt(amount), 0n).toString(),
  count: rows.reduce((sum, { count }) => sum + count, 0),
})

/** Each currency of which something came, went or is held; most payments first. */
export const moneySums = (
  taken: readonly DaySum[],
  refunded: readonly DaySum[],
  held: readonly HeldSum[]
): AdminAlipayMoneySum[] => {
  const currencies = new Set([...taken, ...refunded, ...held].map(({ currency }) => currency))
  return [...currencies]
    .map((code) => {
      const of = (rows: readonly DaySum[]) =>
        sumOf(rows.filter(({ currency }) => currency === code))
      const kept = held.find(({ currency }) => currency === code)
      const [came, went] = [of(taken), of(refunded)]
      return {
        currency_code: code,
        currency_decimals: decimalsOf(code),
        taken_amount: came.amount,
        taken_count: came.count,
        refunded_amount: went.amount,
        refunded_count: went.count,
        held_amount: kept?.amount ?? "0",
        held_count: kept?.count ?? 0,
        held_until: kept?.until?.toISOString() ?? null,
      }
    })
    .sort((one, other) => other.taken_count - one.taken_count)
}

/** How a payment ended; money that came and went back did come. */
const endOf = ({ state, has_money }: AttemptCount): "approved" | "declined" | "left" | "open" => {
  if (has_money) {
    return "approved"
  }
  return state === "failed" ? "declined" : LEFT.has(state) ? "left" : "open"
}

/** How payments of each wallet ended; most payments first. */
export const walletSums = (attempts: readonly AttemptCount[]): AdminAlipayWalletSum[] => {
  const sums = new Map<string, AdminAlipayWalletSum>()
  for (const attempt of attempts) {
    const { wallet, count } = attempt
    const sum = sums.get(wallet) ?? {
      ...{ wallet, wallet_name: walletOf(wallet).name },
      ...{ approved: 0, declined: 0, left: 0, open: 0 },
    }
    sum[endOf(attempt)] += count
    sums.set(wallet, sum)
  }
  const all = (sum: AdminAlipayWalletSum) => sum.approved + sum.declined + sum.left + sum.open
  return [...sums.values()].sort((one, other) => all(other) - all(one))
}

/** Why declined payments were; most often first. */
export const reasonSums = (
  attempts: readonly AttemptCount[]
): AdminAlipayOverviewResponse["overview"]["reasons"] => {
  const counts = new Map<ReturnType<typeof declineReasonOf>, number>()
  for (const attempt of attempts.filter((each) => endOf(each) === "declined")) {
    const reason = declineReasonOf(attempt.result_code)
    counts.set(reason, (counts.get(reason) ?? 0) + attempt.count)
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count)
}
