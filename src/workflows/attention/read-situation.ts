import type { MedusaContainer } from "@medusajs/framework/types"
import type { ItemSituation } from "../../attention/rules/safe-actions"
import { capturedOf, moneyLeft } from "../../payments/rules/disagreement"
import { beingCommitted } from "../../payments/rules/next-action"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { PaymentFact } from "../../payments/rules/status-table"
import {
  alipayOf,
  type AttentionRow,
  type OperationRow,
  type PaymentRow,
} from "../../modules/alipay"
import type { PaymentState } from "../../modules/alipay/ledger/states"
import { isHolding } from "../../disputes/rules/money"
import { disputesOf } from "../../disputes/read-disputes"
import { readMedusaView } from "../../medusa/medusa-view"
import { lessChargebacks } from "../../payments/rules/less-chargebacks"

/** An item's payment as both sides have it. */
export type ItemPayment = {
  row: PaymentRow
  operations: readonly OperationRow[]
  disputes: DisputeFacts[]
  view: Awaited<ReturnType<typeof readMedusaView>>
}

const FACT_OF_STATE: Readonly<Partial<Record<PaymentState, PaymentFact>>> = {
  paid: "paid",
  authorized: "held",
}

export const readItemPayment = async (
  container: MedusaContainer,
  item: Pick<AttentionRow, "alipay_payment_id">
): Promise<ItemPayment | undefined> => {
  const alipay = alipayOf(container)
  const row =
    item.alipay_payment_id === null ? undefined : await alipay.payments.byId(item.alipay_payment_id)
  if (!row) {
    return undefined
  }
  const disputes = await disputesOf(alipay, row)
  const view = await readMedusaView(container, row)
  const { operations } = view
  return { row, operations, disputes, view: lessChargebacks(row, view, disputes) }
}

export const situationOf = (payment: ItemPayment | undefined, now: Date): ItemSituation => {
  if (!payment) {
    return { state: undefined, givenUp: false, left: 0n, view: undefined }
  }
  const { row, operations, disputes, view } = payment
  const returning = operations.some(
    ({ kind, origin, state }) =>
      state !== "failed" && (kind === "cancel" || (kind === "refund" && origin === "release"))
  )
  return {
    state: row.state,
    givenUp: row.abandoned_at !== null || returning,
    committing: beingCommitted({ row, now }),
    partCaptured: capturedOf(operations) > 0n,
    disputed: disputes.some(isHolding),
    left: moneyLeft({
      row,
      operations,
      disputes,
      fact: FACT_OF_STATE[row.state] ?? "unknown",
      lapsed: row.hold_expires_at !== null && row.hold_expires_at <= now,
    }),
    view,
  }
}
