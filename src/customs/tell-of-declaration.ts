import { undeclaredSubject } from "../modules/alipay/attention/declaration-items"
import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import { isAccepted, isStanding } from "../modules/alipay/customs/declaration-states"
import type { DeclarationStores } from "../modules/alipay/parts"
import { itemsOfDeclaration } from "./rules/to-tell"

type Stores = Pick<DeclarationStores, "attention" | "declarations" | "now">

const GONE = { resolution: "gone" } as const

/**
 * Opens what a person must know of a declaration, and closes what is over: customs have accepted it after all, or it takes
 * the place of another one.
 */
export const tellOfDeclaration = async (
  alipay: Stores,
  declaration: DeclarationRow,
  isRead = false
): Promise<void> => {
  const { attention, declarations } = alipay
  for (const item of itemsOfDeclaration(declaration, alipay.now(), isRead)) {
    await attention.open(item)
  }
  if (isAccepted(declaration.state) || declaration.state === "in_process") {
    // What a rule could not declare is declared now.
    const { alipay_payment_id: paymentId, fulfillment_id: shipment } = declaration
    await attention.close("declaration_failed", undeclaredSubject(paymentId, shipment), GONE)
  }
  if (isAccepted(declaration.state)) {
    await attention.close("declaration_failed", declaration.id, GONE)
  }
  if (declaration.state !== "failed") {
    for (const replaced of await replacedBy(declarations, declaration)) {
      await attention.close("declaration_failed", replaced, GONE)
      if (declaration.identity_check !== null) {
        await attention.close("identity_not_passed", replaced, GONE)
      }
    }
  }
}

/** Closes the warning that money of a declared payment went back, once it is known that nothing of it was declared. */
export const closeRefundWarning = async (
  { attention, declarations }: Stores,
  paymentId: string
): Promise<void> => {
  const declared = await declarations.ofPayment(paymentId)
  if (!declared.some(({ state }) => isStanding(state))) {
    await attention.close("refund_after_declaration", paymentId, GONE)
  }
}

/** Ids of those whose place a declaration has taken, and of those before them. */
const replacedBy = async (
  declarations: Stores["declarations"],
  { id, replaces_id: before, alipay_payment_id: paymentId }: DeclarationRow
): Promise<string[]> => {
  if (before === null) {
    return []
  }
  const taken = new Set([id])
  const others = await declarations.ofPayment(paymentId)
  // The newest first: what a declaration has replaced is older than it.
  for (const each of others.toReversed()) {
    if (each.replaced_by_id !== null && taken.has(each.replaced_by_id)) {
      taken.add(each.id)
    }
  }
  taken.delete(id)
  return [...taken]
}
