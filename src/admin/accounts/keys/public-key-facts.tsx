import { InlineTip } from "@medusajs/ui"
import { useText } from "../../i18n/use-text"
import type { AlipayPublicKeyFacts } from "../../../types/http"

/** Fingerprint and size of one of Alipay's keys, or why it can't be used. */
export const PublicKeyFacts = ({ facts }: { facts: AlipayPublicKeyFacts }) => {
  const say = useText()
  const { fingerprint, size, problem } = facts
  return (
    <>
      {fingerprint === null ? null : (
        <code className="txt-compact-xsmall block break-all font-mono">{fingerprint}</code>
      )}
      {size === null ? null : say("keys.size", { bits: size })}
      {problem === null ? null : (
        <InlineTip variant="error" label={say("severity.error")}>
          {problem}
        </InlineTip>
      )}
    </>
  )
}
