import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import { dropOldCertificates } from "../customs/certificates"
import { dropOldSentFiles } from "../disputes/sent-files"
import { dropOldDocuments } from "../stores/documents"
import { deleteUnpaidPayments } from "../payments/delete-unpaid-payments"
import { messageOf } from "../payments/errors"

/** Keeps the ledger from growing with payments that were never paid, and with messages that strangers sent. */
export default async function retention(container: MedusaContainer): Promise<void> {
  const alipay = alipayOf(container)
  try {
    const deleted = await deleteUnpaidPayments(alipay)
    if (deleted > 0) {
      alipay.logger.info(`alipay: deleted ${deleted} payments that were begun and never paid`)
    }
    await alipay.refusedMessages.deleteOld(alipay.now())
    await dropOldCertificates(alipay)
    await dropOldSentFiles(alipay)
    await dropOldDocuments(alipay)
  } catch (error) {
    alipay.logger.error(`alipay: old rows could not be deleted: ${messageOf(error)}`)
  }
}

export const config = {
  name: "alipay-retention",
  schedule: "43 3 * * *",
}
