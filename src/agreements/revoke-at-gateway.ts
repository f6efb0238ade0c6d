import { MedusaError } from "@medusajs/framework/utils"
import { meaningOf, isGatewayFailure } from "../gateway"
import type { AgreementRow } from "../modules/alipay"
import { SealingError } from "../modules/alipay/secrets/sealing"
import { codeOf } from "../payments/errors"
import { endAgreement, REVOKED } from "./end-agreement"
import { exchangeCode } from "./exchange-code"
import { tellTokenLost, TOKEN_UNREADABLE } from "./tell-token-lost"
import { KEYS_GONE } from "../modules/alipay/accounts/keys-gone"
import type { AgreementStores } from "../modules/alipay/parts"

/** So many tries without a clear answer, and a person is told. */
const PATIENCE = 5

/** Tells the gateway that an agreement has ended. To be called under the agreement's lease. */
export const revokeAtGateway = async (
  alipay: AgreementStores,
  asked: AgreementRow
): Promise<AgreementRow> => {
  const row = await withToken(alipay, asked)
  if (row.access_token === null) {
    return await close(alipay, row)
  }
  const { accessToken, gateway } = await credentialsOf(alipay, row)
  try {
    const { result } = await gateway.authorizations.revoke({ accessToken })
    return result.resultStatus === "S"
      ? await close(alipay, row)
      : await stillOpen(alipay, row, result.resultCode ?? "UNKNOWN")
  } catch (error) {
    if (isDeadAlready(error)) {
      return await close(alipay, row)
    }
    if (!isGatewayFailure(error)) {
      throw error
    }
    return await stillOpen(alipay, row, codeOf(error))
  }
}

/**
 * What the gateway is told with. While it is gone or can't be read, the permission stands and is not confirmed to be over.
 * @throws MedusaError of the account, or SealingError
 */
const credentialsOf = async (alipay: AgreementStores, row: AgreementRow) => {
  try {
    const accessToken = alipay.agreements.open(row, "access_token") ?? ""
    return { accessToken, ...(await alipay.accounts.forPayment(row)) }
  } catch (error) {
    if (MedusaError.isMedusaError(error) || error instanceof SealingError) {
      await stillOpen(alipay, row, error instanceof SealingError ? TOKEN_UNREADABLE : KEYS_GONE)
    }
    throw error
  }
}

/** A code may have been spent already: only with its token can the agreement be ended. */
const withToken = async (alipay: AgreementStores, row: AgreementRow): Promise<AgreementRow> =>
  row.state === "pending" && row.exchange_begun_at !== null ? await exchangeCode(alipay, row) : row

const isDeadAlready = (error: unknown): boolean =>
  isGatewayFailure(error) &&
  error.code === "result" &&
  meaningOf(error.resultCode) === "agreement_ended"

const stillOpen = async (
  alipay: AgreementStores,
  row: AgreementRow,
  code: string
): Promise<AgreementRow> => {
  alipay.logger.warn(`alipay: agreement ${row.id} is not revoked at the gateway yet: ${code}`)
  if (row.checks >= PATIENCE) {
    await tellTokenLost(alipay, row, code)
  }
  return row
}

/** Nothing is known of a code that is still on its way: it stays open until that is. */
const close = async (alipay: AgreementStores, row: AgreementRow): Promise<AgreementRow> => {
  if (row.state === "pending" && row.exchange_begun_at !== null) {
    return row
  }
  await alipay.attention.close("agreement_lost", row.id, { resolution: "gone" })
  return await endAgreement(alipay, row, REVOKED)
}
