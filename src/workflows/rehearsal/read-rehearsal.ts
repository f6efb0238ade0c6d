import type { MedusaContainer } from "@medusajs/framework/types"
import { rehearsalSteps, type RehearsalFacts } from "../../accounts/rules/rehearsal-steps"
import { collectionsOfOrder } from "../../medusa/links"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import { alipayOf, type OperationRow, type PaymentRow } from "../../modules/alipay"
import { sumOf } from "../../modules/alipay/ledger/sums"
import type { AdminAlipayRehearsalStep } from "../../types/http"
import type { RehearsalNote } from "./note"

/** A rehearsal with the rows that it is about. */
export type Rehearsal = {
  note: RehearsalNote
  steps: AdminAlipayRehearsalStep[]
  /** The payment that is made, what Medusa has of it, and what went back. */
  paid: PaymentRow | undefined
  view: MedusaRows | undefined
  refunds: OperationRow[]
  /** The payment whose page is closed. */
  closed: PaymentRow | undefined
}

const paymentOf = async (
  container: MedusaContainer,
  orderId: string | null
): Promise<PaymentRow | undefined> => {
  const collections = orderId === null ? [] : await collectionsOfOrder(container, orderId)
  const rows = await alipayOf(container).payments.listByCollections(collections)
  return rows.at(-1)
}

const isDone = ({ state }: OperationRow): boolean => state === "succeeded"

export const readRehearsal = async (
  container: MedusaContainer,
  note: RehearsalNote
): Promise<Rehearsal> => {
  const alipay = alipayOf(container)
  const paid = await paymentOf(container, note.order_id)
  const closed = await paymentOf(container, note.closed_order_id)
  const view = paid && (await readMedusaView(container, paid))
  const refunds = paid === undefined ? [] : await alipay.operations.list(paid.id, "refund")
  const facts: RehearsalFacts = {
    amount: paid ? `${toMajorUnits(paid.amount, note.currency)} ${note.currency}` : note.currency,
    ...{ paid, closed, ended: note.ended_at !== null },
    parts: refunds.filter(({ amount }) => amount !== paid?.amount),
    booked: view?.payment?.captured === true,
    heard: note.heard,
    allBack: paid !== undefined && sumOf(refunds.filter(isDone)) === BigInt(paid.amount),
    keys: note.keys,
    trouble: note.trouble,
  }
  return { note, steps: rehearsalSteps(facts), paid, view, refunds, closed }
}
