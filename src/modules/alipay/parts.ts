import type { AlipayModuleService } from "./service"

/** What everything needs: the time and the log. */
type Basics = "now" | "pace" | "afterOwnAttempt" | "logger"

type Take<Part extends keyof AlipayModuleService> = Pick<AlipayModuleService, Basics | Part>

/** What requests, inquiries, captures, refunds and cancels are written to and guarded by. */
export type LedgerStores = Take<
  | "payments"
  | "checks"
  | "operations"
  | "disputes"
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

/** Disputes, what the gateway tells of them, and what is answered. */
export type DisputeStores = Take<"disputes" | "inbox">

/** What an answer to a dispute is written to and guarded by. */
export type AnswerStores = Take<
  | "disputes"
  | "disputeRequests"
  | "operations"
  | "inbox"
  | "payments"
  | "checks"
  | "accounts"
  | "installation"
  | "leases"
  | "history"
>

/** What a declaration to customs is written to and guarded by. */
export type DeclarationStores = Take<
  | "declarations"
  | "payments"
  | "operations"
  | "disputes"
  | "inbox"
  | "accounts"
  | "installation"
  | "leases"
  | "attention"
  | "history"
  | "sealer"
>

/** What the registration of a place is written to and guarded by. */
export type RegistrationStores = Take<
  "stores" | "accounts" | "installation" | "leases" | "attention" | "sealer" | "settings"
>

/** What a till sells, and the ledger of how it is paid. */
export type TillStores = LedgerStores & Take<"sales" | "printedCodes" | "sealer">

/** Where the gateway's messages are checked and kept. */
export type DoorStores = Take<
  | "inbox"
  | "disputes"
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
