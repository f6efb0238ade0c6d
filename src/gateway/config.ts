import type { KeyObject } from "node:crypto"
import { GatewayConfigurationError } from "./errors"
import { originOf, type Region } from "./hosts"
import { environmentOf, findOwnKey, findWrongEnvironment, type Environment } from "./keys/mix-ups"
import { parsePrivateKey } from "./keys/parse-key"
import { publicKeysOf, type PublicKeys, type PublicKeyTexts } from "./keys/public-keys"
import type { Caller } from "./transport/call"
import { sentence, type Sentence } from "./sentence"

/** What happened in one call, for logs and metrics; holds no secret. */
export type CallEvent = {
  operation: string
  requestId: string | undefined
  /** `S`, `F`, `U`, or the code of the error that was thrown. */
  outcome: string
  resultCode: string | undefined
  attempts: number
  elapsedMs: number
  /** When the gateway signed its answer, by its own clock; absent without a believable answer. */
  signedAt: Date | undefined
}

/** What a call is known by before it is sent. */
export type CallSubject = Pick<CallEvent, "operation" | "requestId">

/** How a client is watched and paced from outside. */
export type GatewayHooks = {
  /** After each call; an error in it changes nothing. */
  onCall?: (event: CallEvent) => void
  /** Around each call, to wait before it or to trace it; must call `work` once and return its answer. */
  around?: <T>(call: CallSubject, work: () => Promise<T>) => Promise<T>
}

/** Everything a client needs; plain values. */
export type GatewayConfig = GatewayHooks & {
  /** The gateway's domain, by the merchant's contract. */
  region: Region
  /** Replaces the domain: an https origin, or http on loopback. */
  gatewayUrl?: string
  /** Default: told from the client ID, which begins with `SANDBOX_` in the sandbox. */
  environment?: Environment
  clientId: string
  /** RSA of at least 2048 bits: PEM or bare base64, PKCS#8 or PKCS#1. */
  privateKey: string
  /** Version under which the gateway knows the private key's public half. Default `1`. */
  keyVersion?: string
  /** Alipay's public key, or several by key version. */
  alipayPublicKeys: PublicKeyTexts
  /** An ISV's authorisation token. */
  agentToken?: string
  /** Milliseconds per attempt, in place of the endpoint's own. */
  timeoutMs?: number
  /** In-store endpoints in the sandbox: `same` path as live (documentation) or `sandbox` path (SDKs). Default `same`. */
  inStoreSandboxPath?: "same" | "sandbox"
  clock?: () => Date
  random?: () => number
}

export type ResolvedConfig = {
  caller: Caller
  environment: Environment
  privateKey: KeyObject
  publicKeys: PublicKeys
  timeoutMs: number | undefined
  inStoreSandboxPath: "same" | "sandbox"
  clock: () => Date
  random: () => number
} & Required<GatewayHooks>

const MAX_TIMEOUT_MS = 600_000

/** @throws GatewayConfigurationError naming the setting and how to fix it */
export const resolveConfig = (config: GatewayConfig): ResolvedConfig => {
  const clientId = readClientId(config.clientId)
  const privateKey = parsePrivateKey(config.privateKey)
  const publicKeys = publicKeysOf(config.alipayPublicKeys)
  refuse("client_id", findWrongEnvironment(clientId, config.environment))
  refuse("alipay_public_key", findOwnKey(privateKey, publicKeys.values()))
  return {
    caller: {
      origin: originOf(config.region, config.gatewayUrl),
      clientId,
      keyVersion: readKeyVersion(config.keyVersion ?? "1"),
      agentToken: readAgentToken(config.agentToken),
    },
    environment: environmentOf(clientId),
    privateKey,
    publicKeys,
    timeoutMs: readTimeout(config.timeoutMs),
    inStoreSandboxPath: config.inStoreSandboxPath ?? "same",
    clock: config.clock ?? (() => new Date()),
    random: config.random ?? Math.random,
    onCall: config.onCall ?? (() => undefined),
    around: config.around ?? (async (_, work) => await work()),
  }
}

const readClientId = (clientId: string): string => {
  if (!/^[\x21-\x7e]{1,64}$/.test(clientId)) {
    throw new GatewayConfigurationError(
      "client_id",
      sentence(
        "bad_client_id",
        "client_id must be 1 to 64 characters without blanks. Copy it from the dashboard."
      )
    )
  }
  return clientId
}

const readKeyVersion = (keyVersion: string): string => {
  if (!/^[\w.-]{1,32}$/.test(keyVersion)) {
    throw new GatewayConfigurationError(
      "key_version",
      sentence(
        "bad_key_version",
        "key_version must be the version of your key as the dashboard shows it, such as 1."
      )
    )
  }
  return keyVersion
}

const readAgentToken = (agentToken: string | undefined): string | undefined => {
  if (agentToken !== undefined && !/^[\x21-\x7e]{1,128}$/.test(agentToken)) {
    throw new GatewayConfigurationError(
      "agent_token",
      "agent_token must be 1 to 128 characters without blanks. Copy it from the dashboard."
    )
  }
  return agentToken
}

/** @throws GatewayConfigurationError for what a timer would take as "at once" */
export const readTimeout = (timeoutMs: number | undefined): number | undefined => {
  if (timeoutMs !== undefined && !(timeoutMs >= 1 && timeoutMs <= MAX_TIMEOUT_MS)) {
    throw new GatewayConfigurationError(
      "timeout_ms",
      `timeout_ms must be between 1 and ${MAX_TIMEOUT_MS} milliseconds.`
    )
  }
  return timeoutMs
}

const refuse = (field: string, mixUp: Sentence | undefined): void => {
  if (mixUp !== undefined) {
    throw new GatewayConfigurationError(field, mixUp)
  }
}
