import { refundedSinceDeclared } from "../../customs/rules/refunded"
import { ITEMS } from "../../modules/alipay/attention/items"
import type { DeclarationStores } from "../../modules/alipay/parts"
import type { Seen } from "../../payments/rules/disagreement"

/** Tells a person that money of a declared payment went back: Alipay has no way to change a declaration. */
export const warnOfRefund = async (
  { declarations, attention }: Pick<DeclarationStores, "declarations" | "attention">,
  { row, fact, operations }: Pick<Seen, "row" | "fact" | "operations">
): Promise<void> => {
  const refunded = refundedSinceDeclared(await declarations.ofPayment(row.id), operations)
  if (refunded > 0n) {
    const fingerprint = `refunded:${refunded}`
    await attention.open(
      ITEMS.refund_after_declaration({ row, fact, fingerprint, amount: refunded })
    )
  }
}
