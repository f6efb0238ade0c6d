import net from "node:net"

/** Below those that systems give to outgoing connections: a port that was free stays free until it is used. */
export const usualPorts = { postgres: 15432, medusa: 9000, storefront: 8000, simulator: 4010 }

const HOSTS = ["127.0.0.1", "::1", "::"]
const TRIES = 50

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", (error) => resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })

const isFree = async (port) => {
  for (const host of HOSTS) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

/** The first free port from `wanted` on that no one in `taken` was promised. */
const nextFree = async (wanted, taken) => {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (!taken.has(port) && (await isFree(port))) return port
  }
  throw new Error(`No free port between ${wanted} and ${wanted + TRIES - 1}.`)
}

/** Where to look when the demo may use the ports from `first` on: side by side, so that two demos need not meet. */
export const portsFrom = (first) => ({
  storefront: first,
  medusa: first + TRIES,
  simulator: first + 2 * TRIES,
  postgres: first + 3 * TRIES,
})

/**
 * A free port for every service, the wanted one where it is free.
 *
 * @param moved called with each service whose port was taken, that port, and the one it has instead
 */
export const choosePorts = async (wanted = {}, moved = () => {}) => {
  const chosen = {}
  const taken = new Set()
  for (const [service, usual] of Object.entries(usualPorts)) {
    const first = wanted[service] ?? usual
    chosen[service] = await nextFree(first, taken)
    taken.add(chosen[service])
    if (chosen[service] !== first) moved(service, first, chosen[service])
  }
  return chosen
}
