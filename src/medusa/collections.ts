import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { createOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import { paymentModule } from "./services"

/** A payment collection: what it asks for, in major units, and whether it is paid. */
export type Collection = {
  id: string
  status: string
  amount: BigNumberInput
  currency_code: string
}

/** @throws MedusaError NOT_FOUND */
export const retrieveCollection = async (
  container: MedusaContainer,
  id: string
): Promise<Collection> => await paymentModule(container).retrievePaymentCollection(id)

/** Nothing where an admin has deleted it, or the draft that it was of. */
export const findCollection = async (
  container: MedusaContainer,
  id: string
): Promise<Pick<Collection, "amount" | "currency_code"> | undefined> => {
  const [found] = await paymentModule(container).listPaymentCollections(
    { id: [id] },
    { select: ["id", "amount", "currency_code"], take: 1 }
  )
  return found
}

export const readCollections = async (
  container: MedusaContainer,
  ids: string[]
): Promise<Pick<Collection, "id" | "status">[]> =>
  await paymentModule(container).listPaymentCollections(
    { id: ids },
    { select: ["id", "status"], take: ids.length }
  )

/** Makes a payment collection that no cart or order has. @returns its id */
export const createCollection = async (
  container: MedusaContainer,
  { amount, currency }: { amount: string; currency: string }
): Promise<string> => {
  const { id } = await paymentModule(container).createPaymentCollections({
    amount,
    currency_code: currency.toLowerCase(),
  })
  return id
}

/** Has Medusa make one more payment collection of an order. @param amount major units @returns its id */
export const createCollectionOfOrder = async (
  container: MedusaContainer,
  { orderId, amount }: { orderId: string; amount: string }
): Promise<string> => {
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    // Named a number by Medusa, which takes any of its amounts.
    input: { order_id: orderId, amount: amount as never },
  })
  const [collection] = result
  if (!collection) {
    throw new Error(`Medusa made no payment collection for order ${orderId}.`)
  }
  return collection.id
}
