import { moneyText } from "../attention/wording"
import type { Say } from "../i18n/use-text"
import type { AdminAlipayDeclarationRow } from "../../types/http"

const DECIMALS = 2

/** Fen in yuan. */
export const yuanText = (fen: string | null): string => moneyText(fen, "CNY", DECIMALS)

type Answered = Pick<
  AdminAlipayDeclarationRow,
  "customs_result_code" | "customs_result_text" | "result_code" | "state"
>

/** What customs, or Alipay, have answered: code and words as they came; nothing while no one has. */
export const answerText = (say: Say, declaration: Answered): string | null => {
  const { customs_result_code: code, customs_result_text: words, result_code: own } = declaration
  if (declaration.state === "failed") {
    return say("declarations.alipay_code", { code: own ?? "–" })
  }
  return code === null && words === null
    ? null
    : [say("declarations.customs_code_said", { code: code ?? "–" }), words]
        .filter((part) => part !== null && part !== "")
        .join(" · ")
}

/** What part of a payment is declared. */
export const partText = (
  say: Say,
  { sub_order_id: part }: Pick<AdminAlipayDeclarationRow, "sub_order_id">
): string => part ?? say("declarations.whole")
