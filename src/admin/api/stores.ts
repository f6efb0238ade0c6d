import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAlipayChangeTerminals,
  AdminAlipayCorrectStore,
  AdminAlipayRegisterStore,
  AdminAlipayStoreAtGatewayResponse,
  AdminAlipayStoreDraftResponse,
  AdminAlipayStoreResponse,
  AdminAlipayStoresResponse,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import { useAnswer, type Answer } from "./use-answer"

/** Wallets answer while their review is looked at. */
const REFRESH_MS = 60_000

/** Every place with its stores. */
export const useStores = (): Answer<AdminAlipayStoresResponse> =>
  useAnswer([...queryKeys.stores, "list"], "/stores", { refetchInterval: REFRESH_MS })

/** What is known already of a place as a store. */
export const useStoreDraft = (
  place: string,
  account: string
): Answer<AdminAlipayStoreDraftResponse> =>
  useAnswer([...queryKeys.stores, "draft", place, account], "/stores/draft", {
    query: { stock_location_id: place, account },
    retry: false,
    staleTime: Infinity,
  })

const pathOf = (id: string, act: string): string => `/stores/${encodeURIComponent(id)}/${act}`

/** What Alipay has of a store, asked when it is shown. */
export const useStoreAtGateway = (id: string): Answer<AdminAlipayStoreAtGatewayResponse> =>
  useAnswer([...queryKeys.stores, "gateway", id], pathOf(id, "gateway"), { retry: false })

/** Sends something about a store; what pages show of it is asked for again afterwards. */
const useSend = <Body extends object>(path: string): Mutation<AdminAlipayStoreResponse, Body> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipayStoreResponse>(path, { method: "POST", body }),
    onSettled: async () => {
      const shown = [queryKeys.stores, queryKeys.attention]
      await Promise.all(shown.map(async (queryKey) => await client.invalidateQueries({ queryKey })))
    },
  })
}

export const useRegister = () => useSend<AdminAlipayRegisterStore>("/stores")

export const useCorrectStore = (id: string) =>
  useSend<AdminAlipayCorrectStore>(pathOf(id, "correct"))

export const useChangeTerminals = (id: string) =>
  useSend<AdminAlipayChangeTerminals>(pathOf(id, "terminals"))

export const useAskWallets = (id: string) => useSend<object>(pathOf(id, "ask"))
