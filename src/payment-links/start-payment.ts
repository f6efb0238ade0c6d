import type { MedusaContainer } from "@medusajs/framework/types"
import { isDraftInEdit } from "../medusa/begun-changes"
import { orderOfCollection } from "../medusa/links"
import { underOrderLease } from "../medusa/order-lease"
import { startSession } from "../medusa/payable"
import { alipayOf } from "../modules/alipay"
import {} from "../modules/alipay/leases/busy"
import { collectionLeaseKey } from "../modules/alipay/leases/leases"
import { providerIdOf } from "../modules/alipay/provider-ids"
import { MINUTE } from "../modules/alipay/time"
import { messageOf } from "../payments/errors"
import type { Way } from "./list-ways"
import { readLink, type LinkView } from "./read-link"
import { mayStart } from "./rules/link-state"
import type { LinkClaims } from "./rules/token"

/** Requests that may be begun for one payment collection in `BEGUN_MS`: each is a signed call and a row that is kept. */
const MOST_BEGUN = 10

const BEGUN_MS = 10 * MINUTE

export type Start = {
  claims: LinkClaims
  way: Way
  /** Minor units and currency that the shopper has seen. */
  seen: string
  returnUrl: string
  data: Record<string, unknown>
}

/** `unchanged`: it can't be paid now, or not so; the page says what there is. */
export type Started = "open" | "unchanged" | "too_many" | "refused"

/** The page that is open already, where another holder of the link has chosen the same. */
const isOpen = ({ state, row, payable }: LinkView, { providerId, wallet }: Way): boolean =>
  state === "waiting" &&
  row !== undefined &&
  providerIdOf("page", row.handle) === providerId &&
  row.payment_method_type === wallet &&
  BigInt(row.amount) === payable.amount

/** What the shopper is shown and asked to pay: minor units and currency. */
export const amountSeen = ({ amount, currency }: LinkView["payable"]): string =>
  `${amount}${currency}`

const start = async (container: MedusaContainer, asked: Start): Promise<Started> => {
  const alipay = alipayOf(container)
  const link = await readLink(container, asked.claims)
  if (!link || !mayStart(link.state) || amountSeen(link.payable) !== asked.seen) {
    return "unchanged"
  }
  if (isOpen(link, asked.way)) {
    return "open"
  }
  if (link.begunSince(new Date(alipay.now().getTime() - BEGUN_MS)) >= MOST_BEGUN) {
    return "too_many"
  }
  const { orderId } = link.payable
  if (orderId !== null && (await isDraftInEdit(alipay, orderId))) {
    alipay.logger.info(`alipay: the draft ${orderId} is not paid by its link while it is edited`)
    return "refused"
  }
  try {
    await startSession(container, {
      collectionId: asked.claims.collectionId,
      providerId: asked.way.providerId,
      data: {
        ...asked.data,
        payment_method_type: asked.way.wallet,
        return_url: asked.returnUrl,
      },
    })
    return "open"
  } catch (error) {
    alipay.logger.error(`alipay: a payment link's payment did not start: ${messageOf(error)}`)
    return "refused"
  }
}

/**
 * Starts a payment of a link, or finds the one that is open. One at a time for each payment collection, so that of two
 * who hold the link the second sees what the first has begun; and not beside an admin who marks the order as paid or cancels it.
 * @throws LeaseBusyError
 */
export const startLinkPayment = async (
  container: MedusaContainer,
  asked: Start
): Promise<Started> => {
  const { leases } = alipayOf(container)
  const { collectionId } = asked.claims
  return await leases.within(collectionLeaseKey(collectionId), async () => {
    const orderId = await orderOfCollection(container, collectionId)
    return await underOrderLease(leases, orderId, async () => await start(container, asked))
  })
}
