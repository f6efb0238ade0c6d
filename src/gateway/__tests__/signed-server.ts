import { generateKeyPairSync, sign, verify, type KeyObject } from "node:crypto"
import { once } from "node:events"
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"

export type Seen = { path: string; headers: IncomingHttpHeaders; body: string; signed: boolean }

/** How the server answers one request. */
export type Behaviour = (answer: Answering) => void | Promise<void>

export type Answering = {
  response: ServerResponse
  seen: Seen
  /** Sends JSON signed as the gateway signs, or with what a test changes about it. */
  reply: (json: unknown, change?: ReplyChange) => void
}

export type ReplyChange = {
  key?: KeyObject
  headers?: Record<string, string | undefined>
  raw?: string
  /** When the gateway signed it. */
  signedAt?: string
}

const CLIENT_ID = "SANDBOX_TEST"
/** The time the server signs its answers with, and its settings' clock. */
export const SIGNED_AT = "2026-01-01T12:00:00+08:00"
export const S = { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "success" }
const newPair = () => generateKeyPairSync("rsa", { modulusLength: 2048 })
/** Made once a file: making keys is what takes time. */
const gateway = newPair()
const merchant = newPair()

/** A local HTTP server that signs its answers and checks what it is sent; behaviours are used up one by one. */
export const startSignedServer = async () => {
  const seen: Seen[] = []
  const behaviours: Behaviour[] = []
  const connections = new Set<Socket>()
  const textOf = (path: string, time: string, body: string) =>
    Buffer.from(`POST ${path}\n${CLIENT_ID}.${time}.${body}`)

  const isSigned = (path: string, headers: IncomingHttpHeaders, body: string): boolean => {
    const match = /^algorithm=RSA256,keyVersion=1,signature=(.+)$/.exec(
      String(headers["signature"])
    )
    return verify(
      "sha256",
      textOf(path, String(headers["request-time"]), body),
      merchant.publicKey,
      Buffer.from(decodeURIComponent(match?.[1] ?? ""), "base64")
    )
  }

  const replyWith =
    (response: ServerResponse, path: string): Answering["reply"] =>
    (json, { key = gateway.privateKey, headers = {}, raw, signedAt = SIGNED_AT } = {}) => {
      const body = raw ?? JSON.stringify(json)
      const time = signedAt
      const signature = sign("sha256", textOf(path, time, body), key).toString("base64")
      const all = {
        "content-type": "application/json",
        "client-id": CLIENT_ID,
        "response-time": time,
        signature: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signature)}`,
        ...headers,
      }
      for (const [name, value] of Object.entries(all)) {
        if (value !== undefined) {
          response.setHeader(name, value)
        }
      }
      response.end(body)
    }

  const server: Server = createServer((request, response) => {
    connections.add(request.socket)
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const path = request.url ?? ""
      const body = Buffer.concat(chunks).toString("utf8")
      const one = {
        path,
        headers: request.headers,
        body,
        signed: isSigned(path, request.headers, body),
      }
      seen.push(one)
      const behave = behaviours.shift() ?? (({ reply }) => reply({ result: S }))
      void behave({ response, seen: one, reply: replyWith(response, path) })
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections,
    gateway,
    merchant,
    clientId: CLIENT_ID,
    settings: {
      region: "sea" as const,
      clientId: CLIENT_ID,
      privateKey: merchant.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      clock: () => new Date(SIGNED_AT),
      alipayPublicKeys: gateway.publicKey.export({ type: "spki", format: "pem" }).toString(),
    },
    next: (...some: Behaviour[]) => behaviours.push(...some),
    reset: () => {
      seen.length = 0
      behaviours.length = 0
      connections.clear()
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, "close")
    },
  }
}

export type SignedServer = Awaited<ReturnType<typeof startSignedServer>>
