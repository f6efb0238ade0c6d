import { orderFactsOf } from "../medusa/order-book"
import { shopperDigestOf } from "../medusa/shopper-digest"
import type { AlipayModuleService, PaymentRow } from "../modules/alipay"

type Of = Pick<PaymentRow, "id" | "payment_collection_id" | "email_digest">

/** Notes whose payments are, as their orders or carts say now: an address may have been entered or corrected since they began. */
export const noteShoppers = async (
  alipay: Pick<AlipayModuleService, "database" | "payments">,
  rows: readonly Of[]
): Promise<void> => {
  const facts = await orderFactsOf(
    alipay,
    rows.map((row) => row.payment_collection_id)
  )
  const noted = rows.flatMap(({ id, payment_collection_id: collection, email_digest: known }) => {
    const email = facts.get(collection)?.email
    const digest = email ? shopperDigestOf(email) : known
    return digest === null || digest === known ? [] : [{ id, digest }]
  })
  if (noted.length > 0) {
    await alipay.payments.noteShoppers(noted)
  }
}
