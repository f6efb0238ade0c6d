import { CheckCircleSolid, XCircle, QuestionMarkCircle } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { knownKey } from "../i18n/known-key"
import { useText, type Say, type TextKey } from "../i18n/use-text"
import type { AdminAlipayDisputeDetail, AdminAlipayWantedEvidence } from "../../types/http"
import { winText } from "./wording"

type Has = "shop" | "alipay" | "none" | "unknown"

const hasIt = ({ in_shop, obtained }: AdminAlipayWantedEvidence): Has =>
  in_shop === true ? "shop" : obtained === true ? "alipay" : in_shop === false ? "none" : "unknown"

const WORDS: Readonly<Record<Has, TextKey>> = {
  shop: "dispute.in_shop",
  alipay: "dispute.at_alipay",
  none: "dispute.not_in_shop",
  unknown: "dispute.not_known",
}

const MARKS: Readonly<Record<Has, typeof XCircle>> = {
  shop: CheckCircleSolid,
  alipay: CheckCircleSolid,
  none: XCircle,
  unknown: QuestionMarkCircle,
}

const nameOf = (say: Say, tag: string): string => {
  const known = knownKey("evidence", tag.toLowerCase())
  return known === undefined ? tag : say(known)
}

/** What Alipay would like to have, ticked against what the shop has, with its advice. */
export const Evidence = ({ dispute }: { dispute: AdminAlipayDisputeDetail }) => {
  const say = useText()
  const { evidence, advice } = dispute
  return (
    <div className="flex flex-col gap-3">
      {evidence.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {say("dispute.no_evidence")}
        </Text>
      ) : (
        <ul className="flex flex-col gap-2" data-testid="evidence">
          {evidence.map((each) => (
            <Wanted key={each.tag} of={each} />
          ))}
        </ul>
      )}
      {advice === null ? null : (
        <Text as="div" size="small">
          <span className="text-ui-fg-subtle">{say("dispute.advice")}: </span>
          <span className="whitespace-pre-line break-words">{advice}</span>
        </Text>
      )}
    </div>
  )
}

const Wanted = ({ of }: { of: AdminAlipayWantedEvidence }) => {
  const say = useText()
  const has = hasIt(of)
  const Mark = MARKS[has]
  const notes = [
    say(WORDS[has]),
    ...(of.wanted === null ? [] : [of.wanted]),
    ...(of.contribution === null
      ? []
      : [say("dispute.weight", { weight: winText(say, of.contribution) })]),
  ]
  return (
    <li className="flex items-start gap-2">
      <Mark
        aria-hidden
        className={`mt-0.5 shrink-0 ${has === "shop" || has === "alipay" ? "text-ui-tag-green-icon" : "text-ui-fg-muted"}`}
      />
      <Text as="div" size="small" className="min-w-0 break-words">
        {nameOf(say, of.tag)}
        <span className="text-ui-fg-subtle block">{notes.join(" · ")}</span>
      </Text>
    </li>
  )
}
