import { MedusaError } from "@medusajs/framework/utils"
import type { PaymentRow } from "../modules/alipay"
import type { CurrentAccount } from "../modules/alipay/accounts/account-registry"
import type { LedgerStores } from "../modules/alipay/parts"
import { messageOf } from "./errors"
import { inquirePayment, type PaymentNews } from "./inquire-payment"
import { UNKNOWN_INQUIRY } from "./rules/read-inquiry"
import type { PaymentFact } from "./rules/status-table"

/** What the gateway said last of money that is there. */
const RECALLED: Partial<Record<PaymentRow["state"], PaymentFact>> = {
  paid: "paid",
  authorized: "held",
}

/**
 * Asks about a payment. Where its account can't be used, because its keys are gone, the answer is what the ledger has of
 * money that is there: it is still there, and what is wrong with it must be told.
 * @throws Error of the account, of a payment without money
 */
export const inquireOrRecall = async (
  alipay: LedgerStores,
  row: PaymentRow,
  account: CurrentAccount
): Promise<PaymentNews> => {
  const fact = RECALLED[row.state]
  const usable = fact === undefined ? account : await usableAccount(alipay, row, account)
  if (fact === undefined || !(usable instanceof Error)) {
    return await inquirePayment(alipay, row, { account: usable, onlyNews: true })
  }
  alipay.logger.warn(
    `alipay: payment request ${row.payment_request_id} can't be asked about: ${messageOf(usable)}`
  )
  const paid = {
    value: row.paid_amount ?? row.amount,
    currency: row.paid_currency ?? row.currency_code,
  }
  return { row, inquiry: { ...UNKNOWN_INQUIRY, fact, paid } }
}

/** The account that the payment was made with, or why it can't be used. */
const usableAccount = async (
  alipay: LedgerStores,
  row: PaymentRow,
  account: CurrentAccount
): Promise<CurrentAccount> => {
  try {
    return await alipay.accounts.forPayment(row, account)
  } catch (error) {
    if (error === account || MedusaError.isMedusaError(error)) {
      return error as Error
    }
    throw error
  }
}
