import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAlipayAlertsResponse,
  AdminAlipaySaveAlerts,
  AdminAlipayUrgentResponse,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import { useAnswer, type Answer } from "./use-answer"

/** How long a page goes on showing what was urgent before it asks again. */
const FRESH_MS = 30_000
const REFRESH_MS = 60_000

/** What can't wait. A role that may not see it is not told, and is asked about once. */
export const useUrgent = (): Answer<AdminAlipayUrgentResponse> =>
  useAnswer(queryKeys.urgent, "/attention/urgent", {
    staleTime: FRESH_MS,
    refetchInterval: ({ state }) => (state.error?.status === 403 ? false : REFRESH_MS),
    retry: false,
  })

export const useAlerts = (): Answer<AdminAlipayAlertsResponse> =>
  useAnswer(queryKeys.alerts, "/alerts")

export const useSaveAlerts = (): Mutation<AdminAlipayAlertsResponse, AdminAlipaySaveAlerts> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipayAlertsResponse>("/alerts", { method: "POST", body }),
    onSuccess: (answer) => {
      client.setQueryData(queryKeys.alerts, answer)
    },
    onError: async (error) => {
      // Another admin changed them: the page shows how they are now.
      if (error.status === 409) {
        await client.invalidateQueries({ queryKey: queryKeys.alerts })
      }
    },
  })
}
