import type { AlipayEnvironment } from "./accounts"
import type { AlipaySentence } from "./sentences"

/** What is to be done before shoppers pay for real, in this order. */
export type AlipaySetupStepId =
  | "keys"
  | "connection"
  | "notifications"
  | "return_page"
  | "region"
  | "test_payment"
  | "test_refund"
  | "live"

/** A page of the admin: of the account (at a field's form), of a region, an order, a payment, or their list where `id` is null. */
export type AlipaySetupPlace =
  | { page: "account"; id: string; field: string | null }
  | { page: "region" | "order" | "payment"; id: string | null }

/** One step: its state, as a sentence too, and where it is done. */
export type AdminAlipaySetupStep = AlipaySentence & {
  id: AlipaySetupStepId
  /** `skipped`: shoppers pay for real already, so it needs no test any more; counts as done. */
  state: "done" | "todo" | "skipped"
  place: AlipaySetupPlace
}

/** How far an account is. */
export type AdminAlipaySetupAccount = {
  handle: string
  label: string | null
  environment: AlipayEnvironment | null
  done: number
  total: number
}

/** `GET /admin/alipay/setup?handle=` */
export type AdminAlipaySetupResponse = {
  /** Of the account that was asked for, or the one that is furthest from done; null where there is no account. */
  setup: (AdminAlipaySetupAccount & { steps: AdminAlipaySetupStep[] }) | null
  /** All accounts, the one furthest from done first. */
  accounts: AdminAlipaySetupAccount[]
}
