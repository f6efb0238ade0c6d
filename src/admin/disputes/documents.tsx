import { ArrowDownTray } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useDisputeDocument } from "../api/disputes"
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
  const refusal = useRefusalText()
  const { mutate, isPending, variables } = useDisputeDocument(dispute.id)
  const fetchIt = (type: AlipayDisputeDocumentType): void =>
    mutate(type, {
      onSuccess: saveFile,
      onError: (error) =>
        void toast.error(say("dispute_document_failed", { reason: refusal(error) })),
    })
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {typesOf(dispute).map((type) => (
        <Button
          key={type}
          size="small"
          variant="secondary"
          disabled={isPending}
          isLoading={isPending && variables === type}
          onClick={() => fetchIt(type)}
        >
          <ArrowDownTray />
          {say(`dispute_document.${type}`)}
        </Button>
      ))}
    </div>
  )
}
