import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once as onceEmitted } from "node:events"
import type { Server } from "node:http"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createSimulator, type Simulator } from "alipay-simulator"
import { Client, Pool } from "pg"
import { databaseUrl, freePort } from "./postgres"
import { APP_DIR, readRun, ROOT_DIR, type Run } from "./run"
import { tillOf } from "./till-place"

const withoutSchedules = require("./warm/no-schedules.cjs") as <Booted>(
  boot: () => Promise<Booted>
) => Promise<Booted>

/** A running store with its own database and its own gateway. */
export type Store = {
  run: Run
  url: string
  container: MedusaContainer
  simulator: Simulator
  sql: Pool
  env: Record<string, string>
  /** A module as the store itself has loaded it. */
  load: (path: string) => unknown
  stop: () => Promise<void>
}

/** What a test's own connections to a store's database are called. */
export const TEST_CONNECTION = "store-tests"

const SHUTDOWN_MS = 10_000

let copies = 0

/** Makes its own database from the run's template. @returns its address */
export const copyTemplate = async (run: Run): Promise<string> => {
  const name = `store_${process.pid}_${Date.now()}_${++copies}`
  const admin = new Client({ connectionString: databaseUrl(run.postgresPort, "postgres") })
  await admin.connect()
  await admin.query(`create database ${name} template ${run.templateDatabase}`)
  await admin.end()
  return databaseUrl(run.postgresPort, name)
}

export const startGateway = async (run: Run, storeUrl: string, port = 0): Promise<Simulator> => {
  const { clientId, merchantPublicKey, alipayPrivateKey } = run
  const simulator = createSimulator({
    port,
    alipayPrivateKey,
    clients: [{ clientId, merchantPublicKey, notifyUrl: `${storeUrl}/hooks/alipay/cn` }],
  })
  await simulator.start()
  return simulator
}

type Addresses = { databaseUrl: string; url: string; gatewayUrl: string }

export const makeEnv = (run: Run, { databaseUrl, url, gatewayUrl }: Addresses) => ({
  DATABASE_URL: databaseUrl,
  BACKEND_URL: url,
  GATEWAY_URL: gatewayUrl,
  CLIENT_ID: run.clientId,
  MERCHANT_PRIVATE_KEY: run.merchantPrivateKey,
  ALIPAY_PUBLIC_KEY: run.alipayPublicKey,
  TILL: JSON.stringify([tillOf(run)]),
  ENCRYPTION_KEY: randomBytes(32).toString("base64"),
  MEDUSA_DISABLE_TELEMETRY: "1",
  LOG_LEVEL: "info",
})

/**
 * A test may cut connections, and a database that ends may cut one that is just closing: the next query says so. An
 * error of a connection that no one listens to would end the process.
 */
export const ignoreCuts = (sql: Pool): void => {
  sql.on("error", () => undefined)
  sql.on("connect", (client) => client.on("error", () => undefined))
}

/** A test's own connections to a store's database. */
export const connect = (databaseUrl: string): Pool => {
  const sql = new Pool({
    connectionString: databaseUrl,
    max: 4,
    application_name: TEST_CONNECTION,
  })
  ignoreCuts(sql)
  return sql
}

/** What `warm/environment.cjs` gives every spec. */
type WarmStore = {
  recordOutput: (listener: (text: string) => void) => () => void
  load: (path: string) => unknown
  onLeave: (work: () => Promise<void>) => void
  take: (options: {
    run: Run
    directory: string
    makeEnv: (addresses: Addresses) => Record<string, string>
  }) => Promise<{
    env: Record<string, string>
    url: string
    gatewayPort: number
    databaseUrl: string
    container: MedusaContainer
  }>
}
const warmStore = (): WarmStore => (globalThis as unknown as { warmStore: WarmStore }).warmStore

/** Calls `listener` with everything that a store of this process writes. @returns stops it */
export const recordOutput = (listener: (text: string) => void): (() => void) =>
  warmStore().recordOutput(listener)

/** A module of the built plugin, as the store of `startStore` has loaded it. */
export const loadBuilt = (path: string): unknown =>
  warmStore().load(join(ROOT_DIR, ".medusa/server/src", path))

