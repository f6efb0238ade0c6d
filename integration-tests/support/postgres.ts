import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { join } from "node:path"

export type Postgres = {
  port: number
  /** Stops the server as its administrator would, data kept: connections are cut. */
  pause: () => Promise<void>
  resume: () => Promise<void>
  stop: () => Promise<void>
}

/** A port nobody listens on now. */
export const freePort = async (): Promise<number> =>
  await new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })

type Report = { done?: string; failed?: string; message?: string }

/**
 * A throw-away PostgreSQL server: nothing in it needs to survive a power cut. It lives in a process of its
 * own and ends with this one.
 */
export const startPostgres = async (): Promise<Postgres> => {
  const port = await freePort()
  const child = fork(join(__dirname, "postgres-server.mjs"), [String(port)], { execArgv: [] })
  const tell = async (command: string): Promise<void> => {
    child.send(command)
    const [report] = (await once(child, "message")) as [Report]
    if (report.failed !== undefined) {
      throw new Error(`PostgreSQL could not ${report.failed}: ${report.message}`)
    }
  }
  await tell("start")
  return {
    port,
    pause: async () => await tell("pause"),
    resume: async () => await tell("resume"),
    stop: async () => {
      await tell("stop")
      child.disconnect()
    },
  }
}

export const databaseUrl = (port: number, name: string): string =>
  `postgres://postgres:postgres@localhost:${port}/${name}`
