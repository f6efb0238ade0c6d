import { MedusaError } from "@medusajs/framework/utils"
import type { AgreementRow } from "../modules/alipay"
import { digestOf } from "../modules/alipay/secrets/digest"
import { SealingError } from "../modules/alipay/secrets/sealing"
import type { AlipayLinkOutcome } from "../types/http"
import { messageOf } from "../payments/errors"
import { advanceAgreement } from "./advance-agreement"
import type { AgreementStores } from "../modules/alipay/parts"

export type Returned = {
  authState: string
  authCode: string | undefined
  /** The state in the cookie of the browser that came back, by the agreement's id. */
  cookieOf: (agreementId: string) => string | undefined
}

export type ReturnTaken = {
  row: AgreementRow
  outcome: AlipayLinkOutcome
  /** With the outcome `confirm`: what the signed-in customer sends back to confirm. */
  confirmation?: string
}

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
 * A browser is back from the wallet. In the customer's own browser the first return with a code exchanges it; another
 * browser only gets what the customer needs to confirm. A repeated return, or one without a code, changes nothing.
 * @returns nothing for a state this store never gave out
 */
export const takeReturn = async (
  alipay: AgreementStores,
  { authState, authCode, cookieOf }: Returned
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
  if (authCode === undefined) {
    return { row, outcome: row.auth_code === null ? "refused" : "failed" }
  }
  return cookieOf(row.id) === authState
    ? await takeFromOwner(alipay, row, authCode)
    : { row, outcome: "confirm", confirmation: alipay.sealer.seal(authCode, sealedFor(row)) }
}

/** The code itself, sealed for this agreement: only the browser that the wallet sent back can have it. */
const sealedFor = ({ id }: AgreementRow) => ({ rowId: id, field: "confirmation" })

/**
 * The customer, signed in, confirms that it was them who agreed in another browser.
 * @throws MedusaError INVALID_DATA when the confirmation is not of this agreement
 */
export const confirmReturn = async (
  alipay: AgreementStores,
  row: AgreementRow,
  confirmation: string
): Promise<ReturnTaken> => {
  const authCode = readConfirmation(alipay, row, confirmation)
  if (row.state !== "pending") {
    return { row, outcome: outcomeOf(row) }
  }
  return row.consent_expires_at <= alipay.now()
    ? { row, outcome: "expired" }
    : await takeFromOwner(alipay, row, authCode)
}

const readConfirmation = (
  alipay: AgreementStores,
  row: AgreementRow,
  confirmation: string
): string => {
  try {
    return alipay.sealer.open(confirmation, sealedFor(row))
  } catch (error) {
    if (error instanceof SealingError) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "confirmation is not right: send alipay_confirmation from the address the wallet led back to."
      )
    }
    throw error
  }
}

/** Only the code that was brought here is exchanged: another may have come from a stranger who was asked to agree. */
const takeFromOwner = async (
  alipay: AgreementStores,
  row: AgreementRow,
  authCode: string
): Promise<ReturnTaken> => {
  await alipay.agreements.confirm(row, authCode, alipay.afterOwnAttempt())
  const after = await exchangeNow(alipay, row)
  return { row: after, outcome: outcomeOf(after) }
}

const outcomeOf = ({ state, reason }: AgreementRow): AlipayLinkOutcome =>
  state === "failed" && (reason === "CONSENT_EXPIRED" || reason === "EXPIRED_CODE")
    ? "expired"
    : OUTCOMES[state]

/** What can't be done now is done by the sweep: the code is kept. */
const exchangeNow = async (alipay: AgreementStores, row: AgreementRow): Promise<AgreementRow> => {
  try {
    return await advanceAgreement(alipay, row.id)
  } catch (error) {
    alipay.logger.error(
      `alipay: the code of agreement ${row.id} could not be exchanged yet: ${messageOf(error)}`
    )
    return (await alipay.agreements.byId(row.id)) ?? row
  }
}
