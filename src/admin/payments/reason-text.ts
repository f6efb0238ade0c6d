import { knownKey } from "../i18n/known-key"
import type { Say } from "../i18n/use-text"

/** Why the gateway refused, in words where its code tells, with the code. */
export const reasonText = (say: Say, reason: unknown, code: unknown): string => {
  const words = knownKey("why", reason)
  const shown = typeof code === "string" ? code : ""
  return words === undefined ? shown : `${say(words)}${shown === "" ? "" : ` (${shown})`}`
}
