import type { MedusaContainer } from "@medusajs/framework/types"
import { readDisputedOrder, readEarlierOrders } from "../medusa/disputed-order"
import { alipayOf } from "../modules/alipay"
import type { ListedDispute } from "./list-disputes"
import type { DefenseSources } from "./rules/wanted-evidence"

/** Earlier orders of the customer that a defense shows. */
const MOST_EARLIER = 10

/** What the shop knows of a disputed payment. */
export const readSources = async (
  container: MedusaContainer,
  { payment, facts }: Pick<ListedDispute, "payment" | "facts">
): Promise<DefenseSources> => {
  const id = facts?.order_id ?? undefined
  const order = id === undefined ? undefined : await readDisputedOrder(container, id)
  const earlier = order === undefined ? [] : await readEarlierOrders(container, order, MOST_EARLIER)
  return { order, earlier, payment, terms: alipayOf(container).settings.shop_terms }
}
