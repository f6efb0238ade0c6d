import path from "node:path"
import { buildPlugin, buildSimulator, buildStore, buildStorefront } from "./builds.mjs"
import { installPackages } from "./install.mjs"
import { startPostgres } from "./postgres.mjs"
import { loadSecrets } from "./secrets.mjs"
import { startSimulator } from "./simulator.mjs"
import {
  migrate,
  readPublishableKey,
  signIn,
  startMedusa,
  storeEnvironment,
  tryAccounts,
} from "./store.mjs"
import { serveStorefront } from "./storefront.mjs"

const urlsOf = (ports) => ({
  storefront: `http://localhost:${ports.storefront}`,
  medusa: `http://localhost:${ports.medusa}`,
  admin: `http://localhost:${ports.medusa}/app`,
  simulator: `http://127.0.0.1:${ports.simulator}`,
})

const database = async ({ ports, dataDir, step, children, started }) => {
  const { running, url } = await step("Starting PostgreSQL", () =>
    startPostgres({ dataDir, port: ports.postgres, children })
  )
  started(running)
  return url
}

const gateway = async ({ ports, dataDir, build, step, children, started }, { secrets, urls }) => {
  if (build) await buildSimulator({ step, children })
  const simulator = await step("Starting the payment simulator", () =>
    startSimulator({
      port: ports.simulator,
      secrets,
      backendUrl: urls.medusa,
      stateFile: path.join(dataDir, "gateway.json"),
      children,
    })
  )
  started(simulator.running)
  return simulator
}

const shopBuilds = async ({ build, step, children }) => {
  if (!build) return
  await buildStorefront({ step, children })
  await buildStore({ step, children })
}

/**
 * Starts everything in order, what can go side by side going side by side. `started` is told of each process,
 * `undo` of what else has to be stopped.
 */
export const startServices = async (demo) => {
  const { ports, dataDir, build, step, children, started, undo, signal } = demo
  const urls = urlsOf(ports)
  const secrets = loadSecrets(dataDir)
  await installPackages({ step, signal })
  if (build) await buildPlugin({ step, children })
  const [databaseUrl, simulator] = await Promise.all([
    database(demo),
    gateway(demo, { secrets, urls }),
  ])
  const environment = storeEnvironment({ databaseUrl, urls, secrets, gateway: simulator })
  await Promise.all([migrate({ dataDir, environment, step, children }), shopBuilds(demo)])
  await step("Starting Medusa", async () =>
    started(await startMedusa({ environment, port: ports.medusa, url: urls.medusa, children }))
  )
  const authorization = await signIn(urls.medusa)
  const publishableKey = await readPublishableKey(urls.medusa, authorization)
  await tryAccounts(urls.medusa, authorization, Object.keys(secrets.accounts))
  undo.add(
    await serveStorefront({
      port: ports.storefront,
      backendUrl: urls.medusa,
      publishableKey,
      gatewayUrl: simulator.url,
    })
  )
  return { urls, publishableKey, databaseUrl }
}
