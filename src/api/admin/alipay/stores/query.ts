import { z } from "@medusajs/framework/zod"
import { MOST_DOCUMENTS } from "../../../../stores/rules/documents"
import { MOST_TERMINALS } from "../../../../stores/rules/terminals"
import { mustBe } from "../field-texts"
import { said } from "../../../../modules/alipay/accounts/said"

/** Longer texts than any field takes; what a field takes is said field by field. */
const LONGEST = 1_000

const text = (name: string) => {
  const message = mustBe.shortText(name, LONGEST)
  return z.string(message).trim().max(LONGEST, message)
}
const maybe = (name: string) =>
  text(name)
    .transform((value) => (value === "" ? null : value))
    .nullable()
    .default(null)

/** What is not given is empty, and told as missing. */
const given = (name: string) => text(name).default("")

const address = (name: string) => {
  const message = said("store_address", "{{field}} must hold an address.", { field: name })
  return z.strictObject(
    {
      country: given(`${name}.country`),
      state: maybe(`${name}.state`),
      city: given(`${name}.city`),
      address_1: given(`${name}.address_1`),
      address_2: maybe(`${name}.address_2`),
      postal_code: maybe(`${name}.postal_code`),
    },
    message
  )
}

const TERMINALS = mustBe.list("terminal_ids", MOST_TERMINALS)

const terminals = z
  .array(z.string(TERMINALS).trim().max(LONGEST, TERMINALS), TERMINALS)
  .max(MOST_TERMINALS, TERMINALS)
  .transform((names) => names.filter((name) => name !== ""))

const NO_ADDRESS = {
  ...{ country: "", state: null, city: "", address_1: "", address_2: null, postal_code: null },
}

const details = z.strictObject(
  {
    merchant_id: given("merchant_id"),
    merchant_name: given("merchant_name"),
    merchant_mcc: given("merchant_mcc"),
    merchant_address: address("merchant_address").default(NO_ADDRESS),
    legal_name: given("legal_name"),
    registration_type: given("registration_type"),
    registration_no: given("registration_no"),
    business_type: given("business_type"),
    contact_type: given("contact_type"),
    contact_no: given("contact_no"),
    store_id: given("store_id"),
    store_name: given("store_name"),
    store_mcc: given("store_mcc"),
    store_address: address("store_address").default(NO_ADDRESS),
    store_phone: maybe("store_phone"),
    terminal_ids: terminals.default([]),
  },
  said("store_details", "details must hold what is registered of the merchant and the store.")
)

const DOCUMENTS = said(
  "store_documents",
  "documents must be at most {{most}} files, each with its type, name and content.",
  { most: MOST_DOCUMENTS }
)
const TYPE = mustBe.code("documents.type", "ARTICLES_OF_ASSOCIATION")
const NAME = mustBe.fileName("documents.name")

const documents = z
  .array(
    z.strictObject({
      type: z.string(TYPE).regex(/^[A-Z][A-Z0-9_]{0,63}$/, TYPE),
      name: z.string(NAME).trim().min(1, NAME).max(256, NAME),
      content: z.string(mustBe.base64("documents.content")),
    }),
    DOCUMENTS
  )
  .max(MOST_DOCUMENTS, DOCUMENTS)
  .optional()

const id = (name: string) => {
  const message = mustBe.text(name, 64)
  return z.string(message).trim().min(1, message).max(64, message)
}

const place = {
  stock_location_id: id("stock_location_id"),
  /** An account's handle. */
  account: id("account"),
}

export const draftQuery = z.strictObject(place)

export const registerBody = z.strictObject({ ...place, details, documents })

export const correctBody = z.strictObject({ details, documents })

export const terminalsBody = z.strictObject({ terminal_ids: terminals })
