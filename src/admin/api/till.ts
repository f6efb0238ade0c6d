import { useMutation, useQueryClient, type UseQueryOptions } from "@tanstack/react-query"
import { useCallback } from "react"
import { useLocale } from "../i18n/use-text"
import type {
  AdminAlipayCreateSale,
  AdminAlipayGoodsResponse,
  AdminAlipayOwingOrdersResponse,
  AdminAlipayPaySale,
  AdminAlipayPlacesResponse,
  AdminAlipayPosterResponse,
  AdminAlipayPrintPoster,
  AdminAlipayReceiptResponse,
  AdminAlipayRefundSale,
  AdminAlipaySaleResponse,
  AdminAlipaySalesResponse,
  AdminAlipaySellOrder,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import type { RequestError } from "./request-error"
import { unlessMissing, useAnswer, type Answer } from "./use-answer"

const pathOf = (id: string): string => `/till/sales/${encodeURIComponent(id)}`
const saleKey = (id: string) => [...queryKeys.till, "sale", id]

export const usePlaces = (): Answer<AdminAlipayPlacesResponse> =>
  useAnswer([...queryKeys.till, "places"], "/till/places", { retry: unlessMissing })

/** Asks for what a place sells, at the moment of the question. */
export const useFindGoods = (place: string): Mutation<AdminAlipayGoodsResponse, string> =>
  useMutation({
    mutationFn: async (q) =>
      await request<AdminAlipayGoodsResponse>("/till/goods", {
        query: { stock_location_id: place, q },
      }),
    networkMode: "always",
  })

type Interval = UseQueryOptions<AdminAlipaySaleResponse, RequestError>["refetchInterval"]

/** Where a sale is. Without a network it is asked for all the same, so that the page says so. */
export const useSale = (id: string, refetchInterval: Interval): Answer<AdminAlipaySaleResponse> => {
  const locale = useLocale()
  return useAnswer(saleKey(id), pathOf(id), {
    query: { locale },
    retry: false,
    networkMode: "always",
    ...(refetchInterval === undefined ? {} : { refetchInterval }),
  })
}

/** @param stand the state of the sale: the receipt is another one when it changes */
export const useReceipt = (id: string, stand: string): Answer<AdminAlipayReceiptResponse> =>
  useAnswer([...queryKeys.till, "receipt", id, stand], `${pathOf(id)}/receipt`, {
    networkMode: "always",
  })

export const useLatestSales = (place: string): Answer<AdminAlipaySalesResponse> => {
  const locale = useLocale()
  return useAnswer([...queryKeys.till, "sales", place], "/till/sales", {
    query: { stock_location_id: place, locale },
  })
}

/** @param number an order's number; empty: the place's newest drafts */
export const useOwingOrders = (
  place: string,
  number: string
): Answer<AdminAlipayOwingOrdersResponse> =>
  useAnswer([...queryKeys.till, "orders", place, number], "/till/orders", {
    query: { stock_location_id: place, ...(number === "" ? {} : { number }) },
  })

/** Shows what a sale was answered with at once. */
const useKeepSale = () => {
  const client = useQueryClient()
  return useCallback(
    (answer: AdminAlipaySaleResponse) => {
      client.setQueryData(saleKey(answer.sale.id), answer)
      void client.invalidateQueries({ queryKey: [...queryKeys.till, "sales"] })
    },
    [client]
  )
}

export const useCreateSale = (): Mutation<AdminAlipaySaleResponse, AdminAlipayCreateSale> => {
  const keep = useKeepSale()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipaySaleResponse>("/till/sales", { method: "POST", body }),
    // A request that waited for the network would leave when no one expects it.
    networkMode: "always",
    onSuccess: keep,
  })
}

export const useSellOrder = (): Mutation<AdminAlipaySaleResponse, AdminAlipaySellOrder> => {
  const keep = useKeepSale()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipaySaleResponse>("/till/orders", { method: "POST", body }),
    networkMode: "always",
    onSuccess: keep,
  })
}

const useSaleAct = <Body extends object | void>(
  id: string,
  act: string
): Mutation<AdminAlipaySaleResponse, Body> => {
  const client = useQueryClient()
  const keep = useKeepSale()
  const locale = useLocale()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipaySaleResponse>(`${pathOf(id)}/${act}`, {
        method: "POST",
        query: { locale },
        body: body ?? {},
      }),
    networkMode: "always",
    onSuccess: keep,
    onError: async () => await client.invalidateQueries({ queryKey: saleKey(id) }),
  })
}

export const usePaySale = (id: string) => useSaleAct<AdminAlipayPaySale>(id, "pay")
export const useStopSale = (id: string) => useSaleAct<void>(id, "stop")
export const useCancelSale = (id: string) => useSaleAct<void>(id, "cancel")

/** Prints a place's poster; its code is another one where it is replaced. */
export const usePrintPoster = (): Mutation<AdminAlipayPosterResponse, AdminAlipayPrintPoster> => {
  const client = useQueryClient()
  const locale = useLocale()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipayPosterResponse>("/till/poster", {
        method: "POST",
        body: { locale, ...body },
      }),
    networkMode: "always",
    onSettled: async () =>
      await client.invalidateQueries({ queryKey: [...queryKeys.till, "places"] }),
  })
}

/** Gives money back. What the page shows of the receipt is asked for again, also when no answer came. */
export const useRefundSale = (
  id: string
): Mutation<AdminAlipaySaleResponse, AdminAlipayRefundSale> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipaySaleResponse>(`${pathOf(id)}/refund`, { method: "POST", body }),
    networkMode: "always",
    onSettled: async () =>
      await client.invalidateQueries({ queryKey: [...queryKeys.till, "receipt", id] }),
  })
}
