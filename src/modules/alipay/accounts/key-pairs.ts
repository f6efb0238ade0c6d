import { generateKeyPair, sentence } from "../../../gateway"
import type { Sealer } from "../secrets/sealing"
import { AccountError } from "./account-error"
import type { AccountEditor } from "./account-editor"
import type { AccountValues } from "./account-row"
import {
  type AccountWriter,
  cantSeal,
  invalid,
  type EditBy,
  type EditOutcome,
} from "./account-writer"
import { unsealKey } from "./unseal-key"

/** RSA pairs made in the server; their private halves never leave it. */
export class KeyPairs {
  constructor(
    private readonly writer: AccountWriter,
    private readonly editor: AccountEditor,
    private readonly sealer: Sealer
  ) {}

  /** Makes an RSA pair; it is used at once by an account without a key, and waits otherwise. */
  async make(handle: string, keyVersion: string | undefined, by: EditBy): Promise<EditOutcome> {
    const row = await this.writer.read(handle)
    if ((row?.revision ?? 0) !== by.revision) {
      return await this.writer.conflict(handle, by.revision)
    }
    if (this.sealer.keyId === undefined) {
      return invalid(cantSeal("private_key"))
    }
    const { privateKey } = await generateKeyPair()
    const hasKey =
      this.editor.after(handle, {}, row).private_key !== undefined || row?.private_key != null
    const values: AccountValues = hasKey
      ? { next_private_key: privateKey, next_key_version: keyVersion ?? null }
      : {
          private_key: privateKey,
          ...(keyVersion === undefined ? {} : { key_version: keyVersion }),
        }
    return await this.writer.write(handle, row, { values, action: "key_pair_created", by })
  }

  /** Takes the waiting pair into use, or throws it away. */
  async settle(handle: string, use: boolean, by: EditBy): Promise<EditOutcome> {
    const row = await this.writer.read(handle)
    if (row === undefined) {
      return { kind: "missing" }
    }
    if (row.revision !== by.revision) {
      return await this.writer.conflict(handle, by.revision)
    }
    if (row.next_private_key === null) {
      return invalid({
        field: "next_private_key",
        ...sentence("no_waiting_pair", "No key pair is waiting. Make one first."),
      })
    }
    const cleared = { next_private_key: null, next_key_version: null }
    try {
      const privateKey = use ? unsealKey(this.sealer, row, "next_private_key") : undefined
      const values: AccountValues = use
        ? {
            ...cleared,
            private_key: privateKey ?? null,
            ...(row.next_key_version === null ? {} : { key_version: row.next_key_version }),
          }
        : cleared
      const action = use ? "key_pair_activated" : "key_pair_discarded"
      return await this.writer.write(handle, row, { values, action, by })
    } catch (error) {
      if (error instanceof AccountError) {
        return invalid({ field: error.field, message: error.sentence, ...error.said })
      }
      throw error
    }
  }
}
