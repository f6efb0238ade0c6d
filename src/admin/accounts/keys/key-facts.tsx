import { InlineTip, Text } from "@medusajs/ui"
import { SourceTag } from "../../components/badges"
import { CopyableValue } from "../../components/copyable"
import { Block, Row, Rows } from "../../components/section"
import { useSaid } from "../../i18n/use-said"
import { useText } from "../../i18n/use-text"
import type { AlipayKeyFacts } from "../../../types/http"

/** What can be said of the private key, and its public half to paste in the dashboard. */
export const KeyFacts = ({ facts }: { facts: AlipayKeyFacts }) => {
  const say = useText()
  const said = useSaid()
  const {
    source,
    fingerprint,
    size,
    public_key: publicKey,
    problem,
    problem_sentence: sentence,
  } = facts
  return (
    <>
      {problem === null ? null : (
        <Block>
          <InlineTip variant="error" label={say("severity.error")}>
            {said(sentence ?? { message: problem })}
          </InlineTip>
        </Block>
      )}
      <Rows>
        <Row name={say("field.private_key.label")} tag={<SourceTag source={source} />}>
          {say("keys.own_present")}
          {size === null ? null : ` · ${say("keys.size", { bits: size })}`}
        </Row>
        {fingerprint === null ? null : (
          <Row name={say("keys.fingerprint")}>
            <code className="txt-compact-xsmall block break-all font-mono">{fingerprint}</code>
          </Row>
        )}
        {publicKey === null ? null : (
          <Row name={say("keys.public_half")}>
            <CopyableValue text={publicKey} what={say("keys.public_half_name")} />
            <Text size="small" className="text-ui-fg-subtle mt-2">
              {say("keys.paste_hint")}
            </Text>
          </Row>
        )}
      </Rows>
    </>
  )
}
