import { MathBN } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { majorOfPart } from "../../payments/rules/parts"
import { messageOf } from "../../payments/errors"
import { underOrderLease } from "../under-order-lease"
import { alipayOf, OPEN, settledIf, type Action, type Settling } from "./action"
import { readMedusaView, type MedusaRows } from "./medusa-view"

type Booking = (settling: Settling, found: MedusaRows, paymentId: string) => Promise<void>

/** Reads once more under the order's lease, so that nothing is booked that an admin's click has just booked. */
const bookUnderLease = async (settling: Settling, book: Booking): Promise<void> => {
  const { container, row, view } = settling
  await underOrderLease(alipayOf(container).leases, view.order?.id, async () => {
    const found = await readMedusaView(container, row)
    if (found.payment) {
      await book(settling, found, found.payment.id)
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
  await bookUnderLease(settling, bookCaptures)
  return settledIf(settling.fact === "paid")
}

const bookRefunds: Booking = async ({ container, row }, found, payment_id) => {
  const { currency_code: currency } = row
  const note = "Alipay: made before, its record was lost"
  let booked = found.refunded
  for (const refund of found.unclaimedRefunds.filter(({ origin }) => origin === "medusa")) {
    const amount = majorOfPart(refund.amount, { booked, whole: found.captured, currency })
    await refundPaymentWorkflow(container).run({ input: { payment_id, amount, note } })
    booked = MathBN.add(booked, amount)
  }
}

/**
 * Refunds that were made and whose rows Medusa has lost; the provider knows each by its amount and moves nothing.
 * What can't be booked is left for a person to see.
 */
export const addRefunds: Action = async (settling) => {
  try {
    await bookUnderLease(settling, bookRefunds)
  } catch (error) {
    const { container, row } = settling
    alipayOf(container).logger.warn(
      `alipay: a refund of payment request ${row.payment_request_id} was made and can't be booked: ${messageOf(error)}`
    )
  }
  return OPEN
}
