import { fileURLToPath } from "node:url"
import { places } from "./paths.mjs"

/** As the contract with the gateway names the demo's shop. */
const SHOP_NAME = "Lantern & Leaf"

const SCRIPT = fileURLToPath(new URL("./simulator-process.mjs", import.meta.url))

/**
 * Starts the simulated gateway with the demo's merchant accounts.
 * @returns its address, its public key for each account, and its process
 */
export const startSimulator = async ({ port, secrets, backendUrl, stateFile, children }) => {
  const names = Object.keys(secrets.accounts)
  const clients = names.map((name) => ({
    clientId: secrets.accounts[name].clientId,
    merchantPublicKey: secrets.accounts[name].publicKey,
    name: SHOP_NAME,
    notifyUrl: `${backendUrl}/hooks/alipay/${name.toLowerCase()}`,
  }))
  let tell
  const told = new Promise((resolve) => {
    tell = resolve
  })
  const running = children.start("simulator", {
    script: SCRIPT,
    // Not on the command line: that is for everybody on the machine to read.
    env: {
      DEMO_OPTIONS: JSON.stringify({
        ...{ port, clients, stateFile },
        alipayPrivateKey: secrets.alipayPrivateKey,
      }),
    },
    cwd: places.simulator.folder,
    onMessage: (message) => tell(message),
  })
  const answer = await Promise.race([told, running.exited.then(() => undefined)])
  if (!answer) throw children.failure(running, "could not start")
  const publicKeys = Object.fromEntries(names.map((name, at) => [name, answer.publicKeys[at]]))
  return { url: answer.url, publicKeys, running }
}
