import { useMutation } from "@tanstack/react-query"
import type {
  AdminAlipayPaymentFiltersResponse,
  AdminAlipayPaymentResponse,
  AdminAlipayPaymentsQuery,
  AdminAlipayPaymentsResponse,
} from "../../types/http"
import type { Mutation } from "./accounts"
import { download, type Download } from "./client"
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
