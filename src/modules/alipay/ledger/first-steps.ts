import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentRow } from "./rows"

/** A payment whose money came or was held. */
export type SeenPayment = Pick<PaymentRow, "id" | "payment_collection_id" | "environment">

/** What an account has done already, as far as its ledger tells. */
export type Seen = {
  /** The newest request that the gateway answered. */
  answeredAt: Date | null
  /** One paid for real where there is any. */
  payment: SeenPayment | null
  /** One of which a refund succeeded. */
  refunded: Pick<SeenPayment, "id" | "payment_collection_id"> | null
}

/** Newest payments of an account in which a refund, and an answer, is looked for. */
const NEWEST = 1_000

const LATEST = `
  select id, payment_collection_id, environment, gateway_payment_id, money_since, created_at
    from alipay_payment where handle = :handle and deleted_at is null
   order by created_at desc, id desc limit ${NEWEST}`

const ANSWERED = `
  select created_at from (${LATEST}) n where gateway_payment_id is not null
   order by created_at desc limit 1`

const paidIn = (environment: "live" | "sandbox"): string => `
  (select id, payment_collection_id, environment from alipay_payment
    where handle = :handle and environment = '${environment}' and state in ('paid', 'authorized')
      and deleted_at is null
    limit 1)`

/** Money that is there; else what was held once and released. A part is only read where those before it are empty. */
const PAID = `${paidIn("live")} union all ${paidIn("sandbox")} union all (
  select id, payment_collection_id, environment from (${LATEST}) n
   where money_since is not null limit 1)
  limit 1`

/** Operations are asked for payment by payment: a join might read all refunds that ever were. */
const REFUNDED = `
  select n.id, n.payment_collection_id from (${LATEST}) n
    cross join lateral (
      select 1 from alipay_operation o
       where o.alipay_payment_id = n.id and o.kind = 'refund' and o.state = 'succeeded'
         and o.deleted_at is null
       limit 1) r
   order by n.created_at desc limit 1`

/** Whether an account was ever paid with, and paid back: statements that end at the first row they find. */
export class FirstSteps {
  constructor(private readonly knex: Knex) {}

  /** Everything of an account. */
  async of(handle: string): Promise<Seen> {
    const [answered, payment, refunded] = await Promise.all([
      this.first<{ created_at: Date }>(ANSWERED, { handle }),
      this.first<SeenPayment>(PAID, { handle }),
      this.first<SeenPayment>(REFUNDED, { handle }),
    ])
    return {
      answeredAt: answered?.created_at ?? null,
      payment: payment ?? null,
      refunded: refunded ?? null,
    }
  }

  private async first<Row>(sql: string, values: Record<string, string>): Promise<Row | undefined> {
    const { rows } = await this.knex.raw<{ rows: Row[] }>(sql, values)
    return rows[0]
  }
}
