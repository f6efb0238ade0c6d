import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IEventBusModuleService, Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { AccountChecks } from "./accounts/account-checks"
import { AccountEditor } from "./accounts/account-editor"
import { AccountRegistry } from "./accounts/account-registry"
import { AccountStore } from "./accounts/account-store"
import { AccountWriter } from "./accounts/account-writer"
import { FormerCredentials } from "./accounts/former-credentials"
import { KeyPairs } from "./accounts/key-pairs"
import {
  locksInMemory,
  registeredAccounts,
  storefrontOrigins,
  type StoreConfig,
} from "./accounts/registrations"
import { TrustedSenderCache } from "./accounts/trusted-senders"
import { AgreementBook } from "./agreements/agreement-book"
import { ChargeBook } from "./agreements/charge-book"
import { AlertSettingsStore } from "./attention/alert-settings"
import { Alerts } from "./attention/alerts"
import { AttentionList } from "./attention/attention-list"
import { DeclarationBook } from "./customs/declaration-book"
import { DisputeBook } from "./disputes/dispute-book"
import { DisputeFiles } from "./disputes/dispute-files"
import { DisputeRates } from "./disputes/dispute-rates"
import { DisputeRequests } from "./disputes/dispute-requests"
import { readOpenWork, type OpenWork } from "./stores/open-work"
import { History } from "./stores/history"
import { Inbox } from "./inbox/inbox"
import { RefusedMessages } from "./inbox/refused-messages"
import { Installation } from "./installation/installation"
import { Leases } from "./leases/leases"
import { OperationLedger } from "./ledger/operations"
import { FirstSteps } from "./ledger/first-steps"
import { LedgerOverview } from "./ledger/overview"
import { PaymentChecks } from "./ledger/payment-checks"
import { PaymentLedger } from "./ledger/payments"
import { Takings } from "./ledger/takings"
import { DeclarationList } from "./lists/declaration-list"
import { DisputeList } from "./lists/dispute-list"
import { MessageList } from "./lists/message-list"
import { PaymentList } from "./lists/payment-list"
import { RefundList } from "./lists/refund-list"
import * as models from "./models"
import { parseModuleOptions, type ModuleOptions } from "./module-options"
import { findPendingMigrations } from "./pending-migrations"
import { resealAll, type ResealReport } from "./secrets/reseal"
import { Sealer } from "./secrets/sealing"
import { StoreBook } from "./registrations/store-book"
import { PrintedCodes } from "./till/printed-codes"
import { SaleBook } from "./till/sale-book"
import { Rechecks } from "./stores/rechecks"
import { SweepRuns } from "./stores/sweep-runs"
import { AccountWatch } from "./telemetry/account-watch"
import { GatewayClock } from "./telemetry/gateway-clock"
import { gatewayHooks } from "./telemetry/gateway-hooks"
import { registerGauges, type Depths } from "./telemetry/instruments"
import { RefusalLog } from "./telemetry/refusal-log"
import { MINUTE } from "./time"

type Dependencies = {
  __pg_connection__: Knex
  configModule: StoreConfig
  logger: Logger
  event_bus: IEventBusModuleService
}

/** How long a process works on what it wrote before another may believe it was killed. */
const OWN_ATTEMPT_MS = MINUTE

const announcer = (bus: IEventBusModuleService) => (name: string) => async (id: string) =>
  await bus.emit({ name, data: { id } })

/**
 * What the shop remembers of its dealings with the gateway: accounts, the ledger of every request that can
 * move money, the inbox of notifications, shoppers' agreements, the leases under which carts and payments are worked
 * on, and the list of what needs a person.
 */
