import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createConnection } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { report } from "./figures"
import { freePort } from "./postgres"

const COMMAND = process.env["REDIS_SERVER"] ?? "redis-server"

/**
 * Whether a Redis can be started here. A machine without one is told so; where everything must run (CI) the
 * test goes on and fails.
 */
export const hasRedis = (): boolean => {
  const runs = spawnSync(COMMAND, ["--version"]).status === 0
  if (!runs) {
    report(
      "There is no redis-server here: the tests with Redis are skipped. Debian has a package of it."
    )
  }
  return runs || Boolean(process.env["CI"])
}

export type Redis = { url: string; stop: () => Promise<void> }

const answers = async (port: number): Promise<boolean> =>
  await new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" })
    socket.once("connect", () => socket.end(() => resolve(true)))
    socket.once("error", () => resolve(false))
  })

/** A throw-away Redis that keeps nothing. @throws Error when it doesn't answer within ten seconds */
export const startRedis = async (): Promise<Redis> => {
  const dir = mkdtempSync(join(tmpdir(), "alipay-tests-redis-"))
  const port = await freePort()
  const child = spawn(
    COMMAND,
    [
      "--port",
      String(port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      dir,
    ],
    { stdio: "ignore" }
  )
  const ended = once(child, "exit")
  const deadline = Date.now() + 60_000
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL")
      throw new Error("redis-server does not answer.")
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill("SIGTERM")
      await ended
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
