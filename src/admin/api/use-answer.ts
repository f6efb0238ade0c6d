import {
  keepPreviousData,
  useQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from "@tanstack/react-query"
import { request, type Query } from "./client"
import type { RequestError } from "./request-error"

export type Answer<Data> = UseQueryResult<Data, RequestError>

type AnswerOptions<Data> = {
  query?: Query
  /** Shows the page before while the next one is loading. */
  keepsPage?: boolean
} & Pick<
  UseQueryOptions<Data, RequestError>,
  "staleTime" | "retry" | "refetchInterval" | "networkMode"
>

/** Asks a route below `/admin/alipay`; asked again whenever a page shows it, unless `staleTime` says otherwise. */
export const useAnswer = <Data>(
  queryKey: readonly unknown[],
  path: string,
  { query, keepsPage = false, ...options }: AnswerOptions<Data> = {}
): Answer<Data> =>
  useQuery<Data, RequestError>({
    staleTime: 0,
    ...options,
    ...(keepsPage ? { placeholderData: keepPreviousData } : {}),
    queryKey,
    queryFn: async () => await request<Data>(path, query === undefined ? {} : { query }),
  })

/** An address that names nothing is not asked about again. */
export const unlessMissing = (times: number, error: RequestError): boolean =>
  error.status !== 404 && times < 2
