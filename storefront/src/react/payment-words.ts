import type { Outcome } from "../outcome.ts"
import type { Texts } from "../texts/index.ts"

/** What a return page shows. */
export type PaymentState =
  "confirming" | "waiting" | "unreachable" | "held" | "declined" | "expired" | "canceled" | "none"

/** @param outcome undefined before the first answer */
export const stateOf = (outcome: Outcome | undefined): PaymentState => {
  if (!outcome || outcome.kind === "ordered") return "confirming"
  return outcome.kind === "waiting" && outcome.unreachable ? "unreachable" : outcome.kind
}

type Words = { heading: keyof Texts; lines: (keyof Texts)[] }

const WORDS: Readonly<Record<PaymentState, Words>> = {
  confirming: { heading: "confirming_title", lines: ["confirming"] },
  waiting: { heading: "waiting_title", lines: ["waiting"] },
  unreachable: { heading: "unreachable_title", lines: ["unreachable"] },
  held: { heading: "held_title", lines: ["held"] },
  declined: { heading: "declined_title", lines: ["declined", "cart_kept"] },
  expired: { heading: "expired_title", lines: ["expired", "cart_kept"] },
  canceled: { heading: "canceled_title", lines: ["canceled"] },
  none: { heading: "none_title", lines: ["none"] },
}

/** Heading and sentences for an outcome; the store's own reason comes in the place of ours. */
export const wordsOf = (
  outcome: Outcome | undefined,
  texts: Texts
): { heading: string; lines: string[] } => {
  const { heading, lines } = WORDS[stateOf(outcome)]
  const [first, ...others] = lines.map((key) => texts[key])
  const reason =
    outcome?.kind === "declined" || outcome?.kind === "canceled" || outcome?.kind === "held"
      ? outcome.message
      : null
  return { heading: texts[heading], lines: [reason ?? first ?? "", ...others] }
}
