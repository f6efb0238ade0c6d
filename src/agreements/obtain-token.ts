import { toTokenPatch } from "./rules/read-token"
import {
  refusesUnread,
  type GatewayRequest,
  type GatewayFailure,
  isGatewayFailure,
} from "../gateway"
import type { AgreementRow } from "../modules/alipay"
import type { AgreementPatch } from "../modules/alipay/agreements/agreement-book"
import { codeOf, didNothing } from "../payments/errors"
import { endSharedToken } from "./end-shared-token"
import type { AgreementStores } from "../modules/alipay/parts"

/** What is exchanged for tokens. */
export type Grant =
  | { grantType: "AUTHORIZATION_CODE"; authCode: string }
  | { grantType: "REFRESH_TOKEN"; refreshToken: string }

export type TokenAnswer =
  | { outcome: "given"; accessToken: string; patch: AgreementPatch }
  /** Certain that nothing was given. */
  | { outcome: "refused"; code: string }
  /**
   * Refused now, but an earlier try had no answer, or another customer's token came: one may have been given that no one
   * knows.
   */
  | { outcome: "lost"; code: string }
  /** Not known; to be tried again. */
  | { outcome: "unclear"; code: string }

/**
 * Exchanges a code or a refresh token, which is good for one exchange. That it is on its way is written down first, so
 * that a lost answer, or a process killed before it wrote the answer down, is known for what it is.
 * To be called under the agreement's lease.
 */
export const obtainToken = async (
  alipay: AgreementStores,
  row: AgreementRow,
  grant: Grant
): Promise<TokenAnswer> => {
  const { gateway } = await alipay.accounts.forPayment(row)
  const begunBefore = row.exchange_begun_at !== null
  await alipay.agreements.note(row.id, {
    exchange_begun_at: row.exchange_begun_at ?? alipay.now(),
    next_check_at: alipay.afterOwnAttempt(),
  })
  const request: GatewayRequest<"authorizations.applyToken"> = {
    ...grant,
    customerBelongsTo: row.payment_method_type,
  }
  try {
    const answer = await gateway.authorizations.applyToken(request)
    const { accessToken, result } = answer
    if (result.resultStatus !== "S" || !accessToken) {
      return { outcome: "unclear", code: result.resultCode ?? "UNKNOWN" }
    }
    return (await endSharedToken(alipay, row, accessToken))
      ? { outcome: "lost", code: "TOKEN_OF_ANOTHER" }
      : { outcome: "given", accessToken, patch: toTokenPatch(answer, row, alipay.now()) }
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    return await readRefusal(alipay, row, { error, begunBefore })
  }
}

const readRefusal = async (
  alipay: AgreementStores,
  row: AgreementRow,
  { error, begunBefore }: { error: GatewayFailure; begunBefore: boolean }
): Promise<TokenAnswer> => {
  const code = codeOf(error)
  alipay.logger.warn(`alipay: no token yet for agreement ${row.id}: ${error.message}`)
  const wasRead = error.code === "result" && !refusesUnread(error.resultCode)
  if (didNothing(error) && wasRead) {
    return { outcome: begunBefore ? "lost" : "refused", code }
  }
  if (didNothing(error) && !begunBefore) {
    await alipay.agreements.note(row.id, { exchange_begun_at: null })
  }
  return { outcome: "unclear", code }
}
