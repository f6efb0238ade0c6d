import { act } from "./act"
import { decideByBank } from "./banks"
import { findFaults, isQuiet } from "./checks"
import type { Command, Run, Scenario, Weather } from "./scenario"
import { openCart, type Shopper } from "./shopper"
import { stockUp, type World } from "./world"

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Time enough for every page to close, every answer to come and every pause of the schedules to end. */
const UNTIL_QUIET = [
  ...[35 * SECOND, 70 * SECOND, 3 * MINUTE, 12 * MINUTE, 35 * MINUTE],
  ...[2 * HOUR, 7 * HOUR, 7 * HOUR, 7 * HOUR, 7 * HOUR, 35 * SECOND],
]

/** Everything that is not as it must be once all is quiet, in this world. */
export const findFaultsOf = async ({ store, account }: World): Promise<string[]> => {
  // Nothing else counts the rows here: without it a check of a hundred carts takes minutes.
  await store.sql.query("analyze")
  return [...(await findFaults(store)), ...(await account.playOrders())]
}

/** The outcome of one cart's scenario. */
export type Outcome = { scenario: Scenario; shopper: Shopper; faults: string[] }

const hangsUp = (command: Command): boolean => "hangUp" in command && command.hangUp !== undefined

const step = async (
  world: World,
  carts: readonly { scenario: Scenario; shopper: Shopper }[],
  number: number
): Promise<void> => {
  const doing = carts.flatMap(({ scenario, shopper }) =>
    (scenario.steps[number] ?? []).map(
      async (command: Command) => await act({ world, shopper }, command)
    )
  )
  await Promise.all(doing)
  if (carts.some(({ scenario }) => (scenario.steps[number] ?? []).some(hangsUp))) {
    await world.idle()
  }
}

const pass = async (world: World, ms: number): Promise<void> => {
  await world.pass(ms)
  await world.quiet()
  await world.sweep()
}

/** Lets time pass with the sweep running until nothing is open, or no more can be expected of it. */
const untilQuiet = async (world: World): Promise<void> => {
  for (const ms of UNTIL_QUIET) {
    await pass(world, ms)
    await world.quiet()
    if (await isQuiet(world.store)) {
      return
    }
  }
}

const play = async (
  world: World,
  carts: readonly { scenario: Scenario; shopper: Shopper }[],
  { pauses, sweeps, switches = [], banks = "confirm" }: Weather
): Promise<void> => {
  for (let number = 0; number < pauses.length; number++) {
    if (switches[number] === true) {
      await world.account.change()
    }
    await Promise.all([
      step(world, carts, number),
      sweeps[number] === true ? world.sweep() : undefined,
    ])
    const pause = pauses[number] ?? 0
    await (pause > 0 ? pass(world, pause) : world.quiet())
  }
  await untilQuiet(world)
  if ((await decideByBank(world, banks)) > 0) {
    await untilQuiet(world)
  }
}

/** Every id by which a fault may name a cart. */
const namesOf = async (world: World, { cart, draftId }: Shopper): Promise<string[]> => {
  const { rows } = await world.store.sql.query<{ id: string }>(
    `with collection as (
       select $1::text as id
       union select l.payment_collection_id from order_payment_collection l
               join order_cart oc on oc.order_id = l.order_id where oc.cart_id = $2
       union select payment_collection_id from order_payment_collection where order_id = $3)
     select payment_request_id as id from alipay_payment where payment_collection_id in (select id from collection)
     union select id from payment where payment_collection_id in (select id from collection)
     union select order_id from order_payment_collection where payment_collection_id = $1
     union select order_id from order_cart where cart_id = $2
     union select id from collection`,
    [cart.collectionId, cart.id, draftId ?? null]
  )
  const own = [cart.id, draftId ?? ""].filter((id) => id !== "")
  return [...own, ...rows.map(({ id }) => id)]
}

/**
 * Plays every scenario with its own cart, all at once, until nothing is open any more, and says of each
 * what is not as it must be. `before` are faults that were there already.
 */
export const playRun = async (
  world: World,
  run: Run,
  before: ReadonlySet<string> = new Set()
): Promise<Outcome[]> => {
  const carts = await Promise.all(
    run.scenarios.map(async (scenario, index) => {
      const rarity = scenario.rare ? await world.rarityOf(index) : undefined
      if (rarity) {
        await stockUp(world, rarity, 1)
      }
      return { scenario, shopper: await openCart(world, scenario, rarity) }
    })
  )

  await play(world, carts, run.weather)
  const faults = (await findFaultsOf(world)).filter((fault) => !before.has(fault))
  const outcomes = await Promise.all(
    carts.map(async (cart) => {
      const names = await namesOf(world, cart.shopper)
      return { ...cart, faults: faults.filter((fault) => names.some((id) => fault.includes(id))) }
    })
  )
  const told = new Set(outcomes.flatMap((outcome) => outcome.faults))
  const unclaimed = faults.filter((fault) => !told.has(fault))
  return unclaimed.length === 0
    ? outcomes
    : outcomes.map((outcome) => ({ ...outcome, faults: [...outcome.faults, ...unclaimed] }))
}
