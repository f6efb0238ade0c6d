import type { KeyObject } from "node:crypto"
import { GatewayConfigurationError } from "../errors"
import { findOtherPair, findOwnKey, findWrongEnvironment, type Environment } from "./mix-ups"
import { parsePrivateKey } from "./parse-key"
import { parsePublicKeys } from "./parse-public-keys"

export type KeySettings = {
  clientId: string
  environment?: Environment
  privateKey: string
  alipayPublicKeys: string | Readonly<Record<string, string>>
  /** Fingerprint of the public key that was uploaded in the dashboard, if it is known. */
  uploadedFingerprint?: string
}

/** Something to mend: the setting and a sentence that says how. Never holds a part of a key. */
export type KeyFinding = { field: string; sentence: string }

/**
 * Everything that is wrong with an account's keys, all at once, for a settings page; a client refuses at the
 * first. @returns nothing when the keys can be used
 */
export const explainKeys = (settings: KeySettings): KeyFinding[] => {
  const findings: KeyFinding[] = []
  const note = (field: string, sentence: string | undefined) => {
    if (sentence !== undefined) {
      findings.push({ field, sentence })
    }
  }
  const reading = <Read>(read: () => Read): Read | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof GatewayConfigurationError)) {
        throw error
      }
      note(error.field, error.message)
      return undefined
    }
  }

  note("client_id", findWrongEnvironment(settings.clientId, settings.environment))
  const privateKey = reading(() => parsePrivateKey(settings.privateKey))
  const publicKeys = Object.entries(readable(settings.alipayPublicKeys)).flatMap(
    ([version, text]): KeyObject[] => [...(reading(() => parsePublicKeys(text))?.values() ?? [])]
  )
  return findings
}
