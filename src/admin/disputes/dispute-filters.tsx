import { en } from "../i18n/en/texts"
import { useText } from "../i18n/use-text"
import { Choice, Period } from "../lists/list-filters"
import type { AlipayDisputeKind, AlipayDisputeState } from "../../types/http"
import type { DisputeAddress } from "./asked"

const STATES = Object.keys(en.dispute_state) as AlipayDisputeState[]
const KINDS = Object.keys(en.dispute_kind) as AlipayDisputeKind[]

/** What the list is narrowed to. A state and an answer that is needed exclude each other. */
export const DisputeFilters = ({ address: { values, narrow } }: { address: DisputeAddress }) => {
  const say = useText()
  return (
    <div className="flex w-full flex-wrap gap-3">
      <Choice
        label={say("disputes.answer")}
        value={values.answer}
        options={[
          ["needed", say("disputes.needs_answer")],
          ["soon", say("disputes.due_soon")],
        ]}
        onChange={(answer) => narrow({ answer, state: "" })}
      />
      <Choice
        label={say("disputes.state")}
        value={values.state}
        options={STATES.map((each) => [each, say(`dispute_state.${each}`)])}
        onChange={(state) => narrow({ state, answer: "" })}
      />
      <Choice
        label={say("disputes.kind")}
        value={values.kind}
        options={KINDS.map((each) => [each, say(`dispute_kind.${each}`)])}
        onChange={(kind) => narrow({ kind })}
      />
      <Period values={values} narrow={narrow} />
    </div>
  )
}
