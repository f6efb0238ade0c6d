import { collectionOf, openLinks } from "../../support/payment-links"
import type { Command } from "./scenario"
import { orderOf, type Act, type Acting } from "./shopper"

const requestsOf = async ({ world }: Acting, url: string): Promise<string[]> => {
  const { rows } = await world.store.sql.query<{ id: string }>(
    `select payment_request_id as id from alipay_payment where payment_collection_id = $1 order by created_at`,
    [collectionOf(url)]
  )
  return rows.map(({ id }) => id)
}

/** An admin makes a link of what the order owes, or of the cart, and the shopper chooses a wallet on its page. */
const link: Act<"link"> = async (acting, { choice }) => {
  const { world, shopper } = acting
  const links = openLinks(world.store, world.shop)
  const orderId = await orderOf(acting)
  const about =
    orderId === undefined
      ? { payment_collection_id: shopper.cart.collectionId }
      : { order_id: orderId }
  const { status, body } = await links.make(about)
  if (status !== 200) {
    return `not made ${status}`
  }
  const url: string = body["payment_link"].url
  const page = await links.visit(url)
  const way = page.ways[choice % Math.max(1, page.ways.length)]
  if (way === undefined) {
    return page.state
  }
  const { state } = await links.choose(url, way, page.seen)
  const known = new Set(shopper.pages)
  const opened = (await requestsOf(acting, url)).filter((id) => !known.has(id))
  shopper.pages.unshift(...opened.reverse())
  return `chose ${way}: ${state}`
}

/** What is paid by a payment link. */
export const LINK_ACTS: { [Name in "link" & Command["do"]]: Act<Name> } = { link }
