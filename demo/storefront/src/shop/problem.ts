import { FetchError } from "@medusajs/js-sdk"
import type { Language } from "../language/language"

/** The HTTP status of a refused call; undefined when no answer came. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof FetchError ? error.status : undefined

/** What to tell a shopper about a failed call. */
export const explain = (error: unknown, say: Language["say"]): string => {
  const status = statusOf(error)
  if (status === undefined) {
    return say("unreachable")
  }
  return status < 500 && error instanceof Error ? error.message : say("store_trouble")
}
