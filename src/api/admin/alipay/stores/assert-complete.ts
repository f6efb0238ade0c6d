import type { MedusaResponse } from "@medusajs/framework/http"
import { registrationProblems } from "../../../../stores/rules/registration-problems"
import type { AdminAlipayCorrectStore } from "../../../../types/http"
import { sendInvalid } from "../accounts/respond"

/** Whether nothing is missing; answers with one message for each field otherwise. Nothing was written or sent by then. */
export const isComplete = (registration: AdminAlipayCorrectStore, res: MedusaResponse): boolean => {
  const problems = registrationProblems(registration)
  if (problems.length > 0) {
    sendInvalid(res, problems)
  }
  return problems.length === 0
}
