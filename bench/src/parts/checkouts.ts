import type { Part } from "../bench"
import { playRound, type Payer, type Round } from "../checkout"
import { compare, type Figure } from "../figures"
import { startStore, type BenchStore } from "../store"

const ROUNDS = 3
const PAYERS: readonly Payer[] = ["system", "plugin", "untold"]

type Played = Record<Payer, Round[]>

const play = async (store: BenchStore, atOnce: number, count: number): Promise<Played> => {
  const played: Played = { system: [], plugin: [], untold: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const payer of PAYERS) {
      played[payer].push(await playRound(store, { payer, count, atOnce }))
    }
  }
  return played
}

const figuresOf = ({ system, plugin, untold }: Played, atOnce: number): Figure[] => {
  const name = (what: string) => `${what}, ${atOnce} at a time`
  const of = (rounds: readonly Round[], key: keyof Round) => rounds.map((round) => round[key])
  return [
    compare({
      what: name("whole checkouts"),
      unit: "/s",
      own: of(plugin, "rate"),
      other: of(system, "rate"),
      budget: { atLeast: atOnce === 1 ? 0.95 : 0.97 },
    }),
    compare({
      what: name("the same, the message lost"),
      unit: "/s",
      own: of(untold, "rate"),
      other: of(system, "rate"),
    }),
    compare({
      what: name("store CPU a checkout"),
      unit: "ms",
      own: of(plugin, "cpu"),
      other: of(system, "cpu"),
      budget: { atMost: 1.05 },
    }),
    compare({
      what: name("payment session"),
      unit: "ms",
      own: of(plugin, "session"),
      other: of(system, "session"),
      budget: { atMost: 1.2 },
    }),
    compare({
      what: name("completion, the message lost"),
      unit: "ms",
      own: of(untold, "complete"),
      other: of(system, "complete"),
      budget: { atMost: 1.2 },
    }),
  ]
}

/** Whole checkouts of a storefront, each step a request. */
export const checkouts: Part = {
  title: "Checkouts, compared with `pp_system_default` in the same store",
  measure: async (bench) => {
    const store = await startStore(bench)
    try {
      for (const payer of PAYERS) {
        await playRound(store, { payer, count: 6, atOnce: 2 })
      }
      return [...figuresOf(await play(store, 1, 8), 1), ...figuresOf(await play(store, 8, 24), 8)]
    } finally {
      await store.stop()
    }
  },
}
