import { Agent } from "node:http"
import request, { type Response } from "supertest"

/** One HTTP request to a store. */
export type Request = {
  method?: string
  path: string
  headers?: Record<string, string>
  /** As it goes over the wire. */
  body?: string | Buffer
  /** Milliseconds until the whole answer must be there; without it there is no limit. */
  patienceMs?: number
}

export type TextAnswer = {
  status: number
  headers: Record<string, string>
  text: string
}

// A connection for each request: one that is kept may be closed by the server just as the next request is sent.
const agent = new Agent({ keepAlive: false })

const readText = (response: Response, done: (error: Error | null, body: string) => void): void => {
  const chunks: Buffer[] = []
  response.on("data", (chunk: Buffer) => chunks.push(chunk))
  response.on("end", () => done(null, Buffer.concat(chunks).toString("utf8")))
}

/**
 * Sends a request to a store, follows no redirect, and takes every status for an answer.
 * @throws Error when no whole answer came in time
 */
export const send = async (url: string, sent: Request): Promise<TextAnswer> => {
  const { method = "GET", path, headers = {}, body, patienceMs } = sent
  const test = new request.Test(url, method, path)
  test.agent(agent).parse(readText)
  if (body !== undefined) {
    test
      .set("content-type", "text/plain;charset=UTF-8")
      .serialize((bytes) => bytes)
      .send(body)
  }
  if (patienceMs !== undefined) {
    test.timeout(patienceMs)
  }
  const response = await test.set(headers)
  return { status: response.status, headers: response.headers, text: response.body }
}
