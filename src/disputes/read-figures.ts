import type { AlipayModuleService } from "../modules/alipay"
import { DAY } from "../modules/alipay/time"
import type { AdminAlipayDisputeFiguresResponse } from "../types/http"
import { figuresOf } from "./rules/figures"
import { schemeRates } from "./rules/scheme-rates"

/** What is due within so long is due soon. */
const SOON_MS = 3 * DAY

const COUNTED = ["open", "defended", "accepted", "expired", "won", "lost"] as const

/** The schemes count by month. */
const RATES_MS = 30 * DAY

const ALL_STATES = [...COUNTED, "canceled"] as const
/** A request for papers is not counted by a scheme. */
const COUNTED_KINDS = ["chargeback", "rapid_resolution", "other"] as const

type Stores = Pick<AlipayModuleService, "disputeList" | "disputeRates" | "now">

const readRates = async ({ disputeRates, now }: Stores, environment: string) => {
  const period = { from: new Date(now().getTime() - RATES_MS), environment }
  const [paid, disputed] = await Promise.all([
    disputeRates.paid(period),
    disputeRates.disputed(period, { states: ALL_STATES, kinds: COUNTED_KINDS }),
  ])
  return {
    rates: schemeRates(paid.rows, disputed.rows),
    rates_are_partial: paid.isPartial || disputed.isPartial,
  }
}

/**
 * How many disputes wait, are due, were won and lost, and how many card payments are disputed.
 * @param since when the oldest of them came
 */
export const readFigures = async (
  stores: Stores,
  { since, environment }: { since: Date; environment: string }
): Promise<AdminAlipayDisputeFiguresResponse> => {
  const { disputeList, now } = stores
  const at = now()
  const [counts, due, rates] = await Promise.all([
    disputeList.countSince({ since, now: at }, COUNTED),
    disputeList.countDue({ from: at, to: new Date(at.getTime() + SOON_MS) }),
    readRates(stores, environment),
  ])
  return { ...figuresOf(counts, due), ...rates }
}
