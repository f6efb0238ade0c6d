import type { AgreementRow, AlipayModuleService } from "../../modules/alipay"
import { digestOf } from "../../modules/alipay/secrets/digest"
import type { AlipayLinkOutcome } from "../../types/http"
import { messageOf } from "../errors"
import { tendAgreement } from "./tend-agreement"

export type Returned = { authState: string; authCode: string | undefined }

export type ReturnTaken = { row: AgreementRow; outcome: AlipayLinkOutcome }

/** What the shopper is shown of an agreement after the wallet has let them go. */
const OUTCOMES: Readonly<Record<AgreementRow["state"], AlipayLinkOutcome>> = {
  pending: "processing",
  active: "success",
  expiring: "success",
  expired: "failed",
  revoked: "failed",
  failed: "failed",
}

/**
 * The shopper is back from the wallet. The first return with a code exchanges it; a repeated one, or one without a code,
 * changes nothing.
 * @returns nothing for a state this store never gave out
 */
export const takeReturn = async (
  alipay: AlipayModuleService,
  { authState, authCode }: Returned
): Promise<ReturnTaken | undefined> => {
  const row = await alipay.agreements.byAuthState(digestOf(authState))
  if (!row) {
    return undefined
  }
  if (row.state !== "pending") {
    return { row, outcome: outcomeOf(row) }
  }
  if (row.consent_expires_at <= alipay.now()) {
    return { row, outcome: "expired" }
  }
  if (authCode === undefined && row.auth_code === null) {
    return { row, outcome: "refused" }
  }
  if (authCode !== undefined) {
    await alipay.agreements.keepBrought(row, authCode, alipay.afterOwnAttempt())
  }
  const after = await exchangeNow(alipay, row)
  return { row: after, outcome: outcomeOf(after) }
}

const outcomeOf = ({ state, reason }: AgreementRow): AlipayLinkOutcome =>
  state === "failed" && (reason === "CONSENT_EXPIRED" || reason === "EXPIRED_CODE")
    ? "expired"
    : OUTCOMES[state]

/** What can't be done now is done by the sweep: the code is kept. */
const exchangeNow = async (
  alipay: AlipayModuleService,
  row: AgreementRow
): Promise<AgreementRow> => {
  try {
    return await tendAgreement(alipay, row.id)
  } catch (error) {
    alipay.logger.error(
      `alipay: the code of agreement ${row.id} could not be exchanged yet: ${messageOf(error)}`
    )
    return (await alipay.agreements.byId(row.id)) ?? row
  }
}
