import type { Simulator } from "alipay-simulator"
import type { Pool } from "pg"
import { freePort } from "./postgres"
import { readRun, type Run } from "./run"
import { quiet } from "./shop"
import {
  connect,
  copyTemplate,
  makeEnv,
  startGateway,
  startSecondServer,
  startStore,
  type Store,
} from "./store"

export const LIVE_CLIENT = "5X00000000000LIVE"

/** A store with live keys that runs in its own process. */
export type LiveStore = {
  run: Run
  url: string
  simulator: Simulator
  sql: Pool
  env: Record<string, string>
  /** Stops its server, once it has worked on every message, and its connections; the gateway and the database stay. */
  stopServer: () => Promise<void>
  stop: () => Promise<void>
}

export const startLiveStore = async (): Promise<LiveStore> => {
  const run = readRun()
  const databaseUrl = await copyTemplate(run)
  const simulator = await startGateway(run, `http://localhost:${await freePort()}`)
  const env = {
    ...makeEnv(run, { databaseUrl, url: "http://localhost", gatewayUrl: simulator.url }),
    CLIENT_ID: LIVE_CLIENT,
  }
  const server = await startSecondServer({ env })
  simulator.registerClient({
    clientId: LIVE_CLIENT,
    merchantPublicKey: run.merchantPublicKey,
    notifyUrl: `${server.url}/hooks/alipay/cn`,
  })
  const sql = connect(databaseUrl)
  return {
    run,
    url: server.url,
    simulator,
    sql,
    env,
    stopServer: async () => {
      // A server that ends over a message keeps the payment's lease until it runs out.
      await quiet({ simulator, sql })
      await server.stop()
      await sql.end()
    },
    stop: async () => await simulator.stop(),
  }
}

/** A store in this process on a copy of a live store's database, with the same keys and the same gateway. */
export const startCopy = async (live: LiveStore): Promise<Store> => {
  const templateDatabase = new URL(live.env["DATABASE_URL"] ?? "").pathname.slice(1)
  const { CLIENT_ID = "", ENCRYPTION_KEY = "" } = live.env
  const copy = await startStore({
    run: { ...live.run, templateDatabase },
    env: { GATEWAY_URL: live.simulator.url, CLIENT_ID, ENCRYPTION_KEY },
  })
  const own = copy.simulator
  return {
    ...copy,
    simulator: live.simulator,
    stop: async () => {
      await live.simulator.settled()
      await copy.stop()
      await own.stop()
    },
  }
}
