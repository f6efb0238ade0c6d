import { cutText, parseGatewayTime, type GatewayResponse } from "../../gateway"
import type { AgreementPatch } from "../../modules/alipay/agreements/agreement-book"
import type { AgreementRow } from "../../modules/alipay/agreements/agreement-row"

const momentOf = (told: string | undefined): Date | null =>
  (told === undefined ? undefined : parseGatewayTime(told)) ?? null

/** Wallets mask logins themselves; one that does not is masked here. */
export const maskLogin = (login: string): string => {
  if (login.includes("*")) {
    return cutText(login, 64)
  }
  const [name = "", domain] = login.split("@")
  const masked = `${cutText(name, Math.min(3, Math.floor(name.length / 2)))}***`
  return cutText(domain === undefined ? masked : `${masked}@${domain}`, 64)
}

/** What an answer with tokens says of an agreement. An answer without a refresh token replaces one all the same. */
export const toTokenPatch = (
  answer: GatewayResponse<"authorizations.applyToken">,
  { login }: Pick<AgreementRow, "login">,
  now: Date
): AgreementPatch => {
  const told = answer.userLoginId ?? answer.pspCustomerInfo?.displayCustomerId
  return {
    secrets: {
      auth_code: null,
      access_token: answer.accessToken ?? null,
      refresh_token: answer.refreshToken ?? null,
    },
    access_token_expires_at: momentOf(answer.accessTokenExpiryTime),
    refresh_token_expires_at: momentOf(answer.refreshTokenExpiryTime),
    token_since: now,
    exchange_begun_at: null,
    login: told === undefined ? login : maskLogin(told),
  }
}
