import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

export type RehearsalOrder = {
  rehearsalId: string
  regionId: string
  currency: string
  email: string
  title: string
  /** Major units. */
  amount: number
}

/** Has Medusa make an order of one line without stock; no one is mailed about it. @returns the order's id */
export const createRehearsalOrder = async (
  container: MedusaContainer,
  { rehearsalId, regionId, currency, email, title, amount }: RehearsalOrder
): Promise<string> => {
  const { result } = await createOrderWorkflow(container).run({
    input: {
      region_id: regionId,
      currency_code: currency.toLowerCase(),
      email,
      items: [{ title, quantity: 1, unit_price: amount, requires_shipping: false }],
      metadata: { alipay_rehearsal: rehearsalId },
      no_notification: true,
    },
  })
  return result.id
}