/** The same work however often it is called. */
const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  return async () => await (done ??= work())
}

/** The store that this process keeps from spec to spec, with a database, a gateway and a memory that are new. */
const takeStore = async (): Promise<Store> => {
  const run = readRun()
  const { env, url, container, gatewayPort, databaseUrl } = await warmStore().take({
    run,
    directory: APP_DIR,
    makeEnv: (addresses) => makeEnv(run, addresses),
  })
  const simulator = await startGateway(run, url, gatewayPort)
  const sql = connect(databaseUrl)
  const leave = once(async () => {
    await sql.end()
    await simulator.stop()
  })
  warmStore().onLeave(leave)
  return {
    run,
    url,
    container,
    simulator,
    sql,
    env,
    load: warmStore().load,
    stop: async () => {
      await simulator.settled()
      await leave()
    },
  }
}

export type StoreOptions = {
  /** More settings of `app/medusa-config.js`. */
  env?: Record<string, string>
  /** Another database server and its seed. */
  run?: Run
  /** Medusa runs its scheduled jobs too; otherwise a test says when (`sweep`), and nothing comes in between. */
  schedules?: boolean
}

const bootStore = async (options: StoreOptions): Promise<Store> => {
  const run = options.run ?? readRun()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const databaseUrl = await copyTemplate(run)
  const simulator = await startGateway(run, url)
  const env = {
    ...makeEnv(run, { databaseUrl, url, gatewayUrl: simulator.url }),
    ...options.env,
  }
  Object.assign(process.env, env)
  const bootIt = async () => await boot(port)
  const { server, container, shutdown } = await (options.schedules
    ? bootIt()
    : withoutSchedules(bootIt))
  const sql = connect(databaseUrl)
  return {
    run,
    url,
    container,
    simulator,
    sql,
    env,
    load: (path) => require(path) as unknown,
    stop: async () => {
      await simulator.settled()
      await sql.end()
      server.closeAllConnections()
      server.close()
      // A connection that was cut in the middle of a transaction is never given back to the pool.
      await Promise.race([shutdown(), sleep(SHUTDOWN_MS)])
      await simulator.stop()
    },
  }
}

/**
 * A store with the built plugin whose container a spec can reach. Without options it is the one that this process
 * keeps; with them it is booted for the spec alone, which takes some seconds.
 */
export const startStore = async (options?: StoreOptions): Promise<Store> =>
  options === undefined ? await takeStore() : await bootStore(options)

const boot = async (port: number) => {
  const express = (await import("express")).default
  const { default: loaders } = require("@medusajs/medusa/loaders/index") as {
    default: (options: object) => Promise<{ container: unknown; shutdown: () => Promise<void> }>
  }
  const app = express()
  const { container, shutdown } = await loaders({ directory: APP_DIR, expressApp: app })
  const server: Server = app.listen(port)
  await onceEmitted(server, "listening")
  return { server, container: container as MedusaContainer, shutdown }
}

export type ServerProcess = {
  url: string
  pid: number
  /** What it has written so far. */
  output: () => string
  stop: () => Promise<void>
}

/**
 * A second server process of the same store, as a merchant runs two of them. The gateway's messages about
 * payments that begin at this server come back to this server.
 * @throws Error with what it wrote, when it ends
 */
export const startSecondServer = async (
  store: Pick<Store, "env">,
  env: Record<string, string> = {}
): Promise<ServerProcess> => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(
    join(ROOT_DIR, "node_modules", ".bin", "medusa"),
    ["start", "-p", String(port)],
    {
      cwd: APP_DIR,
      env: { ...process.env, ...store.env, BACKEND_URL: url, LOG_LEVEL: "info", ...env },
      stdio: "pipe",
    }
  )
  let output = ""
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes("Server is ready")) {
        resolve()
      }
    }
    child.stdout.on("data", read)
    child.stderr.on("data", read)
    child.once("exit", (code) => reject(new Error(`the second server ended (${code}):\n${output}`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    stop: async () => {
      child.removeAllListeners("exit")
      child.kill("SIGTERM")
      await onceEmitted(child, "exit")
    },
  }
}
