import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type OperationRow, type PaymentRow } from "../modules/alipay"
import { withoutOwner } from "./buyers"
import { draftStand } from "./draft-stands"
import { cartsOfCollection, orderOfCart, orderOfCollection } from "./links"
import { readPayments, type Movement, type PaymentOfMedusa } from "./payment-rows"
import { withHeldElsewhere } from "./read-held-elsewhere"
import { readOrder, type OrderRow } from "./read-order"
import { givesBack } from "../modules/alipay/ledger/gives-back"
import { providerOf } from "../modules/alipay/provider-ids"
import { dateOf } from "../modules/alipay/time"
import { isAskedInstead } from "./rules/asked-instead"
import { hasCompleted } from "./rules/draft-stand"
import { isKeptByOrder } from "./rules/kept-by-order"
import { roundedMinor } from "./rules/minor-units"
import { total, type Sum } from "./rules/sums"
import type { MedusaView } from "./rules/view"
import { readSessions, sessionExists, type SessionOfMedusa } from "./sessions"

/** A session of a payment collection. */
export type Claim = Pick<PaymentRow, "payment_collection_id" | "session_id" | "currency_code">

const paymentsOf = async (
  container: MedusaContainer,
  { payment_collection_id }: Claim
): Promise<PaymentOfMedusa[]> => await readPayments(container, { payment_collection_id })

/** Less than a minor unit is no money: the gateway can't pay it back. */
const keeps = ({ captures = [], refunds = [] }: PaymentOfMedusa, currency: string): boolean =>
  roundedMinor(total(captures), currency) > roundedMinor(total(refunds), currency)

/** Holds or keeps the shopper's money; one that was voided or paid back does not. */
const stands = (payment: PaymentOfMedusa, currency: string): boolean =>
  payment.canceled_at == null && (payment.captured_at == null || keeps(payment, currency))

/**
 * What the gateway made and Medusa has no row of: by itself, in its dashboard, or for a row whose transaction was
 * lost after all.
 */
const findUnclaimed = (
  operations: readonly OperationRow[],
  { isKind, currency }: { isKind: (operation: OperationRow) => boolean; currency: string },
  movements: readonly Movement[] = []
): OperationRow[] => {
  const known = new Set(movements.map(({ id }) => id))
  return operations.filter(
    (operation) =>
      isKind(operation) &&
      operation.currency_code === currency &&
      operation.state === "succeeded" &&
      operation.origin !== "release" &&
      operation.amount !== "0" &&
      !(operation.medusa_id !== null && known.has(operation.medusa_id))
  )
}

/** Refunds of a payment that Medusa has no row of. */
export const unclaimedRefundsOf = (
  operations: readonly OperationRow[],
  currency: string,
  refunds?: readonly Movement[]
): OperationRow[] => findUnclaimed(operations, { isKind: givesBack, currency }, refunds)

const isCapture = ({ kind }: OperationRow): boolean => kind === "capture"

const amountsOf = (session: SessionOfMedusa | undefined): MedusaView["amounts"] => {
  const collection = session?.payment_collection
  return (
    session &&
    collection && {
      session: { amount: session.raw_amount, currency_code: session.currency_code },
      collection: { amount: collection.raw_amount, currency_code: collection.currency_code },
    }
  )
}

/** The view on which decisions are made, with what was read for it. */
export type MedusaRows = MedusaView & {
  order: OrderRow | undefined
  /** Whether another payment of the collection held or kept money when the order was made. */
  paidByOther: boolean
  /** What the ledger has of captures, refunds and cancels. */
  operations: readonly OperationRow[]
  /** Medusa's own row of the payment, with its captures and refunds. */
  booked: PaymentOfMedusa | undefined
  /** Of this payment, in major units: what it is of in all, and what of it was moved. */
  whole: Sum
  captured: Sum
  refunded: Sum
}

/** What of a payment's place a cart's completion may change: its session, and other payments of the cart. */
export const readClaims = async (
  container: MedusaContainer,
  row: Claim
): Promise<{ hasSession: boolean; otherPayment: boolean }> => {
  const [hasSession, payments] = await Promise.all([
    sessionExists(container, row.session_id),
    paymentsOf(container, row),
  ])
  return { hasSession, otherPayment: hasOtherPayment(payments, row) }
}

const ownOf = (payments: readonly PaymentOfMedusa[], row: Claim): PaymentOfMedusa | undefined =>
  payments.find(({ payment_session_id }) => payment_session_id === row.session_id)

