import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../gateway"
import { disputesOf } from "../disputes/read-disputes"
import { findCollection } from "../medusa/collections"
import { orderOfCart } from "../medusa/links"
import { readMedusaView } from "../medusa/medusa-view"
import { roundedMinor, toMajorUnits } from "../medusa/rules/minor-units"
import { alipayOf, type PaymentRow } from "../modules/alipay"
import { sumOf } from "../modules/alipay/ledger/sums"
import type { LedgerStores } from "../modules/alipay/parts"
import { notFound } from "../modules/alipay/refusal"
import type { SaleRow } from "../modules/alipay/till/sale-row"
import { isAllPaidBack, type TakenBack } from "../payments/rules/paid-back"
import { nameMissingPlaces } from "../payments/name-missing-places"
import { isSoldDraft } from "../payments/rules/places"
import { isAtCounter } from "../payments/rules/product"
import { readNotDue } from "./read-not-due"
import type { NotDue } from "./rules/not-due"

/** A sale with what became known of it. */
export type Sale = {
  sale: SaleRow
  /** The order that it was paid for; one that was there before has the payment in its books. */
  orderId: string | undefined
  /** The newest attempt to be paid at the counter. */
  attempt: PaymentRow | undefined
  /** All of its money went back. */
  returned: boolean
  /** Minor units of the newest attempt that went back, or are on their way. */
  refunded: bigint
  /** Major units. */
  amount: BigNumberInput
  currency: string
  /** What it sells is there; an admin can delete a draft, or a payment collection. */
  isThere: boolean
  /** Why it is not due as it was begun; nothing for what is sold, canceled or on its way to an order. */
  notDue: NotDue | undefined
}

/** The newest attempt to be paid at the counter. */
const newestAttempt = (rows: readonly PaymentRow[]): PaymentRow | undefined =>
  rows.filter(isAtCounter).at(-1)

/** Of an attempt that was paid. */
const takenBackOf = async (
  alipay: LedgerStores,
  attempt: PaymentRow
): Promise<TakenBack | undefined> =>
  attempt.state === "paid"
    ? {
        operations: await alipay.operations.list(attempt.id),
        disputes: await disputesOf(alipay, attempt),
      }
    : undefined

/** Minor units that the shop gave back or is giving back. */
export const refundedOf = ({ operations }: Pick<TakenBack, "operations">): bigint =>
  sumOf(operations.filter(({ kind }) => kind === "refund"))

/**
 * The order of a cart, or the order that was there before; of an attempt that was paid, once it is in the order's books. Medusa
 * links an order to its cart while it makes it, and takes both back where a step fails: stock that is gone, for example. A draft
 * is no order, also where an older process has booked the payment on it.
 */
const orderOf = async (
  container: MedusaContainer,
  { cart_id: cartId, from_order_id: before }: SaleRow,
  attempt: PaymentRow | undefined
): Promise<string | undefined> => {
  const isPaid = attempt?.state === "paid"
  if (isPaid && !(await isBooked(container, attempt))) {
    return undefined
  }
  if (before === null) {
    return cartId === null ? undefined : await orderOfCart(container, cartId)
  }
  return isPaid ? before : undefined
}

/** Whether an order has the payment in its books. */
const isBooked = async (container: MedusaContainer, attempt: PaymentRow): Promise<boolean> => {
  const view = await readMedusaView(container, attempt)
  if (isSoldDraft(attempt, view)) {
    await checkSoon(alipayOf(container), attempt)
  }
  return view.payment !== undefined && view.order?.isDraft !== true
}

/** Has a payment for which nothing is planned looked at: by the sweep, or when the till asks once more. */
const checkSoon = async (
  { checks, now }: LedgerStores,
  { id, next_check_at: planned }: PaymentRow
): Promise<void> => {
  if (planned === null) {
    await checks.schedule(id, now())
  }
}

type Asked = Pick<Sale, "amount" | "currency" | "isThere">
type Tried = Pick<Sale, "attempt" | "returned">

/** What a sale comes to; of one whose payment collection was deleted, what it came to when it was begun. */
const askedFor = async (
  container: MedusaContainer,
  { payment_collection_id: id, amount, currency_code }: SaleRow,
  attempt: PaymentRow | undefined
): Promise<Asked> => {
  const collection = await findCollection(container, id)
  const currency = (
    collection?.currency_code ??
    currency_code ??
    attempt?.currency_code ??
    ""
  ).toUpperCase()
  return collection
    ? { amount: collection.amount, currency, isThere: true }
    : { amount: toMajorUnits(amount ?? attempt?.amount ?? "0", currency), currency, isThere: false }
}

/** What a payment of the sale itself brings makes it due no more: asked for where none has brought anything. */
const notDueOf = async (
  container: MedusaContainer,
  sale: SaleRow,
  { attempt, returned, amount, currency }: Tried & Asked
): Promise<NotDue | undefined> => {
  const hasMoney = attempt !== undefined && HAS_MONEY.has(attempt.state) && !returned
  return hasMoney || sale.canceled_at !== null
    ? undefined
    : await readNotDue(container, sale, { amount: roundedMinor(amount, currency), currency })
}

const HAS_MONEY = new Set<PaymentRow["state"]>(["paid", "authorized"])

/** Whether the sale's own payment was still the same once it was known that the sale is not due. */
const isStillSo = async (
  alipay: LedgerStores,
  { payment_collection_id: id }: SaleRow,
  attempt: PaymentRow | undefined
): Promise<boolean> => {
  const now = newestAttempt(await alipay.payments.listByCollection(id))
  return now?.id === attempt?.id && now?.state === attempt?.state
}

export const readSale = async (container: MedusaContainer, sale: SaleRow): Promise<Sale> => {
  const alipay = alipayOf(container)
  const rows = await alipay.payments.listByCollection(sale.payment_collection_id)
  await nameMissingPlaces(alipay.payments, rows)
  const attempt = newestAttempt(rows)
  const asked = await askedFor(container, sale, attempt)
  const orderId = await orderOf(container, sale, attempt)
  const taken = attempt && (await takenBackOf(alipay, attempt))
  const returned = attempt !== undefined && taken !== undefined && isAllPaidBack(attempt, taken)
  const refunded = taken ? refundedOf(taken) : 0n
  const notDue = await notDueOf(container, sale, { attempt, returned, ...asked })
  // What was booked in between is the sale's own money, and not paid in another way.
  if (notDue !== undefined && !(await isStillSo(alipay, sale, attempt))) {
    return await readSale(container, sale)
  }
  return { sale, orderId, attempt, returned, refunded, ...asked, notDue }
}

/** @throws MedusaError NOT_FOUND */
export const findSale = async (container: MedusaContainer, id: string): Promise<SaleRow> => {
  const sale = await alipayOf(container).sales.byId(id)
  if (!sale) {
    throw notFound(
      sentence(
        "no_sale",
        "There is no sale {{id}}. Another till may have begun it again: look at the latest sales.",
        { id }
      )
    )
  }
  return sale
}
