import type { AgreementRow } from "../modules/alipay"
import { endAgreement } from "./end-agreement"
import { spendGrant } from "./spend-grant"
import { tellTokenLost } from "./tell-token-lost"
import type { AgreementStores } from "../modules/alipay/parts"

/**
 * Makes a pending agreement active: exchanges the code that the customer brought. A token that a message of the gateway
 * brought is not used: it doesn't say who agreed.
 */
export const exchangeCode = async (
  alipay: AgreementStores,
  row: AgreementRow
): Promise<AgreementRow> => {
  if (await isCodeOfAnother(alipay, row)) {
    if (row.exchange_begun_at !== null) {
      await tellTokenLost(alipay, row, "CODE_OF_ANOTHER")
    }
    return await endAgreement(alipay, row, { state: "failed", reason: "CODE_OF_ANOTHER" })
  }
  const authCode = alipay.agreements.open(row, "auth_code") ?? ""
  return await spendGrant(alipay, row, {
    grant: { grantType: "AUTHORIZATION_CODE", authCode },
    refused: async (code) => await endAgreement(alipay, row, { state: "failed", reason: code }),
    unclear: async () => (await alipay.agreements.byId(row.id)) ?? row,
  })
}

/** A code comes back with a browser: one that belongs to another agreement must not be exchanged for this one. */
const isCodeOfAnother = async (
  alipay: AgreementStores,
  { id, auth_code_digest }: AgreementRow
): Promise<boolean> =>
  auth_code_digest !== null &&
  (await alipay.agreements.listByAuthCode(auth_code_digest)).some(
    (other) => other.id !== id && other.reason !== "CODE_OF_ANOTHER"
  )
