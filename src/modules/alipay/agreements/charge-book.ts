import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"

const TABLE = "alipay_charge"

/** A row of `alipay_charge`. */
export type ChargeRow = {
  id: string
  idempotency_key: string
  agreement_id: string
  customer_id: string
  currency_code: string
  amount: string
  order_id: string | null
  payment_collection_id: string | null
  session_id: string | null
  created_at: Date
}

export type NewCharge = Omit<ChargeRow, "id" | "session_id" | "created_at">

/** Charges by the keys their callers gave them. */
export class ChargeBook {
  constructor(private readonly knex: Knex) {}

  /** @returns the charge of this key: a new one, or the one that was asked for before */
  async begin(charge: NewCharge): Promise<ChargeRow> {
    await this.knex(TABLE)
      .insert({ ...charge, id: generateEntityId(undefined, "alchg") })
      .onConflict(this.knex.raw("(idempotency_key) where deleted_at is null"))
      .ignore()
    return (await liveRows(this.knex, TABLE)
      .where({ idempotency_key: charge.idempotency_key })
      .first()) as ChargeRow
  }

  async byKey(idempotencyKey: string): Promise<ChargeRow | undefined> {
    return (await liveRows(this.knex, TABLE).where({ idempotency_key: idempotencyKey }).first()) as
      ChargeRow | undefined
  }

  async byId(id: string): Promise<ChargeRow | undefined> {
    return (await liveRows(this.knex, TABLE).where({ id }).first()) as ChargeRow | undefined
  }

  async note(
    id: string,
    patch: Partial<Pick<ChargeRow, "amount" | "payment_collection_id" | "session_id">>
  ): Promise<ChargeRow> {
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ ...patch, updated_at: new Date() })
      .returning("*")) as ChargeRow[]
    return row as ChargeRow
  }
}
