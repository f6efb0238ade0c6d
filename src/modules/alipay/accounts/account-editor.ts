import type { Sealer } from "../secrets/sealing"
import type { AccountEdit, FieldError } from "./account-edit"
import type { CheckedAccountOptions } from "./account-options"
import type { AccountRow } from "./account-row"
import {
  type AccountWriter,
  cantSeal,
  type DeleteBy,
  EMPTY_ROW,
  type EditBy,
  type EditOutcome,
} from "./account-writer"
import { findDisagreements, findDoubleVersions, valuesOf } from "./check-edit"
import { unsealKey } from "./unseal-key"

/** Saves what admins enter: checked as a whole, and never over another admin's save. */
export class AccountEditor {
  constructor(
    private readonly writer: AccountWriter,
    private readonly sealer: Sealer
  ) {}

  async save(handle: string, edit: AccountEdit, by: EditBy): Promise<EditOutcome> {
    const row = await this.writer.read(handle)
    if ((row?.revision ?? 0) !== by.revision) {
      return await this.writer.conflict(handle, by.revision)
    }
    const errors = this.check(handle, edit, row)
    return errors.length > 0
      ? { kind: "invalid", errors }
      : await this.writer.write(handle, row, { values: valuesOf(edit, row), action: "updated", by })
  }

  /** Errors of an edit that go beyond the form of its fields. */
  check(handle: string, edit: AccountEdit, row: AccountRow | undefined): FieldError[] {
    return [
      ...findDoubleVersions(edit),
      ...findDisagreements(edit, this.after(handle, edit, row)),
      ...(typeof edit.private_key === "string" && this.sealer.keyId === undefined
        ? [cantSeal("private_key")]
        : []),
    ]
  }

  /** The options that are in force once an edit is saved; a stored key that can't be read counts as missing. */
  after(handle: string, edit: AccountEdit, row: AccountRow | undefined): CheckedAccountOptions {
    const { private_key: privateKey, ...values } = valuesOf(edit, row)
    return this.writer.optionsAfter(
      handle,
      { ...(row ?? EMPTY_ROW), ...values },
      privateKey === undefined ? this.storedKey(row) : (privateKey ?? undefined)
    )
  }

  async delete(row: AccountRow, by: DeleteBy): Promise<EditOutcome> {
    return await this.writer.remove(row, by)
  }

  private storedKey(row: AccountRow | undefined): string | undefined {
    try {
      return row && unsealKey(this.sealer, row)
    } catch {
      return undefined
    }
  }
}
