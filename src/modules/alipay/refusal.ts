import { MedusaError } from "@medusajs/framework/utils"
import type { Sentence, SentenceParams } from "../../gateway"

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
