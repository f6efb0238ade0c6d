import * as fc from "fast-check"
import { chooseSeed, report, rounds } from "../support/figures"
import { sample } from "../support/ring"
import { runOf } from "./model/arbitraries"
import { CASES } from "./model/cases"
import { PAST_ORDERS } from "./model/past-orders"
import { describeCart } from "./model/describe"
import { findFaultsOf, playRun, type Outcome } from "./model/run"
import type { Command, Run } from "./model/scenario"
import { shrink } from "./model/shrink"
import { startWorld, type World } from "./model/world"

/** Carts that run at once in one store. */
const ABREAST = 12
/** Carts whose scenarios are played: 8 on every change, 504 in the deep ring. */
const CARTS = Number(process.env["ALIPAY_MODEL_CARTS"]) || rounds(8, 504, 20_004)
/** How often a run that failed is played again to find a smaller one. */
const SHRINKS = Number(process.env["ALIPAY_MODEL_SHRINKS"] ?? 40)
/** A change waits for its answer: the failure counts more than the smallest run that shows it. */
const SHRINK_MS = rounds(3, 30, 60) * 60_000

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(async () => await world.store.stop())

/** What a run that failed before has left behind is told once. */
const faultsSoFar = async (): Promise<ReadonlySet<string>> => new Set(await findFaultsOf(world))

const faultsOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ faults }) => faults)

const asText = (run: Run): string => JSON.stringify(run)

/** What is wrong with a cart, its rows on both sides, and the smallest run that fails like it. */
const explain = async (run: Run, { scenario, faults, shopper }: Outcome): Promise<string> => {
  const alone = { scenario, weather: run.weather }
  const facts = [
    ...faults,
    shopper.events.join(", "),
    ...(await describeCart(world, shopper)),
    `as it was: ${asText({ scenarios: [scenario], weather: run.weather })}`,
  ]
  facts.forEach(report)
  const play = async (smaller: Run) => {
    return faultsOf(await playRun(world, smaller, await faultsSoFar()))
  }
  const small = await shrink(play, alone, { tries: 2, budget: SHRINKS, withinMs: SHRINK_MS })
  return [
    ...facts,
    ...(small ? [`smallest: ${asText(small.run)}`, ...small.faults] : ["passes alone"]),
  ].join("\n")
}

const needNoFaults = async (what: string, run: Run, outcomes: Outcome[]): Promise<void> => {
  const failed = outcomes.find(({ faults }) => faults.length > 0)
  if (failed) {
    throw new Error(`${what}:\n${await explain(run, failed)}`)
  }
}

describe("a run that failed once", () => {
  it.each(sample([...CASES, ...PAST_ORDERS], 3))("%s", async (name, run) => {
    await needNoFaults(name, run, await playRun(world, run, await faultsSoFar()))
  })
})

describe("carts at random", () => {
  it(`${CARTS} of them, whatever happens, end with every amount in its place`, async () => {
    const seed = chooseSeed("model")
    const counts = new Map<string, number>()
    const runs = fc.sample(runOf(ABREAST), { seed, numRuns: Math.ceil(CARTS / ABREAST) })
    for (const [index, run] of runs.entries()) {
      const outcomes = await playRun(world, run, await faultsSoFar())
      await needNoFaults(`run ${index} of seed ${seed}`, run, outcomes)
      for (const event of outcomes.flatMap(({ shopper }) => shopper.events)) {
        counts.set(event, (counts.get(event) ?? 0) + 1)
      }
    }
    for (const [event, times] of [...counts].sort()) {
      report(`${times} x ${event}`)
    }
    // A model in which no one buys, captures or refunds anything proves nothing.
    for (const done of ["complete: order", "capture: 200", "refund: 200", "cancel-order: 200"]) {
      expect(counts.get(done) ?? 0).toBeGreaterThan(CARTS / 100)
    }
  })
})

