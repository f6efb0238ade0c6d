import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaView } from "../payments/rules/next-action"
import { chargedBack, type Dispute } from "../payments/rules/disputes"
import { isKeptByOrder } from "./rules/kept-by-order"
import { roundedMinor } from "../payments/rules/parts"
import {
  ALIPAY_MODULE,
  type AlipayModuleService,
  type OperationRow,
  type PaymentRow,
} from "../modules/alipay"
import { dateOf } from "./rules/date-of"
import { total } from "./rules/total"
import type { Movement, PaymentOfMedusa } from "./payment-rows"
import { withHeldElsewhere } from "./read-held-elsewhere"
import { readOrder, type OrderRow } from "./read-order"

type Loose = Record<string, unknown> | undefined

const first = async (
  container: MedusaContainer,
  entity: string,
  fields: string[],
  filters: Record<string, unknown>
): Promise<Loose> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters })
  return data[0] as Loose
}

const SESSION_FIELDS = [
  "id",
  "status",
  "raw_amount",
  "currency_code",
  "payment_collection.raw_amount",
  "payment_collection.currency_code",
]

/** A session of a payment collection. */
export type Claim = Pick<PaymentRow, "payment_collection_id" | "session_id" | "currency_code">

/** Payments of the session's collection; a payment outlives its session. */
const paymentsOf = async (container: MedusaContainer, row: Claim): Promise<PaymentOfMedusa[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: [
      "id",
      "amount",
      "raw_amount",
      "payment_session_id",
      "canceled_at",
      "captured_at",
      "captures.id",
      "captures.raw_amount",
      "captures.amount",
      "refunds.id",
      "refunds.raw_amount",
      "refunds.amount",
    ],
    filters: { payment_collection_id: row.payment_collection_id } as never,
  })
  return data as PaymentOfMedusa[]
}

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
  { kind, currency }: { kind: OperationRow["kind"]; currency: string },
  movements: readonly Movement[] = []
): OperationRow[] => {
  const known = new Set(movements.map(({ id }) => id))
  return operations.filter(
    (operation) =>
      operation.kind === kind &&
      operation.currency_code === currency &&
      operation.state === "succeeded" &&
      operation.origin !== "release" &&
      operation.amount !== "0" &&
      !(operation.medusa_id !== null && known.has(operation.medusa_id))
  )
}

type Money = { raw_amount: BigNumberInput; currency_code: string }

const amountsOf = (session: Loose): MedusaView["amounts"] => {
  const collection = session?.["payment_collection"] as Money | undefined
  if (!session || !collection) {
    return undefined
  }
  const { raw_amount, currency_code } = session as Money
  return {
    session: { amount: raw_amount, currency_code },
    collection: { amount: collection.raw_amount, currency_code: collection.currency_code },
  }
}

/** The view on which decisions are made, with what was read for it. */
export type MedusaRows = MedusaView & {
  order: OrderRow | undefined
  /** What the ledger has of captures, refunds and cancels. */
  operations: readonly OperationRow[]
  /** Medusa's own row of the payment, with its captures and refunds. */
  booked: PaymentOfMedusa | undefined
  /** Of this payment, in major units: what it is of in all, and what of it was moved. */
  whole: ReturnType<typeof total>
  captured: ReturnType<typeof total>
  refunded: ReturnType<typeof total>
}

/** What a bank took back by lost disputes is not kept: there is nothing of it to return. */
export const lessChargebacks = (
  row: PaymentRow,
  view: MedusaRows,
  disputes: readonly Dispute[]
): MedusaRows => {
  const lost = chargedBack(row, disputes)
  if (lost === 0n || !view.payment) {
    return view
  }
  const { currency_code: currency } = row
  const gone = roundedMinor(view.refunded, currency) + lost
  const kept = roundedMinor(view.captured, currency) > gone
  return { ...view, payment: { ...view.payment, kept } }
}

/** What of a payment's place a cart's completion may change: its session, and other payments of the cart. */
export const readClaims = async (
  container: MedusaContainer,
  row: Claim
): Promise<{ hasSession: boolean; otherPayment: boolean }> => {
  const [session, payments] = await Promise.all([
    first(container, "payment_session", ["id"], { id: row.session_id }),
    paymentsOf(container, row),
  ])
  return { hasSession: session !== undefined, otherPayment: hasOtherPayment(payments, row) }
}

const ownOf = (payments: readonly PaymentOfMedusa[], row: Claim): PaymentOfMedusa | undefined =>
  payments.find(({ payment_session_id }) => payment_session_id === row.session_id)

const hasOtherPayment = (payments: readonly PaymentOfMedusa[], row: Claim): boolean => {
  const own = ownOf(payments, row)
  return payments.some((each) => each !== own && stands(each, row.currency_code))
}

/** Reads the rows of Medusa that a payment of ours may belong to, and the payment's operations. */
export const readMedusaView = async (
  container: MedusaContainer,
  row: PaymentRow
): Promise<MedusaRows> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const byCollection = { payment_collection_id: row.payment_collection_id }
  const [session, payments, cartLink, orderLink, operations] = await Promise.all([
    first(container, "payment_session", SESSION_FIELDS, { id: row.session_id }),
    paymentsOf(container, row),
    first(container, "cart_payment_collection", ["cart_id"], byCollection),
    first(container, "order_payment_collection", ["order_id"], byCollection),
    alipay.operations.list(row.id),
  ])
  const payment = ownOf(payments, row)
  const { currency_code: currency } = row
  const cartId = cartLink?.["cart_id"] as string | undefined
  const orderId = (orderLink?.["order_id"] ?? (await orderOfCart(container, cartId))) as
    string | undefined
  const alone = cartId === undefined && orderId === undefined
  const found = await readOrder(container, {
    orderId,
    currency,
    captures: (payment?.captures ?? []).map(({ id }) => id),
  })
  const order = await withHeldElsewhere(container, { order: found, payment, row })
  return {
    session: session && { status: String(session["status"]) },
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
    cart: cartId === undefined ? undefined : { id: cartId },
    orphaned: alone && (await alipay.buyers.withoutOwner([row.payment_collection_id])).size > 0,
    order,
    operations,
    booked: payment,
    whole: total(payment ? [payment] : []),
    captured: total(payment?.captures ?? []),
    refunded: total(payment?.refunds ?? []),
    unclaimedCaptures: findUnclaimed(operations, { kind: "capture", currency }, payment?.captures),
    unclaimedRefunds: findUnclaimed(operations, { kind: "refund", currency }, payment?.refunds),
  }
}

const orderOfCart = async (
  container: MedusaContainer,
  cartId: string | undefined
): Promise<unknown> =>
  cartId === undefined
    ? undefined
    : (await first(container, "order_cart", ["order_id"], { cart_id: cartId }))?.["order_id"]
