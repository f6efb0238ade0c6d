import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAlipayNotificationFiltersResponse,
  AdminAlipayNotificationResponse,
  AdminAlipayNotificationsQuery,
  AdminAlipayNotificationsResponse,
  AdminAlipayReplayResponse,
  AdminAlipayReplaySet,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import { unlessMissing, useAnswer, type Answer } from "./use-answer"

const CHOICES_MS = 5 * 60_000

export const useNotifications = (
  query: AdminAlipayNotificationsQuery & { cursor?: string; limit: number }
): Answer<AdminAlipayNotificationsResponse> =>
  useAnswer([...queryKeys.notifications, "list", query], "/notifications", {
    query,
    keepsPage: true,
  })

export const useNotificationFilters = (): Answer<AdminAlipayNotificationFiltersResponse> =>
  useAnswer([...queryKeys.notifications, "filters"], "/notifications/filters", {
    staleTime: CHOICES_MS,
  })

export const useNotification = (id: string): Answer<AdminAlipayNotificationResponse> =>
  useAnswer([...queryKeys.notifications, "one", id], `/notifications/${encodeURIComponent(id)}`, {
    retry: unlessMissing,
  })

/** One message, or a page of those that fit some filters. */
export type ReplayTarget = { id: string } | { set: AdminAlipayReplaySet }

const pathAndBody = (target: ReplayTarget): [path: string, body: AdminAlipayReplaySet] =>
  "id" in target
    ? [`/notifications/${encodeURIComponent(target.id)}/replay`, {}]
    : ["/notifications/replay", target.set]

const ask = async (target: ReplayTarget, preview: boolean) => {
  const [path, body] = pathAndBody(target)
  return await request<AdminAlipayReplayResponse>(path, {
    method: "POST",
    body: { ...body, preview },
  })
}

/** What a replay would do; nothing is done. */
export const useReplayPreview = (): Mutation<AdminAlipayReplayResponse, ReplayTarget> =>
  useMutation({ mutationFn: async (target) => await ask(target, true) })

/** Applies messages once more; what the pages show of them and of payments is asked for again. */
export const useReplay = (): Mutation<AdminAlipayReplayResponse, ReplayTarget> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (target) => await ask(target, false),
    onSettled: async () => {
      await Promise.all(
        [queryKeys.notifications, queryKeys.payments, queryKeys.attention].map(
          async (queryKey) => await client.invalidateQueries({ queryKey })
        )
      )
    },
  })
}
