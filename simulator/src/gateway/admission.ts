import type { Client, ClientRegistry } from "../clients/registry"
import { Refusal } from "../results/result"
import { isSignedBy, parseSignatureHeader } from "../signing/signature"

/** A request as it came in, before anything is believed. */
export interface RawRequest {
  readonly method: string
  /** Path and query exactly as sent. */
  readonly uri: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Where a path leads. */
export interface Destination {
  readonly sandbox: boolean
  /** Path below the version. */
  readonly path: string
}

const PATHS = /^\/ams\/(sandbox\/)?api\/v1\/([A-Za-z/]+)$/
const TIMES = /^(\d{13}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d))$/

/** Reads the path. Throws INVALID_API. */
export function destinationOf(uri: string): Destination {
  const match = PATHS.exec(uri.split("?")[0] ?? "")
  if (!match) {
    throw new Refusal("INVALID_API", "unknown path or version")
  }
  return { sandbox: match[1] !== undefined, path: match[2] ?? "" }
}

/**
 * Finds the account and verifies the signature over the raw bytes. Throws a refusal that must be answered
 * without a signature.
 */
export function admit(request: RawRequest, clients: ClientRegistry): Client {
  if (request.method !== "POST") {
    throw new Refusal("METHOD_NOT_SUPPORTED", "use POST")
  }
  const type = header(request, "content-type")
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal("MEDIA_TYPE_NOT_ACCEPTABLE", "use application/json")
  }
  const client = clients.find(header(request, "client-id") ?? "")
  if (!client) {
    throw new Refusal("INVALID_CLIENT", "the client-id header is missing or unknown")
  }
  verify(request, client)
  return client
}

function verify(request: RawRequest, client: Client): void {
  const time = header(request, "request-time") ?? ""
  if (!TIMES.test(time)) {
    throw new Refusal(
      "PARAM_ILLEGAL",
      "illegal parameter request-time: epoch milliseconds or ISO 8601"
    )
  }
  const parsed = parseSignatureHeader(header(request, "signature") ?? "")
  if (!parsed) {
    throw new Refusal("INVALID_SIGNATURE", "the signature header is missing or malformed")
  }
  const key = client.merchantKeys.get(parsed.keyVersion)
  if (!key) {
    throw new Refusal("KEY_NOT_FOUND", `no public key with version ${parsed.keyVersion}`)
  }
  const message = { uri: request.uri, clientId: client.clientId, time, body: request.body }
  if (!isSignedBy(message, parsed.signature, key)) {
    throw new Refusal("INVALID_SIGNATURE", "the signature does not fit the request")
  }
}

function header(request: RawRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
