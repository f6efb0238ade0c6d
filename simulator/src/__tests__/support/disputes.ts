import { captureRequest, heldCard, refundRequest, type Stage } from "./stage"

/** A card payment of 100.00 USD whose money was taken. Gives the gateway's paymentId. */
export async function takenCard(stage: Stage, id: string, marks = ""): Promise<string> {
  const paymentId = await heldCard(stage, id, marks)
  await stage.merchant.call("payments/capture", captureRequest(paymentId, `capture-${id}`, "10000"))
  await stage.sim.settled()
  return paymentId
}

/** Refunds all of a card payment of 100.00 USD. */
export async function refundAll(stage: Stage, paymentId: string): Promise<void> {
  const request = refundRequest(paymentId, `refund-${paymentId}`, "10000", "USD")
  await stage.merchant.call("payments/refund", request)
  await stage.sim.clock.advance(20_000)
}

/** What the shop was told of disputes, the latest last. */
export function disputeMessages(stage: Stage): Record<string, unknown>[] {
  return stage.shop.bodies().filter((body) => "disputeId" in body)
}

/** The types of these messages. */
export function disputeKinds(stage: Stage): unknown[] {
  return disputeMessages(stage).flatMap(({ disputeNotificationType: type }) => type ?? [])
}

/** The merchant hands in a document. */
export const supply = (stage: Stage, disputeId: string, disputeEvidence = "UERG") =>
  stage.merchant.call("payments/supplyDefenseDocument", { disputeId, disputeEvidence })
