import { setTimeout as sleep } from "node:timers/promises"
import { endLeases } from "../support/clock"
import { inBatches, report } from "../support/figures"
import { openShop, paymentOf, sweep, type Answer } from "../support/shop"
import type { Store } from "../support/store"
import { findFaults } from "./model/checks"
import { tellPayments } from "./tell-payment"

/** Shoppers and admins at the same time. */
const WIDTH = 6

/** Steps tried and failed, and the journeys that came to their end. */
export type Traffic = { steps: number; failed: number; ended: number }

type Step = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Medusa's workflow of a refund may wait for ever when its connection is cut while the order is changed: people
 * close the page.
 */
const PATIENCE_MS = 20_000

/** How often someone who got an error tries the same thing again. */
const TRIES = 3

const needOk = (answer: Answer): Answer => {
  if (answer.status !== 200) {
    throw new Error(`answered ${answer.status}`)
  }
  return answer
}

/** One shopper's way to an order, and an admin's clicks on it afterwards; it ends where a step fails for good. */
const journey = async (store: Store, index: number, step: Step): Promise<void> => {
  const shop = openShop(store, store.url, PATIENCE_MS)
  const card = index % 3 === 0
  const cart = await step(() => shop.createCart())
  const payment = await step(() =>
    shop.startPayment(cart, card ? { provider: "pp_alipay_manual", wallet: "CARD" } : {})
  )
  await store.simulator.pay(payment.payment_request_id)
  await step(() => shop.order(cart))
  const paymentId = await step(() => paymentOf(store, payment))
  if (card) {
    await step(async () => needOk(await shop.capture(paymentId)))
  }
  if (index % 2 === 0) {
    await step(async () => needOk(await shop.refund(paymentId, 20)))
  }
}

/** Shoppers and admins who try again a few times when a step fails, and then give up. */
export const runTraffic = async (
  store: Store,
  journeys: number,
  /** Called when a step begins. */
  disturb: () => void = () => undefined,
  /** Counted while it goes on. */
  traffic: Traffic = { steps: 0, failed: 0, ended: 0 }
): Promise<Traffic> => {
  const step: Step = async (work) => {
    for (let tries = 1; ; tries++) {
      traffic.steps++
      disturb()
      try {
        return await work()
      } catch (error) {
        traffic.failed++
        if (tries === TRIES) {
          throw error
        }
        await sleep(100)
      }
    }
  }
  await inBatches(Array(journeys).fill(0), WIDTH, async (_, index) => {
    try {
      await journey(store, index, step)
      traffic.ended++
    } catch {
      // The shopper has left; what is open is the sweep's.
    }
  })
  return traffic
}

/** A quarter of an hour goes by: leases run out, what was promised should long be there, the sweep comes thrice. */
export const quarterOfAnHour = async (store: Store): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    await endLeases(store)
    await store.sql.query(
      `update alipay_payment set reported_paid_at = reported_paid_at - interval '5 minutes',
                                 abandoned_at = abandoned_at - interval '5 minutes'`
    )
    await store.sql.query(
      `update alipay_operation set created_at = created_at - interval '5 minutes'`
    )
    // A refund or capture that Medusa has just written may still be on its way; a quarter of an hour later it is not.
    for (const table of ["refund", "capture"]) {
      await store.sql.query(`update ${table} set created_at = created_at - interval '5 minutes'`)
    }
    await sweep(store)
  }
}

/** What the gateway was asked to do and the ledger does not know: must be nothing. */
export const unrecordedRequests = async (store: Store): Promise<string[]> => {
  const { rows } = await store.sql.query<{ id: string }>(
    `select payment_request_id as id from alipay_payment
      union all select request_id from alipay_operation`
  )
  const recorded = new Set(rows.map(({ id }) => id))
  return store.simulator
    .ledger()
    .payments.flatMap(({ paymentRequestId, transactions }) => [
      paymentRequestId,
      ...transactions.map(({ requestId }) => requestId),
    ])
    .filter((id) => !recorded.has(id))
}

/** A page and a card's refund may take longer than a quarter of an hour, and what ended is looked at once more later. */
const MAY_TAKE_LONGER =
  /^still open: (payment (created|awaiting_shopper) |operation refund processing |looked at again: )/

const findLasting = async (store: Store): Promise<string[]> =>
  (await findFaults(store)).filter((fault) => !MAY_TAKE_LONGER.test(fault))

/** After the trouble: nothing was sent without a record, and everything finds its place by itself. */
export const expectRecovery = async (store: Store): Promise<void> => {
  // A card's refund takes the gateway some seconds.
  await store.simulator.clock.advance(20_000)
  await store.simulator.settled()
  expect(await unrecordedRequests(store)).toEqual([])
  const before = await findLasting(store)
  const started = Date.now()
  await quarterOfAnHour(store)
  report(`${before.length} faults at first, swept in ${Date.now() - started} ms`)
  const left = await findLasting(store)
  for (const line of await tellPayments(store, left)) {
    report(line)
  }
  expect(left).toEqual([])
}
