import { MedusaError } from "@medusajs/framework/utils"
import { sentence, type Sentence } from "../../../gateway"
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
    problem: string | Sentence
  ) {
    super(
      MedusaError.Types.INVALID_DATA,
      sentence("account_trouble", 'Alipay account "{{handle}}": {{problem}}', {
        handle,
        problem,
      })
    )
    this.sentence = typeof problem === "string" ? problem : problem.message
    this.said = typeof problem === "string" ? undefined : problem
  }
}
