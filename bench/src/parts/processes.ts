import { hasRedis, startRedis } from "../../../integration-tests/support/redis"
import { Pool } from "pg"
import type { Bench, Part } from "../bench"
import { playRound, type Round } from "../checkout"
import { compare } from "../figures"
import { copyDatabase, envOf, startGateway, startServer, type BenchStore } from "../store"

const ROUNDS = 3
const [COUNT, AT_ONCE] = [24, 8]

const measureWith = async (bench: Bench, redisUrl: string) => {
  const database = await copyDatabase(bench)
  const simulator = await startGateway(bench)
  const sql = new Pool({ connectionString: database, max: 4 })
  const env = { ...envOf(bench, database, simulator.url), REDIS_URL: redisUrl }
  const server = async (mode: "server" | "worker") =>
    await startServer(bench, { env: { ...env, MEDUSA_WORKER_MODE: mode } })
  const [one, two, worker] = [
    await server("server"),
    await server("server"),
    await server("worker"),
  ]
  const store: BenchStore = {
    ...{ run: bench.run, url: one.url, server: one, simulator, sql, env },
    stop: async () => {
      await simulator.settled()
      await Promise.all([one, two, worker].map(async (each) => await each.stop()))
      await sql.end()
      await simulator.stop()
    },
  }
  try {
    const play = async (urls: string[], count = COUNT): Promise<Round> =>
      await playRound(store, { payer: "plugin", count, atOnce: AT_ONCE, urls })
    await play([one.url, two.url], 8)
    const rates: { own: number[]; other: number[] } = { own: [], other: [] }
    for (let round = 0; round < ROUNDS; round++) {
      rates.other.push((await play([one.url])).rate)
      rates.own.push((await play([one.url, two.url])).rate)
    }
    const what = `whole checkouts, ${AT_ONCE} at a time`
    return [compare({ what, unit: "/s", ...rates, budget: { atLeast: 1 } })]
  } finally {
    await store.stop()
  }
}

/** Servers and a worker of one store, with Medusa's Redis modules. */
export const processes: Part = {
  title: "Two servers and a worker, compared with one server and a worker",
  measure: async (bench) => {
    if (!hasRedis()) {
      return []
    }
    const redis = await startRedis()
    try {
      return await measureWith(bench, redis.url)
    } finally {
      await redis.stop()
    }
  },
}
