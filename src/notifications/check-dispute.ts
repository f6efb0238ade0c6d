import type { PaymentRow } from "../modules/alipay"
import type { NotificationNews } from "./read-event"
import { verifyDelivery, type Delivery, type Refused } from "./verify-delivery"
import type { DoorStores } from "../modules/alipay/parts"
import { said } from "../modules/alipay/accounts/said"

export type DisputeTold = {
  news: NotificationNews
  /** At whose door it came in; its keys have verified it. */
  handle: string
  clientId: string
  paths: readonly string[]
  delivery: Delivery
}

export type DisputeChecked =
  /** `paymentHandle`: the account whose payment it counts for; null while there is no such payment, or no key of it. */
  { ok: true; paymentHandle: string | null } | Refused

const OTHER_CLIENT = said(
  "refused_other_client",
  "it tells of a dispute about another client ID's payment"
)
const OTHER_KEYS = said(
  "refused_other_keys",
  "it tells of a dispute, and its signature fits none of Alipay's public keys of the account with which the payment was made"
)

/**
 * Whether a dispute may be believed. It is believed as it is told, so the client ID and the keys must be those of the
 * account with which the payment was made: any account can be given that client ID, and other keys.
 * @throws what the database throws
 */
export const checkDispute = async (
  alipay: DoorStores,
  { news, handle, clientId, paths, delivery }: DisputeTold
): Promise<DisputeChecked> => {
  const payment = await findPayment(alipay, news, clientId)
  if (payment === undefined) {
    return { ok: true, paymentHandle: null }
  }
  if (payment.client_id !== clientId) {
    return { ok: false, refusal: "client_id", reason: OTHER_CLIENT }
  }
  if (payment.handle === handle) {
    return { ok: true, paymentHandle: handle }
  }
  const verified = await verifyDelivery(alipay, payment.handle, { paths, delivery })
  if (verified.ok) {
    return { ok: true, paymentHandle: payment.handle }
  }
  return isKeyless(verified)
    ? { ok: true, paymentHandle: null }
    : { ok: false, refusal: "signature", reason: OTHER_KEYS }
}

/**
 * No key of the account is left to compare with, or none can be read: the message is kept, and a person is told that it
 * could not be applied. Refused, it would be lost after a day.
 */
const isKeyless = ({ refusal }: Refused): boolean =>
  refusal === "client_id" || refusal === "no_account"

const findPayment = async (
  { payments, disputes }: DoorStores,
  { paymentRequestId, paymentId, disputeId }: NotificationNews,
  clientId: string
): Promise<PaymentRow | undefined> =>
  (paymentRequestId && (await payments.byRequestId(paymentRequestId))) ||
  (paymentId &&
    ((await payments.byPaymentId(paymentId, clientId)) ??
      (await payments.byPaymentId(paymentId)))) ||
  (!paymentRequestId && !paymentId && disputeId
    ? await ofKnownDispute({ payments, disputes }, disputeId, clientId)
    : undefined) ||
  undefined

/** Messages about a defence name the dispute alone. */
const ofKnownDispute = async (
  { payments, disputes }: Pick<DoorStores, "payments" | "disputes">,
  disputeId: string,
  clientId: string
): Promise<PaymentRow | undefined> => {
  const [dispute] = await disputes.byDisputeId(disputeId, clientId)
  return dispute && (await payments.byId(dispute.alipay_payment_id))
}
