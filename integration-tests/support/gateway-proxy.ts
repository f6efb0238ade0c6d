import { once } from "node:events"
import http from "node:http"
import { gatewayKey, signedAnswer } from "./messages"

export type GatewayAnswer = { status: number; headers: http.OutgoingHttpHeaders; body: Buffer }

/** A call on its way, with what is needed to answer it. */
export type PassingCall = {
  /** The last word of its path: `refund`. */
  operation: string
  /** The bytes that the store sent. */
  asked: Buffer
  /** Has the gateway do the work. @returns its own answer */
  forward: () => Promise<GatewayAnswer>
  /** An answer with another body, signed as the gateway signs, at its time. */
  sign: (body: object) => GatewayAnswer
}

type Gateway = { url: string; clock: { now: () => number } }

/** What comes in place of the gateway's own answer, or nothing where that one shall pass. */
export type Interference = (call: PassingCall) => Promise<GatewayAnswer> | undefined

const bytesOf = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const HOP_HEADERS = new Set(["host", "connection", "transfer-encoding", "content-length"])
const endToEnd = (headers: http.IncomingHttpHeaders): http.OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_HEADERS.has(name)))

const pass = async (url: URL, request: http.IncomingMessage, body: Buffer) => {
  const { method = "POST", headers } = request
  const sent = http.request(url, { method, headers: endToEnd(headers), agent: false })
  sent.end(body)
  const [answer] = (await once(sent, "response")) as [http.IncomingMessage]
  return {
    status: answer.statusCode ?? 502,
    headers: endToEnd(answer.headers),
    body: await bytesOf(answer),
  }
}

/** Stands between a store and its gateway: `startStore({ env: { GATEWAY_URL: proxy.url } })`. */
export const startGatewayProxy = async () => {
  let gateway: Gateway = { url: "", clock: Date }
  let interfere: Interference = () => undefined
  const server = http.createServer((request, response) => {
    const answer = async (): Promise<GatewayAnswer> => {
      const body = await bytesOf(request)
      const path = request.url ?? "/"
      const clientId = String(request.headers["client-id"])
      const forward = async () => await pass(new URL(path, gateway.url), request, body)
      const sign = (given: object) =>
        signedAnswer(JSON.stringify(given), {
          path,
          clientId,
          key: gatewayKey(),
          at: gateway.clock.now(),
        })
      const operation = path.split("/").at(-1) ?? ""
      return await (interfere({ operation, asked: body, forward, sign }) ?? forward())
    }
    answer().then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.destroy()
    )
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  const port = typeof address === "object" ? address?.port : undefined
  return {
    url: `http://localhost:${port}`,
    leadTo: (to: Gateway) => {
      gateway = to
    },
    /** Interferes until it is told otherwise; nothing lets everything pass. */
    interfere: (next: Interference = () => undefined) => {
      interfere = next
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type GatewayProxy = Awaited<ReturnType<typeof startGatewayProxy>>
