import { MedusaError } from "@medusajs/framework/utils"
import { cutText, type Sentence, type SentenceParams } from "../../gateway"
import type { Facts } from "./attention/kinds"

/** A refusal that a page says in the admin's language: Medusa answers `code` and `message`, our routes add `params`. */
export class Refusal extends MedusaError {
  readonly params: SentenceParams

  constructor(type: string, said: Sentence) {
    super(type, said.message, said.code)
    this.params = said.params
  }
}

/** Refused as things stand. */
export const notAllowed = (said: Sentence): Refusal =>
  new Refusal(MedusaError.Types.NOT_ALLOWED, said)

/** What is named does not exist. */
export const notFound = (said: Sentence): Refusal => new Refusal(MedusaError.Types.NOT_FOUND, said)

/** A request that is not right. */
export const invalid = (said: Sentence): Refusal =>
  new Refusal(MedusaError.Types.INVALID_DATA, said)

/** Why something was not done: a sentence where it has a code, else what the error says. */
export type Problem = string | Sentence

const LONGEST_MESSAGE = 300

/** The sentence of an error, by which a page says it; a workflow may hand the error on as a plain object. */
export const saidOf = (error: unknown): Sentence | undefined => {
  const { code, params, message } = (error ?? {}) as Record<string, unknown>
  return typeof code === "string" &&
    typeof message === "string" &&
    typeof params === "object" &&
    params !== null
    ? { code, params: params as SentenceParams, message }
    : undefined
}

export const textOf = (problem: Problem): string =>
  typeof problem === "string" ? problem : problem.message

/** A problem as facts are kept: in English under its name, and beside it the sentence that a page says. */
export const factsOf = (name: "problem" | "cause" | "message", problem: Problem): Facts => ({
  [name]: cutText(textOf(problem), LONGEST_MESSAGE),
  ...(typeof problem === "string" ? {} : { [`${name}_sentence`]: problem }),
})
