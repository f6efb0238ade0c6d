import { sign as signBytes, verify as verifyBytes, type KeyObject } from "node:crypto"
import { promisify } from "node:util"

const HASH = "sha256"
// With a callback both run on the thread pool, so that concurrent calls use every core.
const signAsync = promisify<string, Buffer, KeyObject, Buffer>(signBytes)
const verifyAsync = promisify<string, Buffer, KeyObject, Buffer, boolean>(verifyBytes)

/** What is signed. `time` is the request-time or response-time header, as text. */
export type SignedContent = {
  method: string
  /** Path (and query, if the URL has one) beginning with a slash. */
  path: string
  clientId: string
  time: string
  /** The very bytes of the body. */
  body: Buffer
}

/** `<METHOD> <path>\n<client id>.<time>.<body>` (docs.antom.com, digital signature). */
export const textToSign = ({ method, path, clientId, time, body }: SignedContent): Buffer =>
  Buffer.concat([Buffer.from(`${method} ${path}\n${clientId}.${time}.`, "utf8"), body])

/** RSASSA-PKCS1-v1_5 with SHA-256. */
export const sign = async (content: SignedContent, key: KeyObject): Promise<Buffer> =>
  await signAsync(HASH, textToSign(content), key)

export const verify = async (
  content: SignedContent,
  key: KeyObject,
  signature: Buffer
): Promise<boolean> => await verifyAsync(HASH, textToSign(content), key, signature)
