import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { claimDue, type ClaimOptions } from "../ledger/claim-due"
import { statesBefore } from "../ledger/states"
import { digestOf } from "../secrets/digest"
import type { Sealer } from "../secrets/sealing"
import type { AgreementReason, AgreementRow, SealedField } from "./agreement-row"
import { AGREEMENT_TRANSITIONS, LINKED_STATES, type AgreementState } from "./states"
import { liveRows } from "../live-rows"

const TABLE = "alipay_agreement"

export type NewAgreement = Pick<
  AgreementRow,
  | "handle"
  | "client_id"
  | "customer_id"
  | "payment_method_type"
  | "consent_expires_at"
  | "return_url"
  | "next_check_at"
> & {
  /** In clear; only its digest is kept. */
  authState: string
}

/** What may be learnt about an agreement. Secrets are given in clear and kept sealed; null forgets one. */
export type AgreementPatch = Partial<
  Pick<
    AgreementRow,
    | "reason"
    | "exchange_begun_at"
    | "access_token_expires_at"
    | "refresh_token_expires_at"
    | "token_since"
    | "login"
    | "revoke_asked_at"
    | "ended_at"
    | "ended_by"
    | "next_check_at"
  >
> & { secrets?: Partial<Record<SealedField, string | null>> }

/** Nothing that could be charged with outlives the agreement. */
const FORGOTTEN = { auth_code: null, access_token: null, refresh_token: null }
const ENDED_STATES = new Set<AgreementState>(["expired", "revoked", "failed"])

/** Wallets that are linked, and some of their customers. */
export type LinkedWallets = { count: number; customer_ids: string[] }

const LINKED = `
  select count(*)::int as count,
         coalesce((array_agg(distinct customer_id))[1:20], '{}') as customer_ids
    from alipay_agreement
   where handle = :handle and ${LINKED_STATES} and deleted_at is null
     and client_id is distinct from :kept`

type Dependencies = {
  knex: Knex
  sealer: Sealer
  /** Tells the store's subscribers that an agreement's state has changed. */
  announce: (id: string) => Promise<void>
}

/** Shoppers' permissions to be debited, with their tokens sealed. */
export class AgreementBook {
  constructor(private readonly to: Dependencies) {}

  async write({ authState, ...agreement }: NewAgreement): Promise<AgreementRow> {
    const [row] = await this.to
      .knex<AgreementRow>(TABLE)
      .insert({
        ...agreement,
        id: generateEntityId(undefined, "alagr"),
        state: "pending",
        auth_state_digest: digestOf(authState),
      })
      .returning("*")
    return row as AgreementRow
  }

  async byId(id: string): Promise<AgreementRow | undefined> {
    return await this.first({ id })
  }

  async byIds(ids: readonly string[]): Promise<AgreementRow[]> {
    return await liveRows<AgreementRow>(this.to.knex, TABLE).whereIn("id", [...ids])
  }

  /** An agreement, if it is this customer's; another customer's is not found. */
  async ofCustomer(id: string, customerId: string): Promise<AgreementRow | undefined> {
    return await this.first({ id, customer_id: customerId })
  }

  async byAuthState(digest: string): Promise<AgreementRow | undefined> {
    return await this.first({ auth_state_digest: digest })
  }

  async byAccessToken(digest: string): Promise<AgreementRow | undefined> {
    return await this.first({ access_token_digest: digest })
  }

  async listByAccessToken(digest: string): Promise<AgreementRow[]> {
    return await liveRows<AgreementRow>(this.to.knex, TABLE).where({ access_token_digest: digest })
  }

  async listByAuthCode(digest: string): Promise<AgreementRow[]> {
    return await liveRows<AgreementRow>(this.to.knex, TABLE).where({ auth_code_digest: digest })
  }

  /** The newest first. */
  async listOfCustomer(customerId: string): Promise<AgreementRow[]> {
    return await liveRows<AgreementRow>(this.to.knex, TABLE)
      .where({ customer_id: customerId })
      .orderBy("created_at", "desc")
  }

  /**
   * Moves an agreement along the table of transitions and records what was learnt. A move the table does not know
   * changes nothing.
   * @returns the row as it stands afterwards
   * @throws SealingError `no_key`
   */
  async advance(id: string, to: AgreementState, patch: AgreementPatch = {}): Promise<AgreementRow> {
    const columns = this.toColumns(id, patch)
    const ended = ENDED_STATES.has(to) ? FORGOTTEN : {}
    const [row] = (await liveRows(this.to.knex, TABLE)
      .where({ id })
      .whereIn("state", statesBefore<AgreementState>(AGREEMENT_TRANSITIONS, to))
      .update({ ...columns, ...ended, state: to })
      .returning("*")) as AgreementRow[]
    if (row === undefined) {
      return await this.mustExist(id)
    }
    await this.to.announce(id)
    return row as AgreementRow
  }

