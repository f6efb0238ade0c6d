import { spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createSimulator, type Simulator } from "alipay-simulator"
import { Client, Pool } from "pg"
import { databaseUrl, freePort } from "../../integration-tests/support/postgres"
import { APP_DIR } from "../../integration-tests/support/run"
import type { Bench } from "./bench"

/** A process of a store, as `medusa start` runs it. */
export type ServerProcess = {
  url: string
  /** From its start until it said that it is ready, in milliseconds. */
  bootMs: number
  /** What it has used of processors so far, in milliseconds. */
  cpuMs: () => number
  /** What it holds in memory, in MB. */
  memoryMb: () => number
  /** The end of what it has written. */
  output: () => string
  stop: () => Promise<void>
}

/** A store with a database and a gateway that are its own. */
export type BenchStore = {
  run: Bench["run"]
  url: string
  server: ServerProcess
  simulator: Simulator
  sql: Pool
  env: Record<string, string>
  stop: () => Promise<void>
}

let databases = 0

/** @returns the address of a fresh copy of the seeded database */
export const copyDatabase = async ({ run }: Bench): Promise<string> => {
  const name = `bench_${process.pid}_${++databases}`
  const admin = new Client({ connectionString: databaseUrl(run.postgresPort, "postgres") })
  await admin.connect()
  await admin.query(`create database ${name} template ${run.templateDatabase}`)
  await admin.end()
  return databaseUrl(run.postgresPort, name)
}

const TICKS_PER_SECOND = 100

const cpuOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND
}

const memoryOf = (pid: number): number => {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
  return Number(kb) / 1_024
}

/** Figures of a process are read where Linux shows them; elsewhere there are none. */
const canMeasure = existsSync("/proc/self/stat")

/** @returns shows the end of what the process has written, once it is ready */
const untilReady = async (child: ChildProcess): Promise<() => string> =>
  await new Promise((resolve, reject) => {
    let output = ""
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000)
      if (output.includes("Server is ready")) {
        resolve(() => output)
      }
    }
    child.stdout?.on("data", read)
    child.stderr?.on("data", read)
    child.once("exit", (code) => reject(new Error(`the store ended (${code}):\n${output}`)))
  })

/** Starts a server process of a store in the folder of an app. */
export const startServer = async (
  { root }: Bench,
  { app = APP_DIR, env }: { app?: string; env: Record<string, string> }
): Promise<ServerProcess> => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const cli = join(root, "node_modules", "@medusajs", "cli", "cli.js")
  const started = performance.now()
  const child = spawn(process.execPath, [cli, "start", "-p", String(port)], {
    cwd: app,
    env: {
      ...process.env,
      TS_NODE_PROJECT: "",
      NODE_OPTIONS: "",
      LOG_LEVEL: "info",
      BACKEND_URL: url,
      ...env,
    },
    stdio: "pipe",
  })
  const output = await untilReady(child)
  const bootMs = performance.now() - started
  const pid = child.pid ?? 0
  return {
    url,
    bootMs,
    cpuMs: () => (canMeasure ? cpuOf(pid) : NaN),
    memoryMb: () => (canMeasure ? memoryOf(pid) : NaN),
    output,
    stop: async () => {
      child.removeAllListeners("exit")
      const ended = once(child, "exit")
      child.kill("SIGTERM")
      await ended
    },
  }
}

export const startGateway = async ({ run }: Bench): Promise<Simulator> => {
  const { clientId, merchantPublicKey, alipayPrivateKey } = run
  const simulator = createSimulator({
    port: 0,
    alipayPrivateKey,
    clients: [{ clientId, merchantPublicKey, notifyUrl: "http://localhost:1/hooks/alipay/cn" }],
  })
  await simulator.start()
  return simulator
}

/** The environment of the tests' app, for a database and a gateway. */
export const envOf = (
  { run }: Bench,
  database: string,
  gatewayUrl: string
): Record<string, string> => ({
  DATABASE_URL: database,
  GATEWAY_URL: gatewayUrl,
  CLIENT_ID: run.clientId,
  MERCHANT_PRIVATE_KEY: run.merchantPrivateKey,
  ALIPAY_PUBLIC_KEY: run.alipayPublicKey,
  ENCRYPTION_KEY: randomBytes(32).toString("base64"),
})

/**
 * Starts a store.
 * @param prepare works on its database before it starts
 */
export const startStore = async (
  bench: Bench,
  prepare: (sql: Pool) => Promise<void> = async () => undefined
): Promise<BenchStore> => {
  const database = await copyDatabase(bench)
  const sql = new Pool({ connectionString: database, max: 4 })
  await prepare(sql)
  const simulator = await startGateway(bench)
  const env = envOf(bench, database, simulator.url)
  const server = await startServer(bench, { env })
  return {
    run: bench.run,
    url: server.url,
    server,
    simulator,
    sql,
    env,
    stop: async () => {
      await simulator.settled()
      await sql.end()
      await server.stop()
      await simulator.stop()
    },
  }
}
