import type { z } from "zod"
import { Refusal } from "../../results/result"

/** A validated request and the fields in it that no one knows. */
export interface Reading<T> {
  readonly value: T
  readonly ignored: readonly string[]
}

/**
 * Checks a request against its shape. Absent and null are the same; unknown fields are ignored and
 * listed. Throws a PARAM_ILLEGAL refusal that names the first wrong field.
 */
export function read<T>(shape: z.ZodType<T>, json: unknown): Reading<T> {
  const ignored: string[] = []
  let candidate = withoutNulls(json)
  for (let round = 0; round < 8; round += 1) {
    const result = shape.safeParse(candidate)
    if (result.success) {
      return { value: result.data, ignored }
    }
    const wrong = result.error.issues.find(({ code }) => code !== "unrecognized_keys")
    if (wrong) {
      throw new Refusal("PARAM_ILLEGAL", describe(wrong))
    }
    for (const issue of result.error.issues) {
      if (issue.code === "unrecognized_keys") {
        candidate = drop(candidate, issue.path, issue.keys)
        ignored.push(...issue.keys.map((key) => [...issue.path, key].join(".")))
      }
    }
  }
  throw new Refusal("PARAM_ILLEGAL", "too deeply unknown")
}

function describe(issue: z.core.$ZodIssue): string {
  const field = issue.path.join(".") || "body"
  return `illegal parameter ${field}: ${issue.message}`
}

function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) {
    return json.map(withoutNulls)
  }
  if (typeof json !== "object" || json === null) {
    return json
  }
  const kept = Object.entries(json).filter(([, value]) => value !== null)
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNulls(value)]))
}

function drop(json: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [step, ...rest] = path
  if (step === undefined) {
    return Object.fromEntries(Object.entries(json ?? {}).filter(([key]) => !keys.includes(key)))
  }
  if (Array.isArray(json)) {
    return json.map((item, index) => (index === step ? drop(item, rest, keys) : item))
  }
  return Object.fromEntries(
    Object.entries(json ?? {}).map(([key, value]) => [
      key,
      key === step ? drop(value, rest, keys) : value,
    ])
  )
}
