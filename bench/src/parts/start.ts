import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Bench, Part } from "../bench"
import { compare } from "../figures"
import { copyDatabase, envOf, startServer } from "../store"

const ROUNDS = 4
/** What a store still loads once it is ready is loaded by then. */
const REST_MS = 2_500

const STORES = ["none", "stripe", "plugin"] as const
type Kind = (typeof STORES)[number]
type Started = { boot: number; cpu: number; memory: number }

const startOnce = async (bench: Bench, env: Record<string, string>): Promise<Started> => {
  const server = await startServer(bench, { app: join(bench.root, "bench", "app"), env })
  const cpu = server.cpuMs()
  await sleep(REST_MS)
  const memory = server.memoryMb()
  await server.stop()
  return { boot: server.bootMs, cpu, memory }
}

/** `medusa start` until it is ready, with one account, the admin's pages off. */
export const start: Part = {
  title: "Start and memory, compared with a store with `@medusajs/payment-stripe`",
  measure: async (bench) => {
    const database = await copyDatabase(bench)
    const env = envOf(bench, database, "http://localhost:1")
    const started: Record<Kind, Started[]> = { none: [], stripe: [], plugin: [] }
    for (const kind of STORES) {
      await startOnce(bench, { ...env, BENCH_WITH: kind })
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const kind of STORES) {
        started[kind].push(await startOnce(bench, { ...env, BENCH_WITH: kind }))
      }
    }
    const line = (other: Kind, unit: string, key: keyof Started, what: string) =>
      compare({
        ...{ what, unit },
        own: started.plugin.map((each) => each[key]),
        other: started[other].map((each) => each[key]),
        ...(other === "stripe" ? { budget: { atMost: 1 } } : {}),
      })
    return [
      line("stripe", "ms", "boot", "until it is ready"),
      line("stripe", "ms", "cpu", "CPU until it is ready"),
      line("stripe", "MB", "memory", "memory"),
      line("none", "ms", "boot", "until it is ready, compared with no provider"),
      line("none", "MB", "memory", "memory, compared with no provider"),
    ]
  },
}
