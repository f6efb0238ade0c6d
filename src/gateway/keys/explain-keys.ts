import { GatewayConfigurationError } from "../errors"
import type { Sentence } from "../sentence"
import { findOtherPair, findOwnKey, findWrongEnvironment, type Environment } from "./mix-ups"
import { parsePrivateKey } from "./parse-key"
import { entriesOf, readPublicKey, type PublicKeyTexts } from "./public-keys"

export type KeySettings = {
  clientId: string
  environment?: Environment
  privateKey: string
  alipayPublicKeys: PublicKeyTexts
  /** Fingerprint of the public key that was uploaded in the dashboard, if it is known. */
  uploadedFingerprint?: string
}

/** Something to fix: the setting, and a sentence that says how. Never holds a part of a key. */
export type KeyFinding = { field: string; sentence: string; said: Sentence | undefined }

/**
 * Everything that is wrong with an account's keys, all at once, as a settings page wants it; a client refuses
 * at the first. Empty when the keys can be used.
 */
export const explainKeys = (settings: KeySettings): KeyFinding[] => {
  const findings: KeyFinding[] = []
  const note = (field: string, said: Sentence | undefined): void => {
    if (said !== undefined) {
      findings.push({ field, sentence: said.message, said })
    }
  }
  const reading = <Key>(read: () => Key): Key[] => {
    try {
      return [read()]
    } catch (error) {
      if (!(error instanceof GatewayConfigurationError)) {
        throw error
      }
      findings.push({ field: error.field, sentence: error.message, said: error.sentence })
      return []
    }
  }

  note("client_id", findWrongEnvironment(settings.clientId, settings.environment))
  const [privateKey] = reading(() => parsePrivateKey(settings.privateKey))
  if (privateKey) {
    note("private_key", findOtherPair(privateKey, settings.uploadedFingerprint))
  }
  for (const entry of entriesOf(settings.alipayPublicKeys)) {
    const keys = reading(() => readPublicKey(entry))
    if (privateKey) {
      note(entry.field, findOwnKey(privateKey, keys))
    }
  }
  return findings
}
