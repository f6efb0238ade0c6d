import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminAlipayMakePaymentLink, AdminAlipayPaymentLinkResponse } from "../../types/http"
import type { Mutation } from "./accounts"
import { request } from "./client"

/** Makes a payment link, and mails it where an address is given. Medusa's page of the order is asked for again. */
export const useMakePaymentLink = (): Mutation<
  AdminAlipayPaymentLinkResponse,
  AdminAlipayMakePaymentLink
> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body) =>
      await request<AdminAlipayPaymentLinkResponse>("/payment-links", { method: "POST", body }),
    onSuccess: async () => await client.invalidateQueries({ queryKey: ["orders"] }),
  })
}
