import type { MedusaError } from "@medusajs/framework/utils"
import { sentence } from "../../gateway"
import { notAllowed } from "../../modules/alipay/refusal"

export const noLedgerRow = (what: string): MedusaError =>
  notAllowed(
    sentence(
      "not_in_ledger",
      "{{what}} was not made through this plugin's ledger; nothing was sent to Alipay.",
      { what }
    )
  )

export const noSuchMovement = (what: "capture" | "refund", id: string): MedusaError =>
  notAllowed(
    sentence("no_movement", "Medusa has no {{what}} {{id}}; nothing was sent to Alipay.", {
      what,
      id,
    })
  )

/** Medusa must name its own row: its id is what makes a repeat a repeat. */
export const noRowNamed = (what: string): MedusaError =>
  notAllowed(
    sentence(
      "movement_not_named",
      "Medusa did not name the {{what}} it wrote; nothing was sent to Alipay.",
      { what }
    )
  )
