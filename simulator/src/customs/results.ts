/** What customs answer; a negative code is an error. */
export interface CustomsResult {
  readonly code: string
  readonly words: string
}

/** The two good answers that are documented. */
export const CUSTOMS_RESULTS: readonly CustomsResult[] = [
  { code: "2", words: "recorded" },
  { code: "120", words: "order, payment and logistics papers match" },
]

/** Customs whose descriptions can be relied on. */
const EXACT = "ZONGSHU"

/** The words of a result; made up for errors, of which no list is published. */
export function describeResult(code: string, customsCode: string): string {
  const known = CUSTOMS_RESULTS.find((result) => result.code === code)
  if (customsCode.toUpperCase() !== EXACT) {
    return "see the customs' own system"
  }
  return known?.words ?? `refused by customs (${code})`
}

/** The gateway's registration at most customs. */
export const USUAL_REGISTRATION = "31222699S7"
