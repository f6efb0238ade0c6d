import { sentence, type Sentence } from "../../gateway"
import type { AlipayFieldError, AlipayStoreAddress, AlipayStoreDetails } from "../../types/http"
import { terminalProblem } from "./terminals"

type Shape = readonly [RegExp, (field: string) => Sentence]

type Check = {
  field: string
  value: string | null
  optional?: boolean
  longest: number
  /** What it must look like, and what is said where it does not. */
  shape?: Shape
}

const MCC: Shape = [
  /^\d{4}$/,
  (field) => sentence("store_mcc", "{{field}} must be four digits, such as 5499.", { field }),
]
const COUNTRY: Shape = [
  /^[A-Z]{2}$/,
  (field) =>
    sentence("store_country", "{{field}} must be two capital letters, such as CN.", { field }),
]
const WORD: Shape = [
  /^[A-Z][A-Z0-9_]*$/,
  (field) =>
    sentence("store_word", "{{field}} must be a code of capital letters, as Alipay names it.", {
      field,
    }),
]
const ID: Shape = [
  /^[\w-]+$/,
  (field) =>
    sentence("store_own_id", "{{field}} must be letters, digits, - and _ alone.", { field }),
]

const addressChecks = (name: string, given: AlipayStoreAddress): Check[] => {
  const of = (field: keyof AlipayStoreAddress, longest: number) => ({
    field: `${name}.${field}`,
    value: given[field],
    longest,
  })
  return [
    { ...of("country", 2), shape: COUNTRY },
    { ...of("state", 8), optional: true },
    of("city", 32),
    of("address_1", 256),
    { ...of("address_2", 256), optional: true },
    { ...of("postal_code", 32), optional: true },
  ]
}

/** A field of a registration that holds a text. */
const fieldOf =
  (given: AlipayStoreDetails) =>
  (field: keyof AlipayStoreDetails & string, longest: number): Check => ({
    field,
    value: given[field] as string | null,
    longest,
  })

const merchantChecks = (given: AlipayStoreDetails): Check[] => {
  const of = fieldOf(given)
  return [
    { ...of("merchant_id", 64), shape: ID },
    of("merchant_name", 64),
    { ...of("merchant_mcc", 4), shape: MCC },
    ...addressChecks("merchant_address", given.merchant_address),
    of("legal_name", 256),
    { ...of("registration_type", 64), shape: WORD },
    of("registration_no", 64),
    { ...of("business_type", 64), shape: WORD },
    { ...of("contact_type", 64), shape: WORD },
    of("contact_no", 64),
  ]
}

const storeChecks = (given: AlipayStoreDetails): Check[] => {
  const of = fieldOf(given)
  return [
    { ...of("store_id", 32), shape: ID },
    of("store_name", 256),
    { ...of("store_mcc", 4), shape: MCC },
    ...addressChecks("store_address", given.store_address),
    { ...of("store_phone", 32), optional: true },
  ]
}

const problemOf = ({ field, value, longest, ...more }: Check): Sentence | undefined => {
  const text = (value ?? "").trim()
  if (text === "") {
    return more.optional === true
      ? undefined
      : sentence("store_missing", "{{field}} is missing. Fill it in.", { field })
  }
  if (text.length > longest) {
    return sentence(
      "store_too_long",
      "{{field}} is longer than {{longest}} characters. Alipay takes no more.",
      { field, longest }
    )
  }
  const [pattern, inWords] = more.shape ?? [/./, () => undefined]
  return pattern.test(text) ? undefined : inWords(field)
}

/** What is missing or wrong of a registration: one message for each field, in the order of the form. */
export const storeProblems = (details: AlipayStoreDetails): AlipayFieldError[] =>
  [
    ...[...merchantChecks(details), ...storeChecks(details)].map(
      (check) => [check.field, problemOf(check)] as const
    ),
    ["terminal_ids", terminalProblem(details.terminal_ids)] as const,
  ].flatMap(([field, said]) => (said === undefined ? [] : [{ field, ...said }]))
