import { MedusaError } from "@medusajs/framework/utils"
import { isGatewayFailure } from "../gateway"
import type { AgreementRow } from "../modules/alipay"
import { CHARGEABLE_STATES } from "../modules/alipay/agreements/states"
import { SealingError } from "../modules/alipay/secrets/sealing"
import { tellTokenLost, TOKEN_UNREADABLE } from "./tell-token-lost"
import { KEYS_GONE } from "../modules/alipay/accounts/keys-gone"
import type { AgreementStores } from "../modules/alipay/parts"

/**
 * Gives a token back that came for an agreement which had ended in between: it would never be used. Without keys, a person
 * is told.
 */
export const discardToken = async (
  alipay: AgreementStores,
  row: AgreementRow,
  accessToken: string
): Promise<void> => {
  if (CHARGEABLE_STATES.includes(row.state)) {
    return
  }
  try {
    const { gateway } = await alipay.accounts.forPayment(row)
    await gateway.authorizations.revoke({ accessToken })
  } catch (error) {
    if (MedusaError.isMedusaError(error)) {
      await tellTokenLost(alipay, row, KEYS_GONE)
      return
    }
    if (!isGatewayFailure(error)) {
      throw error
    }
    alipay.logger.warn(
      `alipay: the token of agreement ${row.id}, which has ended, could not be given back: ${error.message}`
    )
  }
}

/** Gives back the token that a message brought for an agreement which then never came about. */
export const discardUnused = async (
  alipay: AgreementStores,
  { before, after }: { before: AgreementRow; after: AgreementRow }
): Promise<void> => {
  if (before.state !== "pending" || before.access_token === null) {
    return
  }
  try {
    await discardToken(alipay, after, alipay.agreements.open(before, "access_token") ?? "")
  } catch (error) {
    if (!(error instanceof SealingError)) {
      throw error
    }
    await tellTokenLost(alipay, after, TOKEN_UNREADABLE)
  }
}
