import { endLeases } from "../support/clock"
import { startMortal, type Mortal } from "../support/killable"
import { variant } from "../support/ring"
import { openShop, ordersOf, type Cart, type Shop } from "../support/shop"
import { claims, idle, killAtEveryPoint, type Play } from "./kill/every-point"
import { KILL_SCENARIOS, type KillScenario, type Prepared, type Stage } from "./kill/scenarios"
import { isQuiet } from "./model/checks"

let mortal: Mortal
let shop: Shop
let original: Cart

beforeAll(async () => {
  mortal = await startMortal()
  shop = openShop(mortal)
  original = await shop.createCart()
})
afterAll(async () => await mortal.stop())

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** The gateway delivers again what was not acknowledged, pages close, the schedules come round. */
const LATER = [35 * SECOND, 3 * MINUTE, 12 * MINUTE, 75 * MINUTE, 35 * SECOND]

const untilQuiet = async (): Promise<void> => {
  const orphaned = await claims(mortal)
  for (const ms of LATER) {
    await mortal.pass(ms)
    await idle(mortal, orphaned)
    await mortal.current().sweep()
    if (await isQuiet(mortal)) {
      return
    }
  }
}

const linesOf = ({ cart, collections = [cart.collectionId] }: Prepared) =>
  mortal.simulator
    .ledger()
    .payments.filter(({ referenceOrderId: id }) => id !== undefined && collections.includes(id))

const ordersOfCart = async (_: Stage, { cart }: Prepared): Promise<number> =>
  (await ordersOf(mortal, cart)).length

/** What the cart came to, when it is not what was expected. */
const check = async (
  { expected, countOrders = ordersOfCart }: KillScenario,
  prepared: Prepared
): Promise<string[]> => {
  const lines = linesOf(prepared)
  const sum = (key: "net" | "captured") =>
    String(lines.reduce((total, line) => total + BigInt(line[key]), 0n))
  const seen = {
    orders: await countOrders({ mortal, shop, original }, prepared),
    net: sum("net"),
    ...(expected.captured === undefined ? {} : { captured: sum("captured") }),
  }
  return JSON.stringify(seen) === JSON.stringify(expected)
    ? []
    : [`came to ${JSON.stringify(seen)}`]
}

const playOf = (scenario: KillScenario): Play<Prepared> => {
  const stage = { mortal, shop, original }
  return {
    ...scenario,
    prepare: async () => await scenario.prepare(stage),
    act: async (prepared) => await scenario.act(stage, prepared),
    goOn: async (prepared) => {
      await endLeases(mortal)
      await scenario.goOn(stage, prepared)
      await untilQuiet()
    },
    check: async (prepared) => await check(scenario, prepared),
  }
}

describe("a process that is killed loses no money", () => {
  for (const scenario of KILL_SCENARIOS) {
    const test = scenario.isVariant ? variant : it
    test(`at any point of: ${scenario.name}`, async () => {
      expect(await killAtEveryPoint(mortal, playOf(scenario))).toEqual({ missed: [], wrong: [] })
    })
  }
})