const hasOtherPayment = (payments: readonly PaymentOfMedusa[], row: Claim): boolean => {
  const own = ownOf(payments, row)
  return payments.some((each) => each !== own && stands(each, row.currency_code))
}

/** When a payment stopped holding or keeping money; milliseconds since 1970, 0 where nothing says so. */
const endOf = ({ canceled_at, refunds = [] }: PaymentOfMedusa): number =>
  (canceled_at == null ? refunds.map(({ created_at }) => created_at) : [canceled_at])
    .map((date) => dateOf(date)?.getTime() ?? 0)
    .reduce((last, each) => Math.max(last, each), 0)

const wasPaidByOther = (
  payments: readonly PaymentOfMedusa[],
  row: Claim,
  orderedAt: Date
): boolean => {
  const own = ownOf(payments, row)
  return payments.some(
    (each) => each !== own && (stands(each, row.currency_code) || endOf(each) > orderedAt.getTime())
  )
}

type Sessions = {
  row: Claim
  sessions: readonly SessionOfMedusa[]
  /** The payment's own. */
  session: SessionOfMedusa | undefined
}

/** A linked wallet that was chosen and no more asks for nothing. */
const hasOtherSession = async (
  container: MedusaContainer,
  { row, sessions, session }: Sessions
): Promise<boolean> => {
  const asked = sessions.filter((each) => each !== session && isAskedInstead(each, session))
  if (!asked.some(({ provider_id }) => providerOf(provider_id) === "auto_debit")) {
    return asked.length > 0
  }
  const rows = await alipayOf(container).payments.listByCollection(row.payment_collection_id)
  const idle = new Set(
    rows
      .filter(({ state, completion_begun_at }) => state === "ready" && completion_begun_at === null)
      .map(({ session_id }) => session_id)
  )
  return asked.some(({ id }) => !idle.has(id))
}

/**
 * Reads the rows of Medusa that a payment of ours may belong to, and the payment's operations.
 * @param known its operations, where they were read already
 */
export const readMedusaView = async (
  container: MedusaContainer,
  row: PaymentRow,
  known?: readonly OperationRow[]
): Promise<MedusaRows> => {
  const alipay = alipayOf(container)
  const { payment_collection_id: collectionId } = row
  const [sessions, payments, [cartId], orderOfIt, operations] = await Promise.all([
    readSessions(container, collectionId),
    paymentsOf(container, row),
    cartsOfCollection(container, collectionId),
    orderOfCollection(container, collectionId),
    known ?? alipay.operations.list(row.id),
  ])
  const session = sessions.find(({ id }) => id === row.session_id)
  const payment = ownOf(payments, row)
  const { currency_code: currency } = row
  const orderId =
    orderOfIt ?? (cartId === undefined ? undefined : await orderOfCart(container, cartId))
  const alone = cartId === undefined && orderId === undefined
  const found = await readOrder(container, { orderId, currency })
  const order = await withHeldElsewhere(container, { order: found, payment, row })
  return {
    session: session && { status: session.status },
    amounts: amountsOf(session),
    payment: payment && {
      id: payment.id,
      canceled: payment.canceled_at != null,
      captured: payment.captured_at != null,
      kept: keeps(payment, currency),
      keptByOrder: isKeptByOrder(
        { canceledAt: dateOf(payment.canceled_at), kept: keeps(payment, currency) },
        order
      ),
    },
    otherPayment: hasOtherPayment(payments, row),
    otherSession: await hasOtherSession(container, { row, sessions, session }),
    paidByOther: order !== undefined && wasPaidByOther(payments, row, order.createdAt),
    cart: cartId === undefined ? undefined : { id: cartId },
    orphaned: alone && (await withoutOwner(alipay, [collectionId])).size > 0,
    order,
    ...(payment && order?.isDraft === true
      ? { paidDraft: hasCompleted(await draftStand(alipay, collectionId), row) }
      : {}),
    operations,
    booked: payment,
    whole: total(payment ? [payment] : []),
    captured: total(payment?.captures ?? []),
    refunded: total(payment?.refunds ?? []),
    unclaimedCaptures: findUnclaimed(
      operations,
      { isKind: isCapture, currency },
      payment?.captures
    ),
    unclaimedRefunds: unclaimedRefundsOf(operations, currency, payment?.refunds),
  }
}
