import type { AlipayStoreAddress, AlipayStoreDetails, AlipayStoreProblem } from "../../types/http"

type Check = {
  field: string
  /** What the field is, in words. */
  what: string
  value: string | null
  optional?: boolean
  longest: number
  /** What it must look like, and in words. */
  shape?: readonly [RegExp, string]
}

const MCC = [/^\d{4}$/, "four digits, such as 5499"] as const
const COUNTRY = [/^[A-Z]{2}$/, "two capital letters, such as CN"] as const
const WORD = [/^[A-Z][A-Z0-9_]*$/, "a code of capital letters, as Alipay names it"] as const
const ID = [/^[\w-]+$/, "letters, digits, - and _ alone"] as const

const addressChecks = (name: string, whose: string, given: AlipayStoreAddress): Check[] => {
  const of = (field: keyof AlipayStoreAddress, what: string, longest: number) => ({
    field: `${name}.${field}`,
    what: `${what} of ${whose}`,
    value: given[field],
    longest,
  })
  return [
    { ...of("country", "the country", 2), shape: COUNTRY },
    { ...of("state", "the state's code", 8), optional: true },
    of("city", "the city", 32),
    of("address_1", "the street and number", 256),
    { ...of("address_2", "the rest of the address", 256), optional: true },
    { ...of("postal_code", "the postal code", 32), optional: true },
  ]
}

/** A field of a registration that holds a text. */
const fieldOf =
  (given: AlipayStoreDetails) =>
  (field: keyof AlipayStoreDetails & string, what: string, longest: number): Check => ({
    field,
    what,
    value: given[field] as string | null,
    longest,
  })

const merchantChecks = (given: AlipayStoreDetails): Check[] => {
  const of = fieldOf(given)
  return [
    { ...of("merchant_id", "an ID of your own for the merchant", 64), shape: ID },
    of("merchant_name", "the merchant's name, as shoppers know it", 64),
    { ...of("merchant_mcc", "the merchant's category code", 4), shape: MCC },
    ...addressChecks("merchant_address", "the company", given.merchant_address),
    of("legal_name", "the company's name, as it is registered", 256),
    { ...of("registration_type", "the kind of registration number", 64), shape: WORD },
    of("registration_no", "the company's registration number", 64),
    { ...of("business_type", "the kind of business", 64), shape: WORD },
    { ...of("contact_type", "the kind of contact", 64), shape: WORD },
    of("contact_no", "a telephone number or e-mail address of the company", 64),
  ]
}

const storeChecks = (given: AlipayStoreDetails): Check[] => {
  const of = fieldOf(given)
  return [
    { ...of("store_id", "an ID of your own for the store", 32), shape: ID },
    of("store_name", "the store's name, as shoppers know it", 256),
    { ...of("store_mcc", "the store's category code", 4), shape: MCC },
    ...addressChecks("store_address", "the store", given.store_address),
    { ...of("store_phone", "the store's telephone number", 32), optional: true },
    { ...of("terminal_id", "the name of the cash register", 64), optional: true },
  ]
}

const problemOf = ({ field, what, value, longest, ...more }: Check): string | undefined => {
  const text = (value ?? "").trim()
  if (text === "") {
    return more.optional === true ? undefined : `${field} is missing. Give ${what}.`
  }
  if (text.length > longest) {
    return `${field} is longer than ${longest} characters. Alipay takes no more.`
  }
  const [pattern, inWords] = more.shape ?? [/./, ""]
  return pattern.test(text) ? undefined : `${field} must be ${inWords}.`
}

/** What is missing or wrong of a registration: one message for each field, in the order of the form. */
export const storeProblems = (details: AlipayStoreDetails): AlipayStoreProblem[] =>
  [...merchantChecks(details), ...storeChecks(details)].flatMap((check) => {
    const message = problemOf(check)
    return message === undefined ? [] : [{ field: check.field, message }]
  })
