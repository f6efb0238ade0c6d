import { MedusaError } from "@medusajs/framework/utils"

/** What a shopper reads where a setting of the shop is not right. */
const UNAVAILABLE =
  "This way to pay can't be used at the moment. Please choose another one, or contact the shop."

/** An error whose message is for those who run the shop: it names settings, accounts or keys. */
export class SettingError extends MedusaError {
  constructor(
    type: string,
    message: string,
    /** What a shopper reads instead. */
    readonly forShopper: string = UNAVAILABLE
  ) {
    super(type, message)
  }
}

/** Whether an error is one; a workflow may hand it on as a plain object. */
export const isSettingError = (error: unknown): error is SettingError =>
  typeof (error as { forShopper?: unknown } | null | undefined)?.forShopper === "string"
