import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from "node:crypto"

/** Where a secret is kept; a sealed value is worth nothing anywhere else. */
export type SealContext = Readonly<{ rowId: string; field: string }>

/** Why a sealed value can't be read. */
export type SealTrouble = "no_key" | "unknown_key" | "damaged"

/** A secret that can't be sealed or read. `keyId` names the sealing key without showing it. */
export class SealingError extends Error {
  constructor(
    readonly trouble: SealTrouble,
    readonly keyId: string | undefined
  ) {
    super(`sealed value: ${trouble}`)
    this.name = "SealingError"
  }
}

const ALGORITHM = "aes-256-gcm"
const FORMAT = "v1"
const IV_BYTES = 12
const TAG_BYTES = 16

type SealingKey = Readonly<{ id: string; bytes: Buffer }>

/** Names a key: enough to tell keys apart, nothing to guess one by. */
const keyIdOf = (bytes: Buffer): string =>
  createHash("sha256").update("alipay sealing key\n").update(bytes).digest("hex").slice(0, 12)

const toKey = (base64: string): SealingKey => {
  const bytes = Buffer.from(base64, "base64")
  return { id: keyIdOf(bytes), bytes }
}

const additionalData = (keyId: string, { rowId, field }: SealContext): Buffer =>
  Buffer.from([FORMAT, keyId, rowId, field].join("\n"), "utf8")

/** A key of its purpose alone: what is signed for one counts for no other, and says nothing of the sealing key. */
const signatureOf = ({ bytes }: SealingKey, text: string, purpose: string): Buffer => {
  const key = createHmac("sha256", bytes).update(`alipay signature\n${purpose}`).digest()
  return createHmac("sha256", key).update(text).digest()
}

type Parts = { keyId: string; iv: Buffer; tag: Buffer; body: Buffer }

const split = (sealed: string): Parts => {
  const [format, keyId = "", iv = "", rest = "", ...more] = sealed.split(".")
  const bytes = Buffer.from(rest, "base64url")
  if (format !== FORMAT || more.length > 0 || bytes.length < TAG_BYTES) {
    throw new SealingError("damaged", undefined)
  }
  return {
    keyId,
    iv: Buffer.from(iv, "base64url"),
    tag: bytes.subarray(0, TAG_BYTES),
    body: bytes.subarray(TAG_BYTES),
  }
}

/**
 * Seals secrets at rest: AES-256-GCM, with the key's id, the row's id and the field as additional data. A value is
 * `v1.<key id>.<iv>.<tag and text>`, the last two in base64url.
 */
export class Sealer {
  private readonly current: SealingKey | undefined
  private readonly keys: ReadonlyMap<string, SealingKey>

  /** @param previous keys that are only read with, while values sealed with them are still around */
  constructor(key: string | undefined, previous: readonly string[] = []) {
    this.current = key === undefined ? undefined : toKey(key)
    const all = [...(this.current ? [this.current] : []), ...previous.map(toKey)]
    this.keys = new Map(all.map((each) => [each.id, each]))
  }

  /** Names the key that seals; nothing when secrets can't be stored. */
  get keyId(): string | undefined {
    return this.current?.id
  }

  /** Ids of every key that can be read with. */
  get readableKeyIds(): string[] {
    return [...this.keys.keys()]
  }

  /** @throws SealingError `no_key` */
  seal(text: string, context: SealContext): string {
    if (!this.current) {
      throw new SealingError("no_key", undefined)
    }
    const { id, bytes } = this.current
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv(ALGORITHM, bytes, iv).setAAD(additionalData(id, context))
    const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
    const sealed = Buffer.concat([cipher.getAuthTag(), body])
    return [FORMAT, id, iv.toString("base64url"), sealed.toString("base64url")].join(".")
  }

  /** @throws SealingError `unknown_key` for a key that is not configured, `damaged` for a changed or moved value */
  open(sealed: string, context: SealContext): string {
    const { keyId, iv, tag, body } = split(sealed)
    const key = this.keys.get(keyId)
    if (!key) {
      throw new SealingError("unknown_key", keyId)
    }
    try {
      const decipher = createDecipheriv(ALGORITHM, key.bytes, iv, { authTagLength: TAG_BYTES })
      decipher.setAAD(additionalData(keyId, context)).setAuthTag(tag)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8")
    } catch {
      throw new SealingError("damaged", keyId)
    }
  }

  /** Signs a text for one purpose, in base64url. @throws SealingError `no_key` */
  sign(text: string, purpose: string): string {
    if (!this.current) {
      throw new SealingError("no_key", undefined)
    }
    return signatureOf(this.current, text, purpose).toString("base64url")
  }

  /** Whether one of the keys that are read with has signed a text for this purpose. */
  hasSigned(text: string, signature: string, purpose: string): boolean {
    const given = Buffer.from(signature, "base64url")
    return [...this.keys.values()].some((key) => {
      const right = signatureOf(key, text, purpose)
      return right.length === given.length && timingSafeEqual(right, given)
    })
  }

  /** Whether a value was sealed with the key in use, without reading it. */
  isCurrent(sealed: string): boolean {
    return this.current !== undefined && split(sealed).keyId === this.current.id
  }
}

/** Makes a sealing key as the plugin's option wants it. */
export const SEALING_KEY_COMMAND = "openssl rand -base64 32"
