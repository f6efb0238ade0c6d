import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminAlipayAgreementResponse, AdminAlipayAgreementsResponse } from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"
import { queryKeys } from "./query-keys"
import { useAnswer, type Answer } from "./use-answer"

export const useAgreements = (customerId: string): Answer<AdminAlipayAgreementsResponse> =>
  useAnswer(
    queryKeys.agreements(customerId),
    `/customers/${encodeURIComponent(customerId)}/agreements`
  )

/** Ends an agreement; what the page shows is asked for again, also after a refusal. */
export const useRevokeAgreement = (
  customerId: string
): Mutation<AdminAlipayAgreementResponse, string> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (id) =>
      await request<AdminAlipayAgreementResponse>(`/agreements/${encodeURIComponent(id)}/revoke`, {
        method: "POST",
        body: {},
      }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.agreements(customerId) })
    },
  })
}
