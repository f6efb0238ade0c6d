import { Heading, InlineTip, Text } from "@medusajs/ui"
import { Block, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDisputeDetail } from "../../types/http"
import { AskAboutDefense } from "./ask-about-defense"
import { AcceptButton } from "./accept-button"
import { WriteDefense } from "./defense/write-defense"
import { OwnFile } from "./own-file"

/** Says that an answer was lost on its way, and was probably taken. */
export const ProbablyDone = ({
  dispute: { id, requests },
}: {
  dispute: AdminAlipayDisputeDetail
}) => {
  const say = useText()
  const isLost = requests.some(({ state }) => state === "unknown")
  const isDefense = requests.some(({ kind, state }) => kind === "defend" && state === "unknown")
  return isLost ? (
    <InlineTip variant="warning" label={say("dispute.probably_done")} data-testid="probably-done">
      {say("dispute.probably_done_hint")}
      {isDefense ? <AskAboutDefense disputeId={id} /> : null}
    </InlineTip>
  ) : null
}

/** How a dispute can be answered now, or why not. */
export const AnswerSection = ({ dispute }: { dispute: AdminAlipayDisputeDetail }) => {
  const say = useText()
  const { not_acceptable_code: notAccepted, not_defendable_code: notDefended } = dispute
  return (
    <Section title={say("dispute.answers")} description={say(`dispute_kind_hint.${dispute.kind}`)}>
      {dispute.requests.some(({ state }) => state === "unknown") ? (
        <Block>
          <ProbablyDone dispute={dispute} />
        </Block>
      ) : null}
      {notDefended === null ? (
        <>
          <Block>
            <Heading level="h3">{say("defense.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {say("defense.hint")}
            </Text>
            <WriteDefense disputeId={dispute.id} />
          </Block>
          <details>
            <summary className="txt-compact-small-plus text-ui-fg-subtle focus-visible:shadow-borders-focus cursor-pointer rounded-sm px-6 py-3 outline-none">
              {say("defend.own")}
            </summary>
            <Block>
              <OwnFile disputeId={dispute.id} />
            </Block>
          </details>
        </>
      ) : null}
      {notAccepted === null ? (
        <Block>
          <AcceptButton dispute={dispute} />
        </Block>
      ) : null}
      {notAccepted !== null && notDefended !== null ? (
        <Block>
          <Text size="small" className="text-ui-fg-subtle">
            {say(`not_answered.${notDefended}`)}
          </Text>
        </Block>
      ) : null}
    </Section>
  )
}
