import type { PaymentRow } from "../modules/alipay"
import type { DisputeFacts } from "../modules/alipay/disputes/dispute-row"
import type { DisputeStores } from "../modules/alipay/parts"
import { readDisputes } from "./rules/apply-message"
import { mayPayShopper } from "./rules/money"

type Stores = Pick<DisputeStores, "disputes" | "inbox">

/**
 * A payment's disputes, with what the gateway has told since their rows were written; before there was money there are
 * none. Writes nothing.
 */
export const disputesOf = async (alipay: Stores, row: PaymentRow): Promise<DisputeFacts[]> =>
  row.money_since === null ? [] : await disputesBeforeMoney(alipay, row)

/**
 * The same, also of a payment of which the ledger does not know that it was paid: a dispute may be the first news of that,
 * where no question was answered. To be asked before money is given back.
 */
export const disputesBeforeMoney = async (
  { disputes, inbox }: Stores,
  row: PaymentRow
): Promise<DisputeFacts[]> =>
  readDisputes(await inbox.waitingDisputesOf(row), await disputes.ofPayment(row.id))

/** Whether the bank has given the shopper money of a payment, or may yet: given back here too, it would be paid twice. */
export const hasChargeback = async (
  alipay: Pick<DisputeStores, "disputes" | "inbox">,
  row: PaymentRow
): Promise<boolean> => (await disputesOf(alipay, row)).some(mayPayShopper)
