import { leadBegins } from "./rules/next-step"
import type { AgreementRow } from "../modules/alipay"
import { spendGrant } from "./spend-grant"
import type { AgreementStores } from "../modules/alipay/parts"

/**
 * Renews an agreement's tokens before they end. What the wallet will not renew can be charged until its end, and the
 * shopper is to be asked again.
 */
export const refreshTokens = async (
  alipay: AgreementStores,
  row: AgreementRow
): Promise<AgreementRow> => {
  const refreshToken = alipay.agreements.open(row, "refresh_token") ?? ""
  return await spendGrant(alipay, row, {
    grant: { grantType: "REFRESH_TOKEN", refreshToken },
    refused: async (code) => await letExpire(alipay, row, code),
    unclear: async () => await warnWhenLate(alipay, row),
  })
}

const letExpire = async (
  alipay: AgreementStores,
  row: AgreementRow,
  reason: string
): Promise<AgreementRow> => {
  await alipay.agreements.note(row.id, {
    secrets: { refresh_token: null },
    exchange_begun_at: null,
    reason,
  })
  return await alipay.agreements.advance(row.id, "expiring")
}

/** With half of the time gone the shopper should know, though the wallet is still asked. */
const warnWhenLate = async (alipay: AgreementStores, row: AgreementRow): Promise<AgreementRow> => {
  const now = (await alipay.agreements.byId(row.id)) ?? row
  const begins = leadBegins(now)
  const end = now.access_token_expires_at
  const isLate =
    begins !== null &&
    end !== null &&
    alipay.now().getTime() > (begins.getTime() + end.getTime()) / 2
  return isLate && now.state === "active"
    ? await alipay.agreements.advance(row.id, "expiring")
    : now
}
