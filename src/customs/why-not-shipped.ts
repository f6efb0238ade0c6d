import type { PaymentRow } from "../modules/alipay"
import type { DeclarationStores } from "../modules/alipay/parts"

/**
 * Why an order must not be shipped; nothing when nothing is known against it. A person who has cleared it up marks the item
 * settled.
 * @param rows the order's payments
 */
export const whyNotShipped = async (
  { attention }: Pick<DeclarationStores, "attention">,
  rows: readonly Pick<PaymentRow, "id">[]
): Promise<string | undefined> => {
  for (const { id } of rows) {
    const open = await attention.openOf(id)
    if (open.some(({ kind }) => kind === "identity_not_passed")) {
      return "The buyer is not the payer, as Alipay says of the certificate that was declared to customs. Declare again with the right one, or mark the item on the Alipay page settled, before you ship."
    }
  }
  return undefined
}
