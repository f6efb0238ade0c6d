import { MedusaError } from "@medusajs/framework/utils"
import { sentence } from "../../../gateway"
import { SettingError } from "../setting-error"

/** What was begun at another place is left alone until an admin says that the store has moved here. */
export class LedgerHeldError extends SettingError {
  constructor(since: Date) {
    super(
      MedusaError.Types.NOT_ALLOWED,
      sentence(
        "ledger_held",
        'This database is used at a new place since {{since}}, and may be a copy of a store that goes on elsewhere: payments and linked wallets from before are left alone. If the store has moved here, confirm it in the admin under Alipay ("Store has moved?").',
        { since: since.toISOString() }
      )
    )
    this.name = "LedgerHeldError"
  }
}

/** Whether an error says that the ledger is held; a workflow may hand it on as a plain object. */
export const isLedgerHeld = (error: unknown): boolean =>
  (error as { name?: unknown } | null | undefined)?.name === "LedgerHeldError"
