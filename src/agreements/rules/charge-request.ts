import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { ChargeRow } from "../../modules/alipay/agreements/charge-book"
import { sameDecimal, toDecimal } from "../../medusa/rules/decimal"
import { findUnstorable, NOT_STORABLE } from "../../payments/rules/storable-text"
import { toMajorUnits, toMinorUnits } from "../../medusa/rules/minor-units"

export type ChargeAgreementInput = {
  agreement_id: string
  /** Whose agreement it has to be. */
  customer_id: string
  /**
   * Major units, in no more decimals than the currency has. Or `"owed"`, with `order_id`: what the order owes when the charge
   * is sent and no other payment holds; where that is nothing, nothing is charged.
   */
  amount: BigNumberInput | typeof OWED
  currency_code: string
  /** The caller's own name for this charge: the same key is the same charge, for ever. */
  idempotency_key: string
  /** The order to book it on. */
  order_id?: string
  /** A payment collection to book it on, of this amount (to the minor unit) and currency; else one is made. */
  payment_collection_id?: string
}

/** In the place of an amount: what the order owes. */
export const OWED = "owed"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

const LONGEST_KEY = 255

const DECIMAL = /^-?\d+(\.\d+)?$/

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A text such as "1e3" is a slip; a number has no other form than its value. Callers may be without types. */
const isOdd = (amount: unknown): boolean => {
  const given = isObject(amount) && "value" in amount ? amount.value : amount
  return typeof given === "string"
    ? !DECIMAL.test(given)
    : typeof given !== "number" && !isObject(given)
}

/** @returns an empty text for what is no amount */
const decimalOf = (amount: BigNumberInput): string => {
  try {
    return isOdd(amount) ? "" : toDecimal(amount)
  } catch {
    return ""
  }
}

/** An amount in major units, or the order that says how much. */
type Size = { amount: string; debtor: null } | { amount: null; debtor: string }

const readSize = ({ amount, order_id }: ChargeAgreementInput, currency: string): Size => {
  if (amount !== OWED) {
    return { amount: readMajorUnits(amount, currency), debtor: null }
  }
  if (order_id === undefined) {
    throw refuse(`amount "${OWED}" is what an order owes: give order_id, or an amount.`)
  }
  return { amount: null, debtor: order_id }
}

const readMajorUnits = (amount: BigNumberInput, currency: string): string => {
  const decimal = decimalOf(amount)
  if (!DECIMAL.test(decimal)) {
    throw refuse("amount must be a number of major units, such as 9.9.")
  }
  if (!MathBN.gt(decimal, 0)) {
    throw refuse(`amount must be more than 0; it is ${decimal}.`)
  }
  if (!sameDecimal(toMajorUnits(toMinorUnits(decimal, currency), currency), decimal)) {
    throw refuse(`amount ${decimal} has more decimals than ${currency} has.`)
  }
  return decimal
}

/** @throws MedusaError INVALID_DATA naming the field and how to fix it */
export const readChargeRequest = (input: ChargeAgreementInput) => {
  const { amount: _, ...texts } = input
  const { idempotency_key: key } = texts
  if (typeof key !== "string" || key === "" || key.length > LONGEST_KEY) {
    throw refuse(`idempotency_key must be 1 to ${LONGEST_KEY} characters of your own.`)
  }
  for (const field of ["agreement_id", "customer_id", "currency_code"] as const) {
    if (typeof input[field] !== "string" || input[field] === "") {
      throw refuse(`${field} is missing.`)
    }
  }
  const unstorable = findUnstorable(texts)
  if (unstorable !== undefined) {
    throw refuse(`${unstorable} ${NOT_STORABLE}`)
  }
  if (input.order_id !== undefined && input.payment_collection_id !== undefined) {
    throw refuse("Give either order_id or payment_collection_id, not both.")
  }
  const currency = input.currency_code.toUpperCase()
  return {
    idempotency_key: key,
    agreement_id: input.agreement_id,
    customer_id: input.customer_id,
    currency_code: currency,
    ...readSize(input, currency),
    order_id: input.order_id ?? null,
    payment_collection_id: input.payment_collection_id ?? null,
  }
}

export type ChargeRequest = ReturnType<typeof readChargeRequest>

/** A charge whose amount is known. */
export type SizedCharge = Omit<ChargeRequest, keyof Size> & { amount: string }

type Compared = readonly [string, (asked: ChargeRequest, first: ChargeRow) => boolean]

const COMPARED: readonly Compared[] = [
  ["agreement_id", (asked, first) => asked.agreement_id === first.agreement_id],
  ["customer_id", (asked, first) => asked.customer_id === first.customer_id],
  ["currency_code", (asked, first) => asked.currency_code === first.currency_code],
  // What is owed is read when the charge is made, and noted with it.
  ["amount", ({ amount }, first) => amount === null || sameDecimal(amount, first.amount)],
  ["order_id", (asked, first) => asked.order_id === first.order_id],
  // One that was not named is made, and noted with the charge.
  [
    "payment_collection_id",
    ({ payment_collection_id: asked }, first) =>
      asked === null || asked === first.payment_collection_id,
  ],
]

/** @throws MedusaError INVALID_DATA when a key was used for another charge before */
export const assertSameCharge = (asked: ChargeRequest, first: ChargeRow): void => {
  const [field] = COMPARED.find(([, agrees]) => !agrees(asked, first)) ?? []
  if (field !== undefined) {
    throw refuse(
      `idempotency_key ${JSON.stringify(asked.idempotency_key)} was used before with another ${field}. Use a new key for a new charge.`
    )
  }
}
