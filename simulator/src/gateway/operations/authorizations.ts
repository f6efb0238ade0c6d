import type { z } from "zod"
import type { Agreement } from "../../agreements/store"
import { issueTokens } from "../../flows/agreement"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import { paymentMethod } from "../../wallets/table"
import type { World } from "../../world"
import type { Call, Subject } from "../endpoint"
import type * as wire from "../wire/authorizations"

type Consult = z.infer<typeof wire.consult>
type ApplyToken = z.infer<typeof wire.applyToken>
type TokenReference = z.infer<typeof wire.tokenReference>

/** authorizations/consult: a page on which the shopper agrees to be debited. */
export function consultAuthorization({ world, client, input }: Call<Consult>): object {
  if (!paymentMethod(input.customerBelongsTo)?.autoDebit) {
    throw new Refusal("NO_PAY_OPTIONS", `${input.customerBelongsTo} has no auto debit`)
  }
  const waiting = world.agreements.find(
    (one) => one.clientId === client.clientId && one.authState === input.authState
  )
  if (waiting && waiting.status !== "WAITING") {
    throw new Refusal("PARAM_ILLEGAL", "illegal parameter authState: was used before")
  }
  if (!waiting) {
    world.agreements.add(newAgreement(world, client.clientId, input))
  }
  const page = `${world.origin()}/consent/${encodeURIComponent(input.authState)}`
  return { result: resultOf("SUCCESS"), ...linksOf(input, page) }
}

/** authorizations/applyToken: an authCode or a refresh token becomes a fresh pair of tokens. */
export function applyToken(call: Call<ApplyToken>): object {
  const agreement = findGranted(call)
  assertWallet(agreement, call.input.customerBelongsTo)
  agreement.authCodeUsed = true
  issueTokens(call.world, agreement)
  return { result: resultOf("SUCCESS"), ...tokenFields(agreement) }
}

/** authorizations/revoke: both tokens are dead. */
export function revoke(call: Call<TokenReference>): object {
  requireActive(call).status = "ENDED"
  return { result: resultOf("SUCCESS") }
}

/** authorizations/query: the state of an agreement. */
export function queryAuthorization(call: Call<TokenReference>): object {
  const agreement = requireActive(call)
  return {
    result: resultOf("SUCCESS"),
    customerBelongsTo: agreement.wallet,
    scopes: agreement.scopes,
    ...tokenFields(agreement),
  }
}

/** The agreement behind an authState. */
export function consultSubject({ client, input }: Call<Consult>): Subject {
  return {
    key: { kind: "agreement", clientId: client.clientId, id: input.authState },
    sight: { texts: [input.extendInfo ?? "", input.authState] },
  }
}

/** The agreement behind an authCode or a refresh token, dead or alive. */
export function applyTokenSubject({ world, client, input }: Call<ApplyToken>): Subject | undefined {
  return subjectOf(
    world.agreements.find(
      (one) =>
        one.clientId === client.clientId &&
        (one.authCode === (input.authCode ?? null) ||
          one.refreshToken === (input.refreshToken ?? null))
    )
  )
}

/** The agreement behind an access token. */
export function tokenSubject({ world, client, input }: Call<TokenReference>): Subject | undefined {
  return subjectOf(world.agreements.byAccessToken(client.clientId, input.accessToken))
}

function subjectOf(agreement: Agreement | undefined): Subject | undefined {
  return (
    agreement && {
      key: { kind: "agreement", clientId: agreement.clientId, id: agreement.authState },
    }
  )
}

function newAgreement(world: World, clientId: string, input: Consult): Agreement {
  return {
    clientId,
    authState: input.authState,
    wallet: input.customerBelongsTo,
    scopes: input.scopes,
    redirectUrl: input.authRedirectUrl,
    notifyUrl: input.authNotifyUrl,
    createdAt: world.clock.now(),
    status: "WAITING",
  }
}

function linksOf(input: Consult, page: string): object {
  return input.terminalType === "WEB"
    ? { normalUrl: page }
    : {
        normalUrl: page,
        schemeUrl: `alipaysimulator://consent?page=${encodeURIComponent(page)}`,
        applinkUrl: `${page}?via=applink`,
      }
}

function findGranted({ world, client, input }: Call<ApplyToken>): Agreement {
  const now = world.clock.now()
  const mine = (one: Agreement) => one.clientId === client.clientId
  if (input.grantType === "AUTHORIZATION_CODE") {
    const agreement = world.agreements.find((one) => mine(one) && one.authCode === input.authCode)
    if (!agreement || agreement.authCodeUsed) {
      throw new Refusal("INVALID_CODE", "the authCode is unknown or was used")
    }
    if (now > (agreement.authCodeExpiresAt ?? 0)) {
      throw new Refusal("EXPIRED_CODE", "the authCode has expired")
    }
    return agreement
  }
  const agreement = world.agreements.find(
    (one) => mine(one) && one.refreshToken === input.refreshToken
  )
  const alive = agreement?.status === "ACTIVE" && now <= (agreement.refreshTokenExpiresAt ?? 0)
  if (!agreement || !alive) {
    throw new Refusal("INVALID_REFRESH_TOKEN", "the refresh token is unknown, ended or expired")
  }
  return agreement
}

function assertWallet(agreement: Agreement, wallet: string): void {
  if (agreement.wallet !== wallet) {
    throw new Refusal("PARAM_ILLEGAL", "illegal parameter customerBelongsTo: is another wallet")
  }
}

function requireActive({ world, client, input }: Call<TokenReference>): Agreement {
  const agreement = world.agreements.byAccessToken(client.clientId, input.accessToken)
  if (agreement?.status !== "ACTIVE") {
    throw new Refusal("INVALID_ACCESS_TOKEN", "the access token is unknown or ended")
  }
  return agreement
}

function tokenFields(agreement: Agreement): object {
  const { accessToken, accessTokenExpiresAt, refreshToken, refreshTokenExpiresAt } = agreement
  return {
    accessToken,
    ...(accessTokenExpiresAt === undefined
      ? {}
      : { accessTokenExpiryTime: iso(accessTokenExpiresAt) }),
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(refreshTokenExpiresAt === undefined
      ? {}
      : { refreshTokenExpiryTime: iso(refreshTokenExpiresAt) }),
    userLoginId: "sim***@example.com",
    pspCustomerInfo: { pspName: agreement.wallet, displayCustomerId: "sim***@example.com" },
  }
}
