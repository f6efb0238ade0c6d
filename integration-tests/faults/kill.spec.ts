import { report, isSoak } from "../support/figures"
import { startMortal, type Mortal } from "../support/killable"
import { openShop, ordersOf, type Cart, type Shop } from "../support/shop"
import { KILL_SCENARIOS, type KillScenario, type Prepared, type Stage } from "./kill/scenarios"
import { findFaults, findOpen } from "./model/checks"

/** Every write counts in the long version; otherwise the money's tables do, when they become durable. */
const EVERY = isSoak || Boolean(process.env["ALIPAY_KILL_EVERY"])

/** ALIPAY_KILL_AT=4 or 4-6: these points alone, to look into a failure. */
const asked = process.env["ALIPAY_KILL_AT"]?.split("-").map(Number)
const only = asked && ([asked[0] ?? 1, asked.at(-1) ?? 1] as const)

let mortal: Mortal
let shop: Shop
let original: Cart

beforeAll(async () => {
  mortal = await startMortal()
  shop = openShop(mortal)
  original = await shop.createCart()
}, 120_000)
afterAll(async () => await mortal.stop(), 60_000)

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Leases are timed by the database's clock, which no test moves: they run out as they would in a minute. */
const endLeases = async (): Promise<void> => {
  await mortal.sql.query(`update alipay_lease set expires_at = now() - interval '1 second'`)
}

/** The gateway delivers again what was not acknowledged, pages close, the schedules come round. */
const LATER = [35 * SECOND, 3 * MINUTE, 12 * MINUTE, 75 * MINUTE]

/** A message is acknowledged before it is applied; waits until none is being applied. */
const idle = async (): Promise<void> => {
  const working = async () =>
    (
      await mortal.sql.query(
        `select 1 from alipay_notification where state = 'received' and claimed_until > $1`,
        [new Date(mortal.simulator.clock.now())]
      )
    ).rows.length > 0
  const deadline = Date.now() + 15_000
  await mortal.simulator.settled()
  while (!mortal.current().isGone() && Date.now() < deadline && (await working())) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const linesOf = ({ cart }: Prepared) =>
  mortal.simulator
    .ledger()
    .payments.filter(({ referenceOrderId }) => referenceOrderId === cart.collectionId)

const check = async (scenario: KillScenario, prepared: Prepared): Promise<string[]> => {
  const lines = linesOf(prepared)
  const sum = (key: "net" | "captured") =>
    String(lines.reduce((total, line) => total + BigInt(line[key]), 0n))
  const seen = {
    orders: (await ordersOf(mortal, prepared.cart)).length,
    net: sum("net"),
    ...(scenario.expected.captured === undefined ? {} : { captured: sum("captured") }),
  }
  const faults = await findFaults(mortal)
  const same = JSON.stringify(seen) === JSON.stringify(scenario.expected)
  return same ? faults : [`came to ${JSON.stringify(seen)}`, ...faults]
}

const goOn = async (scenario: KillScenario, stage: Stage, prepared: Prepared): Promise<void> => {
  await endLeases()
  await scenario.goOn(stage, prepared)
  for (const ms of LATER) {
    await mortal.pass(ms)
    await idle()
    await mortal.current().sweep()
    if ((await findOpen(mortal)).length === 0) {
      return
    }
  }
}

/** The process's own schedule may be at work on the same rows: what is wrong must still be wrong a little later. */
const checkSoon = async (find: () => Promise<string[]>): Promise<string[]> => {
  const deadline = Date.now() + 10_000
  let faults = await find()
  while (faults.length > 0 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    faults = await find()
  }
  return faults
}

type Played = { points: string[]; killed: boolean; faults: string[] }

/** Plays a scenario in which the process is killed at point `at`; 0 only counts the points. */
const play = async (scenario: KillScenario, at: number): Promise<Played> => {
  const before = new Set(await findFaults(mortal))
  const stage = { mortal, shop, original }
  const prepared = await scenario.prepare(stage)
  const process = mortal.current()
  await process.arm(at, EVERY)
  await scenario.act(stage, prepared).catch(() => undefined)
  await idle()
  if (at > 0) {
    await Promise.race([process.gone, new Promise((resolve) => setTimeout(resolve, 300))])
  }
  const killed = process.isGone()
  const points = killed ? [] : await process.disarm()
  if (killed) {
    await mortal.replace()
  }
  await goOn(scenario, stage, prepared)
  const faults = await checkSoon(async () =>
    (await check(scenario, prepared)).filter((fault) => !before.has(fault))
  )
  return { points, killed, faults }
}

describe("a process that is killed loses no money", () => {
  it.each(KILL_SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    "at any point of: %s",
    async (name, scenario) => {
      const { points, faults } = await play(scenario, 0)
      const [from, to] = only ?? [1, points.length]
      expect(faults).toEqual([])
      const wrong: string[] = []
      let kills = 0
      for (let at = from; at <= to; at++) {
        const played = await play(scenario, at)
        kills += played.killed ? 1 : 0
        if (played.faults.length > 0) {
          wrong.push(`${at}, before ${points[at - 1]}: ${played.faults.join("; ")}`)
          report(wrong.at(-1) ?? "")
          console.error(mortal.current().output())
        }
      }
      report(`${name}: ${points.length} points, ${kills} kills: ${points.join(" | ")}`)
      expect(wrong).toEqual([])
      expect(kills).toBeGreaterThanOrEqual(to - from - 1)
    },
    30 * 60_000
  )
})
