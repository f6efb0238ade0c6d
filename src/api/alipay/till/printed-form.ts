import { storableText } from "../../../gateway"
import { LONGEST_NOTE, type Typed } from "../../../till/rules/describe-printed"

/** What the form of a printed code's page sends: a sale to be paid as it was seen, or an amount. */
export type PrintedForm = {
  sale: { id: string; seen: string } | undefined
  /** Made for the page on which an amount was typed. */
  key: string | undefined
  typed: Typed
}

const ID = /^alsale_[0-9A-Z]{26}$/
const KEY = /^[\w-]{16,64}$/
const LONGEST = 32

const textOf = (value: unknown, longest: number): string =>
  typeof value === "string" && value.length <= longest ? storableText(value).trim() : ""

/** Reads what a browser has sent: what is not ours is left out. */
export const readPrintedForm = (body: unknown): PrintedForm => {
  const { sale, amount, key, entered, note } = (body ?? {}) as Record<string, unknown>
  const id = textOf(sale, LONGEST * 2)
  return {
    sale: ID.test(id) ? { id, seen: textOf(amount, LONGEST) } : undefined,
    key: typeof key === "string" && KEY.test(key) ? key : undefined,
    typed: {
      amount: textOf(entered, LONGEST),
      note: textOf(note, LONGEST_NOTE).replace(/[\p{Cc}\u2028\u2029]+/gu, " "),
    },
  }
}
