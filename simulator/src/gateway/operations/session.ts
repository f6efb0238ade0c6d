import { randomBytes } from "node:crypto"
import type { z } from "zod"
import { actForShopper, keepPayment } from "../../flows/open-payment"
import { newPayment, type Draft, type Payment } from "../../ledger/model"
import { fromWire } from "../../money/currency"
import { Refusal, resultOf } from "../../results/result"
import { HOUR, iso } from "../../time/moment"
import { paymentMethod } from "../../wallets/table"
import type { Call } from "../endpoint"
import type * as wire from "../wire/session"
import { momentOf } from "../wire/scalars"
import { attemptOf } from "./attempt"
import { assertSame, checkAmount, checkSettlement, fingerprint, knownMethod } from "./checks"

type Session = z.infer<typeof wire.session>

/** payments/createPaymentSession: a page (or browser component) on which the shopper pays. */
export function createSession(call: Call<Session>): object {
  const { world, client, input } = call
  const known = world.payments.byRequest(client.clientId, input.paymentRequestId)
  if (known) {
    assertSame(known, sessionFingerprint(input))
    return sessionAnswer(known)
  }
  const payment = newPayment(draft(call))
  keepPayment(world, payment)
  const answer = sessionAnswer(payment)
  actForShopper(world, payment)
  return answer
}

function sessionFingerprint({
  productCode,
  productScene,
  paymentAmount,
  paymentMethod: method,
  availablePaymentMethod: available,
}: Session): string {
  const listed = available?.paymentMethodTypeList?.map(({ paymentMethodType }) => paymentMethodType)
  const methods = method?.paymentMethodType ?? listed?.join(" ")
  return fingerprint("session", productCode, productScene, paymentAmount, methods)
}

function sessionAnswer(payment: Payment): object {
  return {
    result: resultOf("SUCCESS"),
    paymentSessionId: payment.sessionId,
    paymentSessionData: payment.sessionData,
    paymentSessionExpiryTime: iso(Math.min(payment.expiresAt, payment.createdAt + HOUR)),
    ...payment.links,
  }
}

function draft(call: Call<Session>): Draft {
  const { world, client, input } = call
  checkSettlement(client, input.settlementStrategy?.settlementCurrency)
  const type = input.paymentMethod?.paymentMethodType ?? onlyOne(input)
  const method = type === undefined ? undefined : knownMethod(type)
  if (method) {
    checkAmount(method, fromWire(input.paymentAmount))
  }
  const expiresAt = sessionExpiry(input, world.clock.now())
  const sessionId = world.ids.token("sess_")
  const page = `${world.origin()}/cashier/${sessionId}`
  const offered = offeredMethods(input)
  return {
    ...attemptOf(call),
    sessionId,
    scene: "checkout",
    fingerprint: sessionFingerprint(input),
    offered,
    links: input.productScene === "CHECKOUT_PAYMENT" ? { normalUrl: page } : {},
    sessionData: sessionData(sessionId, `${world.origin()}/element/${sessionId}`),
    expiresAt,
    methodType: method?.type,
    captureMode: method && method.type !== "CARD" ? undefined : captureMode(input),
  }
}

function captureMode(input: Session): "AUTOMATIC" | "MANUAL" {
  return input.paymentFactor?.captureMode ?? "AUTOMATIC"
}

/** A list of one leaves the shopper no choice. */
function onlyOne(input: Session): string | undefined {
  const [only, ...others] = input.availablePaymentMethod?.paymentMethodTypeList ?? []
  return others.length === 0 ? only?.paymentMethodType : undefined
}

function offeredMethods(input: Session): string[] {
  const listed = input.availablePaymentMethod?.paymentMethodTypeList ?? []
  return listed
    .toSorted((a, b) => (a.paymentMethodOrder ?? 1000) - (b.paymentMethodOrder ?? 1000))
    .map(({ paymentMethodType }) => paymentMethodType)
    .filter((type) => paymentMethod(type) !== undefined)
}

/** A session lives one hour, at most; a shorter life can be asked for. */
function sessionExpiry(input: Session, now: number): number {
  if (input.paymentSessionExpiryTime === undefined) {
    return now + HOUR
  }
  const asked = momentOf(input.paymentSessionExpiryTime)
  if (asked <= now || asked > now + HOUR + 60_000) {
    throw new Refusal(
      "PARAM_ILLEGAL",
      "illegal parameter paymentSessionExpiryTime: must lie within the next hour"
    )
  }
  return Math.min(asked, now + HOUR)
}

/** Four parts joined by `&&`, the last one base64 JSON; merchants hand it on untouched. */
function sessionData(sessionId: string, form: string): string {
  const config = Buffer.from(JSON.stringify({ paymentSessionId: sessionId, form })).toString(
    "base64"
  )
  return [
    randomBytes(32).toString("base64url"),
    randomBytes(16).toString("base64url"),
    "simulator",
    config,
  ].join("&&")
}
