import { explainKeys, sentence } from "../../../gateway"
import type { AccountEdit, FieldError } from "./account-edit"
import type { AccountOptions } from "./account-options"
import { PLAIN_FIELDS, type AccountRow, type AccountValues } from "./account-row"

type StoredKeys = AccountRow["alipay_public_keys"]

/** The list sent, and those of the stored keys that are to stay. */
const publicKeysAfter = (
  { alipay_public_keys: sent, keep_alipay_public_keys: keep }: AccountEdit,
  stored: StoredKeys
): StoredKeys | undefined => {
  if (sent === null || (sent === undefined && keep === undefined)) {
    return sent
  }
  const kept = Object.entries(stored ?? {}).filter(([version]) => keep?.includes(version))
  const added = (sent ?? []).map((each) => [each.key_version, each.public_key] as const)
  return Object.fromEntries([...kept, ...added])
}

/** What an edit sets, column by column; the private key still in clear. */
export const valuesOf = (edit: AccountEdit, row: AccountRow | undefined): AccountValues => {
  const publicKeys = publicKeysAfter(edit, row?.alipay_public_keys ?? null)
  const empty = publicKeys !== undefined && Object.keys(publicKeys ?? {}).length === 0
  return {
    ...Object.fromEntries(
      [...PLAIN_FIELDS, "label" as const, "private_key" as const].flatMap((field) =>
        edit[field] === undefined ? [] : [[field, edit[field]]]
      )
    ),
    ...(publicKeys === undefined ? {} : { alipay_public_keys: empty ? null : publicKeys }),
  }
}

/** A field to blame for a finding: the one that was edited, when two don't agree. */
const FIELD_OF_FINDING = (field: string, edit: AccountEdit): string => {
  if (field.startsWith("alipay_public_key")) {
    return "alipay_public_keys"
  }
  return field === "client_id" && edit.client_id === undefined ? "environment" : field
}

/**
 * What of an edit doesn't go together with the rest of the account: a client ID of the other environment, one's own
 * public key in the place of Alipay's. What is still missing is not an error: an account may be finished later.
 */
export const findDisagreements = (edit: AccountEdit, after: AccountOptions): FieldError[] => {
  const keys = after.alipay_public_key
  const present: Readonly<Record<string, boolean>> = {
    client_id: after.client_id !== undefined,
    private_key: after.private_key !== undefined,
    alipay_public_keys: keys !== undefined,
  }
  return explainKeys({
    clientId: after.client_id ?? "",
    privateKey: after.private_key ?? "",
    alipayPublicKeys: keys ?? "",
    ...(after.client_id === undefined || after.environment === undefined
      ? {}
      : { environment: after.environment }),
  })
    .map(({ field, sentence: message, said }) => ({
      field: FIELD_OF_FINDING(field, edit),
      message,
      ...said,
    }))
    .filter(({ field }) => present[field] ?? true)
}

/** Two keys under one version, of which only the last would be kept. */
export const findDoubleVersions = (edit: AccountEdit): FieldError[] => {
  const versions = (edit.alipay_public_keys ?? []).map(({ key_version: version }) => version)
  const all = [...versions, ...(edit.keep_alipay_public_keys ?? [])]
  const twice = all.find((version, at) => all.indexOf(version) !== at)
  return twice === undefined
    ? []
    : [
        {
          field: "alipay_public_keys",
          ...sentence(
            "version_twice",
            "alipay_public_keys has two keys with the version {{version}}. Each version has one key.",
            { version: twice }
          ),
        },
      ]
}
