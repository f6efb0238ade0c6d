import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaView } from "../../medusa/rules/view"
import type { PaymentFact } from "../../payments/rules/status-table"
import type { PaymentRow } from "../../modules/alipay"
import type { Release } from "../../payments/return-payment"
import type { MedusaRows } from "../../medusa/medusa-view"

export type Settling = {
  container: MedusaContainer
  row: PaymentRow
  fact: PaymentFact
  /** What is not captured has gone back to the shopper. */
  lapsed: boolean
  view: MedusaView
  /** A person asks for it: what was refused before is tried once more. */
  again?: boolean
  /** Asked under the leases of the cart and the order, before Medusa authorizes anything. @throws what stands in the way */
  assertOwed?: () => Promise<void>
}

export type Outcome = {
  /** Nothing more will come of it by itself. */
  settled: boolean
  /** How the return of the money ended. */
  release?: Release
  /** Medusa's rows afterwards, where the action has read them last. */
  view?: MedusaRows
}

export type Action = (settling: Settling) => Promise<Outcome>

export const SETTLED: Outcome = { settled: true }
export const OPEN: Outcome = { settled: false }
export const settledIf = (settled: boolean): Outcome => (settled ? SETTLED : OPEN)
