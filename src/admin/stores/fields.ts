import type { TextKey } from "../i18n/use-text"
import type { AlipayStoreAddress, AlipayStoreDetails } from "../../types/http"

type TextField = Exclude<
  keyof AlipayStoreDetails,
  "merchant_address" | "store_address" | "terminal_ids"
>
type AddressField = keyof AlipayStoreAddress

/** A field of the form: its name as the server has it, such as `store_address.city`. */
export type StoreField = {
  name: string
  label: TextKey
  isOptional: boolean
  /** A name on each line. */
  isList?: boolean
}

export const TERMINALS: StoreField = {
  name: "terminal_ids",
  label: "store_field.terminal_ids",
  isOptional: true,
  isList: true,
}

export type StoreGroup = { title: TextKey; fields: readonly StoreField[] }

const OPTIONAL: ReadonlySet<string> = new Set([
  ...["store_phone", "state", "address_2", "postal_code"],
])

const texts = (...names: TextField[]): StoreField[] =>
  names.map((name) => ({
    name,
    label: `store_field.${name}` as const,
    isOptional: OPTIONAL.has(name),
  }))

const ADDRESS: readonly (readonly [AddressField, TextKey])[] = [
  ["country", "store_place.country"],
  ["state", "store_place.state"],
  ["city", "store_place.city"],
  ["address_1", "store_place.street"],
  ["address_2", "store_place.more"],
  ["postal_code", "store_place.postal_code"],
]

const address = (of: "merchant_address" | "store_address"): StoreField[] =>
  ADDRESS.map(([name, label]) => ({
    name: `${of}.${name}`,
    label,
    isOptional: OPTIONAL.has(name),
  }))

/** The form, in the order of what is asked. */
export const STORE_GROUPS: readonly StoreGroup[] = [
  {
    title: "stores.merchant",
    fields: [
      ...texts("merchant_id", "merchant_name", "merchant_mcc", "legal_name"),
      ...texts("registration_type", "registration_no", "business_type"),
      ...texts("contact_type", "contact_no"),
    ],
  },
  { title: "stores.merchant_address", fields: address("merchant_address") },
  {
    title: "stores.store",
    fields: [...texts("store_id", "store_name", "store_mcc", "store_phone"), TERMINALS],
  },
  { title: "stores.store_address", fields: address("store_address") },
]

const FIELDS = STORE_GROUPS.flatMap(({ title, fields }) =>
  fields.map((field) => ({ title, field }))
)

/** What a field of the server is called, and in which group it is where several have that name. */
export const labelsOf = (name: string): { label: TextKey; group: TextKey } | undefined => {
  const found = FIELDS.find(({ field }) => field.name === name)
  return found && { label: found.field.label, group: found.title }
}

/** What is entered, by the names of the fields. */
export type Entered = Readonly<Record<string, string>>

/** Names as they are entered, one on each line. */
export const linesOf = (names: readonly string[]): string => names.join("\n")

export const namesOf = (lines: string): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")

export const enteredOf = ({ terminal_ids: terminals, ...details }: AlipayStoreDetails): Entered =>
  Object.fromEntries(
    Object.entries({ ...details, [TERMINALS.name]: linesOf(terminals) }).flatMap(([name, value]) =>
      typeof value === "object" && value !== null
        ? Object.entries(value).map(([part, text]) => [`${name}.${part}`, text ?? ""])
        : [[name, value ?? ""]]
    )
  )

/** What was entered, as the server takes it: what is empty is told by it, or is nothing. */
export const detailsOf = (entered: Entered): AlipayStoreDetails => {
  const text = (name: string): string => entered[name] ?? ""
  const orNull = (name: string): string | null => text(name) || null
  const addressAt = (name: string): AlipayStoreAddress => ({
    country: text(`${name}.country`).trim().toUpperCase(),
    state: orNull(`${name}.state`),
    city: text(`${name}.city`),
    address_1: text(`${name}.address_1`),
    address_2: orNull(`${name}.address_2`),
    postal_code: orNull(`${name}.postal_code`),
  })
  return {
    merchant_id: text("merchant_id"),
    merchant_name: text("merchant_name"),
    merchant_mcc: text("merchant_mcc"),
    merchant_address: addressAt("merchant_address"),
    legal_name: text("legal_name"),
    registration_type: text("registration_type"),
    registration_no: text("registration_no"),
    business_type: text("business_type"),
    contact_type: text("contact_type"),
    contact_no: text("contact_no"),
    store_id: text("store_id"),
    store_name: text("store_name"),
    store_mcc: text("store_mcc"),
    store_address: addressAt("store_address"),
    store_phone: orNull("store_phone"),
    terminal_ids: namesOf(text(TERMINALS.name)),
  }
}
