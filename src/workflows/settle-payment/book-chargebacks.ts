import type {
  BigNumberInput,
  MedusaContainer,
  OrderTransactionDTO,
} from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { takenByDisputes } from "../../disputes/rules/money"
import { isWaiting } from "../../disputes/rules/states"
import { roundedMinor, toMajorUnits } from "../../medusa/rules/minor-units"
import { total } from "../../medusa/rules/sums"
import { alipayOf, type OperationRow, type PaymentRow } from "../../modules/alipay"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import { underOrderLease } from "../../medusa/order-lease"
import { addTransaction, CHARGEBACK, transactionsOf } from "../../medusa/order-transactions"

type Booked = {
  row: PaymentRow
  orderId: string | undefined
  disputes: readonly DisputeFacts[]
  operations: readonly OperationRow[]
}

/**
 * Brings the order's transactions to what disputes have taken: the order then shows that it is not paid. What a later
 * verdict took otherwise, or gave back, is booked as a further transaction of the same dispute.
 */
export const bookChargebacks = async (
  container: MedusaContainer,
  { row, orderId, disputes, operations }: Booked
): Promise<void> => {
  const decided = disputes.filter(({ state }) => !isWaiting(state))
  const taken = takenByDisputes(row, decided, operations)
  if (orderId === undefined || decided.length === 0) {
    return
  }
  const { leases } = alipayOf(container)
  await underOrderLease(leases, orderId, async () => {
    const booked = await transactionsOf(container, orderId, CHARGEBACK)
    for (const dispute of decided) {
      const of = { currency: row.currency_code, taken: taken.get(dispute.dispute_id) }
      const missing = missingOf(of, dispute, booked)
      if (missing !== undefined && !MathBN.eq(missing, 0)) {
        await book(container, { row, orderId, dispute, missing })
      }
    }
  })
}

/** Major units; nothing where the gateway did not say how much, or said it in another currency. */
const missingOf = (
  { currency, taken }: { currency: string; taken: string | undefined },
  dispute: DisputeFacts,
  booked: readonly OrderTransactionDTO[]
): BigNumberInput | undefined => {
  const own = booked.filter(({ reference_id }) => reference_id === dispute.dispute_id)
  return taken === undefined
    ? undefined
    : MathBN.sub(MathBN.mult(toMajorUnits(taken, currency), -1), total(own))
}

type Booking = {
  row: PaymentRow
  orderId: string
  dispute: DisputeFacts
  missing: BigNumberInput
}

const book = async (
  container: MedusaContainer,
  { row, orderId, dispute: { dispute_id: id }, missing }: Booking
): Promise<void> => {
  await addTransaction(container, {
    orderId,
    reference: CHARGEBACK,
    id,
    amount: missing,
    currency: row.currency_code,
  })
  const isTaken = MathBN.lt(missing, 0)
  await alipayOf(container).history.add({
    alipay_payment_id: row.id,
    attention_id: null,
    what: isTaken ? "chargeback_booked" : "chargeback_reversed",
    actor_id: null,
    details: {
      dispute_id: id,
      amount: roundedMinor(MathBN.abs(missing), row.currency_code).toString(),
    },
  })
}
