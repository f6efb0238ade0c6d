import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence, type Sentence } from "../../gateway"
import { recordMessages } from "../../disputes/record-disputes"
import { alipayOf, type NotificationRow, type PaymentRow } from "../../modules/alipay"
import type { DisputeRow } from "../../modules/alipay/disputes/dispute-row"
import { settleLeaseKey } from "../../modules/alipay/leases/leases"
import type { LedgerStores } from "../../modules/alipay/parts"
import { announce } from "../announce"
import { takeDisputes } from "../settle-payment/take-disputes"
import type { Apply } from "./apply"
import { findRow } from "./find-row"

/** Whose payments a message counts for: that account's alone. A person hears of it once it is given up. */
const notForIt = (
  { handle }: Pick<PaymentRow, "handle">,
  message: NotificationRow
): Sentence | undefined =>
  handle === (message.payment_handle ?? message.handle)
    ? undefined
    : sentence(
        "message_of_other_account",
        'The payment was made with the account "{{handle}}", and no key of it had verified the message.',
        { handle }
      )

/** Applies a message about a dispute. @param settle settles the payment, whose disputes are brought up to date with it */
export const applyDispute =
  (settle: Apply): Apply =>
  async (container, message) => {
    const alipay = alipayOf(container)
    const isNameless = message.payment_request_id === null && message.gateway_payment_id === null
    if (isNameless) {
      return (
        (await applyToKnown(container, message)) ?? (await settleAll(container, message, settle))
      )
    }
    const row = await findRow(alipay, message)
    if (row === undefined) {
      return await settle(container, message)
    }
    const problem = notForIt(row, message)
    if (problem !== undefined) {
      return problem
    }
    // Also where nothing is known to be paid yet: once it is applied, the message is not read again.
    await alipay.leases.within(
      settleLeaseKey(row.id),
      async () => await takeDisputes(container, row)
    )
    return await settle(container, message)
  }

/** Applies a message about a defence, which moves no money. */
export const applyToKnown: Apply = async (container, message) => {
  const alipay = alipayOf(container)
  const known = await disputesNamed(alipay, message)
  if (known.length === 0) {
    return sentence("dispute_not_known", "The dispute is not known yet.")
  }
  for (const dispute of known) {
    const problem = notForIt(dispute, message) ?? (await applyTo(container, dispute, message))
    if (problem !== undefined) {
      return problem
    }
  }
  return undefined
}

const disputesNamed = async (
  { disputes }: Pick<LedgerStores, "disputes">,
  { body, client_id }: NotificationRow
): Promise<DisputeRow[]> => {
  const id = body["disputeId"]
  return typeof id === "string" && client_id !== null
    ? await disputes.byDisputeId(id, client_id)
    : []
}

const applyTo = async (
  container: MedusaContainer,
  dispute: DisputeRow,
  message: NotificationRow
): Promise<undefined> => {
  const alipay = alipayOf(container)
  const { alipay_payment_id: id, handle, client_id, dispute_id: disputeId } = dispute
  const changed = await alipay.leases.within(
    settleLeaseKey(id),
    async () =>
      await recordMessages(alipay, { id, handle, client_id }, { disputeId, messages: [message] })
  )
  if (changed !== undefined) {
    await announce(container, "alipay.dispute.updated", changed)
  }
}

/** The gateway names the payment of each dispute; a message that does not is about those that are known by its id. */
const settleAll = async (
  container: MedusaContainer,
  message: NotificationRow,
  settle: Apply
): Promise<Sentence | undefined> => {
  const alipay = alipayOf(container)
  for (const { alipay_payment_id } of await disputesNamed(alipay, message)) {
    const problem = await settle(container, { ...message, alipay_payment_id })
    if (problem !== undefined) {
      return problem
    }
  }
  return undefined
}
