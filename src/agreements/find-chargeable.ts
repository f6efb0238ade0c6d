import { MedusaError } from "@medusajs/framework/utils"
import { whyNotChargeable } from "./rules/next-step"
import { shopperMessage } from "../payments/rules/shopper-messages"
import type { AgreementRow } from "../modules/alipay"
import type { AgreementStores } from "../modules/alipay/parts"

export type AgreementChoice = { agreementId: string; customerId: string; handle?: string }

/** Another customer's agreement is not found, like one that never was. @throws MedusaError NOT_FOUND */
export const findOwn = async (
  alipay: AgreementStores,
  { agreementId, customerId, handle }: AgreementChoice
): Promise<AgreementRow> => {
  const row = await alipay.agreements.ofCustomer(agreementId, customerId)
  if (!row || (handle !== undefined && row.handle !== handle)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no linked wallet ${JSON.stringify(agreementId)}.`
    )
  }
  return row
}

/** @throws MedusaError NOT_FOUND, or NOT_ALLOWED with a sentence for the shopper when it has ended */
export const findChargeable = async (
  alipay: AgreementStores,
  choice: AgreementChoice
): Promise<AgreementRow> => {
  const row = await findOwn(alipay, choice)
  const why = whyNotChargeable(row, alipay.now())
  if (why !== undefined) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, shopperMessage(why))
  }
  return row
}
