import { quiet } from "./shop"
import type { Store } from "./store"

type MedusaLine = {
  payment_request_id: string
  payment_id: string | null
  currency: string
  captured: string
  refunded: string
  attention: string | null
}

const DECIMALS: Record<string, number> = { JPY: 0, KRW: 0, KWD: 3 }

/** Major units to minor units as text, by a table of the test's own. */
const minor = (major: string, currency: string): bigint => {
  const decimals = DECIMALS[currency] ?? 2
  const [whole = "0", fraction = ""] = major.split(".")
  const kept = (fraction + "0".repeat(decimals + 1)).slice(0, decimals + 1)
  const scaled = BigInt(whole + kept)
  return (scaled + 5n) / 10n
}

const medusaLines = async ({ sql }: Store): Promise<MedusaLine[]> =>
  (
    await sql.query<MedusaLine>(`
      select a.payment_request_id, p.id as payment_id, a.currency_code as currency, a.attention,
             coalesce((select sum(c.amount) from capture c
                        where c.payment_id = p.id and c.deleted_at is null), 0)::text as captured,
             coalesce((select sum(r.amount) from refund r
                        where r.payment_id = p.id and r.deleted_at is null), 0)::text as refunded
        from alipay_payment a
        left join payment p on p.payment_session_id = a.session_id and p.deleted_at is null`)
  ).rows

const differences = async (store: Store): Promise<string[]> => {
  const lines = new Map(
    store.simulator.ledger().payments.map((line) => [line.paymentRequestId, line])
  )
  return (await medusaLines(store)).flatMap((mine) => {
    const theirs = lines.get(mine.payment_request_id)
    if (!theirs) {
      return minor(mine.captured, mine.currency) === 0n
        ? []
        : [`${mine.payment_request_id}: captured in Medusa, unknown at the gateway`]
    }
    const gateway = BigInt(theirs.net)
    const medusa = minor(mine.captured, mine.currency) - minor(mine.refunded, mine.currency)
    return gateway === medusa
      ? []
      : [`${mine.payment_request_id}: ${gateway} at the gateway, ${medusa} in Medusa`]
  })
}

const ORDER_CHECKS: readonly (readonly [string, string])[] = [
  [
    "two orders of one cart",
    `select cart_id as id from order_cart where deleted_at is null group by cart_id having count(*) > 1`,
  ],
  [
    "an order whose transactions are not its captures less its refunds",
    `select o.id from "order" o
       join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
      where coalesce((select sum(t.amount) from order_transaction t
                       where t.order_id = o.id and t.deleted_at is null), 0)
         <> coalesce((select sum(c.amount) from capture c join payment p on p.id = c.payment_id
                       where p.payment_collection_id = l.payment_collection_id
                         and c.deleted_at is null), 0)
          - coalesce((select sum(r.amount) from refund r join payment p on p.id = r.payment_id
                       where p.payment_collection_id = l.payment_collection_id
                         and r.deleted_at is null), 0)`,
  ],
  [
    "a payment collection whose totals are not its rows'",
    `select pc.id from payment_collection pc
      where coalesce(pc.captured_amount, 0) <> coalesce((select sum(c.amount) from capture c
              join payment p on p.id = c.payment_id
             where p.payment_collection_id = pc.id and c.deleted_at is null), 0)
         or coalesce(pc.refunded_amount, 0) <> coalesce((select sum(r.amount) from refund r
              join payment p on p.id = r.payment_id
             where p.payment_collection_id = pc.id and r.deleted_at is null), 0)`,
  ],
  [
    "more refunded than captured",
    `select p.id from payment p
      where coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
          > coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)`,
  ],
]

/** Everything in which the gateway's books and Medusa's tables differ; empty when all is well. */
export const findDisagreements = async (store: Store): Promise<string[]> => {
  const found = await differences(store)
  for (const [what, query] of ORDER_CHECKS) {
    const { rows } = await store.sql.query<{ id: string }>(query)
    found.push(...rows.map(({ id }) => `${what}: ${id}`))
  }
  return found
}

/** The gateway and Medusa must agree to the last minor unit. Called after every test. */
export const expectBooksAgree = async (store: Store): Promise<void> => {
  await quiet(store)
  expect(await findDisagreements(store)).toEqual([])
}
