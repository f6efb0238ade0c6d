import { StatusBadge, Text } from "@medusajs/ui"
import { Block } from "../components/section"
import { Timestamp } from "../components/timestamp"
import type { TagColor } from "../components/state-tag"
import { useText } from "../i18n/use-text"
import { SaveFile } from "./documents"
import type {
  AdminAlipayDisputeDetail,
  AdminAlipayDisputeRequest,
  AlipayDisputeRequestState,
} from "../../types/http"

const COLORS: Readonly<Record<AlipayDisputeRequestState, TagColor>> = {
  created: "blue",
  unknown: "orange",
  succeeded: "green",
  failed: "red",
}

/** What was answered from here; one whose answer was lost is probably done, never failed. */
export const SentAnswers = ({
  dispute: { id, requests },
}: {
  dispute: AdminAlipayDisputeDetail
}) => {
  const say = useText()
  return requests.length === 0 ? (
    <Block>
      <Text size="small" className="text-ui-fg-subtle">
        {say("dispute.none_sent")}
      </Text>
    </Block>
  ) : (
    <ul className="divide-y">
      {requests.toReversed().map((request) => (
        <Sent key={request.id} disputeId={id} request={request} />
      ))}
    </ul>
  )
}

type SentProps = { disputeId: string; request: AdminAlipayDisputeRequest }

const Sent = ({ disputeId, request }: SentProps) => {
  const say = useText()
  const { id, kind, state, actor, document, has_copy, result_code: code, created_at: at } = request
  const file =
    document === null
      ? []
      : [document.file_name, say("dispute.bytes", { bytes: document.bytes }), document.md5]
  return (
    <li className="flex flex-col gap-1 px-6 py-4">
      <Text as="div" size="small" weight="plus" className="flex flex-wrap items-center gap-2">
        {say(`dispute_request_kind.${kind}`)}
        <StatusBadge color={COLORS[state]}>{say(`dispute_request.${state}`)}</StatusBadge>
      </Text>
      <Text as="div" size="small" className="text-ui-fg-subtle break-words">
        <Timestamp at={at} /> {say("item.done_by", { who: actor ?? say("item.machine") })}
        {state === "failed" && code !== null ? ` · ${code}` : null}
      </Text>
      {file.length === 0 ? null : (
        <Text as="div" size="xsmall" className="text-ui-fg-muted break-all">
          {file.join(" · ")}
        </Text>
      )}
      {has_copy ? (
        <span className="mt-1">
          <SaveFile disputeId={disputeId} asked={{ type: "sent", request: id }}>
            {say("dispute.copy")}
          </SaveFile>
        </span>
      ) : null}
    </li>
  )
}
