import type {
  AdminAlipayAccountFields,
  AlipayCustomsSettings,
  AlipayDataGroup,
  AlipaySourced,
} from "../../../types/http"
import type { EditedAccount } from "./edited-account"

/** Alipay's public keys as they are being edited. */
export type DraftPublicKeys = {
  /** Versions of stored keys that stay. */
  keep: string[]
  added: { key_version: string; public_key: string }[]
}

type TextField = Exclude<
  keyof AdminAlipayAccountFields,
  | "payment_method_types"
  | "allowed_return_origins"
  | "do_not_send"
  | "customs"
  | "alipay_public_keys"
  | "keep_alipay_public_keys"
>

/** As entered; `null` gives the value of medusa-config or the default back. */
export type DraftValues = { [Name in TextField]?: string | null } & {
  payment_method_types?: string[] | null
  allowed_return_origins?: string[] | null
  do_not_send?: AlipayDataGroup[] | null
  customs?: AlipayCustomsSettings | null
  alipay_public_keys?: DraftPublicKeys | null
  /** Of a new account; it can't be changed later. */
  handle?: string
}

/** Fields whose value in force is shown in full, and so can be compared with. */
const COMPARED = [
  "region",
  "gateway_url",
  "environment",
  "key_version",
  "settlement_currency",
  "order_description",
  "display_name",
  "merchant_region",
  "capture_mode",
  "return_url",
] as const satisfies readonly (TextField & keyof EditedAccount["settings"])[]

const LISTS = ["payment_method_types", "allowed_return_origins", "do_not_send"] as const

type Change<Value> = Value | null | undefined

/** What to send for a value: nothing when it is the one that is in force already. */
const changeOf = <Value>(
  entered: Value | null | undefined,
  { value, source }: AlipaySourced<unknown>,
  isEmpty: (entered: Value) => boolean
): Change<Value> => {
  if (entered === undefined || JSON.stringify(entered) === JSON.stringify(value)) {
    return undefined
  }
  if (entered === null || isEmpty(entered)) {
    return source === "settings" ? null : undefined
  }
  return entered
}

const isBlank = (text: string): boolean => text.trim() === ""

/** Nothing that customs would know the merchant by. */
const isUnregistered = (given: AlipayCustomsSettings): boolean =>
  [given.customs_code, given.merchant_customs_code, given.merchant_customs_name].every(isBlank)

const publicKeysOf = (
  keys: DraftPublicKeys | null | undefined,
  { source, keys: inForce }: EditedAccount["alipay_public_keys"]
): AdminAlipayAccountFields => {
  if (keys === undefined) {
    return {}
  }
  if (keys === null) {
    return { alipay_public_keys: null }
  }
  const stored = source === "settings" ? inForce : []
  const isSame = keys.added.length === 0 && keys.keep.length === stored.length
  return isSame ? {} : { alipay_public_keys: keys.added, keep_alipay_public_keys: keys.keep }
}

const written = (text: string | null | undefined): Change<string> =>
  text === undefined || text === null ? text : isBlank(text) ? undefined : text

/** A number where one was entered; anything else goes as it is, for the server to say what is wrong with it. */
const numberOf = (text: Change<string>): Change<number | string> =>
  typeof text === "string" && Number.isFinite(Number(text)) ? Number(text) : text

const withoutGaps = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values

const labelChange = ({ label }: DraftValues, { label: saved }: EditedAccount): Change<string> =>
  changeOf(label, { value: saved, source: saved === null ? "missing" : "settings" }, isBlank)

/** What is different from what is saved, as the server takes it. */
export const toEdit = (values: DraftValues, account: EditedAccount): AdminAlipayAccountFields => {
  const { settings } = account
  const timeout = settings.timeout_ms
  return withoutGaps({
    ...Object.fromEntries(
      COMPARED.map((name) => [name, changeOf(values[name], settings[name], isBlank)])
    ),
    ...Object.fromEntries(
      LISTS.map((name) => [name, changeOf<string[]>(values[name], settings[name], () => false)])
    ),
    customs: changeOf(values.customs, settings.customs, isUnregistered),
    ...publicKeysOf(values.alipay_public_keys, account.alipay_public_keys),
    label: labelChange(values, account),
    client_id: written(values.client_id),
    private_key: written(values.private_key),
    timeout_ms: numberOf(
      changeOf(
        values.timeout_ms,
        { ...timeout, value: timeout.value === null ? null : String(timeout.value) },
        isBlank
      )
    ),
  }) as AdminAlipayAccountFields
}
