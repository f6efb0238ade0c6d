import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import type { Server } from "node:http"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { createSimulator, type Simulator } from "alipay-simulator"
import { Client, Pool } from "pg"
import { databaseUrl, freePort } from "./postgres"
import { APP_DIR, readRun, ROOT_DIR, type Run } from "./run"

/** A running store with its own database and its own gateway. */
export type Store = {
  run: Run
  url: string
  container: MedusaContainer
  simulator: Simulator
  sql: Pool
  env: Record<string, string>
  stop: () => Promise<void>
}

/** What a test's own connections to a store's database are called. */
export const TEST_CONNECTION = "store-tests"

const SHUTDOWN_MS = 10_000

let copies = 0

const copyTemplate = async (run: Run): Promise<string> => {
  const name = `store_${process.pid}_${Date.now()}_${++copies}`
  const admin = new Client({ connectionString: databaseUrl(run.postgresPort, "postgres") })
  await admin.connect()
  await admin.query(`create database ${name} template ${run.templateDatabase}`)
  await admin.end()
  return databaseUrl(run.postgresPort, name)
}

const startGateway = async (run: Run, alipayPrivateKey?: string): Promise<Simulator> => {
  const simulator = createSimulator({
    clients: [{ clientId: run.clientId, merchantPublicKey: run.merchantPublicKey }],
    ...(alipayPrivateKey === undefined ? {} : { alipayPrivateKey }),
  })
  await simulator.start()
  return simulator
}

export type StoreOptions = {
  /** More settings of `app/medusa-config.js`. */
  env?: Record<string, string>
  /** Another database server and its seed. */
  run?: Run
  /** The gateway's key, for a test that signs messages itself. */
  alipayPrivateKey?: string
  /** Medusa runs its scheduled jobs too; otherwise a test says when (`sweep`), and nothing comes in between. */
  schedules?: boolean
}

/** Boots Medusa with the built plugin in this process, so that a spec can reach its container. */
export const startStore = async (options: StoreOptions = {}): Promise<Store> => {
  const run = options.run ?? readRun()
  const simulator = await startGateway(run, options.alipayPrivateKey)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const databaseOfStore = await copyTemplate(run)
  simulator.registerClient({
    clientId: run.clientId,
    merchantPublicKey: run.merchantPublicKey,
    notifyUrl: `${url}/hooks/alipay/cn`,
  })
  const env = {
    DATABASE_URL: databaseOfStore,
    BACKEND_URL: url,
    GATEWAY_URL: simulator.url,
    CLIENT_ID: run.clientId,
    MERCHANT_PRIVATE_KEY: run.merchantPrivateKey,
    ALIPAY_PUBLIC_KEY: simulator.alipayPublicKey,
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    MEDUSA_DISABLE_TELEMETRY: "1",
    LOG_LEVEL: process.env["ALIPAY_TEST_VERBOSE"] ? "info" : "error",
    ...options.env,
  }
  Object.assign(process.env, env)
  const { server, container, shutdown } = await boot(port)
  if (!options.schedules) {
    await new WorkflowScheduler().clear()
  }
  const sql = new Pool({
    connectionString: databaseOfStore,
    max: 4,
    application_name: TEST_CONNECTION,
  })
  // A test may cut connections; the next query says so.
  sql.on("error", () => undefined)
  return {
    run,
    url,
    container,
    simulator,
    sql,
    env,
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

const boot = async (port: number) => {
  const express = (await import("express")).default
  const { default: loaders } = require("@medusajs/medusa/loaders/index") as {
    default: (options: object) => Promise<{ container: unknown; shutdown: () => Promise<void> }>
  }
  const app = express()
  const { container, shutdown } = await loaders({ directory: APP_DIR, expressApp: app })
  const server: Server = app.listen(port)
  await once(server, "listening")
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
      await once(child, "exit")
    },
  }
}
