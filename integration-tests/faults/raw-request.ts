import { request } from "node:http"
import { connect } from "node:net"

export type RawAnswer = { status: number; text: string }

export type RawRequest = {
  path: string
  method?: string
  /** As they go over the wire: repeated names, odd values. */
  headers: Record<string, string | string[]>
  body: Buffer
}

/** One request as it is told, without the courtesies of `fetch`. */
export const sendRaw = async (url: string, raw: RawRequest): Promise<RawAnswer> =>
  await new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const { path, method = "POST", headers, body } = raw
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
      )
    })
    sent.on("error", reject)
    sent.end(body)
  })

/** Bytes that need not be HTTP at all. @returns the status, or 0 when the connection was just closed */
export const sendBytes = async (url: string, bytes: Buffer): Promise<number> =>
  await new Promise((resolve) => {
    const { hostname, port } = new URL(url)
    let answer = ""
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(bytes))
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")))
    socket.on("error", () => undefined)
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)))
  })
