import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query"
import type {
  AdminAlipayAttentionListResponse,
  AdminAlipayAttentionResponse,
  AdminAlipayHealthResponse,
  AdminAlipayOrderHistoryResponse,
  AlipayAttentionAction,
  AlipayAttentionKind,
  AlipayAttentionState,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import type { RequestError } from "./request-error"

/** The list is looked at again by itself: the sweep opens and closes items every minute. */
const REFRESH_MS = 60_000

export type AttentionFilter = {
  state: AlipayAttentionState
  kind: AlipayAttentionKind | undefined
  limit: number
  offset: number
}

export const useAttentionList = (
  filter: AttentionFilter
): UseQueryResult<AdminAlipayAttentionListResponse, RequestError> =>
  useQuery({
    queryKey: [...queryKeys.attention, "list", filter],
    queryFn: async () =>
      await request<AdminAlipayAttentionListResponse>("/attention", { query: filter }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
    staleTime: 0,
  })

const itemKey = (id: string) => [...queryKeys.attention, "item", id]

export const useAttentionItem = (
  id: string
): UseQueryResult<AdminAlipayAttentionResponse, RequestError> =>
  useQuery({
    queryKey: itemKey(id),
    staleTime: 0,
    queryFn: async () =>
      await request<AdminAlipayAttentionResponse>(`/attention/${encodeURIComponent(id)}`),
    retry: (times, error) => error.status !== 404 && times < 2,
  })

export type ActionInput = { action: AlipayAttentionAction; reason?: string }

/** Does something about an item; what the list and the summary show is asked for again, also after a refusal. */
export const useAttentionAction = (
  id: string
): Mutation<AdminAlipayAttentionResponse, ActionInput> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ action, reason }) =>
      await request<AdminAlipayAttentionResponse>(
        `/attention/${encodeURIComponent(id)}/actions/${action}`,
        { method: "POST", body: reason === undefined ? {} : { reason } }
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

export const useHealth = (): UseQueryResult<AdminAlipayHealthResponse, RequestError> =>
  useQuery({
    queryKey: queryKeys.health,
    staleTime: 0,
    refetchInterval: REFRESH_MS,
    queryFn: async () => await request<AdminAlipayHealthResponse>("/health"),
  })

export const useOrderHistory = (
  orderId: string
): UseQueryResult<AdminAlipayOrderHistoryResponse, RequestError> =>
  useQuery({
    queryKey: queryKeys.orderHistory(orderId),
    staleTime: 0,
    queryFn: async () =>
      await request<AdminAlipayOrderHistoryResponse>(
        `/orders/${encodeURIComponent(orderId)}/history`
      ),
  })
