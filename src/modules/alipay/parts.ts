import type { AlipayModuleService } from "./service"

/** What everything needs: the time and the log. */
type Basics = "now" | "pace" | "afterOwnAttempt" | "logger"

type Take<Part extends keyof AlipayModuleService> = Pick<AlipayModuleService, Basics | Part>

/** What requests, inquiries, captures, refunds and cancels are written to and guarded by. */
export type LedgerStores = Take<
  | "payments"
  | "checks"
  | "operations"
  | "inbox"
  | "accounts"
  | "installation"
  | "leases"
  | "gatewayClock"
  | "settings"
  | "database"
>

/** What linked wallets are written to and guarded by. */
export type AgreementStores = Take<
  | "agreements"
  | "attention"
  | "accounts"
  | "installation"
  | "leases"
  | "sealer"
  | "settings"
  | "storefrontOrigins"
  | "database"
>

/** Accounts with their keys, what is known of them, and whose messages are believed. */
export type AccountStores = Take<
  | "accounts"
  | "accountStore"
  | "accountChecks"
  | "accountEditor"
  | "formerCredentials"
  | "trustedSenders"
  | "payments"
  | "agreements"
  | "sealer"
  | "settings"
>

/** What an admin is told of, and what is kept of what was done. */
export type AttentionStores = Take<
  "attention" | "history" | "inbox" | "payments" | "operations" | "accounts" | "watch"
>

/** Where the gateway's messages are checked and kept. */
export type DoorStores = Take<
  | "inbox"
  | "agreements"
  | "payments"
  | "accounts"
  | "accountChecks"
  | "trustedSenders"
  | "refusals"
  | "settings"
>

/** What a charge without the shopper touches: the ledger and the wallet it is made with. */
export type ChargeStores = LedgerStores & AgreementStores
