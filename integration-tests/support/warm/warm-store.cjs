const { once } = require("node:events")
const { recreateDatabase } = require("./database.cjs")
const { recordOutput } = require("./output.cjs")
const { freePort } = require("./free-port.cjs")
const { snapshot } = require("./memory.cjs")
const withoutSchedules = require("./no-schedules.cjs")

/** The one store of this process: booted for the first spec that asks, its database replaced for each. */
let booted

const boot = async (directory, port) => {
  const app = require("express")()
  const loaders = require("@medusajs/medusa/loaders/index").default
  const { container } = await withoutSchedules(() => loaders({ directory, expressApp: app }))
  const server = app.listen(port)
  await once(server, "listening")
  return container
}

/**
 * @param run what the specs of this run share
 * @param makeEnv gives the store's environment, once the addresses are known
 */
const start = async ({ run, directory, makeEnv }) => {
  const [port, gatewayPort] = [await freePort(), await freePort()]
  const databaseUrl = await recreateDatabase(run, `warm_${process.pid}`)
  const url = `http://localhost:${port}`
  const gatewayUrl = `http://127.0.0.1:${gatewayPort}`
  const env = makeEnv({ databaseUrl, url, gatewayUrl })
  Object.assign(process.env, env)
  const container = await boot(directory, port)
  return { env, url, gatewayPort, container, databaseUrl, restore: snapshot(container) }
}

/** Ends what the last spec has started around the store; a spec that broke off did not do it itself. */
let leave = async () => undefined

module.exports = {
  recordOutput,
  /** Called before the next spec gets the store. */
  onLeave: (work) => {
    leave = work
  },
  /** A module as the store has loaded it. */
  load: (path) => require(path),
  /** The store with a fresh database and an empty memory. */
  take: async (options) => {
    await leave()
    leave = async () => undefined
    if (booted === undefined) {
      booted = await start(options)
    } else {
      booted.restore()
      await recreateDatabase(options.run, `warm_${process.pid}`)
      // Work that the last spec left running may have remembered the old database until it was gone.
      booted.restore()
    }
    return booted
  },
}
