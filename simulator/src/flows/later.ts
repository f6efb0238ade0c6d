import type { BehaviourSet } from "../behaviours/behaviour-set"

/** A movement that is not settled at once. */
export interface Later {
  /** Milliseconds until it settles; undefined: a control call settles it. */
  readonly ms: number | undefined
  /** The code it fails with; undefined: it succeeds. */
  readonly failure: string | undefined
}

/** Reads `settle-later[=ms]` and `fail-later[=ms[:CODE]]` of refunds or captures, using them up once. */
export function readLater(
  behaviours: BehaviourSet,
  prefix: "refund" | "capture"
): Later | undefined {
  const applied = behaviours.take(`${prefix}.settle-later`, `${prefix}.fail-later`)
  if (!applied) {
    return undefined
  }
  const [ms, code] = applied.value.split(":")
  const fails = applied.key.endsWith("fail-later")
  return {
    ms: ms ? Number(ms) : undefined,
    failure: fails ? (code ?? "PROCESS_FAIL") : undefined,
  }
}
