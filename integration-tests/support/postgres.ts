import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { join } from "node:path"

export type Postgres = {
  port: number
  /** Where its files are. */
  dataDir: string
  /** Stops the server as its administrator would, data kept: connections are cut. */
  pause: () => Promise<void>
  resume: () => Promise<void>
  stop: () => Promise<void>
}

/** A port no one listens on now. */
export const freePort = async (): Promise<number> =>
  await new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })

type Report = { done?: string; failed?: string; message?: string; dataDir?: string }

/**
 * A throw-away PostgreSQL server: nothing in it needs to survive a power cut. It lives in a process of its
 * own and ends with this one.
 * @param copyOf files of a server that was stopped, to begin with; without them the server is empty
 */
export const startPostgres = async (copyOf = ""): Promise<Postgres> => {
  const port = await freePort()
  const server = join(__dirname, "postgres-server.mjs")
  const child = fork(server, [String(port), copyOf], { execArgv: [] })
  const tell = async (command: string): Promise<Report> => {
    child.send(command)
    const [report] = (await once(child, "message")) as [Report]
    if (report.failed !== undefined) {
      throw new Error(`PostgreSQL could not ${report.failed}: ${report.message}`)
    }
    return report
  }
  const { dataDir = "" } = await tell("start")
  return {
    port,
    dataDir,
    pause: async () => void (await tell("pause")),
    resume: async () => void (await tell("resume")),
    stop: async () => {
      await tell("stop")
      child.disconnect()
    },
  }
}

export const databaseUrl = (port: number, name: string): string =>
  `postgres://postgres:postgres@localhost:${port}/${name}`
