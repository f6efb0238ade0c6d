import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AttentionList } from "../attention/attention-list"
import type { PaymentLedger } from "../ledger/payments"
import { SealingError, type Sealer } from "../secrets/sealing"
import type { FieldError } from "./account-edit"
import type { AccountOptions, CheckedAccountOptions } from "./account-options"
import type { AccountRegistry } from "./account-registry"
import { plainOverridesOf, type AccountRow, type AccountValues } from "./account-row"
import {
  newAccountId,
  type AccountChange,
  type AccountStore,
  type Alongside,
  type ChangeAction,
} from "./account-store"
import { findTrust } from "./find-trust"
import type { FormerCredentials } from "./former-credentials"
import { mergeAccountOptions, type Account } from "./resolve-account"
import { tellOfTrustChange } from "./tell-of-trust-change"
import { sealingSentence } from "./unseal-key"

/** The outcome of an edit; only `saved` changed anything. */
export type EditOutcome =
  | { kind: "saved"; row: AccountRow }
  | { kind: "invalid"; errors: FieldError[] }
  | { kind: "conflict"; changes: AccountChange[] }
  | { kind: "missing" }
  /** A payment began while it was to be deleted. */
  | { kind: "in_use" }

export type WriterParts = {
  accounts: AccountRegistry
  store: AccountStore
  former: FormerCredentials
  payments: PaymentLedger
  sealer: Sealer
  now: () => Date
  attention: () => Pick<AttentionList, "open" | "close">
}

const IN_USE = "in_use"

/** Undoes a deletion. */
class AccountInUse extends Error {}

const refusedInUse = (error: unknown): typeof IN_USE => {
  if (error instanceof AccountInUse) {
    return IN_USE
  }
  throw error
}

/** Whose edit it is, and which state of the account they saw; 0 for a handle without a row. */
export type EditBy = { revision: number; actorId: string | null }

/** @param purgeFormer whether the credentials used before go too: payments made with them can't be refunded then */
export type DeleteBy = EditBy & { purgeFormer?: boolean }

export type Write = { values: AccountValues; action: ChangeAction; by: EditBy }

export const invalid = (error: FieldError): EditOutcome => ({ kind: "invalid", errors: [error] })

export const cantSeal = (field: string): FieldError => ({
  field,
  ...sealingSentence(field, new SealingError("no_key", undefined)),
})

/** Writes rows of the settings page: sealed, audited, and with the credentials kept that a change would lose. */
export class AccountWriter {
  constructor(private readonly parts: WriterParts) {}

  /** The row as the editor may change it. */
  async read(handle: string): Promise<AccountRow | undefined> {
    return await this.parts.store.byHandle(handle)
  }

  async write(
    handle: string,
    row: AccountRow | undefined,
    { values, action, by }: { values: AccountValues; action: ChangeAction; by: EditBy }
  ): Promise<EditOutcome> {
    const id = row?.id ?? newAccountId()
    const sealed = this.sealed(id, values)
    const after = { ...(row ?? EMPTY_ROW), id, handle, ...sealed }
    const problem = await this.keepFormer(handle, row, after)
    if (problem) {
      return { kind: "invalid", errors: [problem] }
    }
    const takeBack = await this.tellOfChange(handle, { row, after, by })
    const note = { fields: Object.keys(values), actor_id: by.actorId }
    const forget = this.forgetFormer(handle, after)
    const saved = row
      ? await this.parts.store.update(row, sealed, { ...note, action }, forget)
      : await this.parts.store.create(
          { id, handle },
          sealed,
          { ...note, action: action === "updated" ? "created" : action },
          forget
        )
    if (saved) {
      return { kind: "saved", row: saved }
    }
    await takeBack()
    return await this.conflict(handle, by.revision)
  }

  /** Told before it is saved: a process killed in between must not hide the change. */
  private async tellOfChange(
    handle: string,
    { row, after, by }: { row: AccountRow | undefined; after: AccountRow | undefined; by: EditBy }
  ): Promise<() => Promise<void>> {
    const { attention, payments } = this.parts
    return await tellOfTrustChange(
      {
        attention: attention(),
        findTrust: async (of) => await findTrust(this.parts, of),
        hasPayments: async (...of) => await payments.existWith(...of),
      },
      {
        handle,
        by,
        before: this.optionsAfter(handle, row ?? EMPTY_ROW, undefined),
        after: this.optionsAfter(handle, after ?? EMPTY_ROW, undefined),
      }
    )
  }

