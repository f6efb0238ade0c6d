import type { MedusaContainer } from "@medusajs/framework/types"
import { readDisputedOrder, readEarlierOrders } from "../medusa/disputed-order"
import { readSentMails } from "../medusa/sent-mails"
import { alipayOf } from "../modules/alipay"
import type { ListedDispute } from "./list-disputes"
import type { DefenseSources } from "./rules/wanted-evidence"

/** Earlier orders of the customer that a defense shows. */
const MOST_EARLIER = 10
const MOST_MAILS = 50

type Of = Pick<ListedDispute, "payment" | "facts"> & {
  /** Whether the messages to the customer are read too: Medusa has no index for them. */
  mails: boolean
}

/** What the shop knows of a disputed payment. */
export const readSources = async (
  container: MedusaContainer,
  { payment, facts, mails: withMails }: Of
): Promise<DefenseSources> => {
  const id = facts?.order_id ?? undefined
  const order = id === undefined ? undefined : await readDisputedOrder(container, id)
  const earlier = order === undefined ? [] : await readEarlierOrders(container, order, MOST_EARLIER)
  const mails =
    withMails && order !== undefined ? await readSentMails(container, order, MOST_MAILS) : []
  return { order, earlier, mails, payment, terms: alipayOf(container).settings.shop_terms }
}
