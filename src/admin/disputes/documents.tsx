import { ArrowDownTray } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useDisputeDocument, type DisputeFileAsked } from "../api/disputes"
import { saveFile } from "../components/save-file"
import { useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDisputeDetail, AlipayDisputeDocumentType } from "../../types/http"

/** Alipay's files of a dispute that there are: its letter, what it has written, and what was handed in. */
const typesOf = ({ document, requests, state }: AdminAlipayDisputeDetail) => {
  const isHandedIn =
    state === "defended" ||
    requests.some(({ kind, state: sent }) => kind === "defend" && sent !== "failed")
  const types: readonly (readonly [AlipayDisputeDocumentType, boolean])[] = [
    ["template", true],
    ["ai", document !== null],
    ["file", isHandedIn],
  ]
  return types.flatMap(([type, isThere]) => (isThere ? [type] : []))
}

/** Fetches Alipay's files of a dispute. */
export const Documents = ({ dispute }: { dispute: AdminAlipayDisputeDetail }) => {
  const say = useText()
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {typesOf(dispute).map((type) => (
        <SaveFile key={type} disputeId={dispute.id} asked={{ type }}>
          {say(`dispute_document.${type}`)}
        </SaveFile>
      ))}
    </div>
  )
}

type SaveFileProps = { disputeId: string; asked: DisputeFileAsked; children: ReactNode }

/** Fetches a file of a dispute and hands it to the browser. */
export const SaveFile = ({ disputeId, asked, children }: SaveFileProps) => {
  const say = useText()
  const refusal = useRefusalText()
  const { mutate, isPending } = useDisputeDocument(disputeId)
  const fetchIt = (): void =>
    mutate(asked, {
      onSuccess: saveFile,
      onError: (error) =>
        void toast.error(say("dispute_document_failed", { reason: refusal(error) })),
    })
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={fetchIt}>
      <ArrowDownTray />
      {children}
    </Button>
  )
}
