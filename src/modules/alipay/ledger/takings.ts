import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Rows of a table that one statement reads at most: a page is worth a second, not a minute. */
export const MOST_READ = 100_000

/** A day with the moment at which it begins, where the admin is. */
export type Day = { day: string; start: Date }

/** What is summed up: from a time on, of one environment, by days; the first of them begins at that time. */
export type Period = { from: Date; environment: string; days: readonly Day[] }

/** Minor units as digits, of one currency on one day. */
export type DaySum = { day: string; currency: string; amount: string; count: number }

/** Held money of one currency. */
export type HeldSum = { currency: string; amount: string; count: number; until: Date | null }

/** Payments of one wallet by how they ended, and by the result code of those that failed. */
export type AttemptCount = {
  wallet: string
  state: string
  has_money: boolean
  result_code: string | null
  count: number
}

/** Rows with whether more were there than were read. */
export type Summed<Row> = { rows: Row[]; isPartial: boolean }

/** The day of a moment; the database knows no time zone of the admin's, and need not. */
const dayOf = (moment: string): string =>
  `(cast(:days as text[]))[width_bucket(${moment}, cast(:starts as timestamptz[]))]`

/** What each capture took. */
const CAPTURED = `
  select o.payment, o.amount::numeric as amount, o.currency, o.at, o.read
    from (select c.*, count(*) over () as read
            from (select alipay_payment_id as payment, amount, currency_code as currency, created_at as at
                    from alipay_operation
                   where kind = 'capture' and state = 'succeeded' and created_at >= :from
                     and deleted_at is null
                   order by created_at desc limit :most) c) o
   where (select p.environment from alipay_payment p where p.id = o.payment) = :environment`

/** What was paid at once: all of a payment that knows no captures. */
const PAID = `
  select p.id as payment, coalesce(p.paid_amount, p.amount)::numeric as amount,
         coalesce(p.paid_currency, p.currency_code) as currency, p.money_since as at, p.read
    from (select n.*, count(*) over () as read
            from (select id, state, amount, paid_amount, currency_code, paid_currency, environment, money_since
                    from alipay_payment
                   where money_since >= :from and money_since is not null and deleted_at is null
                   order by money_since desc limit :most) n) p
   where p.environment = :environment and p.state = 'paid' and not exists (
     select from alipay_operation o
      where o.alipay_payment_id = p.id and o.kind = 'capture' and o.state = 'succeeded'
        and o.deleted_at is null)`

const TAKEN = `
  select ${dayOf("at")} as day, currency, sum(amount)::text as amount,
         count(distinct payment)::int as count, max(read)::int as read
    from (${CAPTURED} union all ${PAID}) t
   group by 1, 2 order by 1, 2`

const REFUNDS = `
  select ${dayOf("r.created_at")} as day, r.currency_code as currency,
         sum(r.amount::numeric)::text as amount, count(*)::int as count, max(r.read)::int as read
    from (select o.*, count(*) over () as read
            from (select alipay_payment_id, amount, currency_code, created_at from alipay_operation
                   where kind = 'refund' and state = 'succeeded' and created_at >= :from
                     and deleted_at is null
                   order by created_at desc limit :most) o) r
   where (select p.environment from alipay_payment p where p.id = r.alipay_payment_id) = :environment
   group by 1, 2 order by 1, 2`

const HELD = `
  select currency, sum(paid - captured)::text as amount, count(*)::int as count,
         min(hold_expires_at) as until, max(read)::int as read
    from (select h.*, count(*) over () as read, coalesce(
                   (select sum(o.amount::numeric) from alipay_operation o
                     where o.alipay_payment_id = h.id and o.kind = 'capture' and o.state = 'succeeded'
                       and o.deleted_at is null), 0) as captured
            from (select id, environment, hold_expires_at, coalesce(paid_currency, currency_code) as currency,
                         coalesce(paid_amount, amount)::numeric as paid
                    from alipay_payment
                   where handle = any(:handles) and state = 'authorized' and deleted_at is null
                     and state in ('ready', 'created', 'unknown', 'awaiting_shopper', 'pending', 'authorized')
                   limit :most) h) t
   where environment = :environment and paid > captured
     and (hold_expires_at is null or hold_expires_at > :now)
   group by 1 order by 1`

const ATTEMPTS = `
  select payment_method_type as wallet, state, money_since is not null as has_money,
         case when state = 'failed' then result_code end as result_code,
         count(*)::int as count, max(read)::int as read
    from (select a.*, count(*) over () as read
            from (select payment_method_type, state, money_since, result_code, environment
                    from alipay_payment
                   where handle = any(:handles) and created_at >= :from and deleted_at is null
                   limit :most) a) t
   where environment = :environment
   group by 1, 2, 3, 4`

const valuesOf = ({ from, environment, days }: Period) => ({
  ...{ from, environment },
  days: days.map(({ day }) => day),
  starts: days.map(({ start }) => start),
})

/** What came in and went out, and how payments ended: sums of the ledger. */
export class Takings {
  constructor(private readonly knex: Knex) {}

  /** Money that was taken: captures by the day they were made, what was paid at once by the day it came. */
  async taken(period: Period): Promise<Summed<DaySum>> {
    return await this.read<DaySum>(TAKEN, valuesOf(period))
  }

  /** Refunds that were made, by the day they were asked for. */
  async refunded(period: Period): Promise<Summed<DaySum>> {
    return await this.read<DaySum>(REFUNDS, valuesOf(period))
  }

  /** Money that is held now. @param handles of all accounts that may have payments */
  async held(
    handles: readonly string[],
    { environment, now }: { environment: string; now: Date }
  ): Promise<Summed<HeldSum>> {
    return await this.read<HeldSum>(HELD, { handles: [...handles], environment, now })
  }

  /** Payments that were begun, by how they ended. @param handles of all accounts that may have payments */
  async attempts(handles: readonly string[], period: Period): Promise<Summed<AttemptCount>> {
    return await this.read<AttemptCount>(ATTEMPTS, {
      ...valuesOf(period),
      handles: [...handles],
    })
  }

  private async read<Row>(sql: string, values: Record<string, unknown>): Promise<Summed<Row>> {
    const { rows } = await this.knex.raw<{ rows: Row[] }>(sql, {
      ...values,
      most: MOST_READ,
    } as Record<string, Knex.Value>)
    const isPartial = rows.some((row) => Number(Reflect.get(row as object, "read")) >= MOST_READ)
    return { rows, isPartial }
  }
}
