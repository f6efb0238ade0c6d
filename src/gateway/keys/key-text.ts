/** A pasted key, unwrapped: the DER bytes and what its PEM header called it, if it had one. */
export type KeyText = { label: string | undefined; der: Buffer }

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/
const HALF_PEM = /-----(BEGIN|END) /
const ENCRYPTED = /^Proc-Type: *4, *ENCRYPTED/m
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** Undoes what copying does to a key: BOM, quotes, literal \n, CRLF, blanks. */
const unwrap = (text: string): string =>
  text
    .replace(/^\uFEFF/, "")
    .trim()
    .replace(/^(["'`])([\s\S]*)\1$/, "$2")
    .replace(/\\r|\\n/g, "\n")
    .trim()

/** @returns the key's bytes, or nothing when the text can't be a key at all */
export const readKeyText = (text: string): KeyText | undefined => {
  const plain = unwrap(text)
  const pem = PEM.exec(plain)
  if (!pem && HALF_PEM.test(plain)) {
    return undefined
  }
  if (pem && ENCRYPTED.test(plain)) {
    return { label: `ENCRYPTED ${pem[1]}`, der: Buffer.alloc(0) }
  }
  const body = (pem?.[2] ?? plain).replace(/\s+/g, "")
  if (body.length === 0 || body.length > 20_000 || !BASE64.test(body)) {
    return pem ? { label: pem[1], der: Buffer.alloc(0) } : undefined
  }
  return { label: pem?.[1], der: Buffer.from(body, "base64") }
}
