import { rowOf, type ValueKind } from "./vocabulary"

/** One mark as written, e.g. `refund.drop-after@2 x1`. */
export interface Mark {
  readonly key: string
  readonly value: string | undefined
  /** The first call it applies to, counted from 1. */
  readonly from: number
  /** How many times it applies. */
  readonly times: number
}

/** A mark that no one understands; the message says which. */
export class MarkError extends Error {
  override readonly name = "MarkError"
}

const BRACKETS = /\[sim:([^\]]*)\]/g
const TOKEN = /^([a-zA-Z-]+(?:\.[a-z0-9-]+)?)(?:@([1-9]\d*))?(?:=(\S+))?$/
const TIMES = /^x([1-9]\d*)$/

const VALUES: Readonly<Record<ValueKind, RegExp>> = {
  none: /^$/,
  ms: /^\d+$/,
  "ms?": /^\d*$/,
  code: /^[A-Z][A-Z0-9_]{0,63}$/,
  "code?": /^([A-Z][A-Z0-9_]{0,63})?$/,
  "ms:code?": /^(\d+(:[A-Z][A-Z0-9_]{0,63})?)?$/,
  digits: /^[1-9]\d{0,15}$/,
  currency: /^[A-Z]{3}$/,
  "dispute kind": /^(chargeback|retrieval|compliance|rdr)$/,
  reason: /^[A-Za-z0-9._-]{1,64}$/,
  verdict: /^(won|lost|partial:[1-9]\d{0,15}|papers-accepted|papers-refused)$/,
  "win rate?": /^(HIGH|MEDIUM|LOW)?$/,
  "customs code": /^-?\d{1,63}$/,
  identity: /^(passed|not-passed|unchecked)$/,
  clearing: /^(CUP|NUCC|OTHER)$/,
}

/** The marks in the `[sim:…]` brackets of a text. Throws MarkError on an unknown or malformed mark. */
export function marksIn(text: string): Mark[] {
  return [...text.matchAll(BRACKETS)].flatMap((match) => parseMarks(match[1] ?? ""))
}

/** Marks written with or without brackets, as control calls take them. Throws MarkError. */
export function parseMarks(text: string): Mark[] {
  if (text.includes("[sim:")) {
    return marksIn(text)
  }
  const marks: Mark[] = []
  for (const token of text.split(/\s+/).filter(Boolean)) {
    const times = TIMES.exec(token)?.[1]
    const last = marks.pop()
    if (times === undefined) {
      marks.push(...(last ? [last] : []), readToken(token))
    } else if (last) {
      marks.push({ ...last, times: Number(times) })
    } else {
      throw new MarkError(`"${token}" follows no mark`)
    }
  }
  return marks
}

/** The text without its brackets, as a shopper should read it. */
export function withoutMarks(text: string): string {
  return text.replace(BRACKETS, "").replace(/\s+/g, " ").trim()
}

function readToken(token: string): Mark {
  const match = TOKEN.exec(token)
  const key = match?.[1] ?? ""
  const row = rowOf(key)
  if (!row) {
    throw new MarkError(`"${token}" is not a simulator mark`)
  }
  if (!VALUES[row.value].test(match?.[3] ?? "")) {
    throw new MarkError(`"${token}": the value of ${key} must be ${row.value}`)
  }
  return { key, value: match?.[3], from: Number(match?.[2] ?? "1"), times: Infinity }
}
