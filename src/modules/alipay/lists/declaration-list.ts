import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeclarationRow, DeclarationState } from "../customs/declaration-row"
import { readPage, type Period } from "./grouped-list"
import type { Page, PageAsked, Placed } from "./pages"

const LIST = {
  table: "alipay_declaration",
  columns: ["handle", "customs_code", "state"],
} as const

export type DeclarationFilter = Period & {
  handles?: readonly string[] | undefined
  customs?: readonly string[] | undefined
  states?: readonly DeclarationState[] | undefined
  ids?: readonly string[] | undefined
}

/** Declarations that a search finds at most. */
const MOST_FOUND = 1_000

const LIVE = "select id from alipay_declaration where deleted_at is null and"

const FOUND = `
  ${LIVE} id = :id union ${LIVE} sub_order_id <> '' and sub_order_id = :id
  union ${LIVE} alipay_payment_id = any(:payments) limit ${MOST_FOUND}`

/** All declarations to customs as a list, newest first. */
export class DeclarationList {
  constructor(private readonly knex: Knex) {}

  async page(
    { handles, customs, states, ...rest }: DeclarationFilter,
    asked: PageAsked
  ): Promise<Page<Placed<DeclarationRow>>> {
    const values = { handle: handles, customs_code: customs, state: states }
    return await readPage<DeclarationRow>(this.knex, LIST, { ...rest, values }, asked)
  }

  /** Ids of the declarations that a search names: by an id of theirs, or of payments that it has found. */
  async find(id: string, payments: readonly string[]): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: { id: string }[] }>(FOUND, {
      id,
      payments: [...payments],
    })
    return rows.map((row) => row.id)
  }
}
