/** The parts of a `signature` header. */
export type SignatureHeader = { keyVersion: string; signature: Buffer }

const ALGORITHM = "RSA256"
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** `algorithm=RSA256,keyVersion=1,signature=<percent-encoded base64>` */
export const formatSignatureHeader = ({ keyVersion, signature }: SignatureHeader): string =>
  `algorithm=${ALGORITHM},keyVersion=${keyVersion},signature=${encodeURIComponent(signature.toString("base64"))}`

/** @returns the parts, or nothing when the header is malformed or names another algorithm; never throws */
export const parseSignatureHeader = (header: string): SignatureHeader | undefined => {
  const parts = new Map<string, string>()
  for (const piece of header.split(",")) {
    const at = piece.indexOf("=")
    if (at > 0) {
      parts.set(piece.slice(0, at).trim(), piece.slice(at + 1).trim())
    }
  }
  const signature = decode(parts.get("signature"))
  return parts.get("algorithm") === ALGORITHM && signature
    ? { keyVersion: parts.get("keyVersion") ?? "1", signature }
    : undefined
}

/** Percent-decoded once; a plain `+` is base64's, not a blank. */
const decode = (value: string | undefined): Buffer | undefined => {
  try {
    const base64 = decodeURIComponent(value ?? "")
    const bytes = BASE64.test(base64) ? Buffer.from(base64, "base64") : undefined
    return bytes?.length ? bytes : undefined
  } catch {
    return undefined
  }
}
