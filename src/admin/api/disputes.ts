import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAlipayAcceptDispute,
  AdminAlipayAskedDisputeResponse,
  AdminAlipayDefendDispute,
  AdminAlipayDefenseResponse,
  AdminAlipayDisputeFiguresResponse,
  AdminAlipayDisputeResponse,
  AdminAlipayDisputesQuery,
  AdminAlipayDisputesResponse,
  AdminAlipayWriteDefense,
  AlipayDisputeDocumentType,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { download, request, type Download } from "./client"
import { queryKeys } from "./query-keys"
import { unlessMissing, useAnswer, type Answer } from "./use-answer"

/** What Alipay tells changes a dispute while it is looked at. */
const REFRESH_MS = 60_000
/** More than an order has. */
const MOST_OF_ORDER = 20

const pathOf = (id: string, part = ""): string => `/disputes/${encodeURIComponent(id)}${part}`

export const useDisputes = (
  query: AdminAlipayDisputesQuery & { cursor?: string; limit: number }
): Answer<AdminAlipayDisputesResponse> =>
  useAnswer([...queryKeys.disputes, "list", query], "/disputes", { query, keepsPage: true })

export const useOrderDisputes = (orderId: string): Answer<AdminAlipayDisputesResponse> =>
  useAnswer([...queryKeys.disputes, "order", orderId], "/disputes", {
    query: { q: orderId, limit: MOST_OF_ORDER },
  })

/** @param id of the dispute's row, or the gateway's */
export const useDispute = (id: string): Answer<AdminAlipayDisputeResponse> =>
  useAnswer([...queryKeys.disputes, "one", id], pathOf(id), {
    retry: unlessMissing,
    refetchInterval: REFRESH_MS,
  })

export const useDisputeFigures = (): Answer<AdminAlipayDisputeFiguresResponse> =>
  useAnswer([...queryKeys.disputes, "figures"], "/disputes/figures", { retry: false })

/** One of Alipay's files, or the copy of what was sent with an answer. */
export type DisputeFileAsked =
  { type: AlipayDisputeDocumentType } | { type: "sent"; request: string }

export const useDisputeDocument = (id: string): Mutation<Download, DisputeFileAsked> =>
  useMutation({ mutationFn: async (asked) => await download(pathOf(id, "/document"), asked) })

/** Writes a defense, to be looked at; sends nothing. */
export const useWriteDefense = (
  id: string
): Mutation<AdminAlipayDefenseResponse, AdminAlipayWriteDefense> =>
  useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipayDefenseResponse>(pathOf(id, "/defense"), { method: "POST", body }),
  })

/** Answers a dispute; what pages show of disputes, payments and Medusa's orders is asked for again afterwards. */
const useDisputeAnswer = <Body extends object | void, Answered = AdminAlipayDisputeResponse>(
  id: string,
  how: "accept" | "defend" | "ask"
): Mutation<Answered, Body> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<Answered>(pathOf(id, `/${how}`), { method: "POST", body: body ?? {} }),
    onSettled: async () => {
      const shown = [
        ...[queryKeys.disputes, queryKeys.payments, queryKeys.attention, queryKeys.health],
        ["orders"],
      ]
      await Promise.all(shown.map(async (queryKey) => await client.invalidateQueries({ queryKey })))
    },
  })
}

export const useAcceptDispute = (id: string) =>
  useDisputeAnswer<AdminAlipayAcceptDispute>(id, "accept")

export const useDefendDispute = (id: string) =>
  useDisputeAnswer<AdminAlipayDefendDispute>(id, "defend")

/** Whether a defense has arrived whose answer was lost. */
export const useAskAboutDefense = (id: string) =>
  useDisputeAnswer<void, AdminAlipayAskedDisputeResponse>(id, "ask")
