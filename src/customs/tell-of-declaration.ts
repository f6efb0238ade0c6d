import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import { isAccepted } from "../modules/alipay/customs/declaration-states"
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
    await attention.close("declaration_failed", declaration.alipay_payment_id, GONE)
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

/** Corrections of one declaration that are followed. */
const MOST_CORRECTIONS = 20

/** Ids of those whose place a declaration has taken, the one before first. */
const replacedBy = async (
  declarations: Stores["declarations"],
  { replaces_id: first }: DeclarationRow
): Promise<string[]> => {
  const ids: string[] = []
  for (let id = first; id !== null && ids.length < MOST_CORRECTIONS;) {
    ids.push(id)
    id = (await declarations.byId(id))?.replaces_id ?? null
  }
  return ids
}