export class AlipayModuleService extends MedusaService({ ...models }) {
  readonly accounts: AccountRegistry
  readonly accountStore: AccountStore
  readonly accountEditor: AccountEditor
  readonly keyPairs: KeyPairs
  readonly accountChecks: AccountChecks
  readonly formerCredentials: FormerCredentials
  readonly trustedSenders: TrustedSenderCache
  readonly sealer: Sealer
  readonly payments: PaymentLedger
  /** When payments are checked next. */
  readonly checks: PaymentChecks
  readonly operations: OperationLedger
  readonly overview: LedgerOverview
  readonly disputes: DisputeBook
  readonly disputeRequests: DisputeRequests
  readonly declarations: DeclarationBook
  readonly inbox: Inbox
  readonly refusedMessages = new RefusedMessages(() => this.database.knex)
  readonly leases: Leases
  readonly agreements: AgreementBook
  readonly charges: ChargeBook
  readonly attention: AttentionList
  /** Notices accounts that the gateway refuses. */
  readonly watch: AccountWatch
  /** Tells a store from a copy of its database. */
  readonly installation: Installation
  readonly history: History
  readonly sweeps: SweepRuns
  readonly rechecks: Rechecks
  /** What the gateway's clock says, for times that the gateway gave. */
  readonly gatewayClock = new GatewayClock(() => this.now())
  /** Refused messages since their last line in the log. */
  readonly refusals = new RefusalLog()
  /** Medusa's locks hold only inside one process. */
  readonly inMemoryLocking: boolean
  readonly settings: ModuleOptions
  readonly logger: Logger
  /** Origins of the store's own storefronts; a shopper may be sent back to them. */
  readonly storefrontOrigins: readonly string[]

  /** The store's database, with Medusa's own tables. Medusa wraps a service's functions, and knex itself is one. */
  readonly database: { knex: Knex }

  constructor(dependencies: Dependencies, options?: unknown) {
    super(dependencies, options)
    const knex = dependencies.__pg_connection__
    this.settings = parseModuleOptions(options)
    this.logger = dependencies.logger
    this.sealer = new Sealer(this.settings.encryption_key, this.settings.previous_encryption_keys)
    this.accountStore = new AccountStore(knex)
    this.accountChecks = new AccountChecks(knex)
    this.formerCredentials = new FormerCredentials(knex, this.sealer)
    this.accounts = new AccountRegistry({
      registered: registeredAccounts(dependencies.configModule),
      store: this.accountStore,
      former: this.formerCredentials,
      sealer: this.sealer,
      hooks: (of) => gatewayHooks(of, this.seen),
    })
    this.trustedSenders = new TrustedSenderCache(this.accounts)
    this.database = { knex }
    this.storefrontOrigins = storefrontOrigins(dependencies.configModule)
    this.payments = new PaymentLedger(knex)
    this.checks = new PaymentChecks(knex)
    this.operations = new OperationLedger(knex)
    this.overview = new LedgerOverview(knex)
    this.disputes = new DisputeBook(knex)
    this.disputeRequests = new DisputeRequests(knex, this.disputeFiles)
    this.declarations = new DeclarationBook(knex)
    this.inbox = new Inbox(knex)
    this.leases = new Leases(knex)
    this.installation = new Installation(knex, this)
    const writer = new AccountWriter({
      accounts: this.accounts,
      store: this.accountStore,
      former: this.formerCredentials,
      payments: this.payments,
      sealer: this.sealer,
      now: () => this.now(),
      attention: () => this.attention,
    })
    this.accountEditor = new AccountEditor(writer, this.sealer)
    this.keyPairs = new KeyPairs(writer, this.accountEditor, this.sealer)
    this.history = new History(knex)
    this.sweeps = new SweepRuns(knex)
    this.rechecks = new Rechecks(knex)
    const announce = announcer(dependencies.event_bus)
    this.agreements = new AgreementBook({
      knex,
      sealer: this.sealer,
      announce: announce("alipay.agreement.updated"),
    })
    this.charges = new ChargeBook(knex)
    this.attention = new AttentionList({
      knex,
      logger: this.logger,
      history: this.history,
      announce: announce("alipay.attention.opened"),
    })
    this.watch = new AccountWatch(this.attention, this.logger)
    this.inMemoryLocking = locksInMemory(dependencies.configModule)
    registerGauges(async () => await this.depths())
  }