  private sealed(rowId: string, values: AccountValues): AccountValues {
    const seal = (field: "private_key" | "next_private_key") =>
      typeof values[field] === "string"
        ? { [field]: this.parts.sealer.seal(values[field], { rowId, field }) }
        : {}
    return { ...values, ...seal("private_key"), ...seal("next_private_key") }
  }

  /** Keeps the credentials in force when the account goes over to another client ID. */
  private async keepFormer(
    handle: string,
    row: AccountRow | undefined,
    after: AccountRow | undefined
  ): Promise<FieldError | undefined> {
    const before = this.resolved(handle, row)
    if (before === undefined || this.clientIdOf(handle, after) === before.clientId) {
      return undefined
    }
    try {
      await this.parts.former.keep(before, this.parts.now())
      return undefined
    } catch (error) {
      if (!(error instanceof SealingError)) {
        throw error
      }
      const isNeeded = await this.parts.payments.existWith(handle, before.clientId)
      return isNeeded ? { field: "client_id", message: CANT_KEEP } : undefined
    }
  }

  /**
   * A client ID that is in force again is believed by the keys in force alone: those kept from before may have been
   * removed since, or were never the merchant's.
   */
  private forgetFormer(handle: string, after: AccountRow): Alongside {
    const clientId = this.clientIdOf(handle, after)
    return async (trx) => {
      if (clientId !== undefined) {
        await this.parts.former.forget(handle, clientId, trx)
      }
    }
  }

  /** What medusa-config and a row say together. @param privateKey in clear, when it is known */
  optionsAfter(
    handle: string,
    row: AccountRow,
    privateKey: AccountOptions["private_key"]
  ): CheckedAccountOptions {
    return mergeAccountOptions(handle, this.parts.accounts.optionsOf(handle), {
      ...plainOverridesOf(row),
      private_key: privateKey,
    })
  }

  private clientIdOf(handle: string, row: AccountRow | undefined): string | undefined {
    return this.optionsAfter(handle, row ?? EMPTY_ROW, undefined).client_id
  }

  private resolved(handle: string, row: AccountRow | undefined): Account | undefined {
    try {
      return this.parts.accounts.resolve(handle, row)
    } catch {
      return undefined
    }
  }

  /** Removes the row; what payments were made with is kept for their refunds, unless it shall be purged too. */
  async remove(row: AccountRow, { purgeFormer = false, ...by }: DeleteBy): Promise<EditOutcome> {
    if (row.revision !== by.revision) {
      return await this.conflict(row.handle, by.revision)
    }
    const problem = purgeFormer ? undefined : await this.keepFormer(row.handle, row, undefined)
    if (problem) {
      return { kind: "invalid", errors: [problem] }
    }
    const takeBack = await this.tellOfChange(row.handle, { row, after: undefined, by })
    const { store, former } = this.parts
    const note = { actor_id: by.actorId, fields: purgeFormer ? ["former_keys"] : [] }
    const deleted = await store
      .delete(row, note, async (trx) => {
        await this.assertUnused(row.handle, trx)
        if (purgeFormer) {
          await former.purge(row.handle, trx)
        }
      })
      .catch(refusedInUse)
    if (deleted !== true) {
      await takeBack()
      return deleted === IN_USE ? { kind: IN_USE } : await this.conflict(row.handle, by.revision)
    }
    return { kind: "saved", row }
  }

  /** Under the lock of the deleted row, for which a payment that begins waits: it is seen here, or finds its keys gone. */
  private async assertUnused(handle: string, trx: Knex.Transaction): Promise<void> {
    if ((await this.parts.payments.countOpen(handle, trx)) > 0) {
      throw new AccountInUse()
    }
  }

  async conflict(handle: string, revision: number): Promise<EditOutcome> {
    return { kind: "conflict", changes: await this.parts.store.changesSince(handle, revision) }
  }
}

const CANT_KEEP =
  "client_id can't be changed: payments were made with the present one, and without the plugin's encryption_key its key can't be kept for their refunds. Set encryption_key first."

/** A handle for which nothing is saved. */
export const EMPTY_ROW: AccountRow = {
  id: "",
  handle: "",
  label: null,
  region: null,
  gateway_url: null,
  environment: null,
  client_id: null,
  private_key: null,
  key_version: null,
  next_private_key: null,
  next_key_version: null,
  alipay_public_keys: null,
  settlement_currency: null,
  payment_method_types: null,
  order_description: null,
  display_name: null,
  merchant_region: null,
  do_not_send: null,
  customs: null,
  capture_mode: null,
  timeout_ms: null,
  return_url: null,
  allowed_return_origins: null,
  revision: 0,
  updated_by: null,
  created_at: new Date(0),
  updated_at: new Date(0),
}
