import fs from "node:fs"
import path from "node:path"
import { createChildren } from "./children.mjs"
import { addressesOf } from "./guide.mjs"
import { holdDataDir } from "./instance-lock.mjs"
import { places } from "./paths.mjs"
import { choosePorts } from "./ports.mjs"
import { createProgress } from "./progress.mjs"
import { startServices } from "./start-services.mjs"
import { admin } from "./store.mjs"

const KEPT_UNTIL_RESET = ["postgres", "logs", "secrets.json", "schema.txt", "gateway.json"]

/** Undoes in reverse order, once, whatever has been put on it. */
const createUndo = () => {
  const todo = []
  let done
  const undo = async () => {
    for (const action of todo.reverse()) await action()
  }
  return { add: (action) => todo.push(action), run: () => (done ??= undo()) }
}

/** A service that ends by itself takes the demo down. @returns a promise of the reason */
const firstToFail = (services, children) =>
  Promise.race(
    services.map(async (running) => {
      const { reason } = await running.exited
      if (running.stopping) return new Promise(() => {})
      return children.failure(running, `stopped (${reason})`)
    })
  )

const prepareDataDir = (dataDir, { reset, undo }) => {
  fs.mkdirSync(dataDir, { recursive: true })
  const lock = holdDataDir(dataDir)
  undo.add(lock.free)
  for (const name of reset ? KEPT_UNTIL_RESET : []) {
    fs.rmSync(path.join(dataDir, name), { recursive: true, force: true })
  }
  const logs = path.join(dataDir, "logs")
  fs.mkdirSync(logs, { recursive: true })
  return { logs, lock }
}

/**
 * Starts the whole demo: PostgreSQL, the simulator, Medusa with its admin, the storefront.
 *
 * @param options.ports wanted ports by service (`postgres`, `medusa`, `storefront`, `simulator`); a busy one is moved
 * @param options.dataDir where database, keys and logs live; default `demo/.data`
 * @param options.reset forget everything in the data folder first
 * @param options.build false: use what is already built, whatever its age
 * @param options.quiet print nothing
 * @param options.signal an AbortSignal that gives up while starting
 * @returns the addresses, the admin's login, `stop()` and `failed`, a promise that resolves to an Error when
 *   a service ends by itself
 * @throws Error saying which step failed, with the end of its log; whatever had started is stopped
 */
export const startDemo = async (options = {}) => {
  const { reset = false, build = true, quiet = false, signal } = options
  const dataDir = path.resolve(options.dataDir ?? places.dataDir)
  const { say, step, elapsed } = createProgress({ quiet })
  const undo = createUndo()
  const { logs, lock } = prepareDataDir(dataDir, { reset, undo })
  const children = createChildren(logs)
  signal?.addEventListener("abort", () => void children.stopAll())
  const services = []
  const started = (running) => {
    services.push(running)
    undo.add(() => children.stop(running))
  }
  try {
    const ports = await choosePorts(options.ports, (service, taken, port) =>
      say(`  ! Port ${taken} is taken: the ${service} is on ${port}.`)
    )
    const demo = { ports, dataDir, build, step, children, started, undo, signal }
    const running = await startServices(demo)
    say(`\n  Ready after ${elapsed()}.`)
    lock.tell(addressesOf({ ...running, admin }))
    const failed = firstToFail(services, children)
    return { ...running, ports, admin, logs, stop: undo.run, failed }
  } catch (error) {
    await children.stopAll()
    await undo.run()
    throw error
  }
}
