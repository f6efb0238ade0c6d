import type { Endpoint } from "./endpoints"
import { GatewayConfigurationError } from "./errors"
import type { z } from "./wire/zod"

type Issue = Parameters<z.core.$ZodErrorMap>[0]

const UNITS: Readonly<Record<string, string>> = { string: "characters", array: "entries" }

/** What is wrong, by the kind of the schema's complaint; never with the value, which may be a secret. */
const SENTENCES: Readonly<Record<string, (issue: Issue) => string | undefined>> = {
  invalid_type: (issue) =>
    issue.code === "invalid_type"
      ? `must be ${EXPECTED[issue.expected] ?? issue.expected}`
      : undefined,
  invalid_value: (issue) =>
    issue.code === "invalid_value" ? `must be ${issue.values.join(" or ")}` : undefined,
  invalid_union: () => "is none of the values that are known",
  too_big: (issue) => (issue.code === "too_big" ? most(issue.origin, issue.maximum) : undefined),
  too_small: (issue) =>
    issue.code === "too_small" ? least(issue.origin, issue.minimum) : undefined,
}

const most = (origin: string, maximum: number | bigint): string =>
  UNITS[origin] ? `has more than ${maximum} ${UNITS[origin]}` : `must be at most ${maximum}`

const least = (origin: string, minimum: number | bigint): string =>
  UNITS[origin] ? "is empty" : `must be at least ${minimum}`

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
}

const sentenceFor: z.core.$ZodErrorMap = (issue) =>
  issue.input === undefined ? "is missing" : SENTENCES[issue.code]?.(issue)

/**
 * The request as it goes out, with what is fixed for its method filled in.
 * @throws GatewayConfigurationError naming the first field that is not right; nothing is sent
 */
export const checkRequest = (operation: string, endpoint: Endpoint, request: unknown): unknown => {
  const parsed = endpoint.request.safeParse(request, { error: sentenceFor })
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join(".") || "request"
    throw new GatewayConfigurationError(
      field,
      `${operation}: ${field} ${issue?.message ?? "is not right"}.`,
      { operation }
    )
  }
  return parsed.data
}
