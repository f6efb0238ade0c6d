import { viewAccount } from "../accounts/account-view"
import type { AdminAlipayAccount } from "../types/http"
import type { Check, Finding, Patient } from "./check"

/** Asks the same of every account that medusa-config registers. */
export const ofEachAccount =
  (
    look: (account: AdminAlipayAccount, patient: Patient) => Finding[] | Promise<Finding[]>
  ): Check =>
  async (patient) => {
    const found: Finding[] = []
    for (const handle of patient.alipay.accounts.handles()) {
      const account = await viewAccount(patient.alipay, handle)
      found.push(...(account ? await look(account, patient) : []))
    }
    return found
  }
