import { InlineTip } from "@medusajs/ui"
import type { RequestError } from "../api/request-error"
import { useText, type TextKey } from "../i18n/use-text"
import { useRefusalText } from "./states"

/** Why something was not done; stays in view until the next try. Nothing where it was. */
export const Refused = ({
  error,
  label = "act_form.refused",
}: {
  error: RequestError | null
  label?: TextKey
}) => {
  const say = useText()
  const refusal = useRefusalText()
  return error === null ? null : (
    <InlineTip role="alert" variant="error" label={say(label)}>
      {refusal(error)}
    </InlineTip>
  )
}
