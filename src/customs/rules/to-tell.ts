import { ITEMS } from "../../modules/alipay/attention/items"
import type { Disagreement } from "../../modules/alipay/attention/kinds"
import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import { PAID_BACK } from "./outcomes"
import { isLate } from "./schedule"

/** What a refusal is told as; nothing for what needs no person. */
const problemOf = (
  declaration: DeclarationRow,
  { now, isRead }: { now: Date; isRead: boolean }
): string | undefined => {
  const { state } = declaration
  if (state === "refused" || state === "unclear") {
    return `customs:${declaration.customs_result_code ?? ""}`
  }
  if (state === "failed") {
    return isRead || declaration.result_code === PAID_BACK
      ? undefined
      : `alipay:${declaration.result_code ?? ""}`
  }
  return isLate(declaration, now) ? "no_answer" : undefined
}

export const NOT_PASSED = "CHECK_NOT_PASSED"

/**
 * What a person must know of a declaration: that it is not accepted, and that the buyer is not the payer.
 * @param isRead who declares it has just read why Alipay refused it
 */
export const itemsOfDeclaration = (
  declaration: DeclarationRow,
  now: Date,
  isRead = false
): Disagreement[] => {
  if (declaration.replaced_by_id !== null) {
    return []
  }
  const problem = problemOf(declaration, { now, isRead })
  return [
    ...(problem === undefined ? [] : [ITEMS.declaration_failed({ declaration, problem })]),
    ...(declaration.identity_check === NOT_PASSED ? [ITEMS.identity_not_passed(declaration)] : []),
  ]
}
