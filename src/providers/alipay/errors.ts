import { MedusaError } from "@medusajs/framework/utils"

export const noLedgerRow = (what: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${what} was not made through this plugin's ledger; nothing was sent to Alipay.`
  )

export const noSuchMovement = (what: "capture" | "refund", id: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Medusa has no ${what} ${id}; nothing was sent to Alipay.`
  )

/** Medusa must name its own row: its id is what makes a repeat a repeat. */
export const noRowNamed = (what: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Medusa did not name the ${what} it wrote; nothing was sent to Alipay.`
  )
