import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAlipayCorrectDeclaration,
  AdminAlipayDeclarationResponse,
  AdminAlipayDeclarationsQuery,
  AdminAlipayDeclarationsResponse,
  AdminAlipayDeclare,
  AdminAlipayOrderDeclarationsResponse,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { download, request, type Download } from "./client"
import { queryKeys } from "./query-keys"
import { useAnswer, type Answer } from "./use-answer"

/** Customs answer while a declaration is looked at. */
const REFRESH_MS = 60_000

export const useDeclarations = (
  query: AdminAlipayDeclarationsQuery & { cursor?: string; limit: number }
): Answer<AdminAlipayDeclarationsResponse> =>
  useAnswer([...queryKeys.declarations, "list", query], "/declarations", {
    query,
    keepsPage: true,
  })

/** The list as a file. */
export const useDeclarationExport = (): Mutation<Download, AdminAlipayDeclarationsQuery> =>
  useMutation({ mutationFn: async (query) => await download("/declarations/export", query) })

/** What was declared of an order, and what can be. */
export const useOrderDeclarations = (
  orderId: string
): Answer<AdminAlipayOrderDeclarationsResponse> =>
  useAnswer(
    [...queryKeys.declarations, "order", orderId],
    `/orders/${encodeURIComponent(orderId)}/declarations`,
    { retry: false, refetchInterval: REFRESH_MS }
  )

/** Sends something about declarations; what pages show of them is asked for again afterwards. */
const useSend = <Body extends object>(
  path: string
): Mutation<AdminAlipayDeclarationResponse, Body> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipayDeclarationResponse>(`/declarations${path}`, {
        method: "POST",
        body,
      }),
    onSettled: async () => {
      const shown = [queryKeys.declarations, queryKeys.attention, queryKeys.payments]
      await Promise.all(shown.map(async (queryKey) => await client.invalidateQueries({ queryKey })))
    },
  })
}

const pathOf = (id: string, act: string): string => `/${encodeURIComponent(id)}/${act}`

export const useDeclare = () => useSend<AdminAlipayDeclare>("")

export const useCorrect = (id: string) =>
  useSend<AdminAlipayCorrectDeclaration>(pathOf(id, "correct"))

export const useAskCustoms = (id: string) => useSend<object>(pathOf(id, "ask"))
