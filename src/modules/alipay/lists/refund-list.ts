import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OperationRow } from "../ledger/rows"
import type { OperationState } from "../ledger/states"
import { liveRows } from "../live-rows"
import type { Place } from "./cursor"
import { readPage, type Narrowed, type Period } from "./grouped-list"
import type { Page, PageAsked, Placed } from "./pages"

const OPERATIONS = { table: "alipay_operation", columns: ["kind", "state"] }

export type RefundFilter = Period & {
  states?: readonly OperationState[] | undefined
  ids?: readonly string[] | undefined
  /** What the refund's payment must be. */
  payment: {
    handle?: readonly string[] | undefined
    environment?: readonly string[] | undefined
    payment_method_type?: readonly string[] | undefined
    stock_location_id?: readonly string[] | undefined
  }
}

export type PlacedRefund = Placed<OperationRow>

/** Refunds read to fill one page where only some payments' refunds are wanted: the row has no such columns itself. */
const MOST_READ = 2_000

/** Refunds that a search finds at most. */
const MOST_FOUND = 1_000

/** All refunds of the ledger as a list, newest first. */
export class RefundList {
  constructor(private readonly knex: Knex) {}

  /**
   * A page of refunds. With a filter of payments, 2,000 refunds are read at most: a page may then have fewer rows than
   * asked for, or none, and go on all the same.
   */
  async page({ payment, ...filter }: RefundFilter, asked: PageAsked): Promise<Page<PlacedRefund>> {
    const { states, ...rest } = filter
    const narrowed: Narrowed = { ...rest, values: { kind: ["refund"], state: states } }
    const wanted = Object.entries(payment).filter(([, values]) => values !== undefined)
    if (wanted.length === 0) {
      return await readPage<OperationRow>(this.knex, OPERATIONS, narrowed, asked)
    }
    const { place } = asked
    const read = await readPage<OperationRow>(this.knex, OPERATIONS, narrowed, {
      place,
      limit: MOST_READ,
    })
    const kept = await ofPayments(this.knex, read.rows, Object.fromEntries(wanted))
    return cut(read, kept, asked)
  }

  /** Ids of the refunds that a search names: by one of the refund's ids, else all of the payments it has found. */
  async find(id: string, paymentIds: readonly string[]): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: { id: string }[] }>(OWN, { id })
    const own = rows.map((row) => row.id)
    return own.length > 0
      ? own
      : await liveRows<OperationRow>(this.knex, "alipay_operation")
          .whereIn("alipay_payment_id", [...paymentIds])
          .where({ kind: "refund" })
          .orderBy("created_at", "desc")
          .limit(MOST_FOUND)
          .pluck("id")
  }
}

const LIVE = "select id from alipay_operation where deleted_at is null and kind = 'refund' and"

const OWN = `
  ${LIVE} id = :id union ${LIVE} request_id = :id union ${LIVE} medusa_id = :id union ${LIVE} gateway_id = :id
  limit ${MOST_FOUND}`

const placeOf = ({ id, place_at }: PlacedRefund, towards: Place["towards"]): Place => ({
  at: place_at,
  id,
  towards,
})

/** The page of what was kept of what was read; it goes on after its last row, or after the last that was read. */
const cut = (
  read: Page<PlacedRefund>,
  kept: readonly PlacedRefund[],
  { place, limit }: PageAsked
): Page<PlacedRefund> => {
  const isNewer = place?.towards === "newer"
  const rows = isNewer ? kept.slice(-limit) : kept.slice(0, limit)
  const [first, last] = [rows[0], rows.at(-1)]
  const isCut = kept.length > limit
  return {
    rows: [...rows],
    newer:
      isNewer && isCut && first
        ? placeOf(first, "newer")
        : read.newer && edge(read.newer, isNewer, first),
    older:
      !isNewer && isCut && last
        ? placeOf(last, "older")
        : read.older && edge(read.older, !isNewer, last),
  }
}

/** Where the list goes on: towards what was read, after all of it; back, from the page's own first row. */
const edge = (readTo: Place, isOnward: boolean, row: PlacedRefund | undefined): Place =>
  isOnward || row === undefined ? readTo : placeOf(row, readTo.towards)

const ofPayments = async (
  knex: Knex,
  rows: readonly PlacedRefund[],
  wanted: Readonly<Record<string, readonly string[] | undefined>>
): Promise<PlacedRefund[]> => {
  const query = liveRows<{ id: string }>(knex, "alipay_payment").whereIn("id", [
    ...new Set(rows.map(({ alipay_payment_id }) => alipay_payment_id)),
  ])
  for (const [column, values] of Object.entries(wanted)) {
    void query.whereIn(column, [...(values ?? [])])
  }
  const ids = new Set((await query.select("id")).map(({ id }) => id))
  return rows.filter(({ alipay_payment_id }) => ids.has(alipay_payment_id))
}
