import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OperationRow, PaymentRow } from "../ledger/rows"
import type { PaymentState } from "../ledger/states"
import { liveRows } from "../live-rows"
import { readGroups, readPage, type Narrowed, type Period } from "./grouped-list"
import type { Page, PageAsked, Placed } from "./pages"

const PAYMENTS = {
  table: "alipay_payment",
  columns: ["handle", "environment", "state", "payment_method_type"],
} as const

/** What was paid at counters has an index that begins with the place. */
const PLACES = {
  table: "alipay_payment",
  columns: ["stock_location_id"],
  given: "stock_location_id",
} as const
const AT_PLACES = { ...PLACES, columns: [...PLACES.columns, ...PAYMENTS.columns] }

export type PaymentFilter = Period & {
  /** Stock locations at whose counters it is paid. */
  places?: readonly string[] | undefined
  handles?: readonly string[] | undefined
  environments?: readonly string[] | undefined
  wallets?: readonly string[] | undefined
  states?: readonly PaymentState[] | undefined
  ids?: readonly string[] | undefined
}

/** What a search may name a payment by: an id of either side, or where Medusa has it. */
export type SearchedPayment = {
  /** An id of either side. */
  id: string
  collections: readonly string[]
  sessions: readonly string[]
}

/** Payments that a search finds at most; an e-mail address may have more. */
const MOST_FOUND = 1_000

const LIVE = "from alipay_payment where deleted_at is null and"
const OF_OPERATION = "select alipay_payment_id from alipay_operation where deleted_at is null and"

/** Each part reads one index. */
const FOUND = `
  select id ${LIVE} id = :id
  union select id ${LIVE} payment_request_id = :id
  union select id ${LIVE} gateway_payment_id = :id
  union select id ${LIVE} session_id = :id
  union select id ${LIVE} payment_collection_id = :id
  union select id ${LIVE} payment_collection_id = any(:collections)
  union select id ${LIVE} session_id = any(:sessions)
  union ${OF_OPERATION} id = :id
  union ${OF_OPERATION} request_id = :id
  union ${OF_OPERATION} medusa_id = :id
  union ${OF_OPERATION} gateway_id = :id
  limit ${MOST_FOUND}`

const toNarrowed = ({
  places,
  handles,
  environments,
  wallets,
  states,
  ...rest
}: PaymentFilter): Narrowed => ({
  ...rest,
  values: {
    stock_location_id: places,
    handle: handles,
    environment: environments,
    payment_method_type: wallets,
    state: states,
  },
})

/** All payments of the ledger as a list, newest first. */
export class PaymentList {
  constructor(private readonly knex: Knex) {}

  async page(filter: PaymentFilter, asked: PageAsked): Promise<Page<Placed<PaymentRow>>> {
    const list = filter.places === undefined ? PAYMENTS : AT_PLACES
    return await readPage<PaymentRow>(this.knex, list, toNarrowed(filter), asked)
  }

  /** Accounts, environments and wallets of which there are payments. */
  async choices(): Promise<Record<"handle" | "environment" | "payment_method_type", string>[]> {
    return await readGroups(this.knex, PAYMENTS)
  }

  /** Stock locations at whose counters there are payments. */
  async places(): Promise<string[]> {
    const found = await readGroups(this.knex, PLACES)
    return found.map(({ stock_location_id: id }) => id)
  }

  /** Ids of the payments that a search names, 1,000 at most. */
  async find(searched: SearchedPayment): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: { id: string }[] }>(FOUND, {
      id: searched.id,
      collections: [...searched.collections],
      sessions: [...searched.sessions],
    })
    return rows.map(({ id }) => id)
  }

  /** Captures, refunds and cancels of payments, oldest first. */
  async operationsOf(ids: readonly string[]): Promise<OperationRow[]> {
    return await liveRows<OperationRow>(this.knex, "alipay_operation")
      .whereIn("alipay_payment_id", [...ids])
      .orderBy([{ column: "created_at" }, { column: "id" }])
  }
}
