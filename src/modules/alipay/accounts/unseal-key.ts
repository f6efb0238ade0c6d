import { AccountError } from "./account-error"
import { SealingError, type Sealer, type SealTrouble } from "../secrets/sealing"

const SENTENCES: Readonly<Record<SealTrouble, (keyId: string | undefined) => string>> = {
  no_key: () =>
    "can't be stored without an encryption_key. Set that option of the plugin and start the server again.",
  unknown_key: (keyId) =>
    `is sealed with the encryption key ${keyId ?? ""}, which is not configured. Name that key in previous_encryption_keys, or enter the value again.`,
  damaged: () => "can't be read: what is stored was changed. Enter it again.",
}

/** The sentence about a secret that can't be sealed or read, naming the field. */
export const sealingSentence = (field: string, error: SealingError): string =>
  `${field} ${SENTENCES[error.trouble](error.keyId)}`

type SealedRow = { id: string; handle: string; private_key: string | null }

/**
 * The private key of a row, in clear.
 * @throws AccountError naming the account and the field
 */
export const unsealKey = (sealer: Sealer, row: SealedRow): string | undefined => {
  if (row.private_key === null) {
    return undefined
  }
  try {
    return sealer.open(row.private_key, { rowId: row.id, field: "private_key" })
  } catch (error) {
    if (error instanceof SealingError) {
      throw new AccountError(row.handle, "private_key", sealingSentence("private_key", error))
    }
    throw error
  }
}
