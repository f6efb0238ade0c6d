const { createServer } = require("node:net")

/** Below the ports that systems give to outgoing connections: one that is let go for a moment stays free. */
const [FIRST, COUNT] = [10_000, 10_000]

const canListen = async (port) =>
  await new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen(port, "localhost", () => server.close(() => resolve(true)))
  })

/** A port no one listens on now. */
const freePort = async () => {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT)
    if (await canListen(port)) {
      return port
    }
  }
}

module.exports = { freePort }
