import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { REGION_HOSTS } from "../../../gateway"
import type { Sealer } from "../secrets/sealing"
import { resolveAccount, type Account } from "./resolve-account"
import { unsealKey } from "./unseal-key"
import { liveRows } from "../live-rows"

const TABLE = "alipay_former_credential"

/** A row of `alipay_former_credential`. */
export type FormerCredential = Pick<Account, "region" | "environment"> & {
  id: string
  handle: string
  client_id: string
  gateway_url: string | null
  /** Sealed. */
  private_key: string
  key_version: string
  alipay_public_keys: Record<string, string>
  retired_at: Date
  updated_at: Date
}

/** Merchant accounts a handle used before: payments made with them can still be asked about and refunded. */
export class FormerCredentials {
  constructor(
    private readonly knex: Knex,
    private readonly sealer: Sealer
  ) {}

  async list(handle: string): Promise<FormerCredential[]> {
    return (await liveRows(this.knex, TABLE)
      .where({ handle })
      .orderBy("retired_at", "desc")) as FormerCredential[]
  }

  /** Whichever handle had them. */
  async listOf(clientId: string): Promise<FormerCredential[]> {
    return (await liveRows(this.knex, TABLE)
      .where({ client_id: clientId })
      .orderBy("retired_at", "desc")) as FormerCredential[]
  }

  async find(handle: string, clientId: string): Promise<FormerCredential | undefined> {
    return (await liveRows(this.knex, TABLE).where({ handle, client_id: clientId }).first()) as
      FormerCredential | undefined
  }

  /**
   * Keeps the credentials of an account that is about to change its client ID; those of the same client ID that were
   * kept before are replaced.
   * @throws SealingError `no_key`
   */
  async keep(account: Account, now: Date): Promise<void> {
    const known = await this.find(account.handle, account.clientId)
    const id = known?.id ?? generateEntityId(undefined, "alfor")
    const values = {
      environment: account.environment,
      region: account.region,
      gateway_url: account.gatewayUrl ?? null,
      private_key: this.sealer.seal(account.privateKey, { rowId: id, field: "private_key" }),
      key_version: account.keyVersion,
      alipay_public_keys: JSON.stringify(account.alipayPublicKeys),
      retired_at: now,
      updated_at: now,
    }
    await this.knex(TABLE)
      .insert({ ...values, id, handle: account.handle, client_id: account.clientId })
      .onConflict("id")
      .merge(values)
  }

  /** Forgets those of one client ID, which is in force again. */
  async forget(handle: string, clientId: string, trx: Knex.Transaction): Promise<void> {
    await trx(TABLE).where({ handle, client_id: clientId }).delete()
  }

  /** Removes them for good: what was paid with them can't be asked about or refunded any more. */
  async purge(handle: string, trx: Knex.Transaction): Promise<void> {
    await trx(TABLE).where({ handle }).delete()
  }

  /**
   * The account as it was under these credentials.
   * @param options those of medusa-config, for what is not part of the credentials
   * @throws MedusaError INVALID_DATA when the key can't be read
   */
  asAccount(former: FormerCredential, options: unknown): Account {
    return resolveAccount(former.handle, options, {
      region: former.region,
      gateway_url: former.gateway_url ?? REGION_HOSTS[former.region],
      environment: former.environment,
      client_id: former.client_id,
      private_key: unsealKey(this.sealer, former),
      key_version: former.key_version,
      alipay_public_key: former.alipay_public_keys,
    })
  }
}
