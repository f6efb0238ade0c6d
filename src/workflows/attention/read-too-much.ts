import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { disputesOf } from "../../disputes/read-disputes"
import { isHolding } from "../../disputes/rules/money"
import { wonBackOf } from "../../disputes/rules/won-back"
import { collectionsOfOrder } from "../../medusa/links"
import { changesOf } from "../../medusa/order-changes"
import { chargebacksOf, readTotalsAndPaid } from "../../medusa/order-past"
import { unclaimedRefundsOf } from "../../medusa/medusa-view"
import { transactionsOf } from "../../medusa/order-transactions"
import { readPayments, type PaymentOfMedusa } from "../../medusa/payment-rows"
import { roundedMinor } from "../../medusa/rules/minor-units"
import { total } from "../../medusa/rules/sums"
import type { MedusaView, OrderView } from "../../medusa/rules/view"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import { dateOf } from "../../modules/alipay/time"
import { leftInLedger } from "./money-left"

/** Milliseconds since 1970; 0 where none of them is set. */
const latest = (dates: readonly unknown[]): number =>
  Math.max(0, ...dates.map((each) => dateOf(each)?.getTime() ?? 0))

/** A payment of the plugin's of the order. */
type OfOrder = {
  row: PaymentRow
  payment: PaymentOfMedusa
  disputes: readonly DisputeFacts[]
  /** Minor units that can go back to the shopper by it. */
  left: bigint
  elsewhere: readonly bigint[]
  capturedAt: number
  hasItem: boolean
}

type Captures = Awaited<ReturnType<typeof transactionsOf>>

const capturedAt = ({ captures = [] }: PaymentOfMedusa, booked: Captures): number => {
  const own = new Set(captures.map(({ id }) => id))
  return latest(
    booked.filter((each) => own.has(each.reference_id)).map(({ created_at }) => created_at)
  )
}

type Read = { container: MedusaContainer; payments: PaymentOfMedusa[]; booked: Captures }

const readOfOrder = async (
  { container, payments, booked }: Read,
  row: PaymentRow
): Promise<OfOrder[]> => {
  const alipay = alipayOf(container)
  const payment = payments.find(({ payment_session_id }) => payment_session_id === row.session_id)
  if (!payment) {
    return []
  }
  const [operations, disputes, items] = await Promise.all([
    alipay.operations.list(row.id),
    disputesOf(alipay, row),
    alipay.attention.openOf(row.id),
  ])
  const kept = roundedMinor(
    MathBN.sub(total(payment.captures ?? []), total(payment.refunds ?? [])),
    row.currency_code
  )
  const atGateway = leftInLedger({ row, operations, disputes }, alipay.now())
  return [
    {
      ...{ row, payment, disputes },
      left: kept < atGateway ? kept : atGateway,
      elsewhere: unclaimedRefundsOf(operations, row.currency_code, payment.refunds).map(
        ({ amount }) => BigInt(amount)
      ),
      capturedAt: capturedAt(payment, booked),
      hasItem: items.some(({ kind }) => kind === "overpaid"),
    },
  ]
}

/** One tells of the order: the one that has told already, else the newest that has money of it. */
const tellerAmong = (newestFirst: readonly OfOrder[]): OfOrder | undefined =>
  newestFirst.find(({ hasItem }) => hasItem) ?? newestFirst.find(({ left }) => left > 0n)

const paidLastOf = async (
  { container, booked }: Read,
  orderId: string,
  teller: OfOrder
): Promise<NonNullable<OrderView["paidLast"]>> => {
  const changes = await changesOf(container, orderId)
  const changedAt = latest([
    ...changes.flatMap((each) => [each.confirmed_at, each.declined_at, each.canceled_at]),
    ...booked.map(({ created_at }) => created_at),
  ])
  return {
    changedBefore: changedAt <= teller.capturedAt,
    changedAgoMs: alipayOf(container).now().getTime() - changedAt,
  }
}

const readWonBack = async (
  container: MedusaContainer,
  order: OrderView,
  { currency_code: currency }: PaymentRow
): Promise<{ amount: bigint; disputeId: string } | undefined> => {
  const chargebacks = await chargebacksOf(container, order.id, currency)
  if (chargebacks.every(({ removedAt }) => removedAt === undefined)) {
    return undefined
  }
  const found = wonBackOf({
    ...(await readTotalsAndPaid(container, order.id, currency)),
    chargebacks,
  })
  const tooMuch = -(order.outstanding ?? 0n)
  return found && { ...found, amount: found.amount < tooMuch ? found.amount : tooMuch }
}

/**
 * What is to know of an order that has more than it owes: which of the plugin's payments tells a person, and whether that
 * can wait; which of them can give it back; and what of it came back by disputes.
 */
export const withTooMuch = async <View extends MedusaView>(
  container: MedusaContainer,
  row: PaymentRow,
  view: View
): Promise<View> => {
  const { order } = view
  if (!order || order.canceled || (order.outstanding ?? 0n) >= 0n) {
    return view
  }
  const collections = await collectionsOfOrder(container, order.id)
  const [rows, payments, booked] = await Promise.all([
    alipayOf(container).payments.listByCollections(collections),
    readPayments(container, { payment_collection_id: collections }),
    transactionsOf(container, order.id, "capture"),
  ])
  const read = { container, payments, booked }
  const found = (await Promise.all(rows.map(async (each) => await readOfOrder(read, each)))).flat()
  const newestFirst = found.sort((a, b) => b.capturedAt - a.capturedAt)
  const teller = tellerAmong(newestFirst)
  const isOwn = (each: OfOrder): boolean => each.row.id === row.id
  const givers = newestFirst
    .filter(({ left, elsewhere }) => left > 0n || elsewhere.length > 0)
    .filter(({ disputes }) => !disputes.some(isHolding))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    .map(({ payment, left, elsewhere }) => ({ paymentId: payment.id, left, elsewhere }))
  const wonBack = await readWonBack(container, order, row)
  const own = found.find(isOwn)?.disputes ?? []
  const more: Partial<OrderView> = {
    givers,
    ...(teller && isOwn(teller) ? { paidLast: await paidLastOf(read, order.id, teller) } : {}),
    ...(wonBack && {
      wonBack: {
        ...wonBack,
        isOwn: own.some(({ dispute_id }) => dispute_id === wonBack.disputeId),
      },
    }),
  }
  return { ...view, order: { ...order, ...more } }
}
