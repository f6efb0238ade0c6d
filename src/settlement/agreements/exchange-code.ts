import type { AgreementRow, AlipayModuleService } from "../../modules/alipay"
import { discardToken } from "./discard-token"
import { obtainToken } from "./obtain-token"
import { tellTokenLost } from "./tell-token-lost"

/** Makes a pending agreement active: exchanges the code that was kept for it, or takes the token that came instead. */
export const exchangeCode = async (
  alipay: AlipayModuleService,
  row: AgreementRow
): Promise<AgreementRow> => {
  if (row.access_token !== null) {
    return await alipay.agreements.advance(row.id, "active", { token_since: alipay.now() })
  }
  if (await isCodeOfAnother(alipay, row)) {
    if (row.exchange_begun_at !== null) {
      await tellTokenLost(alipay, row, "CODE_OF_ANOTHER")
    }
    return await fail(alipay, row, "CODE_OF_ANOTHER")
  }
  const authCode = alipay.agreements.open(row, "auth_code") ?? ""
  const answer = await obtainToken(alipay, row, { grantType: "AUTHORIZATION_CODE", authCode })
  switch (answer.outcome) {
    case "given": {
      const after = await alipay.agreements.advance(row.id, "active", answer.patch)
      await discardToken(alipay, after, answer.accessToken)
      return after
    }
    case "refused":
      return await fail(alipay, row, answer.code)
    case "lost":
      await tellTokenLost(alipay, row, answer.code)
      return await fail(alipay, row, "TOKEN_LOST")
    case "unclear":
      return (await alipay.agreements.byId(row.id)) ?? row
  }
}

/** A code comes back with a browser: one that belongs to another agreement must not be exchanged for this one. */
const isCodeOfAnother = async (
  alipay: AlipayModuleService,
  { id, auth_code_digest }: AgreementRow
): Promise<boolean> =>
  auth_code_digest !== null &&
  (await alipay.agreements.listByAuthCode(auth_code_digest)).some(
    (other) => other.id !== id && other.reason !== "CODE_OF_ANOTHER"
  )

const fail = async (
  alipay: AlipayModuleService,
  row: AgreementRow,
  reason: string
): Promise<AgreementRow> =>
  await alipay.agreements.advance(row.id, "failed", { reason, ended_at: alipay.now() })