  /** Reseals every secret that an earlier key sealed. @throws SealingError `no_key` */
  async resealSecrets(options: { dryRun: boolean }): Promise<ResealReport[]> {
    return await resealAll(this.database.knex, this.sealer, options)
  }

  /** Names of migrations the database has not seen. */
  async pendingMigrations(): Promise<string[]> {
    return await findPendingMigrations(this.database.knex)
  }

  /** How much is open: for the health summary and the gauges. */
  async openWork(): Promise<OpenWork> {
    return await readOpenWork(this.database.knex, this.now())
  }

  /** What people were told of, and when. */
  get alerts(): Alerts {
    return new Alerts(this.database.knex)
  }

  /** Who is told by e-mail. */
  get alertSettings(): AlertSettingsStore {
    return new AlertSettingsStore(this.database.knex)
  }

  /** Origins of pages that a shopper may come back to: the storefronts, and the store's own page of payment links. */
  get returnOrigins(): readonly string[] {
    const { backend_url: backend } = this.settings
    return backend === undefined
      ? this.storefrontOrigins
      : [...this.storefrontOrigins, new URL(backend).origin]
  }

  /** Copies of what was sent with defenses. */
  get disputeFiles(): DisputeFiles {
    return new DisputeFiles(this.database.knex, this.sealer)
  }

  /** What tills sell. */
  get sales(): SaleBook {
    return new SaleBook(this.database.knex)
  }

  /** The printed codes of places, and what may be paid by them. */
  get printedCodes(): PrintedCodes {
    return new PrintedCodes(this.database.knex)
  }

  /** Places as stores of the gateway. */
  get stores(): StoreBook {
    return new StoreBook(this.database.knex)
  }

  /** What an account has done for the first time. */
  get firstSteps(): FirstSteps {
    return new FirstSteps(this.database.knex)
  }

  /** What came in and went out. */
  get takings(): Takings {
    return new Takings(this.database.knex)
  }

  /** All payments as a list. */
  get paymentList(): PaymentList {
    return new PaymentList(this.database.knex)
  }

  /** All refunds as a list. */
  get refundList(): RefundList {
    return new RefundList(this.database.knex)
  }

  /** How many card payments are disputed. */
  get disputeRates(): DisputeRates {
    return new DisputeRates(this.database.knex)
  }

  /** All disputes as a list. */
  get disputeList(): DisputeList {
    return new DisputeList(this.database.knex)
  }

  /** All declarations to customs as a list. */
  get declarationList(): DeclarationList {
    return new DeclarationList(this.database.knex)
  }

  /** All genuine messages as a list. */
  get messageList(): MessageList {
    return new MessageList(this.database.knex)
  }

  /** Who hears of each call to the gateway. */
  private get seen() {
    return { logger: this.logger, watch: this.watch, clock: this.gatewayClock }
  }

  private async depths(): Promise<Depths> {
    const [work, byKind] = await Promise.all([this.openWork(), this.attention.countByKind()])
    const oldest = work.oldest_unknown_at?.getTime()
    return {
      unknown: work.unknown,
      oldestUnknownSeconds: oldest === undefined ? 0 : (this.now().getTime() - oldest) / 1_000,
      inboxWaiting: work.inbox_waiting,
      inboxDead: work.inbox_dead,
      attentionOpen: Object.values(byKind).reduce((sum, count) => sum + count, 0),
    }
  }

  /** Time as the plugin sees it. */
  now(): Date {
    return new Date()
  }

  /** When the sweep may take over what this process has just written and is about to send. */
  afterOwnAttempt(): Date {
    return new Date(this.now().getTime() + OWN_ATTEMPT_MS)
  }

  /** When a look is done and which it is; the random part keeps many rows from coming due together. */
  pace(done: number): { now: Date; done: number; jitter: number } {
    return { now: this.now(), done, jitter: Math.random() }
  }
}
