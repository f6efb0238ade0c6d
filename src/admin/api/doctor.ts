import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminAlipayDoctorResponse, AdminAlipayRegionResponse } from "../../types/http"
import type { Mutation } from "./accounts"
import { download, request, type Download } from "./client"
import { queryKeys } from "./query-keys"
import { useAnswer, type Answer } from "./use-answer"

export const useDoctor = (): Answer<AdminAlipayDoctorResponse> =>
  useAnswer(queryKeys.doctor, "/doctor")

/** The same checks, and each account's connection and door besides. */
export const useDoctorWithConnections = (): Mutation<AdminAlipayDoctorResponse, void> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () =>
      await request<AdminAlipayDoctorResponse>("/doctor", { query: { connect: true } }),
    onSuccess: (answer) => {
      client.setQueryData(queryKeys.doctor, answer)
      void client.invalidateQueries({ queryKey: queryKeys.accounts })
    },
  })
}

export const useSupportBundle = (): Mutation<Download, void> =>
  useMutation({ mutationFn: async () => await download("/support-bundle") })

/** @param edition changes when the region was edited, so that what its shoppers see is asked for again */
export const useRegion = (id: string, edition: string): Answer<AdminAlipayRegionResponse> =>
  useAnswer([...queryKeys.region(id), edition], `/regions/${encodeURIComponent(id)}`)
