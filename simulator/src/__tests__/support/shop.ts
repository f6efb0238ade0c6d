import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"

export const SUCCESS =
  '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'

export interface Reply {
  readonly status?: number
  readonly type?: string
  readonly body?: string
  readonly location?: string
}

export interface Message {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: Record<string, unknown>
}

/** A shop's notification address on a real server. */
export class Shop {
  readonly messages: Message[] = []
  reply: (message: Message) => Reply | Promise<Reply> = () => ({})
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8")
        const message = {
          path: request.url ?? "",
          headers: request.headers,
          text,
          body: JSON.parse(text),
        }
        this.messages.push(message)
        void Promise.resolve(this.reply(message)).then((reply) => {
          response.writeHead(reply.status ?? 200, {
            "content-type": reply.type ?? "application/json",
            ...(reply.location ? { location: reply.location } : {}),
          })
          response.end(reply.body ?? SUCCESS)
        })
      })
    })
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve))
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Bodies of the messages, the latest last. */
  bodies(): Record<string, unknown>[] {
    return this.messages.map(({ body }) => body)
  }
}
