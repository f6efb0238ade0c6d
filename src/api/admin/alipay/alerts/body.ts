import { z } from "@medusajs/framework/zod"
import { ATTENTION_KINDS } from "../../../../modules/alipay/attention/kinds"
import { mustBe } from "../field-texts"
import { said } from "../../../../modules/alipay/accounts/said"
import { ALERT_LANGUAGES } from "../../../../attention/rules/alert-texts"

const MOST_RECIPIENTS = 20

const KINDS = said(
  "alert_kinds",
  "kinds must be urgent, all, or a list of at least one kind of attention item."
)
const REVISION = said(
  "alerts_revision_missing",
  "revision is missing. Send the revision of the messages' settings that was edited."
)
const RECIPIENTS = mustBe.list("recipients", MOST_RECIPIENTS)

const address = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: mustBe.address("recipients") }))

export const alertSettingsBody = z.strictObject({
  recipients: z
    .array(address, { error: RECIPIENTS })
    .max(MOST_RECIPIENTS, RECIPIENTS)
    .transform((addresses) => [...new Set(addresses)]),
  kinds: z.union([z.enum(["urgent", "all"]), z.array(z.enum(ATTENTION_KINDS)).min(1, KINDS)], {
    error: KINDS,
  }),
  language: z
    .enum(ALERT_LANGUAGES, { error: mustBe.oneOf("language", ALERT_LANGUAGES) })
    .nullable(),
  revision: z.number({ error: REVISION }).int(REVISION).min(0, REVISION),
})
