import type { AlipayModuleService } from "../modules/alipay"
import { DAY } from "../modules/alipay/time"
import type { AdminAlipayDisputeFiguresResponse } from "../types/http"
import { figuresOf } from "./rules/figures"

/** What is due within so long is due soon. */
const SOON_MS = 3 * DAY

const COUNTED = ["open", "defended", "accepted", "expired", "won", "lost"] as const

/** How many disputes wait, are due, were won and lost. @param since when the oldest of them came */
export const readFigures = async (
  { disputeList, now }: Pick<AlipayModuleService, "disputeList" | "now">,
  since: Date
): Promise<AdminAlipayDisputeFiguresResponse> => {
  const at = now()
  const [counts, due] = await Promise.all([
    disputeList.countSince(since, COUNTED),
    disputeList.countDue({ from: at, to: new Date(at.getTime() + SOON_MS) }),
  ])
  const open = counts
    .filter(({ state }) => state === "open")
    .reduce((total, { count }) => total + count, 0)
  return figuresOf(counts, { open, due })
}
