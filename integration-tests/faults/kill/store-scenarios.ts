import { openStores } from "../../support/stores"
import { until } from "../../support/until"
import { around } from "./every-point"
import type { KillScenario, Prepared, Stage } from "./scenarios"

type Bought = () => (stage: Stage) => Promise<Prepared>

/** Its own place for each play. */
const places = new WeakMap<Prepared, string>()

const register = async ({ mortal, shop }: Stage, prepared: Prepared): Promise<void> => {
  const place = places.get(prepared) ?? ""
  const ids = { merchant_id: `M-${place}`, store_id: place.slice(-32) }
  await openStores(mortal, shop).tryRegister(place, ids)
}

/** The admin clicks again, who saw no answer; in the end the gateway has one request, and the store knows of it. */
const registerAgain = async (stage: Stage, prepared: Prepared): Promise<void> => {
  await register(stage, prepared)
  const { simulator, sql } = stage.mortal
  const read = async () => {
    // The wallets' message may have come to the dead, or the request never left: the sweep asks in time.
    await stage.mortal.pass(30_000)
    await stage.mortal.current().sweep()
    const { rows } = await sql.query<{ request_id: string; state: string }>(
      `select request_id, state from alipay_store where details->>'merchant_id' = $1`,
      [`M-${places.get(prepared)}`]
    )
    return rows
  }
  const isApproved = (rows: readonly { state: string }[]) =>
    rows.length === 1 && rows[0]?.state === "approved"
  const [row] = await until("the place to be approved once", read, isApproved)
  const taken = simulator
    .calls()
    .some(({ operation, subject }) => operation === "registration" && subject === row?.request_id)
  if (!taken) {
    throw new Error(`the gateway was never sent ${row?.request_id}`)
  }
}

/** Places as stores. @param bought makes a paid order, which must stay as it is */
export const storeScenarios = (bought: Bought): readonly KillScenario[] => [
  {
    name: "register a place as a store",
    prepare: async (stage) => {
      const prepared = { ...(await bought()(stage)) }
      places.set(prepared, await openStores(stage.mortal, stage.shop).place("Tea Shop"))
      return prepared
    },
    act: register,
    goOn: registerAgain,
    expected: { orders: 1, net: "10050" },
    isVariant: true,
    passes: ["insert alipay_store", ...around("registration"), "update alipay_store"],
  },
]
