const { createServer } = require("node:net")

/** A port nobody listens on now. */
const freePort = async () =>
  await new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

module.exports = { freePort }
