import type { AgreementRow, AlipayModuleService } from "../../modules/alipay"
import { digestOf } from "../../modules/alipay/secrets/digest"

/** The gateway takes 64 characters. */
const DIGITS = 48

/**
 * The id of the payment request of a charge that has a key: made of the key, so that a store whose database was restored
 * from a backup asks for the same payment again, and not for another. Requests that a killed process wrote and never sent
 * keep their ids.
 * @returns nothing for a session that a shopper began
 */
export const chargeRequestId = async (
  alipay: Pick<AlipayModuleService, "charges" | "installation" | "payments">,
  data: Record<string, unknown> | undefined,
  agreement: AgreementRow
): Promise<string | undefined> => {
  const id = data?.["charge_id"]
  const charge = typeof id === "string" ? await alipay.charges.byId(id) : undefined
  if (charge?.agreement_id !== agreement.id) {
    return undefined
  }
  const ledger = await alipay.installation.ledgerId()
  const first = `charge_${digestOf(`${ledger} ${charge.idempotency_key}`).slice(0, DIGITS)}`
  let requestId = first
  for (let next = 2; await alipay.payments.byRequestId(requestId); next++) {
    requestId = `${first}_${next}`
  }
  return requestId
}
