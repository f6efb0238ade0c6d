// A gateway in a separate process that answers every inquiry alike: what is measured is its client. It signs each
// answer once a second.
import { sign } from "node:crypto"
import { createServer } from "node:http"

process.once("message", ({ privateKey, clientId, body }) => {
  const signed = new Map()
  const headersFor = (path) => {
    const time = new Date().toISOString().replace(/\.\d+Z$/, "Z")
    const known = signed.get(path)
    if (known?.time === time) {
      return known.headers
    }
    const text = Buffer.from(`POST ${path}\n${clientId}.${time}.${body}`)
    const signature = encodeURIComponent(sign("sha256", text, privateKey).toString("base64"))
    const headers = {
      "content-type": "application/json; charset=UTF-8",
      "client-id": clientId,
      "response-time": time,
      signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
    }
    signed.set(path, { time, headers })
    return headers
  }
  const server = createServer((request, response) => {
    request.resume()
    request.once("end", () => {
      response.writeHead(200, headersFor(request.url))
      response.end(body)
    })
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }))
})
process.once("disconnect", () => process.exit(0))