describe("the checks notice", () => {
  /** Ids of what a tampering was about: the store goes on finding out about it, which is no fault of a later cart. */
  const tampered = new Set<string>()
  const remember = async (collectionId: string): Promise<void> => {
    const { rows } = await world.store.sql.query<{ id: string }>(
      `select order_id as id from order_payment_collection where payment_collection_id = $1
       union all select id from payment where payment_collection_id = $1
       union all select id from alipay_payment where payment_collection_id = $1
       union all select payment_request_id from alipay_payment where payment_collection_id = $1`,
      [collectionId]
    )
    rows.forEach(({ id }) => tampered.add(id))
  }
  const isOfTampered = (fault: string): boolean => [...tampered].some((id) => fault.includes(id))

  const bought = async (): Promise<Outcome["shopper"]> => {
    const steps: Command[][] = [
      [{ do: "start", way: "wallet" }],
      [{ do: "pay", page: 0 }],
      [{ do: "complete" }],
    ]
    const weather = { pauses: [0, 0, 0], sweeps: [false, false, false] }
    // What an earlier tampering has left behind is not this cart's.
    const before = new Set(await findFaultsOf(world))
    const [outcome] = await playRun(world, { scenarios: [{ steps }], weather }, before)
    if (!outcome) {
      throw new Error("no run")
    }
    expect(outcome.faults.filter((fault) => !isOfTampered(fault))).toEqual([])
    return outcome.shopper
  }

  const TAMPERINGS: readonly (readonly [string, string, string])[] = [
    [
      "an outcome that no one knows",
      `update alipay_payment set state = 'pending' where payment_collection_id = $1`,
      "still open: payment pending",
    ],
    [
      "a row that no one has looked at",
      `update alipay_payment set next_check_at = now() where payment_collection_id = $1`,
      "still open: looked at again",
    ],
    [
      "a message that was not applied",
      `update alipay_notification set state = 'received' where payment_request_id in
         (select payment_request_id from alipay_payment where payment_collection_id = $1)`,
      "still open: message payment received",
    ],
    [
      "an order that stands on less than it says",
      `update order_summary set totals = jsonb_set(jsonb_set(totals, '{original_order_total}', '999'),
                                                   '{raw_original_order_total,value}', '"999"')
        where order_id in (select order_id from order_payment_collection where payment_collection_id = $1)`,
      "an order made on other money than it says",
    ],
    [
      "an order that is paid twice",
      `insert into payment (id, amount, raw_amount, currency_code, provider_id, data,
                            payment_collection_id, payment_session_id, created_at, updated_at)
       select id || '_again', amount, raw_amount, currency_code, provider_id, data,
              payment_collection_id, payment_session_id || '_again', now(), now()
         from payment where payment_collection_id = $1`,
      "an order that is paid twice",
    ],
    [
      "an order with more money than it asks for",
      `update order_summary set totals = jsonb_set(totals, '{pending_difference}', '-5')
        where order_id in (select order_id from order_payment_collection where payment_collection_id = $1)`,
      "an order with more money than it asks for, and no item",
    ],
    [
      "an order that was lowered long ago",
      `with paid as (update order_transaction set created_at = created_at - interval '40 days'
                      where order_id in (select order_id from order_payment_collection where payment_collection_id = $1))
       update order_summary set totals = jsonb_set(totals, '{pending_difference}', '-5'), created_at = created_at - interval '40 days'
        where order_id in (select order_id from order_payment_collection where payment_collection_id = $1)`,
      "an order with more money than it asks for, and no item after a day",
    ],
    [
      "an order whose payment came to nothing",
      `with failed as (update alipay_payment set state = 'failed' where payment_collection_id = $1),
            owing as (update order_summary set totals = jsonb_set(totals, '{pending_difference}', '100.5')
                       where order_id in (select order_id from order_payment_collection where payment_collection_id = $1))
       update payment set canceled_at = now(), captured_at = null where payment_collection_id = $1`,
      "an order without any payment, and no item",
    ],
    [
      "an order that play money has paid",
      `with live as (insert into model_live (since) select created_at - interval '1 second' from payment
                      where payment_collection_id = $1)
       update alipay_payment set handle = 'page', environment = 'sandbox' where payment_collection_id = $1`,
      "an order of play money",
    ],
    [
      "amounts that are called different and are the same",
      `insert into alipay_attention (id, kind, subject, handle, alipay_payment_id, fingerprint, facts, state,
                                     created_at, updated_at)
       select a.id || '_item', 'amount_mismatch', a.id, a.handle, a.id, 'session_amount', '{}', 'open', now(), now()
         from alipay_payment a where a.payment_collection_id = $1`,
      "the same amounts, called different",
    ],
    [
      "money without an order",
      `update order_payment_collection set deleted_at = now() where payment_collection_id = $1`,
      "paid without a place",
    ],
  ]

  it.each(sample(TAMPERINGS, 4))("%s", async (_, tampering, fault) => {
    const { cart } = await bought()
    const before = new Set(await findFaultsOf(world))
    await remember(cart.collectionId)
    const { rowCount } = await world.store.sql.query(tampering, [cart.collectionId])
    expect(rowCount).toBeGreaterThan(0)
    const found = (await findFaultsOf(world)).filter((each) => !before.has(each))
    expect(found.join("\n")).toContain(fault)
  })
})
