/** What is sent with a request to the store. */
export type StoreRequest = {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, string | undefined>
  body?: Record<string, unknown>
  signal?: AbortSignal
}

/**
 * The way to the store: an instance of `@medusajs/js-sdk`, or anything with its `client.fetch`, which rejects with an
 * error that has the HTTP `status` when the store refuses.
 */
export type StoreClient = {
  client: { fetch<T>(path: string, request?: StoreRequest): Promise<T> }
}

/** What most calls take: the shopper's language, and a way to give up. */
export type CallOptions = {
  /** A language tag such as `ja` or `zh-TW`; the store's sentences come in it. */
  locale?: string | undefined
  signal?: AbortSignal | undefined
}

/** Query and signal of a call, without what is not there. */
export const requestOf = (
  { locale, signal }: CallOptions,
  query: Record<string, string | undefined> = {}
): StoreRequest => ({
  query: defined({ ...query, locale }),
  ...(signal ? { signal } : {}),
})

const defined = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )

/** The HTTP status of a refused call; undefined when no answer came. */
export const statusOf = (error: unknown): number | undefined =>
  typeof error === "object" &&
  error !== null &&
  "status" in error &&
  typeof error.status === "number"
    ? error.status
    : undefined

/** Whether the store refused for good, so that asking again gets the same answer. */
export const isRefusal = (error: unknown): boolean => {
  const status = statusOf(error)
  return status !== undefined && status >= 400 && status < 500 && !PASSING.has(status)
}

/** Time-out, conflict with another request, too early, too many requests. */
const PASSING = new Set([408, 409, 425, 429])
