import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { AccountRegistry } from "./accounts/account-registry"
import { registeredAccounts, storefrontOrigins, type StoreConfig } from "./accounts/registrations"
import { Inbox } from "./inbox/inbox"
import { Leases } from "./leases/leases"
import { OperationLedger } from "./ledger/operations"
import { PaymentLedger } from "./ledger/payments"
import { AlipayLease, AlipayNotification, AlipayOperation, AlipayPayment } from "./models"
import { parseModuleOptions, type ModuleOptions } from "./module-options"

type Dependencies = {
  __pg_connection__: Knex
  configModule: StoreConfig
  logger: Logger
}

/**
 * What the shop remembers of its dealings with the gateway: accounts, the ledger of every request that can
 * move money, the inbox of notifications, and the leases under which carts and payments are worked on.
 */
export class AlipayModuleService extends MedusaService({
  AlipayPayment,
  AlipayOperation,
  AlipayNotification,
  AlipayLease,
}) {
  readonly accounts: AccountRegistry
  readonly payments: PaymentLedger
  readonly operations: OperationLedger
  readonly inbox: Inbox
  readonly leases: Leases
  readonly settings: ModuleOptions
  readonly logger: Logger
  /** Origins of the store's own storefronts; a shopper may be sent back to them. */
  readonly storefrontOrigins: readonly string[]

  constructor(dependencies: Dependencies, options?: unknown) {
    super(dependencies, options)
    const knex = dependencies.__pg_connection__
    this.settings = parseModuleOptions(options)
    this.logger = dependencies.logger
    this.accounts = new AccountRegistry(registeredAccounts(dependencies.configModule))
    this.storefrontOrigins = storefrontOrigins(dependencies.configModule)
    this.payments = new PaymentLedger(knex)
    this.operations = new OperationLedger(knex)
    this.inbox = new Inbox(knex)
    this.leases = new Leases(knex)
  }

  /** Time as the plugin sees it. */
  now(): Date {
    return new Date()
  }
}
