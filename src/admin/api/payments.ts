import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAlipayAskedResponse,
  AdminAlipayCapturePart,
  AdminAlipayOrderPaymentsResponse,
  AdminAlipayPaymentFiltersResponse,
  AdminAlipayPaymentResponse,
  AdminAlipayPaymentsQuery,
  AdminAlipayPaymentsResponse,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { download, request, type Download } from "./client"
import { queryKeys } from "./query-keys"
import { unlessMissing, useAnswer, type Answer } from "./use-answer"

const CHOICES_MS = 5 * 60_000

export const usePayments = (
  query: AdminAlipayPaymentsQuery & { cursor?: string; limit: number }
): Answer<AdminAlipayPaymentsResponse> =>
  useAnswer([...queryKeys.payments, "list", query], "/payments", { query, keepsPage: true })

export const usePaymentFilters = (): Answer<AdminAlipayPaymentFiltersResponse> =>
  useAnswer([...queryKeys.payments, "filters"], "/payments/filters", { staleTime: CHOICES_MS })

export const usePayment = (id: string): Answer<AdminAlipayPaymentResponse> =>
  useAnswer([...queryKeys.payments, "one", id], `/payments/${encodeURIComponent(id)}`, {
    retry: unlessMissing,
  })

/** The list as a file. */
export const usePaymentExport = (): Mutation<Download, AdminAlipayPaymentsQuery> =>
  useMutation({ mutationFn: async (query) => await download("/payments/export", query) })

/** Every payment of an order. */
export const useOrderPayments = (orderId: string): Answer<AdminAlipayOrderPaymentsResponse> =>
  useAnswer(
    [...queryKeys.payments, "order", orderId],
    `/orders/${encodeURIComponent(orderId)}/payments`
  )

/** Does something to a payment; what pages show of payments, and of Medusa's orders, is asked for again afterwards. */
const usePaymentMutation = <Answered, Body extends object | void>(
  id: string,
  act: string
): Mutation<Answered, Body> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<Answered>(`/payments/${encodeURIComponent(id)}/${act}`, {
        method: "POST",
        body: body ?? {},
      }),
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.payments }),
        client.invalidateQueries({ queryKey: ["orders"] }),
      ])
    },
  })
}

export const useCapturePart = (id: string) =>
  usePaymentMutation<AdminAlipayPaymentResponse, AdminAlipayCapturePart>(id, "capture")

export const useReleaseHold = (id: string) =>
  usePaymentMutation<AdminAlipayPaymentResponse, void>(id, "release")

export const useAskGateway = (id: string) =>
  usePaymentMutation<AdminAlipayAskedResponse, void>(id, "ask")
