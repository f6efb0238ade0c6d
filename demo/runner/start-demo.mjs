import fs from "node:fs"
import path from "node:path"
import { buildPlugin, buildSimulator, buildStore, buildStorefront } from "./builds.mjs"
import { createChildren } from "./children.mjs"
import { holdDataDir } from "./instance-lock.mjs"
import { installPackages } from "./install.mjs"
import { places } from "./paths.mjs"
import { choosePorts } from "./ports.mjs"
import { startPostgres } from "./postgres.mjs"
import { createProgress } from "./progress.mjs"
import { loadSecrets } from "./secrets.mjs"
import { startSimulator } from "./simulator.mjs"
import { serveStorefront } from "./storefront.mjs"
import { admin, migrate, readPublishableKey, startMedusa, storeEnvironment } from "./store.mjs"

/** Undoes in reverse order, once, whatever has been put on it. */
const createUndo = () => {
  const todo = []
  let done
  const undo = async () => {
    for (const action of todo.reverse()) await action()
  }
  return { add: (action) => todo.push(action), run: () => (done ??= undo()) }
}

const urlsOf = (ports) => ({
  storefront: `http://localhost:${ports.storefront}`,
  medusa: `http://localhost:${ports.medusa}`,
  admin: `http://localhost:${ports.medusa}/app`,
  simulator: `http://127.0.0.1:${ports.simulator}`,
})

/** A service that ends by itself takes the demo down. @returns a promise of the reason */
const firstToFail = (services, children) =>
  Promise.race(
    services.map(async (running) => {
      const { reason } = await running.exited
      return running.stopping
        ? new Promise(() => {})
        : children.failure(running, `stopped (${reason})`)
    })
  )

const startServices = async ({ ports, dataDir, build, progress, children, undo, signal }) => {
  const { step } = progress
  const urls = urlsOf(ports)
  const secrets = loadSecrets(dataDir)
  await installPackages({ step, signal })
  if (build) await buildPlugin({ step, children })

  const services = []
  const started = (running) => {
    services.push(running)
    undo.add(() => children.stop(running))
    return running
  }
  const database = async () => {
    const postgres = await step("Starting PostgreSQL", () =>
      startPostgres({ dataDir, port: ports.postgres, children })
    )
    started(postgres.running)
    return postgres.url
  }
  const gateway = async () => {
    if (build) await buildSimulator({ step, children })
    const simulator = await step("Starting the payment simulator", () =>
      startSimulator({ port: ports.simulator, secrets, backendUrl: urls.medusa, children })
    )
    started(simulator.running)
    return simulator
  }
  const [databaseUrl, simulator] = await Promise.all([database(), gateway()])
  const environment = storeEnvironment({ databaseUrl, urls, secrets, gateway: simulator })
  const builds = async () => {
    if (!build) return
    await buildStorefront({ step, children })
    await buildStore({ step, children })
  }
  await Promise.all([migrate({ dataDir, environment, step, children }), builds()])
  await step("Starting Medusa", async () =>
    started(await startMedusa({ environment, port: ports.medusa, url: urls.medusa, children }))
  )
  const publishableKey = await readPublishableKey(urls.medusa)
  undo.add(
    await serveStorefront({ port: ports.storefront, backendUrl: urls.medusa, publishableKey })
  )
  return { services, urls, publishableKey, databaseUrl }
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
 */
export const startDemo = async (options = {}) => {
  const dataDir = path.resolve(options.dataDir ?? places.dataDir)
  const progress = createProgress({ quiet: options.quiet ?? false })
  const undo = createUndo()
  options.signal?.addEventListener("abort", () => void children.stopAll())
  fs.mkdirSync(dataDir, { recursive: true })
  undo.add(holdDataDir(dataDir))
  if (options.reset) emptyDataDir(dataDir)
  const logs = path.join(dataDir, "logs")
  fs.mkdirSync(logs, { recursive: true })
  const children = createChildren(logs)
  try {
    const ports = await choosePorts(options.ports)
    const { services, ...running } = await startServices({
      ports,
      dataDir,
      build: options.build ?? true,
      progress,
      children,
      undo,
      signal: options.signal,
    })
    progress.say(`\n  Ready after ${progress.elapsed()}.`)
    return {
      ...running,
      ports,
      admin,
      logs,
      stop: undo.run,
      failed: firstToFail(services, children),
    }
  } catch (error) {
    await children.stopAll()
    await undo.run()
    throw error
  }
}

const emptyDataDir = (dataDir) => {
  for (const name of ["postgres", "logs", "secrets.json", "schema.txt"]) {
    fs.rmSync(path.join(dataDir, name), { recursive: true, force: true })
  }
}
