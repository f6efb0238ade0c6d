import { execFile, execFileSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { generateKeyPair } from "../../src/gateway"

const GATEWAY = join(__dirname, "../../.medusa/server/src/gateway")

const folder = mkdtempSync(join(tmpdir(), "alipay-tls-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Asks once about a payment, and prints how that ended. A test's own environment is a copy: Node would not read it. */
const SCRIPT = `
  const { createGatewayClient } = require(process.argv[1])
  const client = createGatewayClient(JSON.parse(process.argv[2]))
  client.payments
    .inquiryPayment({ paymentRequestId: "pay-1" })
    .then(() => console.log("answered"), (error) => console.log(error.message))
`

const startStranger = async () => {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")]
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"],
      ...["-keyout", key, "-out", cert],
    ],
    { stdio: "pipe" }
  )
  const seen = { requests: 0 }
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, answer) => {
    seen.requests += 1
    answer.end("{}")
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return { server, seen, url: `https://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

it("a gateway with its own certificate is sent nothing, though the environment turns the check off", async () => {
  const { server, seen, url } = await startStranger()
  const [own, theirs] = [await generateKeyPair(), await generateKeyPair()]
  const settings = {
    region: "sea",
    gatewayUrl: url,
    clientId: "SANDBOX_TEST",
    privateKey: own.privateKey,
    alipayPublicKeys: theirs.publicKey,
  }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["-e", SCRIPT, GATEWAY, JSON.stringify(settings)],
    { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_OPTIONS: "" } }
  )
  server.closeAllConnections()
  server.close()
  expect(stdout).toMatch(/could not be reached \(.*CERT.*\)/)
  expect(seen.requests).toBe(0)
})
