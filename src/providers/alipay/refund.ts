import type { RefundPaymentInput, RefundPaymentOutput } from "@medusajs/framework/types"
import { assertNotOfCanceledOrder } from "../../payments/assert-no-begun-change"
import { toSessionData } from "../../payments/rules/session-data"
import { refundPayment as refundAtGateway } from "../../payments/refund-payment"
import type { Cradle } from "./cradle"
import { noRowNamed } from "./errors"
import { refundNamed } from "./movements"

/**
 * Refunds under the id of the refund row Medusa has just committed. A refund whose outcome is not known is
 * reported as done: throwing would delete Medusa's row while the money moves.
 */
export const refundPayment = async (
  cradle: Cradle,
  input: RefundPaymentInput
): Promise<RefundPaymentOutput> => {
  const refundId = input.context?.idempotency_key
  if (refundId === undefined) {
    throw noRowNamed("refund")
  }
  const { row, part } = await refundNamed(cradle, refundId)
  await assertNotOfCanceledOrder(cradle.alipay, {
    sessionId: row.session_id,
    amount: part.parts.find(({ id }) => id === refundId)?.amount ?? 0,
  })
  const operation = await refundAtGateway(cradle.alipay, { row, part })
  await cradle.alipay.attention.reviewSoon(row.id)
  const now = (await cradle.alipay.payments.byId(row.id)) ?? row
  return {
    data: {
      ...input.data,
      ...toSessionData(now),
      last_refund: {
        id: refundId,
        status: operation.state === "succeeded" ? "succeeded" : "processing",
      },
    },
  }
}
