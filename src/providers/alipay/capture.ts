import type { CapturePaymentInput, CapturePaymentOutput } from "@medusajs/framework/types"
import { toSessionData } from "../../payments/rules/session-data"
import { capturePayment as captureAtGateway } from "../../payments/capture-payment"
import type { Cradle } from "./cradle"
import { noRowNamed } from "./errors"
import { captureNamed } from "./movements"

/** Captures the amount of the capture that Medusa has written down; Medusa itself does not pass one. */
export const capturePayment = async (
  cradle: Cradle,
  input: CapturePaymentInput
): Promise<CapturePaymentOutput> => {
  const captureId = input.context?.idempotency_key
  if (captureId === undefined) {
    throw noRowNamed("capture")
  }
  const { row, part } = await captureNamed(cradle, captureId, input.data)
  await captureAtGateway(cradle.alipay, { row, part })
  await cradle.alipay.attention.reviewSoon(row.id)
  const now = (await cradle.alipay.payments.byId(row.id)) ?? row
  return { data: { ...input.data, ...toSessionData(now) } }
}
