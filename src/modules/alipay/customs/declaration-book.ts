import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { claimDue, type ClaimOptions } from "../ledger/claim-due"
import { statesBefore } from "../ledger/states"
import { assertLeasesKept } from "../leases/kept"
import { liveRows } from "../live-rows"
import type { DeclarationFacts, DeclarationRow, DeclarationState } from "./declaration-row"
import { DECLARATION_TRANSITIONS } from "./declaration-states"

const TABLE = "alipay_declaration"

export type NewDeclaration = Pick<
  DeclarationRow,
  | "id"
  | "alipay_payment_id"
  | "handle"
  | "client_id"
  | "order_id"
  | "fulfillment_id"
  | "amount"
  | "customs_code"
  | "merchant_customs_code"
  | "merchant_customs_name"
  | "sub_order_id"
  | "origin"
  | "actor_id"
  | "buyer_certificate"
  | "replaces_id"
  | "next_check_at"
>

export type DeclarationPatch = Partial<DeclarationFacts> &
  Partial<Pick<DeclarationRow, "buyer_certificate" | "receipts_asked" | "checks" | "next_check_at">>

/** A check that plans the next one is over. */
const toColumns = (patch: DeclarationPatch) => ({
  ...patch,
  ...(patch.next_check_at === undefined ? {} : { claimed_until: null }),
  updated_at: new Date(),
})

/** The id that a new declaration has here and at Alipay; a certificate is sealed for it before the row is written. */
export const newDeclarationId = (): string => generateEntityId(undefined, "aldec")

/** The record of what was declared to customs: a row for each request, written before it leaves. */
export class DeclarationBook {
  constructor(private readonly knex: Knex) {}

  /**
   * Writes a declaration while no other one of its order's payments can be written. Those that it takes the place of are checked
   * no more, and lose their certificates.
   * @param siblings the order's other payments
   * @param placeTaken ids of those; throws when it does not go together with what the order has already
   */
  async write(
    declaration: NewDeclaration,
    siblings: readonly string[],
    placeTaken: (others: readonly DeclarationRow[]) => readonly string[]
  ): Promise<DeclarationRow> {
    await assertLeasesKept()
    const payments = [declaration.alipay_payment_id, ...siblings]
    return await this.knex.transaction(async (trx) => {
      await liveRows(trx, "alipay_payment")
        .whereIn("id", payments)
        .orderBy("id")
        .forUpdate()
        .select("id")
      const replaced = placeTaken(await listOfPayments(trx, payments))
      const [row] = (await trx(TABLE)
        .insert({
          ...declaration,
          replaces_id: declaration.replaces_id ?? replaced.at(-1) ?? null,
          certified: declaration.buyer_certificate !== null,
          state: "created",
        })
        .returning("*")) as DeclarationRow[]
      if (replaced.length > 0) {
        await liveRows(trx, TABLE)
          .whereIn("id", [...replaced])
          .update({
            ...{ replaced_by_id: declaration.id, next_check_at: null, buyer_certificate: null },
            updated_at: new Date(),
          })
      }
      return row as DeclarationRow
    })
  }

  async byId(id: string): Promise<DeclarationRow | undefined> {
    return await liveRows<DeclarationRow>(this.knex, TABLE).where({ id }).first()
  }

  /** @throws Error when it is gone, which must never happen */
  async mustExist(id: string): Promise<DeclarationRow> {
    const row = await this.byId(id)
    if (row === undefined) {
      throw new Error(
        `The declaration ${id} is gone; rows of alipay_declaration are never deleted.`
      )
    }
    return row
  }

  /** Oldest first. */
  async ofPayment(alipayPaymentId: string): Promise<DeclarationRow[]> {
    return await listOfPayments(this.knex, [alipayPaymentId])
  }

  /** Oldest first. */
  async ofPayments(ids: readonly string[]): Promise<DeclarationRow[]> {
    return await listOfPayments(this.knex, ids)
  }

  /**
   * Moves a declaration forward and records what was learnt; a move that the table does not know, or one of a
   * declaration that another one has taken the place of, changes nothing.
   * @returns the row, or nothing when it was not changed
   */
  async advance(
    id: string,
    to: DeclarationState,
    patch: DeclarationPatch = {}
  ): Promise<DeclarationRow | undefined> {
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id, replaced_by_id: null })
      .whereIn("state", [to, ...statesBefore<DeclarationState>(DECLARATION_TRANSITIONS, to)])
      .update({ ...toColumns(patch), state: to })
      .returning("*")) as DeclarationRow[]
    return row
  }

  /** Records what was learnt, whatever the state. */
  async note(id: string, patch: DeclarationPatch): Promise<void> {
    await liveRows(this.knex, TABLE).where({ id }).update(toColumns(patch))
  }

  async reschedule(id: string, checks: number, nextCheckAt: Date | null): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .whereNotNull("next_check_at")
      .update({ checks, next_check_at: nextCheckAt, claimed_until: null })
  }

  /** Declarations that customs have not answered, or may still answer. */
  async claimDue(options: ClaimOptions): Promise<DeclarationRow[]> {
    return await claimDue<DeclarationRow>(this.knex, TABLE, options)
  }

  /** Removes the certificates of declarations that were made before. @returns how many */
  async dropCertificates(before: Date): Promise<number> {
    return await liveRows(this.knex, TABLE)
      .whereNotNull("buyer_certificate")
      .where("created_at", "<", before)
      .update({ buyer_certificate: null })
  }
}

const listOfPayments = async (knex: Knex, ids: readonly string[]): Promise<DeclarationRow[]> =>
  await liveRows<DeclarationRow>(knex, TABLE)
    .whereIn("alipay_payment_id", [...ids])
    .orderBy([{ column: "created_at" }, { column: "id" }])
