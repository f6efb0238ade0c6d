import { MedusaError } from "@medusajs/framework/utils"
import type { Sentence, SentenceParams } from "../../gateway"

/** What a shopper reads where a setting of the shop is not right. */
const UNAVAILABLE =
  "This way to pay can't be used at the moment. Please choose another one, or contact the shop."

/** An error whose message is for those who run the shop: it names settings, accounts or keys. */
export class SettingError extends MedusaError {
  /** Values of its sentence, where it has a code. */
  readonly params: SentenceParams | undefined

  constructor(
    type: string,
    said: string | Sentence,
    /** What a shopper reads instead. */
    readonly forShopper: string = UNAVAILABLE
  ) {
    super(
      type,
      typeof said === "string" ? said : said.message,
      typeof said === "string" ? undefined : said.code
    )
    this.params = typeof said === "string" ? undefined : said.params
  }
}

/** Whether an error is one; a workflow may hand it on as a plain object. */
export const isSettingError = (error: unknown): error is SettingError =>
  typeof (error as { forShopper?: unknown } | null | undefined)?.forShopper === "string"
