import { decidedSinceDeclared, refundedSinceDeclared } from "../../customs/rules/refunded"
import { chargedBack } from "../../disputes/rules/money"
import { ITEMS } from "../../modules/alipay/attention/items"
import type { DeclarationStores } from "../../modules/alipay/parts"
import type { Seen } from "../../payments/rules/disagreement"

/** Tells a person that money of a declared payment went back, also by a lost dispute: Alipay has no way to change a declaration. */
export const warnOfRefund = async (
  { declarations, attention }: Pick<DeclarationStores, "declarations" | "attention">,
  { row, fact, operations, disputes }: Pick<Seen, "row" | "fact" | "operations" | "disputes">
): Promise<void> => {
  const declared = await declarations.ofPayment(row.id)
  const lost = chargedBack(row, decidedSinceDeclared(declared, disputes))
  const refunded = refundedSinceDeclared(declared, operations) + lost
  if (refunded > 0n) {
    const fingerprint = `refunded:${refunded}`
    await attention.open(
      ITEMS.refund_after_declaration({ row, fact, fingerprint, amount: refunded })
    )
  }
}
