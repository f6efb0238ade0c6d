import http from "node:http"
import https from "node:https"

export type HttpRequest = {
  url: URL
  headers: Readonly<Record<string, string>>
  body: Buffer
  timeoutMs: number
  signal: AbortSignal | undefined
  /**
   * Over a new connection: one that is used again may have been closed by the other side a moment ago,
   * and a request that is lost so can't be told from one that was carried out.
   */
  fresh: boolean
}

export type HttpResponse = {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** A larger answer is none of the gateway's. */
const MAX_BYTES = 4 * 1024 * 1024

/** A connection is kept unused for less than servers keep theirs, of which 5 s is the shortest in wide use. */
const KEPT = { keepAlive: true, maxSockets: 256, timeout: 4_000 } as const
// Said here, because NODE_TLS_REJECT_UNAUTHORIZED=0 would turn it off for the whole process.
const TRUST = { rejectUnauthorized: true } as const

const AGENTS = {
  kept: { "http:": new http.Agent(KEPT), "https:": new https.Agent({ ...KEPT, ...TRUST }) },
  fresh: { "http:": new http.Agent(), "https:": new https.Agent(TRUST) },
} as const

type Protocol = keyof (typeof AGENTS)["kept"]

const requestOf = (url: URL) => (url.protocol === "https:" ? https.request : http.request)

/** Thrown when no answer came in time. */
export class TimeoutError extends Error {
  constructor(readonly timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`)
    this.name = "TimeoutError"
  }
}

/** Thrown when an answer is larger than any of the gateway's. */
export class OversizeError extends Error {
  constructor() {
    super(`an answer of more than ${MAX_BYTES} bytes`)
    this.name = "OversizeError"
  }
}

/** Thrown for every exchange without an answer; says whether a byte of the request can have left. */
export class ExchangeError extends Error {
  constructor(
    override readonly cause: unknown,
    readonly mayHaveLeft: boolean
  ) {
    super("no answer", { cause })
    this.name = "ExchangeError"
  }
}

/**
 * Posts bytes and returns bytes: no redirects, no decoding. Repeats nothing by itself.
 * @throws ExchangeError
 */
export const exchange = async (request: HttpRequest): Promise<HttpResponse> =>
  await new Promise<HttpResponse>((resolve, reject) => {
    const { url, headers, body, timeoutMs, signal, fresh } = request
    let mayHaveLeft = false
    const fail = (cause: unknown) => reject(new ExchangeError(cause, mayHaveLeft))
    const sent = requestOf(url)(
      url,
      {
        method: "POST",
        agent: AGENTS[fresh ? "fresh" : "kept"][url.protocol as Protocol],
        headers: { ...headers, "content-length": String(body.length) },
        ...(signal ? { signal } : {}),
      },
      (response) => {
        read(response).then(resolve, fail)
      }
    )
    whenOpen(sent, url, () => {
      mayHaveLeft = true
    })
    const timer = setTimeout(() => sent.destroy(new TimeoutError(timeoutMs)), timeoutMs)
    sent.once("close", () => clearTimeout(timer))
    sent.on("error", fail)
    sent.end(body)
  })

/**
 * Node holds a request back until its connection stands and, with TLS, until the other side is trusted: a
 * request that fails before that has sent nothing. A connection that is used again stands already.
 */
const whenOpen = (sent: http.ClientRequest, { protocol }: URL, tell: () => void): void => {
  sent.once("socket", (socket) => {
    if (socket.connecting) {
      socket.once(protocol === "https:" ? "secureConnect" : "connect", tell)
    } else {
      tell()
    }
  })
}

const read = async (response: http.IncomingMessage): Promise<HttpResponse> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) {
      response.destroy()
      throw new OversizeError()
    }
    chunks.push(chunk)
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks),
  }
}
