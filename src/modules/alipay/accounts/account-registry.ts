import { MedusaError } from "@medusajs/framework/utils"
import {
  createGatewayClient,
  sentence,
  GatewayConfigurationError,
  type GatewayClient,
  type GatewayHooks,
} from "../../../gateway"
import { SettingError } from "../setting-error"
import { AccountError } from "./account-error"
import type { Sealer } from "../secrets/sealing"
import { plainOverridesOf, type AccountRow } from "./account-row"
import type { AccountStore } from "./account-store"
import type { FormerCredential, FormerCredentials } from "./former-credentials"
import { resolveAccount, type Account } from "./resolve-account"
import { quoted } from "../telemetry/refusal-log"
import { unsealKey } from "./unseal-key"

export type AccountAtGateway = { account: Account; gateway: GatewayClient }

/** The account in force for a handle, or why it can't be used. */
export type CurrentAccount = AccountAtGateway | Error

type Made = AccountAtGateway & { version: string }

/** Who a payment was asked for with. */
export type PaymentOrigin = { handle: string; client_id: string }

type AccountHooks = (of: { handle: string; clientId: string; isFormer: boolean }) => GatewayHooks

export type RegistryParts = {
  registered: ReadonlyMap<string, unknown>
  store: AccountStore
  former: FormerCredentials
  sealer: Sealer
  /** How an account's client is watched and paced; its former client IDs apart from it. */
  hooks?: AccountHooks
}

const IN_CONFIG = "config"

const versionOf = (row: AccountRow | undefined): string =>
  row === undefined ? IN_CONFIG : `${row.id}#${row.revision}`

/**
 * The accounts a store has registered, each with the client that speaks for it. What the settings page says is read at
 * every call, so that an edit counts everywhere at once; the client is made again only when the revision changed.
 */
export class AccountRegistry {
  private readonly made = new Map<string, Made>()
  private readonly formerlyMade = new Map<string, Made>()

  constructor(private readonly parts: RegistryParts) {}

  handles(): string[] {
    return [...this.parts.registered.keys()]
  }

  isRegistered(handle: string): boolean {
    return this.parts.registered.has(handle)
  }

  /** What medusa-config says about a handle. */
  optionsOf(handle: string): unknown {
    return this.parts.registered.get(handle)
  }

  /** @throws MedusaError NOT_FOUND for an unknown handle, INVALID_DATA naming the setting to fix */
  async get(handle: string): Promise<AccountAtGateway> {
    if (!this.isRegistered(handle)) {
      throw new SettingError(
        MedusaError.Types.NOT_FOUND,
        sentence(
          "account_not_registered",
          "No Alipay account {{handle}} is registered on the payment module.",
          { handle: quoted(handle) }
        )
      )
    }
    const row = await this.parts.store.byHandle(handle)
    return this.once(this.made, { key: handle, version: versionOf(row), isFormer: false }, () =>
      this.resolve(handle, row)
    )
  }

  /** The account in force, for work that reads it once and hands it on. */
  async current(handle: string): Promise<CurrentAccount> {
    return await this.get(handle).catch((error: unknown) => error as Error)
  }

  /** The account as a row and medusa-config make it. @throws MedusaError INVALID_DATA naming the setting */
  resolve(handle: string, row: AccountRow | undefined): Account {
    return resolveAccount(handle, this.optionsOf(handle), {
      ...plainOverridesOf(row),
      private_key: row === undefined ? undefined : unsealKey(this.parts.sealer, row),
    })
  }

  /**
   * The account under whose credentials a payment was made, which another client ID may have replaced since.
   * @param known the account in force, where it was just read
   * @throws MedusaError INVALID_DATA when those credentials are gone: another account's answer about a payment would be
   * "no such payment", and that must not be believed
   */
  async forPayment(
    { handle, client_id: clientId }: PaymentOrigin,
    known?: CurrentAccount
  ): Promise<AccountAtGateway> {
    const current = known ?? (await this.current(handle))
    if (!(current instanceof Error) && current.account.clientId === clientId) {
      return current
    }
    const former = await this.parts.former.find(handle, clientId)
    if (former) {
      return this.underFormer(former)
    }
    throw current instanceof Error ? current : lostCredentials(handle, clientId)
  }

  /**
   * To be called once a payment is written and before it is sent: from then on no account is deleted with its keys while it
   * is open. What medusa-config says can't be deleted.
   * @throws MedusaError INVALID_DATA when its keys were deleted in between
   */
  async assertKept(origin: PaymentOrigin): Promise<void> {
    const known = this.made.get(origin.handle)
    const isInConfig = known?.version === IN_CONFIG && known.account.clientId === origin.client_id
    if (!isInConfig && !(await this.parts.store.isKept(origin.handle))) {
      await this.forPayment(origin)
    }
  }

  /** Accounts used under a handle before, as far as they can be read. */
  async formerly(handle: string): Promise<AccountAtGateway[]> {
    const known = await this.parts.former.list(handle)
    return known.flatMap((former) => {
      try {
        return [this.underFormer(former)]
      } catch {
        return []
      }
    })
  }

  private underFormer(former: FormerCredential): AccountAtGateway {
    const version = former.updated_at.toISOString()
    return this.once(this.formerlyMade, { key: former.id, version, isFormer: true }, () =>
      this.parts.former.asAccount(former, this.optionsOf(former.handle))
    )
  }

  private once(
    made: Map<string, Made>,
    { key, version, isFormer }: { key: string; version: string; isFormer: boolean },
    resolve: () => Account
  ): AccountAtGateway {
    const known = made.get(key)
    if (known?.version === version) {
      return known
    }
    const account = resolve()
    const { handle, clientId } = account
    const gateway = clientFor(account, this.parts.hooks?.({ handle, clientId, isFormer }))
    const fresh = { account, gateway, version }
    made.set(key, fresh)
    return fresh
  }
}

const lostCredentials = (handle: string, clientId: string) =>
  new SettingError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      "lost_credentials",
      'Alipay account "{{handle}}": this payment was made with the client ID {{clientId}}, whose keys are not configured any more. Set them again to ask about it or to refund it.',
      { handle, clientId }
    )
  )

/** A client for an account. @throws AccountError naming the setting to fix */
export const clientFor = (account: Account, hooks: GatewayHooks = {}): GatewayClient => {
  try {
    return createGatewayClient({
      ...hooks,
      region: account.region,
      environment: account.environment,
      clientId: account.clientId,
      privateKey: account.privateKey,
      keyVersion: account.keyVersion,
      alipayPublicKeys: account.alipayPublicKeys,
      ...(account.timeoutMs === undefined ? {} : { timeoutMs: account.timeoutMs }),
      ...(account.gatewayUrl === undefined ? {} : { gatewayUrl: account.gatewayUrl }),
    })
  } catch (error) {
    if (error instanceof GatewayConfigurationError) {
      throw new AccountError(account.handle, error.field, error.sentence ?? error.message)
    }
    throw error
  }
}
