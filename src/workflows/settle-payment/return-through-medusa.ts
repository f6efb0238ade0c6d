import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { disputesOf } from "../../disputes/read-disputes"
import { isChargeback, leftAfterDisputes } from "../../disputes/rules/money"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import type { MedusaView } from "../../medusa/rules/view"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { messageOf } from "../../payments/errors"
import { asOwnReturn } from "../../payments/own-return"
import { mayReturnByItself } from "../../payments/rules/returns-tried"
import type { Release } from "../../payments/return-payment"
import { underOrderLease } from "../../medusa/order-lease"
import { alignTransactions } from "../../medusa/align-transactions"
import { retrievePayment } from "../../medusa/payment-rows"
import { paymentModule } from "../../medusa/services"
import { total } from "../../medusa/rules/sums"
import { noteOf } from "../note-of"
import { bookReturned } from "./book-movements"

type Returning = {
  row: PaymentRow
  view: MedusaView
  /** The gateway has nothing of it any more: nothing can be sent, and what went back is booked. */
  isOver?: boolean
  again: boolean
}

/**
 * Sends money back that Medusa has a payment for, through Medusa: kept money is refunded, held money voided. What went back
 * without Medusa is booked as it went, also where nothing may be sent.
 * Afterwards the order's transactions say what its captures and refunds say. Both under the order's lease: two payments of
 * one order that go back at once would each count the other's transaction.
 */
export const returnThroughMedusa = async (
  container: MedusaContainer,
  { row, view, isOver = false, again }: Returning
): Promise<Release> => {
  const alipay = alipayOf(container)
  const { payment, order } = view
  if (!payment) {
    return "returned"
  }
  const refunds = await alipay.operations.list(row.id, "refund")
  const mayTry = !isOver && (again || mayReturnByItself(refunds, order?.canceledAt))
  return await underOrderLease(alipay.leases, order?.id, async () => {
    const release = await tryToReturn(container, row, { payment, mayTry })
    if (order) {
      await alignTransactions(container, { orderId: order.id, row, paymentId: payment.id })
    }
    return release
  })
}

type Trying = {
  payment: NonNullable<MedusaView["payment"]>
  /** Whether the gateway may be asked for anything. */
  mayTry: boolean
}

const tryToReturn = async (
  container: MedusaContainer,
  row: PaymentRow,
  { payment: { id, captured, kept: isKept }, mayTry }: Trying
): Promise<Release> => {
  try {
    if (isKept) {
      await bookReturned(container, row, id)
      return await refundRest(container, row, { paymentId: id, mayTry })
    }
    if (!captured && mayTry) {
      await paymentModule(container).cancelPayment(id)
    }
    return mayTry ? "returned" : "stuck"
  } catch (error) {
    alipayOf(container).logger.warn(
      `alipay: the money of payment request ${row.payment_request_id} could not be sent back: ${messageOf(error)}`
    )
    return "stuck"
  }
}

const refundRest = async (
  container: MedusaContainer,
  row: PaymentRow,
  { paymentId, mayTry }: { paymentId: string; mayTry: boolean }
): Promise<Release> => {
  const { captures = [], refunds = [] } = await retrievePayment(container, paymentId)
  const kept = MathBN.sub(total(captures), total(refunds))
  const amount = await lessTaken(container, row, kept)
  if (MathBN.lte(amount, 0)) {
    return "returned"
  }
  if (!mayTry) {
    return "stuck"
  }
  const note = await noteOf(container, "returned")
  await asOwnReturn(
    async () =>
      await paymentModule(container).refundPayment({ payment_id: paymentId, amount, note })
  )
  return "returned"
}

/** Of a payment that a bank took a part of, no more than is left. */
const lessTaken = async (
  container: MedusaContainer,
  row: PaymentRow,
  kept: BigNumberInput
): Promise<BigNumberInput> => {
  const alipay = alipayOf(container)
  const disputes = await disputesOf(alipay, row)
  const sameCurrency = (row.paid_currency ?? row.currency_code) === row.currency_code
  if (!sameCurrency || !disputes.some(isChargeback)) {
    return kept
  }
  const left = leftAfterDisputes(row, disputes, await alipay.operations.list(row.id))
  return MathBN.min(kept, toMajorUnits(left.toString(), row.currency_code))
}
