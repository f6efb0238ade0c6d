import { z } from "@medusajs/framework/zod"
import {
  accountEditSchema,
  fieldErrorsOf,
  type FieldError,
} from "../../../../modules/alipay/accounts/account-edit"
import { said } from "../../../../modules/alipay/accounts/said"

const REVISION = said(
  "revision_missing",
  "revision is missing. Send the revision of the account that was edited."
)

const revision = z.number({ error: REVISION }).int(REVISION).min(0, REVISION)

export const updateBody = accountEditSchema.extend({ revision })

export const createBody = accountEditSchema.extend({
  handle: z
    .string({ error: said("handle_missing", "handle is missing.") })
    .regex(
      /^[a-z0-9-]{1,64}$/,
      said(
        "bad_handle",
        'handle must be the id of the provider in medusa-config: small letters, digits and "-".'
      )
    ),
})

/** What is tested before it is saved. */
export const testBody = accountEditSchema.extend({ next_key: z.boolean().optional() })

export const keyPairBody = z.strictObject({
  revision,
  key_version: accountEditSchema.shape.key_version.unwrap().unwrap().optional(),
})

export const revisionBody = z.strictObject({ revision })

type Read<Body> = { ok: true; body: Body } | { ok: false; errors: FieldError[] }

/** A request's body as a schema wants it, or one error for each field that is not right. */
export const readBody = <Schema extends z.ZodType>(
  schema: Schema,
  body: unknown
): Read<z.output<Schema>> => {
  const parsed = schema.safeParse(body ?? {})
  return parsed.success
    ? { ok: true, body: parsed.data }
    : { ok: false, errors: fieldErrorsOf(parsed.error) }
}
