import type { AgreementRow } from "../modules/alipay"
import type { AgreementReason } from "../modules/alipay/agreements/agreement-row"
import { isOpenAgreement } from "../modules/alipay/agreements/states"
import { messageOf } from "../payments/errors"
import { advanceAgreement } from "./advance-agreement"
import type { AgreementStores } from "../modules/alipay/parts"

export type Revocation = {
  reason: AgreementReason
  /** `customer`, `wallet`, or an admin user's id. */
  by: string
}

/** The wallet does not take the token any more. */
export const TOKEN_REFUSED: Revocation = { reason: "INVALID_ACCESS_TOKEN", by: "wallet" }

/**
 * Ends an agreement: from now on nothing can be charged, and the gateway is told until it has agreed. Safe to repeat.
 * @returns the agreement as it stands; one whose revocation has no clear answer yet keeps its state
 */
export const revokeAgreement = async (
  alipay: AgreementStores,
  row: AgreementRow,
  { reason, by }: Revocation
): Promise<AgreementRow> => {
  if (!isOpenAgreement(row)) {
    return row
  }
  await alipay.agreements.askToEnd([row.id], { reason, by, now: alipay.now() })
  try {
    return await advanceAgreement(alipay, row.id)
  } catch (error) {
    alipay.logger.error(
      `alipay: agreement ${row.id} can't be charged any more; the gateway will be told later: ${messageOf(error)}`
    )
    return (await alipay.agreements.byId(row.id)) ?? row
  }
}
