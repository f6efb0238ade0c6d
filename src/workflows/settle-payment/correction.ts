import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaymentRow } from "../../modules/alipay"
import type { MedusaRows } from "../../medusa/medusa-view"

export type Correcting = {
  container: MedusaContainer
  row: PaymentRow
  /** Medusa's rows and the payment's operations as they are now. */
  view: MedusaRows
}

/** Puts right what a cut-off process left. @returns whether it did anything, so that the rows are to be read again */
export type Correction = (correcting: Correcting) => Promise<boolean>
