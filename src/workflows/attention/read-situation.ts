import type { MedusaContainer } from "@medusajs/framework/types"
import type { ItemSituation } from "../../attention/rules/safe-actions"
import { capturedOf } from "../../payments/rules/disagreement"
import { beingCommitted } from "../../payments/rules/next-action"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import {
  alipayOf,
  type AttentionRow,
  type OperationRow,
  type PaymentRow,
} from "../../modules/alipay"
import { isHolding } from "../../disputes/rules/money"
import { disputesOf } from "../../disputes/read-disputes"
import { readMedusaView } from "../../medusa/medusa-view"
import { lessChargebacks } from "../../payments/rules/less-chargebacks"
import { leftInLedger } from "./money-left"
import { withTooMuch } from "./read-too-much"

/** An item's payment as both sides have it. */
export type ItemPayment = {
  row: PaymentRow
  operations: readonly OperationRow[]
  disputes: DisputeFacts[]
  view: Awaited<ReturnType<typeof readMedusaView>>
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
  const kept = lessChargebacks(row, view, disputes)
  return { row, operations, disputes, view: await withTooMuch(container, row, kept) }
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
    left: leftInLedger(payment, now),
    view,
  }
}
