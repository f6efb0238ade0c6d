import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { RequestError } from "../api/request-error"
import { Failed, LoadingRows } from "./states"

type LoadedProps<Answer> = {
  query: UseQueryResult<Answer, RequestError>
  /** How many rows stand in while it loads. */
  rows?: number
  /** What a refusal shows instead of its text and a button to try again. */
  refused?: (error: RequestError) => ReactNode
  children: (answer: Answer) => ReactNode
}

/** Shows the answer of a query, or that it is loading, or why it could not be loaded. */
export const Loaded = <Answer,>({ query, rows, refused, children }: LoadedProps<Answer>) => {
  const { data, error, refetch, isFetching } = query
  if (data !== undefined) {
    return children(data)
  }
  if (error === null) {
    return <LoadingRows {...(rows === undefined ? {} : { rows })} />
  }
  return (
    refused?.(error) ?? (
      <Failed error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    )
  )
}
