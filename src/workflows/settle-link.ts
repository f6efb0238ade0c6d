import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import { readLink, type LinkView } from "../payment-links/read-link"
import { messageOf } from "../payments/errors"
import { SharedAnswers } from "../payments/shared-answers"
import { settlePaymentWorkflow } from "./settle-payment"

const settling = new SharedAnswers<true>({ keptMs: 3_000, most: 1_000, isKept: () => true })

/**
 * Settles a link's payment where the gateway has money that Medusa has not booked: its message may be late or lost, and the
 * shopper waits. At most once in three seconds for each payment in this process; the sweep goes on where it fails.
 * @returns the link as it stands then
 */
export const settleLink = async (
  container: MedusaContainer,
  link: LinkView | undefined
): Promise<LinkView | undefined> => {
  if (!link?.unbooked || !link.row) {
    return link
  }
  const alipay = alipayOf(container)
  const { id } = link.row
  try {
    const { gateway } = await alipay.accounts.forPayment(link.row)
    await settling.get(gateway, { key: id, now: alipay.now() }, async () => {
      await settlePaymentWorkflow(container).run({ input: { id } })
      return true
    })
  } catch (error) {
    alipay.logger.warn(`alipay: a payment link's payment is settled later: ${messageOf(error)}`)
  }
  return await readLink(container, link.claims)
}
