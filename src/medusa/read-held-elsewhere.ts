import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { alipayOf, type PaymentRow } from "../modules/alipay"
import { roundedMinor } from "./rules/minor-units"
import { collectionsOfOrder } from "./links"
import { total } from "./rules/sums"
import { transactionsOf } from "./order-transactions"
import { readPayments, type PaymentOfMedusa } from "./payment-rows"
import type { OrderRow } from "./read-order"

type Asked = { orderId: string; collectionId: string; currency: string }

/**
 * Sessions whose hold is over: what was not captured has gone back to the shopper's bank, though Medusa keeps a payment of
 * which a part was captured. A capture that was asked for in time may still come.
 */
const sessionsPastHold = async (
  container: MedusaContainer,
  collectionIds: readonly string[]
): Promise<Set<string>> => {
  const { payments, operations, gatewayClock } = alipayOf(container)
  const past = (await payments.listByCollections(collectionIds)).filter(
    ({ handle, hold_expires_at: until }) => until !== null && until < gatewayClock.at(handle)
  )
  const asked = await Promise.all(
    past.map(async ({ id }) => (await operations.listUnsettled(id, "capture")).length > 0)
  )
  return new Set(past.filter((_, index) => !asked[index]).map(({ session_id }) => session_id))
}

/**
 * Minor units that the order's other payment collections hold and have not captured, or have captured and not booked yet on the
 * order: an order that was changed gets a new one.
 */
export const readHeldElsewhere = async (
  container: MedusaContainer,
  { orderId, collectionId, currency }: Asked
): Promise<bigint> => {
  const others = (await collectionsOfOrder(container, orderId)).filter((id) => id !== collectionId)
  if (others.length === 0) {
    return 0n
  }
  const payments = await readPayments(container, { payment_collection_id: others })
  const past = await sessionsPastHold(container, others)
  const held = payments
    .filter((each) => each.canceled_at == null && !past.has(each.payment_session_id))
    .map((payment) => MathBN.sub(total([payment]), total(payment.captures ?? [])))
  return [...held, await readUnbooked(container, orderId, payments)].reduce<bigint>(
    (sum, amount) => sum + roundedMinor(amount, currency),
    0n
  )
}

/** Captures that the order has no transaction of yet, in major units: a process may have ended in between. */
const readUnbooked = async (
  container: MedusaContainer,
  orderId: string,
  payments: readonly PaymentOfMedusa[]
): Promise<BigNumberInput> => {
  const captures = payments.flatMap((payment) => payment.captures ?? [])
  if (captures.length === 0) {
    return 0
  }
  const booked = new Set(
    (await transactionsOf(container, orderId, "capture")).map((each) => each.reference_id)
  )
  return total(captures.filter(({ id }) => !booked.has(id)))
}

/** What else an order holds is asked where this payment holds nothing for it. */
export const withHeldElsewhere = async (
  container: MedusaContainer,
  {
    order,
    payment,
    row,
  }: { order: OrderRow | undefined; payment: PaymentOfMedusa | undefined; row: PaymentRow }
): Promise<OrderRow | undefined> => {
  const holdsNothing = payment === undefined || payment.canceled_at != null
  if (!order || order.canceled || !holdsNothing || (order.outstanding ?? 0n) <= 0n) {
    return order
  }
  const heldElsewhere = await readHeldElsewhere(container, {
    orderId: order.id,
    collectionId: row.payment_collection_id,
    currency: row.currency_code,
  })
  return { ...order, heldElsewhere }
}
