import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MOST_READ, type Summed } from "../ledger/takings"
import type { DisputeKind, DisputeState } from "./dispute-row"

/** Since when, and test money or real money. */
export type RatePeriod = { from: Date; environment: string }

/** How many of a card scheme. */
export type SchemeCount = { scheme: string; count: number }

const PAID = `
  select upper(card->>'brand') as scheme, count(*)::int as count, max(read)::int as read
    from (select p.*, count(*) over () as read
            from (select card, environment from alipay_payment
                   where money_since >= :from and money_since is not null and deleted_at is null
                   order by money_since desc limit :most) p) t
   where environment = :environment and card->>'brand' is not null
   group by 1`

const DISPUTED = `
  select upper(p.card->>'brand') as scheme, count(*)::int as count, max(d.read)::int as read
    from (select o.*, count(*) over () as read
            from (select alipay_payment_id from alipay_dispute
                   where state = any(:states) and created_at >= :from and kind = any(:kinds)
                     and deleted_at is null
                   limit :most) o) d
   cross join lateral (select card, environment from alipay_payment
                        where id = d.alipay_payment_id limit 1) p
   where p.environment = :environment and p.card->>'brand' is not null
   group by 1`

/** How many card payments of each scheme there were, and how many of them were disputed. */
export class DisputeRates {
  constructor(private readonly knex: Knex) {}

  async paid(period: RatePeriod): Promise<Summed<SchemeCount>> {
    return await this.read(PAID, period)
  }

  /** @param of the states and kinds that count */
  async disputed(
    period: RatePeriod,
    of: { states: readonly DisputeState[]; kinds: readonly DisputeKind[] }
  ): Promise<Summed<SchemeCount>> {
    return await this.read(DISPUTED, { ...period, states: [...of.states], kinds: [...of.kinds] })
  }

  private async read(sql: string, values: Record<string, unknown>): Promise<Summed<SchemeCount>> {
    const { rows } = await this.knex.raw<{ rows: (SchemeCount & { read: number })[] }>(sql, {
      ...values,
      most: MOST_READ,
    } as Record<string, Knex.Value>)
    return {
      rows: rows.map(({ scheme, count }) => ({ scheme, count })),
      isPartial: rows.some(({ read }) => read >= MOST_READ),
    }
  }
}
