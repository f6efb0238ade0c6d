import { sign, verify, type KeyObject } from "node:crypto"

/** What a signature binds: the call, who made it, when, and the raw bytes. */
export interface SignedMessage {
  /** Path and query as sent, without scheme and host. */
  readonly uri: string
  readonly clientId: string
  /** The request-time or response-time header, as text. */
  readonly time: string
  readonly body: Buffer | string
}

/** The parts of a `signature` header. */
export interface SignatureHeader {
  readonly keyVersion: string
  readonly signature: Buffer
}

/** The bytes that are signed: `POST <uri> LF <client-id>.<time>.<body>`. */
export function signedBytes(message: SignedMessage): Buffer {
  const head = `POST ${message.uri}\n${message.clientId}.${message.time}.`
  return Buffer.concat([Buffer.from(head, "utf8"), Buffer.from(message.body)])
}

/** A `signature` header value for the message. */
export function signatureHeader(
  message: SignedMessage,
  key: KeyObject,
  keyVersion: string
): string {
  const value = sign("sha256", signedBytes(message), key).toString("base64")
  return `algorithm=RSA256,keyVersion=${keyVersion},signature=${encodeURIComponent(value)}`
}

/**
 * Reads a `signature` header. Spaces after the commas, lower-case percent escapes and bare base64 are
 * accepted; another algorithm, a missing part or a broken escape is `undefined`.
 */
export function parseSignatureHeader(header: string): SignatureHeader | undefined {
  const parts = new Map<string, string>()
  for (const part of header.split(",")) {
    const cut = part.indexOf("=")
    if (cut > 0) {
      parts.set(part.slice(0, cut).trim(), part.slice(cut + 1).trim())
    }
  }
  const value = decoded(parts.get("signature"))
  if (parts.get("algorithm") !== "RSA256" || !value) {
    return undefined
  }
  return { keyVersion: parts.get("keyVersion") ?? "1", signature: Buffer.from(value, "base64") }
}

/** True when the signature over the message is the key's. */
export function isSignedBy(message: SignedMessage, signature: Buffer, key: KeyObject): boolean {
  return verify("sha256", signedBytes(message), key, signature)
}

function decoded(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return undefined
  }
}
