import {
  createHash,
  createPublicKey,
  generateKeyPair as generate,
  type KeyObject,
} from "node:crypto"
import { promisify } from "node:util"

const spki = (key: KeyObject): Buffer =>
  (key.type === "private" ? createPublicKey(key) : key).export({ type: "spki", format: "der" })

/** SHA-256 of the public half, in hexadecimal: tells keys apart without showing them. */
export const fingerprint = (key: KeyObject): string =>
  createHash("sha256").update(spki(key)).digest("hex")

/** The public half, SPKI in base64 on one line: what the gateway's dashboard takes. */
export const publicKeyText = (key: KeyObject): string => spki(key).toString("base64")

/** The private key as PKCS#8 PEM, whatever form it was pasted in. */
export const privateKeyText = (key: KeyObject): string =>
  key.export({ type: "pkcs8", format: "pem" }).toString()

export const isSamePair = (one: KeyObject, other: KeyObject): boolean =>
  spki(one).equals(spki(other))

export type KeyPairText = {
  /** PKCS#8 PEM. */
  privateKey: string
  /** SPKI in base64 on one line: what the gateway's dashboard takes. */
  publicKey: string
}

/** Makes an RSA pair of 2048 bits, off the event loop. */
export const generateKeyPair = async (): Promise<KeyPairText> => {
  const { privateKey, publicKey } = await promisify(generate)("rsa", { modulusLength: 2048 })
  return {
    privateKey: privateKeyText(privateKey),
    publicKey: publicKeyText(publicKey),
  }
}
