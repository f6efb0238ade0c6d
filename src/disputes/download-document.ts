import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { isGatewayFailure } from "../gateway"
import type { DisputeRow } from "../modules/alipay/disputes/dispute-row"
import type { AnswerStores } from "../modules/alipay/parts"
import type { AlipayDisputeDocumentType } from "../types/http"
import { fileTypeOf, type FileType } from "./rules/file-type"
import { notFound, Refusal } from "../modules/alipay/refusal"
import { sentence } from "../gateway"

export type DownloadedDocument = FileType & { bytes: Buffer; name: string }

const AT_GATEWAY = {
  template: "DISPUTE_EVIDENCE_TEMPLATE",
  file: "DISPUTE_EVIDENCE_FILE",
  ai: "DISPUTE_EVIDENCE_AI",
} as const satisfies Record<AlipayDisputeDocumentType, string>

/**
 * Fetches a document of a dispute from the gateway; changes nothing. One whose MD5 is known must have it.
 * @throws MedusaError NOT_FOUND when there is none; NOT_ALLOWED with the gateway's reason; UNEXPECTED_STATE for a file
 * that is not the one that was announced or sent
 */
export const downloadDocument = async (
  alipay: AnswerStores,
  dispute: DisputeRow,
  type: AlipayDisputeDocumentType
): Promise<DownloadedDocument> => {
  const row = await alipay.payments.mustExist(dispute.alipay_payment_id)
  const expected = await md5Of(alipay, dispute, type)
  const { gateway } = await alipay.accounts.forPayment(row)
  const evidence = await fetchEvidence(async () => {
    const { result, disputeEvidence } = await gateway.disputes.downloadEvidence({
      disputeId: dispute.dispute_id,
      disputeEvidenceType: AT_GATEWAY[type],
    })
    return result.resultStatus === "S" ? disputeEvidence : undefined
  })
  const bytes = Buffer.from(evidence ?? "", "base64")
  if (bytes.length === 0) {
    throw notFound(sentence("no_such_document", "Alipay has no such document of this dispute."))
  }
  const md5 = createHash("md5").update(bytes).digest("hex")
  if (expected !== null && md5 !== expected) {
    throw new Refusal(
      MedusaError.Types.UNEXPECTED_STATE,
      sentence(
        "other_file_sent",
        "Alipay sent another file than was announced: its MD5 is {{md5}} and not {{expected}}. Try again, and do not use it before it fits.",
        { md5, expected }
      )
    )
  }
  const fileType = fileTypeOf(bytes)
  return { ...fileType, bytes, name: `dispute-${dispute.id}-${type}.${fileType.extension}` }
}

/** The MD5 that a file must have; null where none is known. @throws MedusaError NOT_FOUND for what was never written */
const md5Of = async (
  { disputeRequests }: Pick<AnswerStores, "disputeRequests">,
  { id, document }: DisputeRow,
  type: AlipayDisputeDocumentType
): Promise<string | null> => {
  if (type === "template") {
    return null
  }
  if (type === "ai") {
    if (document === null) {
      throw notFound(
        sentence(
          "no_written_defense",
          "Alipay has not told of a defense that it has written for this dispute."
        )
      )
    }
    return document.md5
  }
  const sent = (await disputeRequests.ofDispute(id)).filter(
    ({ kind, state }) => kind === "defend" && state === "succeeded"
  )
  return sent.at(-1)?.document?.md5 ?? null
}

const fetchEvidence = async (
  ask: () => Promise<string | undefined>
): Promise<string | undefined> => {
  try {
    return await ask()
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Alipay did not hand out the document: ${error.message}`
    )
  }
}
