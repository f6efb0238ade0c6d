import type { DisputeCount } from "../../modules/alipay/lists/dispute-list"
import type { AdminAlipayDisputeFiguresResponse } from "../../types/http"
import { isLosing, movesMoney } from "./states"

/** Disputes in numbers; requests for papers are neither won nor lost. */
export const figuresOf = (
  counts: readonly DisputeCount[],
  due: number
): Omit<AdminAlipayDisputeFiguresResponse, "rates" | "rates_are_partial"> => {
  const sum = (fits: (count: DisputeCount) => boolean): number =>
    counts.filter(fits).reduce((total, { count }) => total + count, 0)
  const won = sum(({ state, kind }) => state === "won" && movesMoney(kind))
  const lost = sum(({ state, kind }) => isLosing(state) && movesMoney(kind))
  const decided = won + lost
  return {
    open: sum(({ waits }) => waits),
    due,
    defended: sum(({ state, waits }) => state === "defended" && !waits),
    won,
    lost,
    won_rate: decided === 0 ? null : won / decided,
  }
}
