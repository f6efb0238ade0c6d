import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChargeOutcome } from "../../agreements/rules/charge-outcome"
import type { ChargeRequest, SizedCharge } from "../../agreements/rules/charge-request"
import { collectionOfDue } from "../../medusa/collection-of-due"
import { underOrderLease } from "../../medusa/order-lease"
import { dueOfOrder } from "../../medusa/payable"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { ChargeRow } from "../../modules/alipay/agreements/charge-book"
import { assertOwed, assertOrder } from "./find-collection"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

const isRefusal = (error: unknown): boolean =>
  error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA

/**
 * How much a charge is and where it is paid. What an order owes is paid where its payment link or a till would take it: what
 * was paid there is not charged.
 * @throws MedusaError INVALID_DATA where an order is to say how much, and owes nothing
 */
export const sizeCharge = async (
  container: MedusaContainer,
  request: ChargeRequest
): Promise<SizedCharge> => {
  const { amount, debtor, ...charge } = request
  if (debtor === null) {
    return { ...charge, amount }
  }
  await assertOrder(container, request, debtor)
  return await underOrderLease(alipayOf(container).leases, debtor, async () => {
    const due = await dueOfOrder(container, debtor)
    if (!due || due.owed <= 0n) {
      throw refuse(`order_id ${debtor} owes nothing, or a payment holds what it owes.`)
    }
    return {
      ...charge,
      amount: toMajorUnits(due.owed.toString(), due.currency),
      payment_collection_id: await collectionOfDue(container, debtor, due),
    }
  })
}

/** A charge that was begun and never sent, as it is now: the order may owe another amount since. */
export const resize = async (
  container: MedusaContainer,
  charge: ChargeRow,
  { amount, payment_collection_id }: SizedCharge
): Promise<ChargeRow> =>
  charge.amount === amount && charge.payment_collection_id === payment_collection_id
    ? charge
    : await alipayOf(container).charges.note(charge.id, {
        ...{ amount, payment_collection_id },
        session_id: null,
      })

/** To be called under the leases of the order and the collection. @throws MedusaError INVALID_DATA naming the order */
export const assertStillOwed = async (
  container: MedusaContainer,
  row: PaymentRow,
  debtor: string
): Promise<void> => {
  await assertOwed(container, row)
  const due = await dueOfOrder(container, debtor)
  if (!due || due.owed < BigInt(row.amount)) {
    throw refuse(`order_id ${debtor} owes less than when the charge was begun.`)
  }
}

/** @returns that nothing is owed, where that is what stood in the way. @throws what else did */
export const orNotOwed = async (
  container: MedusaContainer,
  { debtor }: ChargeRequest,
  work: () => Promise<ChargeOutcome>
): Promise<ChargeOutcome> => {
  try {
    return await work()
  } catch (error) {
    const due =
      debtor !== null && isRefusal(error) ? await dueOfOrder(container, debtor) : undefined
    if (!due || due.canceled || due.owed > 0n) {
      throw error
    }
    return { outcome: "not_owed" }
  }
}
