import type { MedusaContainer } from "@medusajs/framework/types"
import { type PartOf } from "../../payments/rules/parts"
import { retrievePayment, type Movement, type PaymentOfMedusa } from "../../medusa/payment-rows"
import { exactOf, sumOfAmounts } from "../../medusa/rules/sums"
import { holdsFirst } from "../../payments/rules/status-table"
import { alipayOf, type OperationRow, type PaymentRow } from "../../modules/alipay"
import { capturePayment } from "../../payments/capture-payment"
import { problemOf } from "../../payments/errors"
import { refundPayment } from "../../payments/refund-payment"
import { underOrderLease } from "../../medusa/order-lease"
import { orderOfCollection } from "../../medusa/links"
import type { Correction } from "./correction"
import type { AttentionStores, LedgerStores } from "../../modules/alipay/parts"
import { textOf, type Problem } from "../../modules/alipay/refusal"
import { ITEMS } from "../../modules/alipay/attention/items"

type Kind = "capture" | "refund"
type Begun = {
  alipay: LedgerStores
  row: PaymentRow
  part: PartOf
}

const SEND: Readonly<Record<Kind, (begun: Begun) => Promise<unknown>>> = {
  capture: async ({ alipay, row, part }) => await capturePayment(alipay, { row, part }),
  refund: async ({ alipay, row, part }) => await refundPayment(alipay, { row, part }),
}

/** Movements of Medusa that the ledger has nothing of: a process was killed before it could write them down. */
export const findBegun = <Row extends { id: string }>(
  movements: readonly Row[],
  operations: readonly Pick<OperationRow, "medusa_id">[]
): Row[] => {
  const written = new Set(operations.map(({ medusa_id }) => medusa_id))
  return movements.filter(({ id }) => !written.has(id))
}

/** A wallet's money is taken by the payment itself; only cards have captures at the gateway. */
const kindsOf = ({ payment_method_type }: PaymentRow): Kind[] =>
  holdsFirst(payment_method_type) ? ["capture", "refund"] : ["refund"]

type Movements = Pick<PaymentOfMedusa, "amount" | "raw_amount" | "captures" | "refunds">

const begunOf = (
  row: PaymentRow,
  payment: Movements,
  operations: readonly OperationRow[]
): { kind: Kind; part: PartOf }[] => {
  const captures = partsOf(payment.captures)
  const refunds = partsOf(payment.refunds)
  const kinds = {
    capture: { parts: captures, whole: exactOf(payment) },
    refund: { parts: refunds, whole: sumOfAmounts(captures.map(({ amount }) => amount)) },
  }
  return kindsOf(row).flatMap((kind) =>
    findBegun(kinds[kind].parts, operations).map(({ id }) => ({
      kind,
      part: { id, ...kinds[kind] },
    }))
  )
}

const readBegun = async (container: MedusaContainer, row: PaymentRow, paymentId: string) => {
  const payment = await retrievePayment(container, paymentId)
  const { operations } = alipayOf(container)
  return begunOf(row, payment, await operations.list(row.id))
}

const partsOf = (movements: readonly Movement[] = []) =>
  movements.map((movement) => ({ id: movement.id, amount: exactOf(movement) }))

/**
 * Medusa commits a capture or a refund before it calls the provider. A process that is killed in between leaves
 * an order that counts money as moved which never will: the gateway is asked to move it now, under the id it
 * would have had then. No process can be in the middle of one under the order's lease, so they are read once more there.
 */
export const finishMovements: Correction = async ({ container, row, view }) => {
  const { booked, operations } = view
  if (!booked || begunOf(row, booked, operations).length === 0) {
    return false
  }
  const alipay = alipayOf(container)
  const orderId = await orderOfCollection(container, row.payment_collection_id)
  await underOrderLease(alipay.leases, orderId, async () => {
    for (const { kind, part } of await readBegun(container, row, booked.id)) {
      const { id } = part
      try {
        await SEND[kind]({ alipay, row, part })
        await alipay.attention.close(`${kind}_failed`, id, { resolution: "gone" })
        alipay.logger.warn(
          `alipay: ${kind} ${id} of payment request ${row.payment_request_id} was begun and never sent; it is now`
        )
      } catch (error) {
        await tellStuck(alipay, row, { kind, id, problem: problemOf(error) })
      }
    }
  })
  return true
}

/** Medusa counts it as moved and nothing was sent; what the ledger has written down is told by its own workflow. */
const tellStuck = async (
  alipay: AttentionStores,
  row: PaymentRow,
  { kind, id, problem }: { kind: Kind; id: string; problem: Problem }
): Promise<void> => {
  alipay.logger.error(
    `alipay: ${kind} ${id} of payment request ${row.payment_request_id} was begun and can't be finished: ${textOf(problem)}`
  )
  const [written] = await alipay.operations.listByMedusaIds([id])
  if (written === undefined) {
    await alipay.attention.open(ITEMS[`${kind}_failed`]({ row, medusaId: id, problem }))
  }
}
