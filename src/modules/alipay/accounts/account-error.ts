import { MedusaError } from "@medusajs/framework/utils"
import { SettingError } from "../setting-error"

/** A setting of an account that is missing or not right; its message says how to fix it. */
export class AccountError extends SettingError {
  constructor(
    readonly handle: string,
    /** Name of the setting. */
    readonly field: string,
    /** What is wrong, beginning with what the setting is called where it was made. */
    readonly sentence: string
  ) {
    super(MedusaError.Types.INVALID_DATA, `Alipay account "${handle}": ${sentence}`)
  }
}
