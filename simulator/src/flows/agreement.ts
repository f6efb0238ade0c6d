import type { Agreement } from "../agreements/store"
import type { BehaviourSet } from "../behaviours/behaviour-set"
import type { Payment } from "../ledger/model"
import { DAY, MINUTE } from "../time/moment"
import { paymentMethod } from "../wallets/table"
import type { World } from "../world"

/** The gateway publishes no lifetimes; these are the simulator's. */
const AUTH_CODE_LIFE = 10 * MINUTE
const ACCESS_TOKEN_LIFE = 180 * DAY
const REFRESH_TOKEN_LIFE = 360 * DAY

/** The behaviours of an agreement. */
export function agreementBehaviours(world: World, agreement: Agreement): BehaviourSet {
  return world.book.of({ kind: "agreement", clientId: agreement.clientId, id: agreement.authState })
}

/** The shopper consents; the shop gets an authCode by redirect and by notification. False when it is too late. */
export function agree(world: World, agreement: Agreement): boolean {
  if (agreement.status !== "WAITING") {
    return false
  }
  agreement.status = "AGREED"
  agreement.authCode = world.ids.token("code")
  agreement.authCodeExpiresAt = world.clock.now() + AUTH_CODE_LIFE
  notifyAuthorization(world, agreement, {
    authorizationNotifyType: "AUTHCODE_CREATED",
    authCode: agreement.authCode,
    authState: agreement.authState,
  })
  return true
}

/** The shopper refuses. False when it is too late. */
export function refuse(agreement: Agreement): boolean {
  if (agreement.status !== "WAITING") {
    return false
  }
  agreement.status = "REFUSED"
  return true
}

/** Gives the agreement a new pair of tokens; earlier ones are dead. */
export function issueTokens(world: World, agreement: Agreement): void {
  const behaviours = agreementBehaviours(world, agreement)
  const now = world.clock.now()
  const life = behaviours.peek("token.expires")?.value
  const refreshes =
    paymentMethod(agreement.wallet)?.refreshesTokens !== false &&
    !behaviours.peek("token.no-refresh")
  agreement.status = "ACTIVE"
  agreement.accessToken = world.ids.token("2810")
  agreement.accessTokenExpiresAt = now + (life === undefined ? ACCESS_TOKEN_LIFE : Number(life))
  delete agreement.refreshToken
  delete agreement.refreshTokenExpiresAt
  if (refreshes) {
    agreement.refreshToken = world.ids.token("2811")
    agreement.refreshTokenExpiresAt = now + REFRESH_TOKEN_LIFE
  }
}

/** The shopper or the wallet ends the agreement; only some wallets tell the shop unless `announce` is forced. */
export function endAgreement(
  world: World,
  agreement: Agreement,
  { reason = "user unbound", announce }: { reason?: string; announce?: boolean } = {}
): boolean {
  const token = agreement.accessToken
  if (agreement.status !== "ACTIVE" || token === undefined) {
    return false
  }
  agreement.status = "ENDED"
  if (announce ?? paymentMethod(agreement.wallet)?.announcesUnbinding) {
    notifyAuthorization(world, agreement, {
      authorizationNotifyType: "TOKEN_CANCELED",
      accessToken: token,
      reason,
    })
  }
  return true
}

/** True when the token can be used now. */
export function isUsable(agreement: Agreement, now: number): boolean {
  return agreement.status === "ACTIVE" && now <= (agreement.accessTokenExpiresAt ?? 0)
}

/** Pay-and-bind: a paid payment that carried an `agreementInfo` makes a token by itself. */
export function createTokenFor(world: World, payment: Payment): void {
  const wallet = payment.methodType
  if (payment.authState === undefined || !wallet || !paymentMethod(wallet)?.autoDebit) {
    return
  }
  const agreement: Agreement = {
    clientId: payment.clientId,
    authState: payment.authState,
    wallet,
    scopes: ["AGREEMENT_PAY"],
    redirectUrl: payment.redirectUrl ?? "",
    notifyUrl: undefined,
    createdAt: world.clock.now(),
    status: "WAITING",
  }
  world.agreements.add(agreement)
  issueTokens(world, agreement)
  notifyAuthorization(world, agreement, {
    authorizationNotifyType: "TOKEN_CREATED",
    accessToken: agreement.accessToken,
    authState: agreement.authState,
    userLoginId: "sim***@example.com",
  })
}

function notifyAuthorization(world: World, agreement: Agreement, fields: object): void {
  world.outbox.post({
    kind: "authorization",
    clientId: agreement.clientId,
    url: agreement.notifyUrl,
    body: {
      ...fields,
      result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
    },
    behaviours: agreementBehaviours(world, agreement),
  })
}
