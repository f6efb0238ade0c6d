import type { BehaviourRow, ValueKind } from "./rows"

const customs = (name: string, value: ValueKind, help: string): BehaviourRow => ({
  scope: "customs",
  name,
  value,
  help,
})

/** What customs make of a payment's declarations. */
export const CUSTOMS_MARKS: readonly BehaviourRow[] = [
  customs(
    "result",
    "customs code",
    "customs answer 2 (recorded), 120 (matched) or an error like -1"
  ),
  customs("delay", "ms", "how long customs take (default a minute)"),
  customs("hold", "none", "customs answer when a control call says so"),
  customs("identity", "identity", "the buyer's certificate is passed, not-passed or unchecked"),
  customs("clearing", "clearing", "the payment was cleared by CUP, NUCC (default) or OTHER"),
  customs(
    "same-id",
    "none",
    "what customs refused can be corrected under its own declarationRequestId"
  ),
  customs("refused-count", "none", "amounts that customs refused still count as declared"),
]
