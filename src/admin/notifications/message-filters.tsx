import { useNotificationFilters } from "../api/notifications"
import { en } from "../i18n/en/texts"
import { useText } from "../i18n/use-text"
import { Choice, Period } from "../lists/list-filters"
import type { AlipayMessageKind, AlipayNotificationState } from "../../types/http"
import type { MessageAddress } from "./asked"

const STATES = Object.keys(en.message_state) as AlipayNotificationState[]
const KINDS = Object.keys(en.message_kind) as AlipayMessageKind[]

/** What the list of messages is narrowed to. */
export const MessageFilters = ({ address: { values, narrow } }: { address: MessageAddress }) => {
  const say = useText()
  const { data } = useNotificationFilters()
  const choice = (
    name: "state" | "kind" | "handle",
    label: string,
    options: readonly (readonly [string, string])[]
  ) => (
    <Choice
      label={label}
      value={values[name]}
      options={options}
      onChange={(next) => narrow({ [name]: next })}
    />
  )
  return (
    <div className="flex w-full flex-wrap gap-3">
      {choice(
        "state",
        say("messages.state"),
        STATES.map((each) => [each, say(`message_state.${each}`)])
      )}
      {choice(
        "kind",
        say("messages.kind"),
        (data?.kinds ?? KINDS).map((each) => [each, say(`message_kind.${each}`)])
      )}
      {choice(
        "handle",
        say("messages.account"),
        (data?.handles ?? []).map((handle) => [handle, handle])
      )}
      <Period values={values} narrow={narrow} />
    </div>
  )
}
