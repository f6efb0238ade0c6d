import { fork } from "node:child_process"
import { once } from "node:events"
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Ledger, Notification, PaymentLine } from "alipay-simulator"
import { Pool } from "pg"
import type { Books } from "./books"
import type { AtGateway } from "./books-customs"
import { copyFilledShop } from "./filled-shop"
import { ROOT_DIR } from "./run"
import { ignoreCuts } from "./store"
import { until } from "./until"

type Addresses = {
  urls: { storefront: string; medusa: string; admin: string; simulator: string }
  admin: { email: string; password: string }
  databaseUrl: string
}

/** The demo as `npm run demo` starts it, in its own data folder, with its books open to the tests. */
export type Demo = Addresses & Books & { simulator: RemoteSimulator; stop: () => Promise<void> }

/** What a test wants of a simulator that runs in another process. */
export type RemoteSimulator = ReturnType<typeof reachSimulator>

const reachSimulator = (url: string) => {
  const control = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/_simulator/${path}`, {
      ...(body === undefined
        ? {}
        : {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          }),
    })
    if (!response.ok) {
      throw new Error(`the simulator answered ${response.status}: ${await response.text()}`)
    }
    return (await response.json()) as T
  }
  return {
    url,
    ledger: async () => await control<Ledger>("ledger"),
    notifications: async () => await control<Notification[]>("notifications"),
    agreements: async () => await control<{ status: string }[]>("agreements"),
    settled: async () => await control<unknown>("settled", {}),
    advance: async (ms: number) => await control<unknown>("clock/advance", { ms }),
    next: async (marks: string) => await control<unknown>("behaviours/next", { marks }),
    pay: async (id: string) => await control<PaymentLine>(`payments/${id}/pay`, {}),
    registerClient: async (client: { clientId: string; merchantPublicKeys?: object }) =>
      await control<unknown>("clients", client),
    alipayPublicKey: async () =>
      (await control<{ alipayPublicKey: string }>("keys")).alipayPublicKey,
    /** The shopper disputes a payment, by any of its ids. */
    dispute: async (payment: string, options: { reasonCode?: string } = {}) =>
      await control<{ disputeId: string }>(`payments/${payment}/dispute`, options),
    judge: async (disputeId: string, result: "won" | "lost") =>
      await control<unknown>(`disputes/${disputeId}/judge`, { result }),
    /** The time to defend ends now. */
    expire: async (disputeId: string) => await control<unknown>(`disputes/${disputeId}/expire`, {}),
    declarations: async () => await control<AtGateway[]>("declarations"),
    /** Customs answer about a declaration. */
    answerOfCustoms: async (id: string, code: string) =>
      await control<unknown>(`declarations/${id}/settle`, { code }),
    payment: async (id: string) => await control<PaymentLine>(`payments/${id}`),
  }
}

const START_MS = 600_000

const firstLine = async (child: ReturnType<typeof fork>): Promise<string> =>
  await new Promise((resolve, reject) => {
    let [out, err] = ["", ""]
    const late = setTimeout(() => reject(new Error(`the demo is not ready:\n${err}`)), START_MS)
    child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()))
    child.stdout?.on("data", (chunk: Buffer) => {
      out += chunk.toString()
      if (out.includes("\n")) {
        clearTimeout(late)
        resolve(out.slice(0, out.indexOf("\n")))
      }
    })
    child.once("exit", (code) => {
      clearTimeout(late)
      reject(new Error(`the demo ended (${code}):\n${err}`))
    })
  })

/** Starts the whole demo on free ports, with its shop as it is filled the first time, as it was built (`node demo/build.mjs`). */
export const startDemo = async (): Promise<Demo> => {
  const dataDir = newDataDir()
  await copyFilledShop(dataDir, fillShop)
  const child = launch(dataDir)
  const addresses = JSON.parse(await firstLine(child)) as Addresses
  const sql = new Pool({ connectionString: addresses.databaseUrl, max: 2 })
  ignoreCuts(sql)
  return {
    ...addresses,
    sql,
    simulator: reachSimulator(addresses.urls.simulator),
    stop: async () => {
      await sql.end()
      await end(child)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const newDataDir = (): string => {
  const dataDir = mkdtempSync(join(tmpdir(), "alipay-tests-demo-"))
  // A database server started by root runs as another user, who must be able to pass.
  chmodSync(dataDir, 0o711)
  return dataDir
}

/** Starts the demo on an empty folder and stops it as soon as its shop is filled, before anything is asked of it. */
const fillShop = async (dataDir: string): Promise<void> => {
  const child = launch(dataDir)
  const started = firstLine(child)
  const isFilled = () => existsSync(join(dataDir, "schema.txt"))
  await Promise.race([started, until("the shop to be filled", isFilled, Boolean, START_MS)])
  started.catch(() => undefined)
  await end(child)
}

const launch = (dataDir: string) => {
  const preload = pathToFileURL(join(ROOT_DIR, "demo", "runner", "die-with-parent.mjs")).href
  // Several demos may start at once, each in a worker process with its own number.
  const firstPort = 20_000 + 200 * Number(process.env["JEST_WORKER_ID"])
  const options = ["--json", "--no-build", "--data-dir", dataDir, "--port", String(firstPort)]
  return fork(join(ROOT_DIR, "demo", "start.mjs"), options, {
    cwd: ROOT_DIR,
    env: { ...process.env, NODE_OPTIONS: "" },
    execArgv: ["--import", preload],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
}

const end = async (child: ReturnType<typeof fork>): Promise<void> => {
  const exited = once(child, "exit")
  child.kill("SIGTERM")
  await exited
}
