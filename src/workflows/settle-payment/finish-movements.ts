import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toDecimal } from "../../bridge/decimal"
import { toMinorUnits } from "../../bridge/minor-units"
import { holdsFirst } from "../../bridge/status-table"
import { cutText } from "../../gateway"
import {
  ALIPAY_MODULE,
  type AlipayModuleService,
  type OperationRow,
  type PaymentRow,
} from "../../modules/alipay"
import { capturePayment } from "../../settlement/capture-payment"
import { messageOf } from "../../settlement/errors"
import { refundPayment } from "../../settlement/refund-payment"
import { orderOfCollection, underOrderLease } from "../under-order-lease"

type Movement = { id: string; raw_amount?: BigNumberInput; amount: BigNumberInput }
type Kind = "capture" | "refund"
type Begun = {
  alipay: AlipayModuleService
  row: PaymentRow
  id: string
  /** Minor units, digits. */
  amount: string
  /** All movements of this kind that Medusa has of the payment. */
  known: ReadonlySet<string>
}

const SEND: Readonly<Record<Kind, (begun: Begun) => Promise<unknown>>> = {
  capture: async ({ alipay, row, id, amount, known }) =>
    await capturePayment(alipay, { row, captureId: id, amount, knownCaptureIds: known }),
  refund: async ({ alipay, row, id, amount, known }) =>
    await refundPayment(alipay, { row, refundId: id, amount, knownRefundIds: known }),
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

const readBegun = async (
  container: MedusaContainer,
  row: PaymentRow,
  paymentId: string
): Promise<{ kind: Kind; movement: Movement; known: ReadonlySet<string> }[]> => {
  const operations = await container
    .resolve<AlipayModuleService>(ALIPAY_MODULE)
    .operations.list(row.id)
  const { captures = [], refunds = [] } = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(paymentId, { relations: ["captures", "refunds"] })
  const rows: Record<Kind, Movement[]> = { capture: captures, refund: refunds as Movement[] }
  return kindsOf(row).flatMap((kind) => {
    const known = new Set(rows[kind].map(({ id }) => id))
    return findBegun(rows[kind], operations).map((movement) => ({ kind, movement, known }))
  })
}

/**
 * Medusa commits a capture or a refund before it calls the provider. A process that is killed in between leaves
 * an order that counts money as moved which never will: the gateway is asked to move it now, under the id it
 * would have had then. To be called when no process can be in the middle of one, that is, under the order's lease.
 */
export const finishMovements = async (
  container: MedusaContainer,
  row: PaymentRow,
  paymentId: string
): Promise<void> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  if ((await readBegun(container, row, paymentId)).length === 0) {
    return
  }
  const orderId = await orderOfCollection(container, row.payment_collection_id)
  await underOrderLease(alipay.leases, orderId, async () => {
    for (const { kind, movement, known } of await readBegun(container, row, paymentId)) {
      const value = toDecimal(movement.raw_amount ?? movement.amount)
      try {
        const amount = toMinorUnits(value, row.currency_code)
        await SEND[kind]({ alipay, row, id: movement.id, amount, known })
        await alipay.attention.close(`${kind}_failed`, movement.id, { resolution: "gone" })
        alipay.logger.warn(
          `alipay: ${kind} ${movement.id} of payment request ${row.payment_request_id} was begun and never sent; it is now`
        )
      } catch (error) {
        await tellStuck(alipay, row, { kind, id: movement.id, problem: messageOf(error) })
      }
    }
  })
}

/** Medusa counts it as moved and nothing was sent; what the ledger has written down is told by its own workflow. */
const tellStuck = async (
  alipay: AlipayModuleService,
  row: PaymentRow,
  { kind, id, problem }: { kind: Kind; id: string; problem: string }
): Promise<void> => {
  alipay.logger.error(
    `alipay: ${kind} ${id} of payment request ${row.payment_request_id} was begun and can't be finished: ${problem}`
  )
  const [written] = await alipay.operations.listByMedusaIds([id])
  if (written === undefined) {
    await alipay.attention.open({
      kind: `${kind}_failed`,
      subject: id,
      handle: row.handle,
      alipay_payment_id: row.id,
      fingerprint: "not_sent",
      facts: { medusa_id: id, problem: cutText(problem, 300) },
      amount: null,
      currency_code: row.currency_code,
    })
  }
}
