import { leadBegins } from "../../bridge/agreement-care"
import type { AgreementRow, AlipayModuleService } from "../../modules/alipay"
import { discardToken } from "./discard-token"
import { obtainToken } from "./obtain-token"
import { tellTokenLost } from "./tell-token-lost"

/**
 * Renews an agreement's tokens before they end. What the wallet will not renew can be charged until its end, and the
 * shopper is to be asked again.
 */
export const refreshTokens = async (
  alipay: AlipayModuleService,
  row: AgreementRow
): Promise<AgreementRow> => {
  const refreshToken = alipay.agreements.open(row, "refresh_token") ?? ""
  const answer = await obtainToken(alipay, row, { grantType: "REFRESH_TOKEN", refreshToken })
  switch (answer.outcome) {
    case "given": {
      const after = await alipay.agreements.advance(row.id, "active", answer.patch)
      await discardToken(alipay, after, answer.accessToken)
      return after
    }
    case "refused":
      return await letExpire(alipay, row, answer.code)
    case "lost":
      await tellTokenLost(alipay, row, answer.code)
      return await alipay.agreements.advance(row.id, "failed", {
        reason: "TOKEN_LOST",
        ended_at: alipay.now(),
      })
    case "unclear":
      return await warnWhenLate(alipay, row)
  }
}

const letExpire = async (
  alipay: AlipayModuleService,
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
const warnWhenLate = async (
  alipay: AlipayModuleService,
  row: AgreementRow
): Promise<AgreementRow> => {
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
