import * as fc from "fast-check"
import { newSeed, report, rounds } from "../support/figures"
import { runOf } from "./model/arbitraries"
import { findFaults } from "./model/checks"
import { describeCart } from "./model/describe"
import { times, playRun, type Outcome } from "./model/run"
import type { Run } from "./model/scenario"
import { shrink } from "./model/shrink"
import { startWorld, type World } from "./model/world"

/** Carts that run at once in one store. */
const ABREAST = 12
/** Carts whose scenarios are played: 504 on every change. */
const CARTS = Number(process.env["ALIPAY_MODEL_CARTS"]) || rounds(504, 20_004)

/** How often a run that failed is played again to find a smaller one. */
const SHRINKS = Number(process.env["ALIPAY_MODEL_SHRINKS"] ?? 40)

let world: World

beforeAll(async () => {
  world = await startWorld(ABREAST)
})
afterAll(async () => await world.store.stop())

const count = (outcomes: readonly Outcome[], counts: Map<string, number>): void => {
  for (const event of outcomes.flatMap(({ shopper }) => shopper.events)) {
    counts.set(event, (counts.get(event) ?? 0) + 1)
  }
}

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
    const before = new Set(await findFaults(world.store))
    return faultsOf(await playRun(world, smaller, before))
  }
  const small = await shrink(play, alone, { tries: 2, budget: SHRINKS })
  return [
    ...facts,
    ...(small ? [`smallest: ${asText(small.run)}`, ...small.faults] : ["passes alone"]),
  ].join("\n")
}

it(`${CARTS} carts, whatever happens to them, end with every amount in its place`, async () => {
  const seed = newSeed("model")
  const counts = new Map<string, number>()
  const runs = fc.sample(runOf(ABREAST), { seed, numRuns: Math.ceil(CARTS / ABREAST) })
  for (const [index, run] of runs.entries()) {
    const outcomes = await playRun(world, run)
    count(outcomes, counts)
    const failed = outcomes.find(({ faults }) => faults.length > 0)
    if (failed) {
      throw new Error(`run ${index} of seed ${seed}:\n${await explain(run, failed)}`)
    }
  }
  report(JSON.stringify(times))
  for (const [event, n] of [...counts].sort()) {
    report(`${n} x ${event}`)
  }
})
