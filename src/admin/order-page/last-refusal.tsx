import { InlineTip } from "@medusajs/ui"
import { historyReason } from "../attention/wording"
import { Timestamp } from "../components/timestamp"
import { knownKey } from "../i18n/known-key"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"

const REFUSED = /^(capture|refund|cancel)_refused$/

/** The last refusal of one of Medusa's buttons, until the same is done after all. */
export const LastRefusal = ({ payment }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  const said = useSaid()
  const last = payment.history.findLast(({ what }) => REFUSED.test(what))
  const kind = REFUSED.exec(last?.what ?? "")?.[1]
  const isDoneSince = payment.operations.some(
    (each) =>
      each.kind === kind && each.status !== "failed" && each.created_at > (last?.created_at ?? "")
  )
  return last === undefined || isDoneSince ? null : (
    <div className="px-6 py-4">
      <InlineTip
        variant="error"
        label={say(knownKey("done", last.what) ?? "act_form.refused")}
        data-testid="last-refusal"
      >
        {historyReason(say, said, last)} · <Timestamp at={last.created_at} />
      </InlineTip>
    </div>
  )
}
