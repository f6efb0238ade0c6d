import { createHash } from "node:crypto"
import { isGatewayFailure, type GatewayClient } from "../gateway"
import type { DisputeRequestRow, DisputeRow } from "../modules/alipay/disputes/dispute-row"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import type { AnswerStores } from "../modules/alipay/parts"
import { recordMessages } from "./record-disputes"
import { sentence } from "../gateway"
import { notAllowed, notFound } from "../modules/alipay/refusal"

/**
 * Asks the gateway whether a defense whose answer was lost has arrived: it hands out what was handed in, and that must
 * have the MD5 of what was sent. It can prove that a defense arrived, and never that none did.
 * @returns whether it has arrived
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED when no defense waits for an answer; LedgerHeldError
 */
export const askAboutDefense = async (
  alipay: AnswerStores,
  { id, actorId }: { id: string; actorId: string | null }
): Promise<boolean> => {
  const dispute = await alipay.disputes.byId(id)
  if (dispute === undefined) {
    throw notFound(sentence("no_dispute", "There is no dispute {{id}}.", { id }))
  }
  const row = await alipay.payments.mustExist(dispute.alipay_payment_id)
  return await alipay.leases.within(paymentLeaseKey(row), async () => {
    const md5 = lostFile(await alipay.disputeRequests.ofDispute(id))
    const { gateway } = await alipay.accounts.forPayment(row)
    const hasArrived = (await handedIn(gateway, dispute)) === md5
    if (hasArrived) {
      const { dispute_id: disputeId } = dispute
      const body = { disputeId, disputeNotificationType: "DEFENSE_SUPPLIED" }
      await recordMessages(alipay, row, { disputeId, messages: [{ body }] })
    }
    await alipay.history.add({
      alipay_payment_id: row.id,
      attention_id: null,
      what: "ask_gateway",
      actor_id: actorId,
      details: {
        dispute_id: dispute.dispute_id,
        outcome: hasArrived ? "settled" : "still_open",
      },
    })
    return hasArrived
  })
}

const OPEN: ReadonlySet<DisputeRequestRow["state"]> = new Set(["created", "unknown"])

/** The MD5 of the defense whose answer was lost; one that was handed in before with the same file says nothing. */
const lostFile = (requests: readonly DisputeRequestRow[]): string => {
  const lost = requests.find(({ kind, state }) => kind === "defend" && OPEN.has(state))
  const md5 = lost?.document?.md5
  const isKnown = requests.some(
    ({ state, document }) => state === "succeeded" && document?.md5 === md5
  )
  if (md5 === undefined || isKnown) {
    throw notAllowed(
      sentence(
        "nothing_to_ask",
        "There is nothing to ask about: no defense of this dispute waits for an answer that its file can tell."
      )
    )
  }
  return md5
}

/** The MD5 of what the gateway says was handed in; nothing where it has no file, or gave no answer. */
const handedIn = async (
  { disputes }: GatewayClient,
  { dispute_id: disputeId }: DisputeRow
): Promise<string | undefined> => {
  try {
    const { disputeEvidence } = await disputes.downloadEvidence({
      disputeId,
      disputeEvidenceType: "DISPUTE_EVIDENCE_FILE",
    })
    return disputeEvidence === undefined
      ? undefined
      : createHash("md5").update(Buffer.from(disputeEvidence, "base64")).digest("hex")
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    return undefined
  }
}
