import { InlineTip } from "@medusajs/ui"
import { useSaid } from "../../i18n/use-said"
import { useText } from "../../i18n/use-text"
import type { AlipayPublicKeyFacts } from "../../../types/http"

/** Fingerprint and size of one of Alipay's keys, or why it can't be used. */
export const PublicKeyFacts = ({ facts }: { facts: AlipayPublicKeyFacts }) => {
  const say = useText()
  const said = useSaid()
  const { fingerprint, size, problem, problem_sentence: sentence } = facts
  return (
    <>
      {fingerprint === null ? null : (
        <code className="txt-compact-xsmall block break-all font-mono">{fingerprint}</code>
      )}
      {size === null ? null : say("keys.size", { bits: size })}
      {problem === null ? null : (
        <InlineTip variant="error" label={say("severity.error")}>
          {said(sentence ?? { message: problem })}
        </InlineTip>
      )}
    </>
  )
}
