import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ask, askFirst } from "./services"

/** An order without its lines and money. */
export type OrderHead = {
  id: string
  status: string
  currency_code: string
  customer_id: string | null
}

export const readOrderHead = async (
  container: MedusaContainer,
  id: string
): Promise<OrderHead | undefined> =>
  await askFirst<OrderHead>(container, {
    entity: "order",
    fields: ["id", "status", "currency_code", "customer_id"],
    filters: { id },
  })

export const orderExists = async (container: MedusaContainer, id: string): Promise<boolean> =>
  (await readOrderHead(container, id)) !== undefined

/** What an order's totals say, in major units. */
type Totals = {
  pending_difference?: BigNumberInput
  raw_pending_difference?: BigNumberInput
  transaction_total?: BigNumberInput
  raw_transaction_total?: BigNumberInput
}

/** An order with its totals, as Medusa's query hands it out. */
export type OrderWithTotals = {
  id: string
  status: string
  version: number
  created_at: string | Date
  canceled_at?: string | Date | null
  is_draft_order?: boolean | null
  summary?: Totals
}

const FIELDS = ["id", "status", "version", "created_at", "canceled_at", "is_draft_order", "summary"]

/** Orders with what they owe; those that are gone are left out. */
export const readOrdersWithTotals = async (
  container: MedusaContainer,
  ids: readonly string[]
): Promise<OrderWithTotals[]> =>
  ids.length === 0
    ? []
    : await ask<OrderWithTotals>(container, {
        entity: "order",
        fields: FIELDS,
        filters: { id: ids.length === 1 ? ids[0] : [...ids] },
      })

/** What an order still owes, in major units; below zero it has more than it owes. */
export const owedBy = ({ summary }: OrderWithTotals): BigNumberInput | undefined =>
  summary?.raw_pending_difference ?? summary?.pending_difference

/** The order that a return, exchange or claim is of. */
export const orderOfChange = async (
  container: MedusaContainer,
  entity: "return" | "order_exchange" | "order_claim",
  id: string
): Promise<string | undefined> => {
  const found = await askFirst<{ order_id: string }>(container, {
    entity,
    fields: ["order_id"],
    filters: { id },
  })
  return found?.order_id
}
