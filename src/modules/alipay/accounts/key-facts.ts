import {
  fingerprint,
  GatewayConfigurationError,
  parsePrivateKey,
  parsePublicKey,
  publicKeyText,
  type Sentence,
} from "../../../gateway"

/** What can be said about a key without showing it. */
export type KeyFacts = {
  /** SHA-256 of the public half's DER, in hexadecimal. */
  fingerprint: string | null
  /** Size in bits. */
  size: number | null
  /** Public half, SPKI in base64. */
  public_key: string | null
  /** Why the key can't be used, with how to fix it. */
  problem: string | null
  /** `problem` with its code and values, where it can be translated. */
  problem_sentence: Sentence | null
}

const PARSE = { private: parsePrivateKey, public: parsePublicKey } as const

const NOTHING = { fingerprint: null, size: null, public_key: null }

export const unreadableKey = (problem: string, sentence: Sentence | undefined): KeyFacts => ({
  ...NOTHING,
  problem,
  problem_sentence: sentence ?? null,
})

export const keyFactsOf = (kind: keyof typeof PARSE, text: string, field: string): KeyFacts => {
  try {
    const key = PARSE[kind](text, field)
    return {
      fingerprint: fingerprint(key),
      size: key.asymmetricKeyDetails?.modulusLength ?? null,
      public_key: publicKeyText(key),
      problem: null,
      problem_sentence: null,
    }
  } catch (error) {
    if (error instanceof GatewayConfigurationError) {
      return unreadableKey(error.message, error.sentence)
    }
    throw error
  }
}
