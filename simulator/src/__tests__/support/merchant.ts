import { createPublicKey, createPrivateKey, sign, verify, type KeyObject } from "node:crypto"
import type { Simulator } from "../../simulator"

/** A simulator that never answers is what fails, not a machine that is busy. */
const PATIENCE_MS = 60_000

/** What came back over the wire. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Body
}

export interface Body {
  readonly result: { resultCode: string; resultStatus: string; resultMessage: string }
  readonly [field: string]: unknown
}

export interface CallOptions {
  readonly prefix?: string
  readonly method?: string
  readonly headers?: Record<string, string | undefined>
  readonly timeoutMs?: number
  readonly rawBody?: string
  readonly time?: string
}

/** A shop's own hand-written client: signs each call, keeps nothing. */
export class Merchant {
  readonly #key: KeyObject

  constructor(
    readonly simulator: Simulator,
    readonly clientId: string,
    privateKey: string
  ) {
    this.#key = createPrivateKey({
      key: Buffer.from(privateKey, "base64"),
      format: "der",
      type: "pkcs8",
    })
  }

  get prefix(): string {
    return this.clientId.startsWith("SANDBOX_") ? "/ams/sandbox/api/v1/" : "/ams/api/v1/"
  }

  sign(uri: string, time: string, body: string): string {
    const text = Buffer.from(`POST ${uri}\n${this.clientId}.${time}.${body}`, "utf8")
    const value = encodeURIComponent(sign("sha256", text, this.#key).toString("base64"))
    return `algorithm=RSA256,keyVersion=1,signature=${value}`
  }

  async call(path: string, request: object, options: CallOptions = {}): Promise<Answer> {
    const uri = `${options.prefix ?? this.prefix}${path}`
    const time = options.time ?? String(Date.now())
    const body = options.rawBody ?? JSON.stringify(request)
    const headers: Record<string, string | undefined> = {
      "content-type": "application/json; charset=UTF-8",
      "client-id": this.clientId,
      "request-time": time,
      signature: this.sign(uri, time, body),
      ...options.headers,
    }
    const kept = Object.entries(headers).filter(
      (entry): entry is [string, string] => entry[1] !== undefined
    )
    const method = options.method ?? "POST"
    const response = await fetch(this.simulator.url + uri, {
      method,
      headers: Object.fromEntries(kept),
      ...(method === "GET" ? {} : { body }),
      signal: AbortSignal.timeout(options.timeoutMs ?? PATIENCE_MS),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parse(text) }
  }

  /** True when the answer carries the gateway's signature over its exact bytes. */
  isGenuine(path: string, answer: Answer): boolean {
    const header = answer.headers.get("signature") ?? ""
    const value = decodeURIComponent(/signature=(.*)$/.exec(header)?.[1] ?? "")
    const time = answer.headers.get("response-time") ?? ""
    const text = `POST ${this.prefix}${path}\n${this.clientId}.${time}.${answer.text}`
    return verifies(this.simulator.alipayPublicKey, text, value)
  }
}

/** Checks a base64 RSA-SHA256 signature with a base64 SPKI key. */
export function verifies(publicKey: string, text: string, signature: string): boolean {
  const key = createPublicKey({
    key: Buffer.from(publicKey, "base64"),
    format: "der",
    type: "spki",
  })
  return verify("sha256", Buffer.from(text, "utf8"), key, Buffer.from(signature, "base64"))
}

function parse(text: string): Body {
  try {
    return JSON.parse(text)
  } catch {
    return { result: { resultCode: "", resultStatus: "", resultMessage: "" } }
  }
}
