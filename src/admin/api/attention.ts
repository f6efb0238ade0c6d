import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAlipayAttentionActionBody,
  AdminAlipayAttentionListResponse,
  AdminAlipayAttentionResponse,
  AdminAlipayBulkBody,
  AdminAlipayBulkResponse,
  AdminAlipayHealthResponse,
  AlipayAttentionAction,
  AlipayAttentionKind,
  AlipayAttentionState,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import type { RequestError } from "./request-error"
import { queryKeys } from "./query-keys"
import { unlessMissing, useAnswer, type Answer } from "./use-answer"

/** The list is loaded again by itself: the sweep opens and closes items every minute. */
const REFRESH_MS = 60_000

export type AttentionFilter = {
  state: AlipayAttentionState
  kind: AlipayAttentionKind | undefined
  q?: string | undefined
  limit: number
  offset: number
}

export const useAttentionList = (
  filter: AttentionFilter
): Answer<AdminAlipayAttentionListResponse> =>
  useAnswer([...queryKeys.attention, "list", filter], "/attention", {
    query: filter,
    keepsPage: true,
    refetchInterval: REFRESH_MS,
  })

const itemKey = (id: string) => [...queryKeys.attention, "item", id]

export const useAttentionItem = (id: string): Answer<AdminAlipayAttentionResponse> =>
  useAnswer(itemKey(id), `/attention/${encodeURIComponent(id)}`, { retry: unlessMissing })

export type ActionInput = AdminAlipayAttentionActionBody & { action: AlipayAttentionAction }

/** Does something about an item; what the list and the summary show is asked for again, also after a refusal. */
export const useAttentionAction = (
  id: string
): Mutation<AdminAlipayAttentionResponse, ActionInput> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ action, ...body }) =>
      await request<AdminAlipayAttentionResponse>(
        `/attention/${encodeURIComponent(id)}/actions/${action}`,
        { method: "POST", body }
      ),
    onSuccess: (answer) => {
      client.setQueryData(itemKey(id), answer)
    },
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.attention }),
        client.invalidateQueries({ queryKey: queryKeys.health }),
      ])
    },
  })
}

export const useHealth = (): Answer<AdminAlipayHealthResponse> =>
  useAnswer(queryKeys.health, "/health", { refetchInterval: REFRESH_MS })

/** What an action on several items would do, asked again whenever they or the action change. */
export const useBulkPreview = (
  ids: readonly string[],
  action: AdminAlipayBulkBody["action"]
): Answer<AdminAlipayBulkResponse> =>
  useQuery<AdminAlipayBulkResponse, RequestError>({
    queryKey: [...queryKeys.attention, "preview", action, ...ids],
    queryFn: async () =>
      await request<AdminAlipayBulkResponse>("/attention/actions", {
        method: "POST",
        body: { ids, action, preview: true },
      }),
    staleTime: 0,
    gcTime: 0,
  })

export const useBulkAction = (): Mutation<AdminAlipayBulkResponse, AdminAlipayBulkBody> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipayBulkResponse>("/attention/actions", { method: "POST", body }),
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: [...queryKeys.attention, "list"] }),
        client.invalidateQueries({ queryKey: queryKeys.urgent }),
        client.invalidateQueries({ queryKey: queryKeys.health }),
      ])
    },
  })
}
