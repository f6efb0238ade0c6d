import { spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import http from "node:http"
import { join } from "node:path"
import { createSimulator, type Simulator } from "alipay-simulator"
import { Client, Pool } from "pg"
import { followClock } from "./clock"
import { databaseUrl, freePort } from "./postgres"
import { send } from "./request"
import { APP_DIR, readRun, ROOT_DIR, type Run } from "./run"
import { tillOf } from "./till-place"
import { ignoreCuts } from "./store"

const PRELOAD = join(__dirname, "preload", "kill-points.cjs")
const CLI = join(ROOT_DIR, "node_modules", "@medusajs", "cli", "cli.js")

/** Tables whose rows say where money is; writes to them are counted in every run. Leases say nothing that stays. */
const MONEY_TABLES =
  "^(alipay_(?!lease)\\w+|payment|capture|refund|order|order_transaction|order_cart|order_payment_collection|payment_session|payment_collection)$"

/** Points at which a process may be killed, each with how often it was passed: `request pay #1`. */
export type KillPoints = {
  /** Passed unharmed. */
  spared: readonly string[]
  /** Whether every statement counts, and every request, and not only those that leave something behind. */
  every: boolean
  /** Everything else is passed unharmed: parts of the points' names and numbers; none means all points. */
  only: readonly string[]
}

/** One process of the store, which can be killed at the first point that is not to be spared. */
export type Killable = {
  port: number
  arm: (points: KillPoints) => Promise<void>
  /** @returns the point at which it was killed, if it was */
  disarm: () => Promise<string | undefined>
  sweep: () => Promise<void>
  /** Charges a linked wallet, as the shop's own code does. */
  charge: (input: Record<string, unknown>) => Promise<void>
  /** Milliseconds by which the plugin's clock is ahead. */
  setClock: (ahead: number) => Promise<void>
  /** The end of what it has written. */
  output: () => string
  /** Ends when the process does. */
  gone: Promise<unknown>
  isGone: () => boolean
  stop: () => Promise<void>
}

const ready = async (child: ChildProcess): Promise<void> =>
  await new Promise<void>((resolve, reject) => {
    let output = ""
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes("Server is ready")) {
        resolve()
      }
    }
    child.stdout?.on("data", read)
    child.stderr?.on("data", read)
    child.once("exit", (code) => reject(new Error(`the store ended (${code}):\n${output}`)))
  })

const startKillable = async (env: Record<string, string>): Promise<Killable> => {
  const [port, controlPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ["--require", PRELOAD, CLI, "start", "-p", String(port)], {
    cwd: APP_DIR,
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      ...env,
      KILL_CONTROL_PORT: String(controlPort),
      KILL_TABLES: MONEY_TABLES,
      KILL_SWEEP: join(ROOT_DIR, ".medusa/server/src/jobs/alipay-sweep.js"),
      KILL_WORKFLOWS: join(ROOT_DIR, ".medusa/server/src/workflows/index.js"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const gone = once(child, "close")
  const isGone = () => child.exitCode !== null || child.signalCode !== null
  let output = ""
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000))
  child.stdout.on("data", keep)
  child.stderr.on("data", keep)
  await ready(child)
  // The sweep runs in the scope that the first request shows.
  await send(`http://localhost:${port}`, {
    path: "/store/regions",
    headers: { "x-publishable-api-key": readRun().seed.publishableKey },
  })
  const control = async (path: string, body: object = {}): Promise<void> => {
    const response = await fetch(`http://localhost:${controlPort}${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) {
      throw new Error(`the store's process answered: ${text}`)
    }
  }
  return {
    port,
    arm: async (points) => await control("/arm", points),
    disarm: async () => {
      await (isGone() ? gone : control("/disarm").catch(async () => await gone))
      const [, point] = /killed at: (.*)/.exec(output) ?? []
      if (isGone() && point === undefined) {
        throw new Error(`the store ended by itself:\n${output}`)
      }
      return point
    },
    sweep: async () => await control("/sweep"),
    charge: async (input) => await control("/charge", input),
    setClock: async (ahead) => await control("/clock", { ahead }),
    output: () => output,
    gone,
    isGone,
    stop: async () => {
      child.kill("SIGKILL")
      await gone
    },
  }
}

/** Forwards to whichever process serves now, as a load balancer does; answers 502 while none does. */
const startFront = async (port: number, target: () => number | undefined): Promise<http.Server> => {
  const server = http.createServer((req, res) => {
    const broken = () => {
      if (!res.headersSent) {
        res.writeHead(502)
      }
      res.end()
    }
    const { method, url, headers } = req
    const sent = http.request(
      { host: "localhost", port: target(), method, path: url, headers, agent: false },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(res)
        answer.once("error", broken)
      }
    )
    sent.once("error", broken)
    req.pipe(sent)
  })
  server.listen(port, "localhost")
  await once(server, "listening")
  return server
}

/** A store at one address whose processes die and are replaced. */
export type Mortal = {
  run: Run
  url: string
  simulator: Simulator
  sql: Pool
  current: () => Killable
  /** Puts a fresh process in the place of the one that died, and starts the next in the background. */
  replace: () => Promise<void>
  /** Lets time pass for the gateway, the plugin and its tables alike. */
  pass: (ms: number) => Promise<void>
  stop: () => Promise<void>
}

const copyTemplate = async (run: Run): Promise<string> => {
  const name = `mortal_${process.pid}_${Date.now()}`
  const admin = new Client({ connectionString: databaseUrl(run.postgresPort, "postgres") })
  await admin.connect()
  await admin.query(`create database ${name} template ${run.templateDatabase}`)
  await admin.end()
  return databaseUrl(run.postgresPort, name)
}

export const startMortal = async (): Promise<Mortal> => {
  const run = readRun()
  const { clientId, merchantPublicKey } = run
  const simulator = createSimulator({ clients: [{ clientId, merchantPublicKey }] })
  await simulator.start()
  const [database, port] = [await copyTemplate(run), await freePort()]
  const url = `http://localhost:${port}`
  simulator.registerClient({ clientId, merchantPublicKey, notifyUrl: `${url}/hooks/alipay/cn` })
  const env = {
    DATABASE_URL: database,
    BACKEND_URL: url,
    GATEWAY_URL: simulator.url,
    CLIENT_ID: clientId,
    MERCHANT_PRIVATE_KEY: run.merchantPrivateKey,
    ALIPAY_PUBLIC_KEY: simulator.alipayPublicKey,
    TILL: JSON.stringify([tillOf(run)]),
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    MEDUSA_DISABLE_TELEMETRY: "1",
    LOG_LEVEL: "info",
  }
  let [current, spare] = [await startKillable(env), startKillable(env)]
  const front = await startFront(port, () => (current.isGone() ? undefined : current.port))
  const sql = new Pool({ connectionString: database, max: 4 })
  ignoreCuts(sql)
  const moveTo = await followClock(sql)
  const ahead = () => simulator.clock.now() - Date.now()
  return {
    run,
    url,
    simulator,
    sql,
    current: () => current,
    replace: async () => {
      current = await spare
      await current.setClock(ahead())
      spare = startKillable(env)
    },
    pass: async (ms) => {
      await simulator.clock.advance(ms)
      await moveTo(ahead())
      await current.setClock(ahead())
    },
    stop: async () => {
      await current.stop()
      await (await spare).stop()
      front.closeAllConnections()
      front.close()
      await sql.end()
      await simulator.stop()
    },
  }
}
