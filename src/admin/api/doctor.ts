import { useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query"
import type { AdminAlipayDoctorResponse, AdminAlipayRegionResponse } from "../../types/http"
import type { Mutation } from "./accounts"
import { download, request, type Download } from "./client"
import { queryKeys } from "./query-keys"
import type { RequestError } from "./request-error"

export const useDoctor = (): UseQueryResult<AdminAlipayDoctorResponse, RequestError> =>
  useQuery({
    queryKey: queryKeys.doctor,
    staleTime: 0,
    queryFn: async () => await request<AdminAlipayDoctorResponse>("/doctor"),
  })

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
export const useRegion = (
  id: string,
  edition: string
): UseQueryResult<AdminAlipayRegionResponse, RequestError> =>
  useQuery({
    queryKey: [...queryKeys.region(id), edition],
    staleTime: 0,
    queryFn: async () =>
      await request<AdminAlipayRegionResponse>(`/regions/${encodeURIComponent(id)}`),
  })
