import type { KeyObject } from "node:crypto"
import { signatureHeader } from "../signing/signature"
import type { Attempt } from "./model"

export interface Envelope {
  readonly url: string
  readonly clientId: string
  readonly time: string
  readonly body: string
  /** The bytes the signature is made over; differs from `body` only to spoil it. */
  readonly signedBody: string
  readonly key: KeyObject
  readonly keyVersion: string
}

type Answer = Pick<Attempt, "outcome" | "httpStatus" | "answer" | "error">

/** The headers of one delivery. The signed path is the address's path, without its query. */
export function headersOf(envelope: Envelope): Record<string, string> {
  const uri = new URL(envelope.url).pathname
  const { clientId, time, signedBody } = envelope
  return {
    "content-type": "application/json; charset=UTF-8",
    "client-id": clientId,
    "request-time": time,
    signature: signatureHeader(
      { uri, clientId, time, body: signedBody },
      envelope.key,
      envelope.keyVersion
    ),
  }
}

/** Posts one delivery and judges the answer. Never throws. */
export async function deliver(
  envelope: Envelope,
  headers: Record<string, string>,
  timeoutMs: number
): Promise<Answer> {
  try {
    const response = await fetch(envelope.url, {
      method: "POST",
      headers,
      body: envelope.body,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    })
    const answer = await response.text()
    const type = response.headers.get("content-type") ?? ""
    const taken =
      response.status === 200 && /^application\/json\b/i.test(type) && isAcknowledgement(answer)
    return { outcome: taken ? "acknowledged" : "refused", httpStatus: response.status, answer }
  } catch (error) {
    return { outcome: "failed", error: describe(error) }
  }
}

/** True for `{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":…}}`. */
export function isAcknowledgement(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text)
    const result = field(body, "result")
    return field(result, "resultCode") === "SUCCESS" && field(result, "resultStatus") === "S"
  } catch {
    return false
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error)
  }
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
