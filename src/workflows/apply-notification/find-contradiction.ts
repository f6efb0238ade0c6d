import { sentence, type Sentence } from "../../gateway"
import type { NotificationRow } from "../../modules/alipay"
import { PaymentIdTakenError } from "../../modules/alipay/ledger/payment-id-taken"
import type { LedgerStores } from "../../modules/alipay/parts"

const saysPaid = ({ kind, body }: NotificationRow): boolean => {
  const { result } = body as { result?: { resultStatus?: unknown } }
  return kind === "payment" && result?.resultStatus === "S"
}

/**
 * A genuine message may say that a payment was paid which the gateway, asked about it, does not know. One of the two is
 * wrong: the message waits, and what it names the payment by is kept, so that it is not taken for missing again.
 * @returns what is missing; nothing where the message says no such thing
 */
export const findContradiction = async (
  alipay: LedgerStores,
  message: NotificationRow,
  id: string
): Promise<Sentence | undefined> => {
  if (!saysPaid(message)) {
    return undefined
  }
  await keepName(alipay, message, id)
  return sentence(
    "announced_unknown",
    "The gateway announced that it was paid, but asked about it does not know the payment."
  )
}

const keepName = async (
  alipay: LedgerStores,
  { gateway_payment_id }: NotificationRow,
  id: string
): Promise<void> => {
  const row = await alipay.payments.byId(id)
  if (gateway_payment_id === null || row?.gateway_payment_id !== null) {
    return
  }
  try {
    await alipay.payments.note(id, { gateway_payment_id })
  } catch (error) {
    if (!(error instanceof PaymentIdTakenError)) {
      throw error
    }
  }
}
