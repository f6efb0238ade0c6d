import type { AlipayModuleService } from "../modules/alipay"
import type { DisputeRow } from "../modules/alipay/disputes/dispute-row"
import { SealingError } from "../modules/alipay/secrets/sealing"
import { DAY } from "../modules/alipay/time"
import type { DownloadedDocument } from "./download-document"
import { fileTypeOf } from "./rules/file-type"
import { sentence } from "../gateway"
import { notAllowed, notFound } from "../modules/alipay/refusal"

/** A bank judges, and judges again, in less. */
const KEPT_MS = 365 * DAY

type Files = Pick<AlipayModuleService, "disputeFiles">

/**
 * The copy of a file that was sent with a defense.
 * @param requestId of the answer that it went with; nothing: the last one
 * @throws MedusaError NOT_FOUND when no copy is kept; NOT_ALLOWED when the key that sealed it is gone
 */
export const readSentFile = async (
  alipay: Files & Pick<AlipayModuleService, "disputeRequests">,
  { id }: DisputeRow,
  requestId: string | undefined
): Promise<DownloadedDocument> => {
  const requests = await alipay.disputeRequests.ofDispute(id)
  const request = requests.findLast(
    (each) => each.kind === "defend" && (requestId === undefined || each.id === requestId)
  )
  const base64 = request && (await readCopy(alipay, request.id))
  if (base64 === undefined) {
    throw notFound(
      sentence(
        "no_copy",
        "No copy of that is kept here: copies are kept for a year, where encryption_key is set. Fetch what was handed in from Alipay."
      )
    )
  }
  const bytes = Buffer.from(base64, "base64")
  const fileType = fileTypeOf(bytes)
  return { ...fileType, bytes, name: `dispute-${id}-sent.${fileType.extension}` }
}

const readCopy = async (
  { disputeFiles }: Files,
  requestId: string
): Promise<string | undefined> => {
  try {
    return await disputeFiles.read(requestId)
  } catch (error) {
    throw error instanceof SealingError
      ? notAllowed(
          sentence(
            "copy_unreadable",
            "The copy can't be read: the encryption_key that sealed it is gone. Add it to previous_encryption_keys, or fetch what was handed in from Alipay."
          )
        )
      : error
  }
}

/** Removes copies that are older than a year. */
export const dropOldSentFiles = async ({
  disputeFiles,
  now,
}: Files & Pick<AlipayModuleService, "now">): Promise<void> => {
  await disputeFiles.deleteBefore(new Date(now().getTime() - KEPT_MS))
}
