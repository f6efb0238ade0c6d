import { findNamed } from "../medusa/order-book"
import type { WithDatabase } from "../medusa/services"
import type { AlipayModuleService } from "../modules/alipay"
import type { AttentionFilter } from "../modules/alipay/attention/attention-list"

/** Which items a search means: an order's number, a shopper's e-mail address, or any id. */
export const namedItems = async (
  alipay: Pick<AlipayModuleService, "paymentList"> & WithDatabase,
  q: string
): Promise<NonNullable<AttentionFilter["named"]>> => ({
  id: q,
  payments: await alipay.paymentList.find({ id: q, ...(await findNamed(alipay, q)) }),
})
