import type { Ledger } from "alipay-simulator"
import type { Pool } from "pg"
import { CUSTOMS_CHECKS, declaredDifferently, type CustomsBooks } from "./books-customs"
import { ORDER_CHECKS } from "./books-orders"
import { PLACES, type Place } from "./books-places"
import { PLACE_CHECKS } from "./places"
import { quiet } from "./shop"
import { until } from "./until"

/** Both sides' books, wherever they are kept. */
export type Books = {
  sql: Pool
  simulator: {
    ledger: () => Ledger | Promise<Ledger>
    settled: () => Promise<unknown>
  } & CustomsBooks["simulator"]
}

type MedusaLine = {
  payment_request_id: string
  payment_id: string | null
  currency: string
  captured: string
  refunded: string
  /** What lost disputes took, as the order has it. */
  charged_back: string
  /** Medusa has cancelled it: what was taken and given back in between is not booked. */
  canceled: boolean
  held: boolean
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

const medusaLines = async ({ sql }: Books): Promise<MedusaLine[]> =>
  (
    await sql.query<MedusaLine>(`
      select a.payment_request_id, p.id as payment_id, a.currency_code as currency,
             p.canceled_at is not null as canceled,
             exists (select 1 from alipay_attention t
                      where t.alipay_payment_id = a.id and t.kind in ('amount_mismatch', 'paid_without_order', 'paid_twice', 'paid_after_cancel', 'other_environment')
                        and (t.state = 'open' or t.resolution = 'marked_settled')) as held,
             coalesce((select sum(c.amount) from capture c
                        where c.payment_id = p.id and c.deleted_at is null), 0)::text as captured,
             coalesce((select sum(r.amount) from refund r
                        where r.payment_id = p.id and r.deleted_at is null), 0)::text as refunded,
             coalesce((select -sum(t.amount) from order_transaction t
                        where t.reference = 'chargeback' and t.deleted_at is null
                          and t.reference_id in (select d.dispute_id from alipay_dispute d
                            where d.alipay_payment_id = a.id)), 0)::text as charged_back
        from alipay_payment a
        left join payment p on p.payment_session_id = a.session_id and p.deleted_at is null`)
  ).rows

/**
 * Money that could neither be booked nor sent back is left for a person, with an item that says so. Medusa has nothing
 * of it: no payment, or one that it canceled before the capture was known and on which none can be booked.
 */
const isHeld = (line: MedusaLine, medusa: bigint): boolean =>
  line.held && (line.payment_id === null || line.canceled) && medusa === 0n

type GatewayLine = Ledger["payments"][number]

/** Both directions alone: a capture and a refund that are both missing would not show in what is left. */
const directions = (mine: MedusaLine, theirs: GatewayLine): string[] => {
  const sides: readonly (readonly [string, bigint, bigint])[] = [
    ["taken", BigInt(theirs.paid), minor(mine.captured, mine.currency)],
    [
      "given back",
      BigInt(theirs.refunded) + BigInt(theirs.cancelled),
      minor(mine.refunded, mine.currency),
    ],
  ]
  return sides.flatMap(([what, gateway, medusa]) =>
    gateway === medusa
      ? []
      : [`${mine.payment_request_id}: ${gateway} ${what} at the gateway, ${medusa} in Medusa`]
  )
}

const differences = async (books: Books): Promise<string[]> => {
  const { payments } = await books.simulator.ledger()
  const lines = new Map(payments.map((line) => [line.paymentRequestId, line]))
  const known = await medusaLines(books)
  const found = known.flatMap((mine) => {
    const theirs = lines.get(mine.payment_request_id)
    const [captured, refunded, chargedBack] = [mine.captured, mine.refunded, mine.charged_back].map(
      (amount) => minor(amount, mine.currency)
    )
    const medusa = (captured ?? 0n) - (refunded ?? 0n) - (chargedBack ?? 0n)
    const gateway = BigInt(theirs?.net ?? 0)
    if (gateway !== medusa) {
      return isHeld(mine, medusa)
        ? []
        : [`${mine.payment_request_id}: ${gateway} at the gateway, ${medusa} in Medusa`]
    }
    return theirs && mine.payment_id !== null && !mine.canceled ? directions(mine, theirs) : []
  })
  const ours = new Set(known.map(({ payment_request_id }) => payment_request_id))
  const strange = payments.filter(
    ({ paymentRequestId, net }) => net !== "0" && !ours.has(paymentRequestId)
  )
  return [
    ...found,
    ...strange.map(
      ({ paymentRequestId, net }) =>
        `${paymentRequestId}: ${net} at the gateway, unknown to the store`
    ),
  ]
}

/** Money that the gateway has taken or holds, of payments that are over for the plugin and nowhere in Medusa. */
const withoutAPlace = async ({ sql, simulator }: Books): Promise<string[]> => {
  const lines = new Map(
    (await simulator.ledger()).payments.map((line) => [line.paymentRequestId, line])
  )
  const { rows } = await sql.query<Place>(PLACES)
  return rows.flatMap(({ payment_request_id, state, settled }) => {
    const line = lines.get(payment_request_id)
    const held =
      line?.status === "SUCCESS" &&
      line.authorized !== "0" &&
      line.captured === "0" &&
      !line.released
    return settled || !line || (line.net === "0" && !held)
      ? []
      : [`final (${state}), with money and without a place: ${payment_request_id}`]
  })
}

/** Everything in which the gateway's books and Medusa's tables differ; empty when all is well. */
export const findDisagreements = async (books: Books): Promise<string[]> => {
  const found = [
    ...(await differences(books)),
    ...(await withoutAPlace(books)),
    ...(await declaredDifferently(books)),
  ]
  for (const [what, query] of [...ORDER_CHECKS, ...PLACE_CHECKS, ...CUSTOMS_CHECKS]) {
    const { rows } = await books.sql.query<{ id: string }>(query)
    found.push(...rows.map(({ id }) => `${what}: ${id}`))
  }
  return found
}

/** Longer than work under a lease takes here; one that a test has left behind is not waited for. */
const AT_WORK_MS = 15_000

/** Waits for subscribers and callers who are in the middle of work on a payment: they hold its lease. */
const atRest = async ({ sql }: Books): Promise<void> => {
  const held = async () =>
    (await sql.query(`select id from alipay_lease where expires_at > now() and deleted_at is null`))
      .rows
  const end = Date.now() + AT_WORK_MS
  await until("work under leases to end", held, ({ length }) => length === 0 || Date.now() > end)
}

/** The gateway and Medusa must agree to the last minor unit. Called after every test. */
export const expectBooksAgree = async (books: Books): Promise<void> => {
  await quiet(books)
  await atRest(books)
  expect(await findDisagreements(books)).toEqual([])
}
