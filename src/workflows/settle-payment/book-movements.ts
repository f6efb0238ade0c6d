import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Moved } from "../../medusa/rules/view"
import { cartLeaseKey } from "../../modules/alipay/leases/leases"
import { majorOfPart } from "../../payments/rules/parts"
import { messageOf } from "../../payments/errors"
import { asOwnReturn } from "../../payments/own-return"
import { repairOrderLinks } from "../../medusa/repair-order-links"
import { underOrderLease } from "../../medusa/order-lease"
import { orderOfCollection } from "../../medusa/links"
import { paymentModule } from "../../medusa/services"
import { OPEN, settledIf, type Action, type Settling } from "./action"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"
import { noteOf } from "../note-of"
import { alipayOf, type PaymentRow } from "../../modules/alipay"

type Booking = (
  settling: Pick<Settling, "container" | "row">,
  found: MedusaRows,
  paymentId: string
) => Promise<void>

/**
 * Medusa's workflows book on the order that the payment's collection is linked to. A completion that was cut off, or
 * taken back, may leave no such link, or one to an order that is gone.
 * @returns the id of the cart's order, where there is one
 */
const repairLinks = async ({ container, view }: Settling): Promise<string | undefined> => {
  const { cart } = view
  return (
    cart &&
    (await alipayOf(container).leases.within(
      cartLeaseKey(cart.id),
      async () => await repairOrderLinks(container, cart.id)
    ))
  )
}

/** Reads once more under the order's lease, so that nothing is booked that an admin's click has just booked. */
const bookUnderLease = async (
  { container, row }: Settling,
  orderId: string | undefined,
  book: Booking
): Promise<void> => {
  await underOrderLease(alipayOf(container).leases, orderId, async () => {
    const found = await readMedusaView(container, row)
    if (found.payment) {
      await book({ container, row }, found, found.payment.id)
    }
  })
}

const bookCaptures: Booking = async ({ container, row }, found, payment_id) => {
  const { currency_code: currency } = row
  let booked = found.captured
  for (const capture of found.unclaimedCaptures) {
    const amount = majorOfPart(capture.amount, { booked, whole: found.whole, currency })
    await capturePaymentWorkflow(container).run({ input: { payment_id, amount } })
    booked = MathBN.add(booked, amount)
  }
}

/** Captures that the gateway made; the provider knows each by its amount and moves nothing. */
export const addCaptures: Action = async (settling) => {
  const orderId = settling.view.order?.id ?? (await repairLinks(settling))
  await bookUnderLease(settling, orderId, bookCaptures)
  return settledIf(settling.fact === "paid")
}

type RefundInput = { payment_id: string; amount: BigNumberInput; note: string }
type BookRefund = (container: MedusaContainer) => (input: RefundInput) => Promise<unknown>

/** With its transaction and credit line. Medusa's workflow refuses a payment that no order has. */
const refundOnOrder: BookRefund = (container) => async (input) =>
  await refundPaymentWorkflow(container).run({ input })

/** Of a payment that no order has: Medusa has taken it back, or never made one. */
const refundAlone: BookRefund = (container) => async (input) =>
  await paymentModule(container).refundPayment(input)

const bookRefunds: Booking = async ({ container, row }, found, payment_id) => {
  const { currency_code: currency } = row
  const isLinked = (await orderOfCollection(container, row.payment_collection_id)) !== undefined
  const book = found.order && isLinked ? refundOnOrder : refundAlone
  const refunds = found.unclaimedRefunds.filter(({ origin }) => origin === "medusa")
  await bookEach(container, found, { refunds, payment_id, currency, book })
}

type Each = {
  refunds: readonly Moved[]
  payment_id: string
  currency: string
  book: BookRefund
}

/** Each in its own amount, by which the provider knows it. */
const bookEach = async (
  container: MedusaContainer,
  { refunded, captured: whole }: MedusaRows,
  { refunds, payment_id, currency, book }: Each
): Promise<void> => {
  let booked = refunded
  for (const refund of refunds) {
    const note = await noteOf(container, refund.origin === "gateway" ? "elsewhere" : "made_before")
    const amount = majorOfPart(refund.amount, { booked, whole, currency })
    await asOwnReturn(async () => await book(container)({ payment_id, amount, note }))
    booked = MathBN.add(booked, amount)
  }
}

/**
 * Books all that the gateway gave back and Medusa has no refund of, for an order that lives no more: Medusa's own button books
 * none there. To be called under the order's lease; the order's transactions are left to the caller.
 */
export const bookReturned = async (
  container: MedusaContainer,
  row: PaymentRow,
  payment_id: string
): Promise<void> => {
  const found = await readMedusaView(container, row)
  const { unclaimedRefunds: refunds } = found
  const { currency_code: currency } = row
  await bookEach(container, found, { refunds, payment_id, currency, book: refundAlone })
}

/**
 * Refunds that were made and whose rows Medusa has lost; the provider knows each by its amount and moves nothing.
 * What can't be booked is left for a person to see.
 */
export const addRefunds: Action = async (settling) => {
  try {
    const orderId = (await repairLinks(settling)) ?? settling.view.order?.id
    await bookUnderLease(settling, orderId, bookRefunds)
  } catch (error) {
    const { container, row } = settling
    alipayOf(container).logger.warn(
      `alipay: a refund of payment request ${row.payment_request_id} was made and can't be booked: ${messageOf(error)}`
    )
  }
  return OPEN
}
