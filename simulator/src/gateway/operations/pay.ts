import type { z } from "zod"
import { testCard } from "../../cards/table"
import { actForShopper, isDirect, keepPayment, payDirectly } from "../../flows/open-payment"
import { failPayment, shopperPays } from "../../flows/settle-payment"
import { newPayment, type Draft, type Payment, type Scene } from "../../ledger/model"
import { scanPhone } from "../../phone/scan"
import { fromWire } from "../../money/currency"
import { Refusal } from "../../results/result"
import { MINUTE } from "../../time/moment"
import type { PaymentMethodRow } from "../../wallets/model"
import { behavioursOf } from "../../world"
import type { Call } from "../endpoint"
import type * as wire from "../wire/pay"
import { momentOf } from "../wire/scalars"
import { attemptOf } from "./attempt"
import { checkAgreement } from "./agreement-check"
import { assertSame, checkAmount, checkSettlement, fingerprint, knownMethod } from "./checks"
import { payAnswer } from "./payment-answer"

type Pay = z.infer<typeof wire.pay>

const SCENES: Readonly<Record<string, Scene>> = {
  AGREEMENT_PAYMENT: "agreement",
  PaymentCode: "payment-code",
  OrderCode: "order-code",
  EntryCode: "entry-code",
  CARD: "card",
}

const EXPIRY: Partial<Record<Scene, number>> = {
  "payment-code": 10 * MINUTE,
  "order-code": 3 * MINUTE,
  "entry-code": 3 * MINUTE,
}

/** payments/pay: one attempt to take money; the same id and data repeat the answer. */
export function pay(call: Call<Pay>): object {
  const { world, client, input } = call
  const known = world.payments.byRequest(client.clientId, input.paymentRequestId)
  if (known) {
    assertSame(known, payFingerprint(input))
    return payAnswer(known)
  }
  const payment = newPayment(draft(call))
  keepPayment(world, payment)
  const declined = behavioursOf(world, payment).take("decline", "pay.decline")
  if (declined) {
    failPayment(world, payment, declined.value)
  } else if (scanPhone(world, payment, input.paymentMethod.paymentMethodId)) {
    return payAnswer(payment)
  } else if (isDirect(payment)) {
    payDirectly(world, payment)
  } else if (payment.scene === "card") {
    chargeCard(call, payment)
  } else {
    const answer = payAnswer(payment)
    actForShopper(world, payment)
    return answer
  }
  return payAnswer(payment)
}

function payFingerprint({ productCode, paymentAmount, paymentMethod: method }: Pay): string {
  return fingerprint(
    "pay",
    productCode,
    paymentAmount,
    method.paymentMethodType,
    method.paymentMethodId
  )
}

function draft(call: Call<Pay>): Draft {
  const { world, client, input } = call
  const method = knownMethod(input.paymentMethod.paymentMethodType)
  checkSettlement(client, input.settlementStrategy?.settlementCurrency)
  checkAmount(method, fromWire(input.paymentAmount))
  const scene = sceneOf(input)
  if (scene === "agreement") {
    checkAgreement(world, client, input.paymentMethod)
  }
  const expiresAt = expiryOf(input, { scene, method, now: world.clock.now() })
  const attempt = attemptOf(call)
  const page = `${world.origin()}/cashier/${attempt.paymentId}`
  return {
    ...attempt,
    sessionId: undefined,
    scene,
    fingerprint: payFingerprint(input),
    offered: [],
    links: linksOf(input, scene, page),
    sessionData: scene === "order-code" ? page : undefined,
    expiresAt,
    methodType: method.type,
    captureMode: scene === "card" ? (input.paymentFactor?.captureMode ?? "AUTOMATIC") : undefined,
  }
}

function sceneOf(input: Pay): Scene {
  const key =
    input.productCode === "CASHIER_PAYMENT"
      ? input.paymentMethod.paymentMethodType
      : (input.paymentFactor?.inStorePaymentScenario ?? input.productCode)
  return SCENES[key] ?? "wallet"
}

function expiryOf(
  input: Pay,
  { scene, method, now }: { scene: Scene; method: PaymentMethodRow; now: number }
): number {
  if (input.paymentExpiryTime === undefined) {
    return now + (EXPIRY[scene] ?? method.expiresAfter)
  }
  const asked = momentOf(input.paymentExpiryTime)
  if (asked <= now) {
    throw new Refusal("PARAM_ILLEGAL", "illegal parameter paymentExpiryTime: is in the past")
  }
  return asked
}

function linksOf(input: Pay, scene: Scene, page: string): Record<string, string> {
  const env = input.env ?? input.order.env
  const terminal = env?.terminalType ?? "WEB"
  if (scene === "agreement" || scene === "payment-code" || scene === "order-code") {
    return {}
  }
  if (terminal === "WEB" || scene === "card" || scene === "entry-code") {
    return { normalUrl: page }
  }
  const links: Record<string, string> = {
    schemeUrl: `alipaysimulator://pay?page=${encodeURIComponent(page)}`,
    applinkUrl: `${page}?via=applink`,
  }
  if (terminal === "APP") {
    return env?.osType === "ANDROID"
      ? { ...links, appIdentifier: "com.example.alipaysimulator" }
      : links
  }
  return { normalUrl: page, ...links }
}

function chargeCard({ world, input }: Call<Pay>, payment: Payment): void {
  const data = input.paymentMethod.paymentMethodMetaData
  const card = data?.cardNo === undefined ? undefined : testCard(data.cardNo)
  if (data?.cardNo !== undefined && (!card || card.refusal)) {
    failPayment(world, payment, card?.refusal ?? "INVALID_CARD_NUMBER")
    return
  }
  if (data?.is3DSAuthentication || card?.challenged) {
    return
  }
  shopperPays(
    world,
    payment,
    card && {
      brand: card.brand,
      masked: `************${card.number.slice(-4)}`,
      lastFour: card.number.slice(-4),
      token: world.ids.token("card_"),
      challenged: false,
    }
  )
}
