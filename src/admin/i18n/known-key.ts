import { en } from "./en/texts"
import type { TextKey } from "./use-text"

type Group =
  | "act"
  | "agreement_reason"
  | "cause"
  | "charge_state"
  | "dispute_meaning"
  | "done"
  | "done_outcome"
  | "evidence"
  | "not_paid"
  | "till_advice"
  | "why"
  | "verdict"
  | "win_rate"

/** The text of a code that the server names; undefined when these pages are older than the code. */
export const knownKey = (group: Group, code: unknown): TextKey | undefined =>
  typeof code === "string" && Object.hasOwn(en[group], code)
    ? (`${group}.${code}` as TextKey)
    : undefined
