import { z } from "@medusajs/framework/zod"
import {
  GatewayConfigurationError,
  parsePrivateKey,
  parsePublicKey,
  privateKeyText,
  publicKeyText,
  sentence,
  WALLETS,
  type SentenceParams,
} from "../../../gateway"
import { accountOptionsSchema } from "./account-options"
import { addSaid, said, sentenceOf } from "./said"

/** One field that is not right; the message says how to fix it. */
export type FieldError = {
  field: string
  message: string
  code?: string | undefined
  params?: SentenceParams | undefined
}

const LONGEST_KEY = 20_000
const { shape } = accountOptionsSchema

/** A key as pasted, kept in one form. Refused with the client's sentence on what it is instead. */
const key = (read: (text: string) => string, field: string) =>
  z
    .string({ error: `${field} must be text.` })
    .max(
      LONGEST_KEY,
      said("too_long", "{{field}} is longer than {{longest}} characters.", {
        field,
        longest: LONGEST_KEY,
      })
    )
    .transform((text, context) => {
      try {
        return read(text)
      } catch (error) {
        if (!(error instanceof GatewayConfigurationError)) {
          throw error
        }
        addSaid(context, error.sentence ?? sentence("setting", error.message))
        return z.NEVER
      }
    })

const keyVersion = shape.key_version.unwrap()

/** The client ID's own check allows what only medusa-config needs; here a wallet must be one that is known. */
const knownWallets = shape.payment_method_types.unwrap().superRefine((types, context) => {
  for (const type of types.filter((each) => !Object.hasOwn(WALLETS, each))) {
    addSaid(
      context,
      sentence(
        "unknown_wallet",
        "payment_method_types names the unknown wallet {{wallet}}. Choose from the list; a wallet that is newer than this plugin can be set in medusa-config.",
        { wallet: type }
      )
    )
  }
  if (new Set(types).size !== types.length) {
    context.addIssue({ code: "custom", message: "payment_method_types names a wallet twice." })
  }
})

/** What an edit may say: left out is kept, `null` is cleared. */
export const accountEditSchema = z.strictObject({
  label: z
    .string({ error: "label must be text." })
    .trim()
    .min(
      1,
      said("empty", "{{field}} is empty. Leave it out or give it a value.", { field: "label" })
    )
    .max(
      100,
      said("too_long", "{{field}} is longer than {{longest}} characters.", {
        field: "label",
        longest: 100,
      })
    )
    .nullish(),
  region: shape.region.nullable(),
  gateway_url: shape.gateway_url.nullable(),
  environment: shape.environment.nullable(),
  client_id: shape.client_id.nullable(),
  private_key: key(
    (text) => privateKeyText(parsePrivateKey(text, "private_key")),
    "private_key"
  ).nullish(),
  key_version: shape.key_version.nullable(),
  alipay_public_keys: z
    .array(
      z.strictObject({
        key_version: keyVersion,
        public_key: key(
          (text) => publicKeyText(parsePublicKey(text, "alipay_public_keys")),
          "alipay_public_keys"
        ),
      }),
      {
        error: "alipay_public_keys must be a list of keys with their versions.",
      }
    )
    .max(
      10,
      said("too_many", "{{field}} lists more than {{most}}.", {
        field: "alipay_public_keys",
        most: 10,
      })
    )
    .nullish(),
  keep_alipay_public_keys: z.array(z.string().max(32)).max(10).optional(),
  settlement_currency: shape.settlement_currency.nullable(),
  payment_method_types: knownWallets.nullish(),
  order_description: shape.order_description.nullable(),
  display_name: shape.display_name.nullable(),
  merchant_region: shape.merchant_region.nullable(),
  do_not_send: shape.do_not_send.nullable(),
  customs: shape.customs.nullable(),
  capture_mode: shape.capture_mode.nullable(),
  timeout_ms: shape.timeout_ms.nullable(),
  return_url: shape.return_url.nullable(),
  allowed_return_origins: shape.allowed_return_origins.nullable(),
})

/** An edit whose every field has the right form; keys are in one form. */
export type AccountEdit = z.output<typeof accountEditSchema>

/** The refusals of a schema as one entry per field, the field being the whole setting and not a place in it. */
export const fieldErrorsOf = (error: z.ZodError): FieldError[] =>
  error.issues.flatMap((issue) => {
    const [setting] = issue.path
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => unknownSetting(String(setting ?? name), name))
      : [{ field: String(setting ?? ""), ...sentenceOf(issue) }]
  })

const unknownSetting = (field: string, name: string): FieldError => ({
  field: field.slice(0, 64),
  message: `${JSON.stringify(name.slice(0, 64))} is not a setting of an account.`,
})
