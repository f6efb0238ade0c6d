import type { MedusaContainer } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import checkRegistration from "./loaders/check-registration"
import warnAboutLocks from "./loaders/warn-about-locks"
import { AlipayModuleService } from "./service"

export const ALIPAY_MODULE = "alipay"

/** The plugin's module, as a request's scope, a job's or a workflow's container has it. */
export const alipayOf = (scope: Pick<MedusaContainer, "resolve">): AlipayModuleService =>
  scope.resolve<AlipayModuleService>(ALIPAY_MODULE)

export default Module(ALIPAY_MODULE, {
  service: AlipayModuleService,
  loaders: [checkRegistration, warnAboutLocks],
})

export { AlipayModuleService } from "./service"
export type { Account } from "./accounts/resolve-account"
export type { NotificationRow, OperationRow, PaymentRow, RedirectUrls } from "./ledger/rows"
export type { AgreementRow } from "./agreements/agreement-row"
export type { AttentionRow, Disagreement } from "./attention/kinds"
export type { HistoryRow } from "./stores/history"
