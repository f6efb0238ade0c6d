import { sentence, type Sentence } from "../../../gateway"
import { AccountError } from "./account-error"
import { SealingError, type Sealer, type SealTrouble } from "../secrets/sealing"

const SENTENCES: Readonly<Record<SealTrouble, (field: string, keyId: string) => Sentence>> = {
  no_key: (field) =>
    sentence(
      "no_sealing_key",
      "{{field}} can't be stored without an encryption_key. Set that option of the plugin and start the server again.",
      { field }
    ),
  unknown_key: (field, key) =>
    sentence(
      "unknown_sealing_key",
      "{{field}} is sealed with the encryption key {{key}}, which is not configured. Name that key in previous_encryption_keys, or enter the value again.",
      { field, key }
    ),
  damaged: (field) =>
    sentence(
      "damaged_secret",
      "{{field}} can't be read: what is stored was changed. Enter it again.",
      { field }
    ),
}

/** The sentence about a secret that can't be sealed or read, naming the field. */
export const sealingSentence = (field: string, error: SealingError): Sentence =>
  SENTENCES[error.trouble](field, error.keyId ?? "")

type SealedField = "private_key" | "next_private_key"
type SealedRow = { id: string; handle: string } & { [Field in SealedField]?: string | null }

/**
 * A private key of a row, in clear.
 * @throws AccountError naming the account and the field
 */
export const unsealKey = (
  sealer: Sealer,
  row: SealedRow,
  field: SealedField = "private_key"
): string | undefined => {
  const sealed = row[field]
  if (typeof sealed !== "string") {
    return undefined
  }
  try {
    return sealer.open(sealed, { rowId: row.id, field })
  } catch (error) {
    if (error instanceof SealingError) {
      throw new AccountError(row.handle, field, sealingSentence(field, error))
    }
    throw error
  }
}
