import type { MedusaResponse } from "@medusajs/framework/http"
import { documentProblems } from "../../../../stores/rules/documents"
import { storeProblems } from "../../../../stores/rules/problems"
import type { AdminAlipayCorrectStore } from "../../../../types/http"
import { sendInvalid } from "../accounts/respond"

/** Whether nothing is missing; answers with one message for each field otherwise. Nothing was written or sent by then. */
export const isComplete = (
  { details, documents = [] }: AdminAlipayCorrectStore,
  res: MedusaResponse
): boolean => {
  const problems = [...storeProblems(details), ...documentProblems(documents)]
  if (problems.length > 0) {
    sendInvalid(res, problems)
  }
  return problems.length === 0
}
