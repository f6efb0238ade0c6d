import type { KeyObject } from "node:crypto"
import {
  generateKeys,
  publicHalf,
  readPrivateKey,
  readPublicKey,
  type KeyPair,
} from "../signing/keys"

/** A merchant account at the simulator. */
export interface ClientOptions {
  /** Ids that begin with `SANDBOX_` belong to the sandbox path. */
  readonly clientId: string
  /** The merchant's public key (key version 1), base64 SPKI or PEM; a pair is made when none is given. */
  readonly merchantPublicKey?: string
  /** Further keys by key version. */
  readonly merchantPublicKeys?: Readonly<Record<string, string>>
  /** Where notifications go when a request names no address. */
  readonly notifyUrl?: string
  /** What shoppers know the merchant by, as the contract names it; default: "The shop". */
  readonly name?: string
  /** The gateway's private key for this account; default: the simulator's own. */
  readonly alipayPrivateKey?: string
  /** Settlement currencies of the contract; default: any. */
  readonly settlementCurrencies?: readonly string[]
}

/** What registering gives back: everything a merchant pastes into a shop. */
export interface RegisteredClient {
  readonly clientId: string
  readonly alipayPublicKey: string
  /** Only when the simulator made the pair. */
  readonly merchantPrivateKey?: string
}

/** A gateway key in use, by version. */
export interface SigningKey {
  readonly version: string
  readonly key: KeyObject
  readonly publicKey: string
}

export interface Client {
  readonly clientId: string
  readonly sandbox: boolean
  readonly merchantKeys: ReadonlyMap<string, KeyObject>
  readonly ownKey: SigningKey | undefined
  readonly notifyUrl: string | undefined
  readonly name: string
  readonly settlementCurrencies: readonly string[] | undefined
}

/** The accounts and the gateway's own keys. */
export class ClientRegistry {
  readonly #clients = new Map<string, Client>()
  readonly #keys: SigningKey[] = []

  constructor(alipayPrivateKey: string = generateKeys().privateKey) {
    this.#keys.push(signingKey("1", alipayPrivateKey))
  }

  /** Adds or replaces an account. Throws on a key that cannot be read. */
  register(options: ClientOptions): RegisteredClient {
    const given = { ...options.merchantPublicKeys }
    if (options.merchantPublicKey !== undefined) {
      given["1"] = options.merchantPublicKey
    }
    const made: KeyPair | undefined = Object.keys(given).length === 0 ? generateKeys() : undefined
    const keys = Object.entries(made ? { "1": made.publicKey } : given)
    const client: Client = {
      clientId: options.clientId,
      sandbox: options.clientId.startsWith("SANDBOX_"),
      merchantKeys: new Map(keys.map(([version, text]) => [version, readPublicKey(text)])),
      ownKey: options.alipayPrivateKey ? signingKey("1", options.alipayPrivateKey) : undefined,
      notifyUrl: options.notifyUrl,
      name: options.name ?? "The shop",
      settlementCurrencies: options.settlementCurrencies,
    }
    this.#clients.set(client.clientId, client)
    return {
      clientId: client.clientId,
      alipayPublicKey: this.signingKey(client).publicKey,
      ...(made ? { merchantPrivateKey: made.privateKey } : {}),
    }
  }

  /** The account, if it is known. */
  find(clientId: string): Client | undefined {
    return this.#clients.get(clientId)
  }

  /** All accounts. */
  all(): readonly Client[] {
    return [...this.#clients.values()]
  }

  /** The key that signs for this account now. */
  signingKey(client?: Client): SigningKey {
    const latest = this.#keys[this.#keys.length - 1]
    if (!latest) {
      throw new Error("the simulator has no signing key")
    }
    return client?.ownKey ?? latest
  }

  /** Makes a new gateway key with the next version; answers and notifications use it from now on. */
  rotate(): SigningKey {
    const next = signingKey(String(this.#keys.length + 1), generateKeys().privateKey)
    this.#keys.push(next)
    return next
  }

  /** The gateway's public keys by version, as a merchant pastes them. */
  publicKeys(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#keys.map((key) => [key.version, key.publicKey]))
  }
}

function signingKey(version: string, privateKey: string): SigningKey {
  const key = readPrivateKey(privateKey)
  return { version, key, publicKey: publicHalf(key) }
}
