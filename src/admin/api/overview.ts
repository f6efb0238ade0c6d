import type { AdminAlipayOverviewResponse } from "../../types/http"
import { queryKeys } from "./query-keys"
import { useAnswer, type Answer } from "./use-answer"

export type Days = AdminAlipayOverviewResponse["overview"]["days"]

const REFRESH_MS = 5 * 60_000

/** Sums of the last days, where the admin is. */
export const useOverview = (days: Days): Answer<AdminAlipayOverviewResponse> =>
  useAnswer([...queryKeys.overview, days], "/overview", {
    query: { days, time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    keepsPage: true,
    refetchInterval: REFRESH_MS,
    retry: false,
  })