  /** Records what was learnt without moving the state. @throws SealingError `no_key` */
  async note(id: string, patch: AgreementPatch): Promise<AgreementRow> {
    const [row] = (await liveRows(this.to.knex, TABLE)
      .where({ id })
      .update(this.toColumns(id, patch))
      .returning("*")) as AgreementRow[]
    return row ?? (await this.mustExist(id))
  }

  /** Records that agreements are to be ended; the sweep tells the gateway. One that is to be ended already keeps its reason. */
  async askToEnd(
    ids: readonly string[],
    { reason, by, now }: { reason: AgreementReason; by: string; now: Date }
  ): Promise<void> {
    await liveRows(this.to.knex, TABLE)
      .whereIn("id", [...ids])
      .where({ revoke_asked_at: null })
      .update({ revoke_asked_at: now, next_check_at: now, reason, ended_by: by, updated_at: now })
  }

  /** Keeps a code or token that the gateway itself has sent, for an agreement that still waits for one. */
  async keepFor(
    authStateDigest: string,
    secrets: NonNullable<AgreementPatch["secrets"]>,
    nextCheckAt: Date
  ): Promise<void> {
    const row = await this.byAuthState(authStateDigest)
    if (row?.state === "pending" && row.exchange_begun_at === null) {
      await liveRows(this.to.knex, TABLE)
        .where({ id: row.id, state: "pending", exchange_begun_at: null })
        .update(this.toColumns(row.id, { secrets, next_check_at: nextCheckAt }))
    }
  }

  /**
   * Wallets that are linked with an account's keys: how many, and whose, 20 customers at most.
   * @param kept the client ID whose wallets are left out
   */
  async linkedWith(handle: string, kept: string | undefined): Promise<LinkedWallets> {
    const { rows } = await this.to.knex.raw<{ rows: LinkedWallets[] }>(LINKED, {
      handle,
      kept: kept ?? null,
    })
    return rows[0] ?? { count: 0, customer_ids: [] }
  }

  /** How many wallets' pages stand open for a customer. */
  async countOpenConsents(customerId: string, now: Date): Promise<number> {
    const [row] = await liveRows(this.to.knex, TABLE)
      .where({ customer_id: customerId, state: "pending", revoke_asked_at: null })
      .where("consent_expires_at", ">", now)
      .count<{ count: string }[]>()
    return Number(row?.count ?? 0)
  }

  /**
   * Records which code the customer brought, and keeps it unless there is one already: the gateway's own word goes before
   * it. One statement, so that a process that is killed leaves no code unexchanged. Changes nothing once a code is on its
   * way to the gateway.
   */
  async confirm({ id }: AgreementRow, authCode: string, nextCheckAt: Date): Promise<void> {
    const { knex, sealer } = this.to
    const sealed = sealer.seal(authCode, { rowId: id, field: "auth_code" })
    const digest = digestOf(authCode)
    await liveRows(knex, TABLE)
      .where({ id, state: "pending", exchange_begun_at: null })
      .update({
        auth_code: knex.raw("coalesce(auth_code, ?)", [sealed]),
        auth_code_digest: knex.raw("case when auth_code is null then ? else auth_code_digest end", [
          digest,
        ]),
        confirmed_digest: digest,
        next_check_at: nextCheckAt,
        updated_at: new Date(),
      })
  }

  /** A secret of a row in clear. @throws SealingError when it can't be read */
  open(row: AgreementRow, field: SealedField): string | undefined {
    const sealed = row[field]
    return sealed === null ? undefined : this.to.sealer.open(sealed, { rowId: row.id, field })
  }

  async reschedule(id: string, checks: number, nextCheckAt: Date | null): Promise<void> {
    await liveRows(this.to.knex, TABLE)
      .where({ id })
      .update({ checks, next_check_at: nextCheckAt, claimed_until: null, updated_at: new Date() })
  }

  async claimDue(options: ClaimOptions): Promise<AgreementRow[]> {
    return await claimDue<AgreementRow>(this.to.knex, TABLE, options)
  }

  private toColumns(id: string, { secrets = {}, ...patch }: AgreementPatch) {
    const sealed = Object.entries(secrets).map(([field, value]) => [
      field,
      value === null ? null : this.to.sealer.seal(value, { rowId: id, field }),
    ])
    return {
      ...patch,
      ...(Object.fromEntries(sealed) as Partial<Record<SealedField, string | null>>),
      ...(secrets.auth_code ? { auth_code_digest: digestOf(secrets.auth_code) } : {}),
      ...(secrets.access_token ? { access_token_digest: digestOf(secrets.access_token) } : {}),
      updated_at: new Date(),
    }
  }

  private async first(where: Partial<AgreementRow>): Promise<AgreementRow | undefined> {
    return (await liveRows(this.to.knex, TABLE).where(where).first()) as AgreementRow | undefined
  }

  private async mustExist(id: string): Promise<AgreementRow> {
    const row = await this.byId(id)
    if (!row) {
      throw new Error(
        `The agreement ${id} is gone; rows of alipay_agreement must never be deleted.`
      )
    }
    return row
  }
}
