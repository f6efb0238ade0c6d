import { generateKeyPairSync, type KeyObject } from "node:crypto"
import { signedMessage, type Message } from "../support/messages"
import type { StartedPayment } from "../support/shop"

export type PaidRequest = StartedPayment & { paymentId: string }

/** A message of the storm: what it is, and what must become of it. */
export type Drop = {
  message: Message
  fate: "applied" | "kept" | "refused"
  /** The same for every delivery of one event. */
  event: string
}

type Body = Record<string, unknown>

const SUCCESS = { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" }

/** Events about payments of the store: the first needs the gateway to be asked, the others ask for little or nothing. */
const EVENTS: readonly ((id: number, paid: PaidRequest) => { fate: Drop["fate"]; body: Body })[] = [
  (id, paid) => ({
    fate: "applied",
    body: {
      notifyType: "CAPTURE_RESULT",
      result: SUCCESS,
      captureRequestId: `elsewhere-${id}`,
      captureId: `capture-${id}`,
      paymentId: paid.paymentId,
      captureAmount: { currency: "CNY", value: "10050" },
    },
  }),
  (id, paid) => ({
    fate: "applied",
    body: {
      disputeNotificationType: "DISPUTE_CREATED",
      disputeId: `dispute-${id}`,
      paymentId: paid.paymentId,
      paymentRequestId: paid.payment_request_id,
      disputeAmount: { currency: "CNY", value: "100" },
    },
  }),
  (id) => ({
    // For an agreement that this store never asked for.
    fate: "applied",
    body: {
      authorizationNotifyType: "AUTHCODE_CREATED",
      authState: `state-${id}`,
      authCode: `secret-${id}`,
    },
  }),
  (id) => ({
    fate: "kept",
    body: { vaultingRequestId: `vault-${id}`, result: SUCCESS, notifyType: "VAULTING_RESULT" },
  }),
  (id) => ({
    fate: "kept",
    body: { subscriptionNotificationType: "RENEWED", subscriptionId: `subscription-${id}` },
  }),
]

const ofPayment = (paid: PaidRequest): Body => ({
  notifyType: "PAYMENT_RESULT",
  result: SUCCESS,
  paymentRequestId: paid.payment_request_id,
  paymentId: paid.paymentId,
  paymentAmount: { currency: "CNY", value: "10050" },
  paymentTime: "2026-01-01T12:00:00+08:00",
})

type Sender = { key: KeyObject; clientId: string }

const FORGERIES: readonly ((drop: Drop, sender: Sender, stranger: KeyObject) => Message)[] = [
  ({ message }, { clientId }, stranger) => signedMessage(message.body, { key: stranger, clientId }),
  ({ message }, { key }) => signedMessage(message.body, { key, clientId: "SANDBOX_SOMEBODY" }),
  ({ message }) => ({ ...message, body: String(message.body).replace(/\d/, "#") }),
  ({ message }) => ({ ...message, body: `${String(message.body)}\n` }),
]

export type StormSize = { messages: number; duplicates: number; forged: number; asking: number }

/**
 * Genuine messages about these payments (one result for each, then other events), some of them twice, and
 * forged ones made of genuine ones.
 */
export const makeStorm = (
  paid: readonly PaidRequest[],
  sender: Sender,
  size: StormSize
): { genuine: Drop[]; duplicates: Drop[]; forged: Drop[] } => {
  const rest = size.messages - size.duplicates - size.forged - paid.length
  const results = paid.map((each): Drop => ({
    message: signedMessage(JSON.stringify(ofPayment(each)), sender),
    fate: "applied",
    event: `cn|payment|${each.paymentId}|S`,
  }))
  const others = Array.from({ length: rest }, (_, id): Drop => {
    const about = paid[id % paid.length] as PaidRequest
    const asks = id < size.asking
    const make = EVENTS[asks ? 0 : 1 + (id % (EVENTS.length - 1))]
    const { fate, body } = (make as (typeof EVENTS)[number])(id, about)
    return { message: signedMessage(JSON.stringify(body), sender), fate, event: `event ${id}` }
  })
  const genuine = [...results, ...others]
  const { privateKey: stranger } = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const forged = Array.from({ length: size.forged }, (_, index): Drop => {
    const model = genuine[(index * 7) % genuine.length] as Drop
    const forge = FORGERIES[index % FORGERIES.length] as (typeof FORGERIES)[number]
    return { message: forge(model, sender, stranger), fate: "refused", event: `forged ${index}` }
  })
  const duplicates = Array.from(
    { length: size.duplicates },
    (_, index) => genuine[(index * 11) % genuine.length] as Drop
  )
  return { genuine, duplicates, forged }
}
