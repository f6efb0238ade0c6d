import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { setTimeout as sleep } from "node:timers/promises"
import { isAlive } from "./is-alive.mjs"
import { repository } from "./paths.mjs"

const SCRIPT = fileURLToPath(new URL("./postgres-process.mjs", import.meta.url))
const PASSWORD = "demo"
const DATABASE = "shop"
const PATIENCE_MS = 10_000

/** A server that outlived a killed runner still holds the data folder: PostgreSQL names it in a file there. */
const stopLeftover = async (databaseDir) => {
  const file = path.join(databaseDir, "postmaster.pid")
  if (!fs.existsSync(file)) return
  const [pid, folder] = fs.readFileSync(file, "utf8").split("\n")
  if (folder !== databaseDir || !isAlive(Number(pid))) return
  process.kill(Number(pid), "SIGINT")
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && isAlive(Number(pid));) {
    await sleep(100)
  }
}

const OTHERS_MAY_PASS = 0o001

/** As root, PostgreSQL runs as its own user, who must be able to reach the programs and the data. */
const refuseUnreachable = (folder) => {
  if (process.getuid?.() !== 0) return
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    if (fs.existsSync(at) && !(fs.statSync(at).mode & OTHERS_MAY_PASS)) {
      throw new Error(
        `PostgreSQL can't run as root, and its own user can't pass through ${at}. ` +
          "Run the demo as an ordinary user, put it elsewhere, or allow passing with: " +
          `chmod o+x ${at}`
      )
    }
  }
}

/** Starts PostgreSQL on the data folder, made when missing. @returns its connection string and process */
export const startPostgres = async ({ dataDir, port, children }) => {
  const databaseDir = path.join(dataDir, "postgres")
  refuseUnreachable(repository)
  refuseUnreachable(dataDir)
  await stopLeftover(databaseDir)
  const options = { databaseDir, port, password: PASSWORD, database: DATABASE }
  let ready
  const isReady = new Promise((resolve) => {
    ready = resolve
  })
  const running = children.start("postgres", {
    script: SCRIPT,
    env: { DEMO_OPTIONS: JSON.stringify(options) },
    onMessage: () => ready(true),
  })
  if (!(await Promise.race([isReady, running.exited.then(() => false)]))) {
    throw children.failure(running, "could not start")
  }
  return { running, url: `postgres://postgres:${PASSWORD}@localhost:${port}/${DATABASE}` }
}
