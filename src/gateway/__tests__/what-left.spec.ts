import { execFileSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer as createTlsServer } from "node:https"
import { createServer, type AddressInfo, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createGatewayClient, type GatewayClient } from "../client"
import type { GatewayConfig } from "../config"
import { GatewayError } from "../errors"
import { startSignedServer, type Behaviour, type SignedServer } from "./signed-server"

let server: SignedServer

const clientWith = (change: Partial<GatewayConfig> = {}): GatewayClient =>
  createGatewayClient({
    ...server.settings,
    gatewayUrl: server.url,
    timeoutMs: 30_000,
    random: () => 0,
    ...change,
  })

beforeAll(async () => {
  server = await startSignedServer()
})
beforeEach(() => server.reset())
afterAll(async () => await server.stop())

const cny = { currency: "CNY", value: "100" }
const refund = { refundRequestId: "ref-1", paymentId: "p", refundAmount: cny }
const payment = {
  paymentRequestId: "pay-1",
  paymentAmount: cny,
  order: { referenceOrderId: "o", orderDescription: "d", orderAmount: cny },
  paymentMethod: { paymentMethodType: "ALIPAY_CN" },
  paymentRedirectUrl: "https://shop.example/back",
  env: { terminalType: "WEB" as const },
}
const refusedWith =
  (resultCode: string): Behaviour =>
  ({ reply }) =>
    reply({ result: { resultStatus: "F", resultCode, resultMessage: "" } })
const drop: Behaviour = ({ response }) => void response.destroy()

const failureOf = async (call: Promise<unknown>): Promise<GatewayError> => {
  try {
    await call
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayError)
    return error as GatewayError
  }
  throw new Error("the call succeeded")
}

const portOf = async (listener: Server): Promise<number> => {
  listener.listen(0, "127.0.0.1")
  await once(listener, "listening")
  return (listener.address() as AddressInfo).port
}

describe("a gateway that is not trusted", () => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-tls-"))
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"],
      ...["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")],
    ],
    { stdio: "pipe" }
  )
  afterAll(() => rmSync(folder, { recursive: true }))

  it("is never sent a byte of the request", async () => {
    let requests = 0
    const stranger = createTlsServer(
      { key: readFileSync(join(folder, "key.pem")), cert: readFileSync(join(folder, "cert.pem")) },
      (_, response) => {
        requests++
        response.end("{}")
      }
    )
    const gatewayUrl = `https://127.0.0.1:${await portOf(stranger)}`
    const failure = await failureOf(clientWith({ gatewayUrl }).payments.refund(refund))
    stranger.closeAllConnections()
    stranger.close()
    expect(failure).toMatchObject({ kind: "connection", effect: "none", attempts: 3 })
    expect(failure.message).toMatch(/could not be reached \(.*CERT.*\)/)
    expect(requests).toBe(0)
  })

  it("because it speaks no TLS is sent nothing either", async () => {
    let received = ""
    const plain = createServer((socket) => {
      socket.on("error", () => undefined)
      socket.on("data", (chunk) => {
        received += chunk.toString("latin1")
        socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")
      })
    })
    const gatewayUrl = `https://127.0.0.1:${await portOf(plain)}`
    const failure = await failureOf(clientWith({ gatewayUrl }).payments.refund(refund))
    plain.close()
    expect(failure).toMatchObject({ kind: "connection", effect: "none" })
    expect(received).not.toContain("ref-1")
  })

  it("because it never says who it is was sent nothing when the time is over", async () => {
    const sockets = new Set<{ destroy: () => void }>()
    const silent = createServer((socket) => {
      socket.on("error", () => undefined)
      sockets.add(socket)
    })
    const gatewayUrl = `https://127.0.0.1:${await portOf(silent)}`
    const failure = await failureOf(
      clientWith({ gatewayUrl, timeoutMs: 60 }).payments.refund(refund)
    )
    for (const socket of sockets) {
      socket.destroy()
    }
    silent.close()
    expect(failure).toMatchObject({ kind: "timeout", effect: "none", attempts: 3 })
    expect(failure.message).toMatch(/could not be reached: no answer within 60 ms/)
  })
})

describe("a request on a connection that is used again", () => {
  it("may have left, whatever becomes of it", async () => {
    const client = clientWith()
    await client.payments.refund(refund)
    server.next(async ({ response }) => {
      response.destroy()
      await server.stop()
    })
    const failure = await failureOf(client.payments.refund(refund))
    expect(server.connections.size).toBe(1)
    expect(failure).toMatchObject({ kind: "connection", effect: "unknown", attempts: 3 })
    server = await startSignedServer()
  })
})

describe("an HTTP status", () => {
  const status =
    (code: number): Behaviour =>
    ({ response }) =>
      void response.writeHead(code, { location: "/elsewhere" }).end()

  it.each([301, 307, 400, 401, 403, 404, 413])(
    "%i is the same each time: asked once",
    async (code) => {
      server.next(status(code), status(code))
      const failure = await failureOf(clientWith().payments.refund(refund))
      expect(failure).toMatchObject({ kind: "http_status", status: code, effect: "unknown" })
      expect(server.seen).toHaveLength(1)
    }
  )

  it.each([408, 429, 500, 502, 503, 504])("%i passes: asked again", async (code) => {
    server.next(status(code))
    await expect(clientWith().payments.refund(refund)).resolves.toMatchObject({
      result: { resultStatus: "S" },
    })
    expect(server.seen).toHaveLength(2)
  })
})

describe("a signed refusal", () => {
  it("because of where the payment stands may mean that it is paid already", async () => {
    server.next(refusedWith("ORDER_STATUS_INVALID"))
    const failure = await failureOf(clientWith().payments.pay(payment))
    expect(failure).toMatchObject({ code: "result", effect: "unknown" })
  })

  it("because of where the payment stands may mean that it is captured already", async () => {
    server.next(refusedWith("ORDER_STATUS_INVALID"))
    const failure = await failureOf(
      clientWith().payments.capture({ captureRequestId: "c", paymentId: "p", captureAmount: cny })
    )
    expect(failure).toMatchObject({ code: "result", effect: "unknown" })
  })

  it("of a refund because of where the payment stands proves that nothing was refunded", async () => {
    server.next(refusedWith("ORDER_STATUS_INVALID"))
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ code: "result", effect: "none" })
  })

  it.each(["ACCESS_DENIED", "INVALID_CLIENT_STATUS", "KEY_NOT_FOUND"])(
    "%s after a lost answer says nothing of the attempt before it",
    async (code) => {
      server.next(drop, refusedWith(code))
      const failure = await failureOf(clientWith().payments.refund(refund))
      expect(failure).toMatchObject({ code: "result", effect: "unknown", attempts: 2 })
    }
  )

  it("ACCESS_DENIED at once proves that nothing was done", async () => {
    server.next(refusedWith("ACCESS_DENIED"))
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ code: "result", effect: "none", attempts: 1 })
  })
})

it("an answer for another client ID says so", async () => {
  const other: Behaviour = ({ reply }) =>
    reply({ result: { resultStatus: "S" } }, { headers: { "client-id": "SANDBOX_OTHER" } })
  server.next(other, other, other)
  const failure = await failureOf(clientWith().payments.refund(refund))
  expect(failure).toMatchObject({ code: "signature", effect: "unknown" })
  expect(failure.message).toContain("another client ID")
})
