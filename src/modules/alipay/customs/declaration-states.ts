import type { DeclarationRow, DeclarationState } from "./declaration-row"

/**
 * How a declaration goes on. Customs may answer again, so that what they have refused or only recorded may still be
 * accepted; what Alipay refused was never declared. What it had taken and knows no more is sent again, and may be refused then.
 */
export const DECLARATION_TRANSITIONS: Readonly<
  Record<DeclarationState, readonly DeclarationState[]>
> = {
  created: ["unknown", "in_process", "recorded", "matched", "refused", "unclear", "failed"],
  unknown: ["in_process", "recorded", "matched", "refused", "unclear", "failed"],
  in_process: ["recorded", "matched", "refused", "unclear", "failed"],
  recorded: ["matched", "refused", "unclear"],
  unclear: ["recorded", "matched", "refused"],
  refused: ["recorded", "matched", "unclear"],
  matched: ["refused"],
  failed: [],
}

/** Declared to customs, as far as is known; none of these is declared a second time. */
export const STANDING_STATES: readonly DeclarationState[] = [
  "created",
  "unknown",
  "in_process",
  "recorded",
  "matched",
  "unclear",
]

const STANDING: ReadonlySet<DeclarationState> = new Set(STANDING_STATES)

export const isStanding = (state: DeclarationState): boolean => STANDING.has(state)

/** Refused by customs or Alipay, and not yet declared again. */
export const isToBeCorrected = ({
  state,
  replaced_by_id: replaced,
}: Pick<DeclarationRow, "state" | "replaced_by_id">): boolean =>
  !isStanding(state) && replaced === null

export const isAccepted = (state: DeclarationState): boolean =>
  state === "recorded" || state === "matched"
