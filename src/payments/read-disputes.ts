import { readDisputes, type Dispute } from "./rules/disputes"
import type { AlipayModuleService, PaymentRow } from "../modules/alipay"

/** A payment's disputes as the gateway's messages tell them; before there was money there are none. */
export const disputesOf = async (
  alipay: Pick<AlipayModuleService, "inbox">,
  row: PaymentRow
): Promise<Dispute[]> =>
  row.money_since === null ? [] : readDisputes(await alipay.inbox.disputesOf(row))
