import {
  findAmountDifference,
  isMedusaDifference,
  type AmountDifference,
} from "../../payments/rules/compare-amounts"
import { capturedOf } from "../../payments/rules/disagreement"
import type { Situation } from "../../payments/rules/next-action"
import type { MedusaView } from "../../medusa/rules/view"
import type { Inquiry } from "../../payments/rules/read-inquiry"
import { isAllPaidBack, paidBackOf, type TakenBack } from "../../payments/rules/paid-back"
import { STATUS_TABLE } from "../../payments/rules/status-table"
import type { OperationRow, PaymentRow } from "../../modules/alipay"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { CurrentAccount } from "../../modules/alipay/accounts/account-registry"
import { isForeign } from "../../accounts/is-foreign"
import type { MedusaRows } from "../../medusa/medusa-view"
import type { LedgerStores } from "../../modules/alipay/parts"

type Read = {
  row: PaymentRow
  view: MedusaRows
  inquiry: Inquiry
  account: CurrentAccount
  disputes: readonly DisputeFacts[]
}

/** Puts together what decides where a payment's money belongs. */
export const situationOf = (
  alipay: LedgerStores,
  { row, view, inquiry, account, disputes }: Read
): Situation => {
  const taken = { operations: view.operations, disputes }
  return {
    fact: inquiry.fact,
    view,
    row,
    now: alipay.now(),
    gatewayNow: alipay.gatewayClock.at(row.handle),
    difference: differenceOf(row, view, { inquiry, taken }),
    releasing: isReleasing(view.operations) || isAllPaidBack(row, taken),
    partCaptured: capturedOf(view.operations) > 0n,
    outdated: isOutdated(row, view),
    foreign: isForeign(row, account),
  }
}

/** What differs between the amounts, while no payment of Medusa stands on the money. */
const differenceOf = (
  row: PaymentRow,
  { payment, amounts }: MedusaView,
  { inquiry, taken }: { inquiry: Inquiry; taken: TakenBack }
): AmountDifference | undefined =>
  STATUS_TABLE[inquiry.fact].action === undefined || payment || !amounts
    ? undefined
    : findAmountDifference({
        ledger: row,
        ...amounts,
        gateway: inquiry.paid,
        paidBack: paidBackOf(row, taken),
      })

/** An order changes its collection's amount and leaves the open page as it is. */
const isOutdated = (row: PaymentRow, { payment, amounts, order }: MedusaView): boolean => {
  if (payment || !order) {
    return false
  }
  const asked = { value: row.amount, currency: row.currency_code }
  const changed =
    amounts !== undefined &&
    isMedusaDifference(findAmountDifference({ ledger: row, ...amounts, gateway: asked }))
  return changed || (order.outstanding !== undefined && order.outstanding < BigInt(row.amount))
}

const isReleasing = (operations: readonly OperationRow[]): boolean =>
  operations.some(({ origin, state }) => origin === "release" && state !== "failed")
