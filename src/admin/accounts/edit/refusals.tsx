import { InlineTip } from "@medusajs/ui"
import { useText } from "../../i18n/use-text"

/** Why a form was not saved, as far as no field of it is to blame. */
export const Refusals = ({ messages }: { messages: readonly string[] }) => {
  const say = useText()
  return messages.map((message) => (
    <InlineTip key={message} role="alert" variant="error" label={say("edit.not_saved")}>
      {message}
    </InlineTip>
  ))
}
