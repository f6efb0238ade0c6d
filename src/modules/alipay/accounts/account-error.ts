import { MedusaError } from "@medusajs/framework/utils"
import type { Sentence } from "../../../gateway"
import { SettingError } from "../setting-error"

/** A setting of an account that is missing or not right; its message says how to fix it. */
export class AccountError extends SettingError {
  /** What is wrong, beginning with what the setting is called where it was made. */
  readonly sentence: string
  /** The sentence with its code and values, where it can be translated. */
  readonly said: Sentence | undefined

  constructor(
    readonly handle: string,
    /** Name of the setting. */
    readonly field: string,
    sentence: string | Sentence
  ) {
    const text = typeof sentence === "string" ? sentence : sentence.message
    super(MedusaError.Types.INVALID_DATA, `Alipay account "${handle}": ${text}`)
    this.sentence = text
    this.said = typeof sentence === "string" ? undefined : sentence
  }
}
