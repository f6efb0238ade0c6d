import { readDisputes, type Dispute } from "./rules/disputes"
import type { PaymentRow } from "../modules/alipay"
import type { LedgerStores } from "../modules/alipay/parts"

/** A payment's disputes as the gateway's messages tell them; before there was money there are none. */
export const disputesOf = async (alipay: LedgerStores, row: PaymentRow): Promise<Dispute[]> =>
  row.money_since === null ? [] : readDisputes(await alipay.inbox.disputesOf(row))
