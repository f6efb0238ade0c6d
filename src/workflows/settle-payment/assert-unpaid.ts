import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { retrieveCollection } from "../../medusa/collections"
import { unbookedSessionsOf } from "../../medusa/sessions"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { readClaims, type Claim } from "../../medusa/medusa-view"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** Requests whose money is there or announced. */
const PAYING: ReadonlySet<PaymentRow["state"]> = new Set(["pending", "authorized", "paid"])
/** A linked wallet's charge has been sent: no one but the gateway decides whether it is paid. */
const SENT: ReadonlySet<PaymentRow["state"]> = new Set(["created", "unknown", "awaiting_shopper"])

const mayBring = ({ state, product }: PaymentRow): boolean =>
  PAYING.has(state) || (product === "agreement" && SENT.has(state))

/**
 * Nothing has paid a payment collection, and nothing that was sent may still do so.
 * @param claim the collection, and the session that is to be charged, where there is one
 * @throws MedusaError INVALID_DATA naming the collection
 */
export const assertUnpaid = async (container: MedusaContainer, claim: Claim): Promise<void> => {
  const { payment_collection_id: id } = claim
  const { status } = await retrieveCollection(container, id)
  if (status === "canceled") {
    throw refuse(`payment_collection_id ${id} is canceled.`)
  }
  const { otherPayment } = await readClaims(container, claim)
  if (status === "completed" || otherPayment) {
    throw refuse(`payment_collection_id ${id} is paid already.`)
  }
  if (await isBeingPaid(container, claim)) {
    throw refuse(
      `payment_collection_id ${id} has a payment whose outcome is not known yet. Charge it again only when that has failed.`
    )
  }
}

/** Another session of the collection has money, or may have, of which Medusa has no payment yet. */
export const isBeingPaid = async (
  container: MedusaContainer,
  { payment_collection_id: collectionId, session_id: own }: Claim
): Promise<boolean> => {
  const { payments, operations } = alipayOf(container)
  const rows = (await payments.listByCollection(collectionId)).filter(
    (row) => row.session_id !== own && mayBring(row)
  )
  const open = await unbookedSessionsOf(container, collectionId)
  for (const row of rows.filter(({ session_id }) => open.has(session_id))) {
    const goesBack = (await operations.list(row.id)).some(
      ({ origin, state }) => origin === "release" && state !== "failed"
    )
    if (!goesBack) {
      return true
    }
  }
  return false
}
