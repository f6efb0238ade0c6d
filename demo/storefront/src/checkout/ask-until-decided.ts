import type { Outcome } from "./settle"

/** Pauses between questions, in milliseconds; the last one repeats. */
const PAUSES = [700, 1000, 1500, 2500, 4000, 6000, 10_000]
const LONGEST_MS = 20 * 60_000
/** So many refusals in a row are no passing trouble any more. */
const PATIENCE = 5

const ASK_AGAIN = new Set<Outcome["kind"]>(["waiting", "unclear"])

/**
 * Asks until the payment is decided, ever more slowly. A passing trouble is not shown: until it lasts, the
 * last clear outcome stays.
 */
export const askUntilDecided = (ask: () => Promise<Outcome>, show: (outcome: Outcome) => void) => {
  let live = true
  let asking = false
  let rounds = 0
  let refusals = 0
  let timer: number | undefined
  const started = Date.now()

  const hear = (outcome: Outcome) => {
    refusals = outcome.kind === "unclear" ? refusals + 1 : 0
    if (outcome.kind !== "unclear" || refusals >= PATIENCE) show(outcome)
    if (!ASK_AGAIN.has(outcome.kind) || Date.now() - started > LONGEST_MS) return
    timer = window.setTimeout(() => void round(), PAUSES[Math.min(rounds, PAUSES.length - 1)])
    rounds += 1
  }

  const round = async () => {
    if (asking || !live) return
    asking = true
    window.clearTimeout(timer)
    const outcome = await ask()
    asking = false
    if (live) hear(outcome)
  }

  void round()
  return {
    askNow: () => {
      rounds = 0
      void round()
    },
    stop: () => {
      live = false
      window.clearTimeout(timer)
    },
  }
}
