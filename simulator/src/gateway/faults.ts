import type { BehaviourSet } from "../behaviours/behaviour-set"
import { BEHAVIOURS, type Operation } from "../behaviours/vocabulary"

/** How a bent call is answered. */
export type Delivery =
  | "answer"
  | "silence"
  | "cut"
  | "http-500"
  | "bad-signature"
  | "no-signature"
  | "garbage"
  | "answer-of-another"
  | "stale-answer"

/** What a behaviour does to one call. */
export interface Fault {
  readonly name: string
  /** False: the work is left undone. */
  readonly works: boolean
  readonly delivery: Delivery
  /** Answered instead of the work's own result. */
  readonly code: string | undefined
}

type Plan = Pick<Fault, "works" | "delivery"> & { readonly unknown?: boolean }

const PLANS: Readonly<Record<string, Plan>> = {
  "unknown-before": { works: false, delivery: "answer", unknown: true },
  "unknown-after": { works: true, delivery: "answer", unknown: true },
  "timeout-before": { works: false, delivery: "silence" },
  "timeout-after": { works: true, delivery: "silence" },
  "drop-before": { works: false, delivery: "cut" },
  "drop-after": { works: true, delivery: "cut" },
  "http-500-before": { works: false, delivery: "http-500" },
  "http-500-after": { works: true, delivery: "http-500" },
  answer: { works: false, delivery: "answer" },
  "bad-signature": { works: true, delivery: "bad-signature" },
  "no-signature": { works: true, delivery: "no-signature" },
  garbage: { works: true, delivery: "garbage" },
  "answer-of-another": { works: false, delivery: "answer-of-another" },
  "stale-answer": { works: false, delivery: "stale-answer" },
}

const NAMES = BEHAVIOURS.filter(({ scope, name }) => scope === "operation" && name in PLANS).map(
  ({ name }) => name
)

/** The fault this call suffers, if any; at most one applies to a call, the others wait for the next. */
export function takeFault(
  behaviours: BehaviourSet | undefined,
  operation: Operation
): Fault | undefined {
  const taken = behaviours?.take(...NAMES.map((name) => `${operation}.${name}`))
  const name = taken?.key.slice(operation.length + 1) ?? ""
  const plan = PLANS[name]
  if (!taken || !plan) {
    return undefined
  }
  const code = plan.unknown ? "UNKNOWN_EXCEPTION" : taken.value || undefined
  return { name, works: plan.works, delivery: plan.delivery, code }
}

/** Real milliseconds to wait before answering. */
export function takeDelay(behaviours: BehaviourSet | undefined, operation: Operation): number {
  return Number(behaviours?.take(`${operation}.slow`)?.value ?? 0)
}
