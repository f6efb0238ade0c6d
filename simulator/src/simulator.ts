import type { FastifyInstance } from "fastify"
import type { RegisteredClient } from "./clients/registry"
import { Controls } from "./control/controls"
import { createWorld } from "./create-world"
import { DEFAULT_CLIENT_ID, type SimulatorOptions } from "./options"
import { buildServer } from "./server"
import { restoreState, saveState } from "./state/state"

/** A local gateway with its clock, its ledger and its controls. Made by `createSimulator`. */
export class Simulator extends Controls {
  readonly #options: SimulatorOptions
  readonly #address: { url: string }
  readonly #clients: readonly RegisteredClient[]
  #server: FastifyInstance | undefined

  constructor(options: SimulatorOptions = {}) {
    const address = { url: `http://${options.host ?? "127.0.0.1"}:${options.port ?? 0}` }
    super(createWorld(options, () => options.baseUrl ?? address.url))
    this.#options = options
    this.#address = address
    const clients = options.clients ?? [{ clientId: DEFAULT_CLIENT_ID }]
    this.#clients = clients.map((client) => this.registerClient(client))
    if (options.state !== undefined) {
      restoreState(this.world, options.state)
    }
  }

  /** Starts to listen and gives the address. */
  async start(): Promise<string> {
    const { port = 0, host = "127.0.0.1" } = this.#options
    this.#server = buildServer(this)
    await this.#server.listen({ port, host })
    const bound = this.#server.server.address()
    const boundPort = typeof bound === "object" ? bound?.port : undefined
    this.#address.url = `http://${host}:${boundPort ?? port}`
    return this.url
  }

  /** Stops listening and forgets what was planned; open connections are cut. */
  async stop(): Promise<void> {
    this.world.scheduler.close()
    await this.#server?.close()
    this.#server = undefined
  }

  /** What it knows, as text for the option `state` of a later run. Marks and the list of calls are not in it. */
  state(): string {
    return saveState(this.world)
  }

  /** Where the server listens, e.g. `http://127.0.0.1:4010`. */
  get url(): string {
    return this.#address.url
  }

  /** The accounts made at the start, with the private keys the simulator generated for them. */
  get clients(): readonly RegisteredClient[] {
    return this.#clients
  }
}

/** Makes a simulator; `start` makes it listen. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  return new Simulator(options)
}
