import type { MedusaContainer, OrderTransactionDTO } from "@medusajs/framework/types"
import { paymentModule } from "./services"

/** How Medusa's ids of captures and refunds begin; a shop's own code may note other things under other ids. */
const PREFIXES: Readonly<Record<string, string>> = { capture: "capt_", refund: "ref_" }

const isOfMovement = ({ reference, reference_id }: OrderTransactionDTO): boolean => {
  const prefix = PREFIXES[reference ?? ""]
  return prefix !== undefined && (reference_id ?? "").startsWith(prefix)
}

/**
 * Transactions of captures and refunds that Medusa has no more: it takes back the row of one that was not made, which
 * another process may have booked by then.
 * @param own ids of the order's captures and refunds, as just read
 */
export const transactionsOfGone = async (
  container: MedusaContainer,
  transactions: readonly OrderTransactionDTO[],
  own: ReadonlySet<string>
): Promise<OrderTransactionDTO[]> => {
  const suspects = transactions.filter(
    (each) => isOfMovement(each) && !own.has(each.reference_id ?? "")
  )
  if (suspects.length === 0) {
    return []
  }
  const id = suspects.map(({ reference_id }) => reference_id ?? "")
  const options = { select: ["id" as const], withDeleted: true, take: null }
  const there = await Promise.all([
    paymentModule(container).listCaptures({ id }, options),
    paymentModule(container).listRefunds({ id }, options),
  ])
  const known = new Set(there.flat().map((row) => row.id))
  return suspects.filter(({ reference_id }) => !known.has(reference_id ?? ""))
}
