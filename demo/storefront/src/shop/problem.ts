import { FetchError } from "@medusajs/js-sdk"

/** The HTTP status of a refused call; undefined when no answer came. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof FetchError ? error.status : undefined

/** What to tell a shopper about a failed call. */
export const explain = (error: unknown): string => {
  const status = statusOf(error)
  if (status === undefined) {
    return "The shop can't be reached. Please check your connection and try again."
  }
  return status < 500 && error instanceof Error
    ? error.message
    : "The shop has a problem right now. Please try again in a moment."
}
