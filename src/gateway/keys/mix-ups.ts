import { createPublicKey, type KeyObject } from "node:crypto"
import { sentence, type Sentence } from "../sentence"
import { fingerprint, isSamePair } from "./key-pair"

export type Environment = "sandbox" | "live"

const SANDBOX = "SANDBOX_"

/** The environment a client ID belongs to. */
export const environmentOf = (clientId: string): Environment =>
  clientId.startsWith(SANDBOX) ? "sandbox" : "live"

const WRONG_ENVIRONMENT: Readonly<Record<Environment, Sentence>> = {
  sandbox: sentence(
    "client_of_sandbox",
    "client_id belongs to the sandbox, but the environment is live. Use the live client ID with its own keys."
  ),
  live: sentence(
    "client_of_live",
    "client_id belongs to the live environment, but the environment is sandbox. Use the client ID that begins with SANDBOX_, with its own keys."
  ),
}

/** The sentence about a client ID of the other environment; nothing when they agree. */
export const findWrongEnvironment = (
  clientId: string,
  wanted: Environment | undefined
): Sentence | undefined => {
  const told = environmentOf(clientId)
  return wanted === undefined || wanted === told ? undefined : WRONG_ENVIRONMENT[told]
}

/** The most common mix-up: the merchant's own public key in the place of Alipay's. */
export const findOwnKey = (
  privateKey: KeyObject,
  publicKeys: Iterable<KeyObject>
): Sentence | undefined => {
  const own = createPublicKey(privateKey)
  return [...publicKeys].some((key) => isSamePair(key, own))
    ? sentence(
        "key_is_own",
        "alipay_public_key is your own public key. Paste Alipay's public key, which the dashboard shows after you have uploaded yours."
      )
    : undefined
}

/** @param expected the fingerprint of the public key that was uploaded, with or without colons */
export const findOtherPair = (
  privateKey: KeyObject,
  expected: string | undefined
): Sentence | undefined => {
  const wanted = expected?.replace(/[:\s]/g, "").toLowerCase()
  const own = fingerprint(privateKey)
  return wanted === undefined || wanted === own
    ? undefined
    : sentence(
        "key_of_other_pair",
        "private_key belongs to another pair: the fingerprint of its public half is {{fingerprint}}. Paste the private key of the public key you uploaded, or upload this one's public half.",
        { fingerprint: own }
      )
}
