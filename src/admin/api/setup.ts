import type { AdminAlipaySetupResponse } from "../../types/http"
import { queryKeys } from "./query-keys"
import { useAnswer, type Answer } from "./use-answer"

const REFRESH_MS = 60_000

/** How far an account is; the one furthest from done where none is named. */
export const useSetup = (handle: string | undefined): Answer<AdminAlipaySetupResponse> =>
  useAnswer([...queryKeys.setup, handle ?? null], "/setup", {
    ...(handle === undefined ? {} : { query: { handle } }),
    keepsPage: true,
    refetchInterval: REFRESH_MS,
    retry: false,
  })
