import { verifies, type Answer } from "../../__tests__/support/merchant"
import type { Message } from "../../__tests__/support/shop"
import {
  captureRequest,
  cardSession,
  heldCard,
  openStage,
  outcome,
  paidWallet,
  payRequest,
  refundRequest,
  type Stage,
} from "../../__tests__/support/stage"
import { AMOUNT_ENDINGS } from "../amount-endings"
import { BEHAVIOURS } from "../vocabulary"
import { customsCases } from "./customs-cases"
import { disputeCases } from "./dispute-cases"

const MINUTE = 60_000

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const pay = (id: string, marks = "", more = {}, options = {}) =>
  stage.merchant.call("payments/pay", payRequest(id, marks, more), options)
const inquire = (id: string) =>
  stage.merchant.call("payments/inquiryPayment", { paymentRequestId: id })
const status = async (id: string) => (await inquire(id)).body["paymentStatus"]
const refund = (paymentId: string, id = "r") =>
  stage.merchant.call("payments/refund", refundRequest(paymentId, id, "100"))
const capture = (paymentId: string, id = "c") =>
  stage.merchant.call("payments/capture", captureRequest(paymentId, id, "100"))
const exists = (id: string) =>
  stage.sim.ledger().payments.some((line) => line.paymentRequestId === id)
const kinds = () => stage.shop.bodies().map(({ notifyType }) => notifyType)

/** True when the message carries the gateway's signature. */
function isGenuine({ headers, path, text }: Message): boolean {
  const value = decodeURIComponent(String(headers["signature"]).split("signature=")[1] ?? "")
  const signed = `POST ${path}\n${headers["client-id"]}.${headers["request-time"]}.${text}`
  return verifies(stage.sim.alipayPublicKey, signed, value)
}

/** A fault of one pay call: how it fails, and whether the payment exists afterwards; the next call is well. */
function payFault(
  fault: string,
  works: boolean,
  expectAnswer: (call: Promise<Answer>) => Promise<unknown>
) {
  return async () => {
    // A call that hangs is given up after a second; the others have all the time they need.
    const options = expectAnswer === timedOut ? { timeoutMs: 1_000 } : {}
    await expectAnswer(pay("a", `pay.${fault} x1`, {}, options))
    expect(exists("a")).toBe(works)
    expect(outcome(await pay("a", `pay.${fault} x1`))).toBe("U PAYMENT_IN_PROCESS")
    expect(stage.sim.ledger().payments).toHaveLength(1)
  }
}

const unknown = async (call: Promise<Answer>) =>
  expect(outcome(await call)).toBe("U UNKNOWN_EXCEPTION")
const broken = (call: Promise<Answer>) => expect(call).rejects.toThrow()
const timedOut = (call: Promise<Answer>) => expect(call).rejects.toThrow("timeout")
const error500 = async (call: Promise<Answer>) => expect((await call).status).toBe(500)

async function redeliveryTimes(marks: string) {
  stage.shop.reply = () => ({ status: 500 })
  await paidWallet(stage, "a", marks)
  await stage.sim.clock.advance(2 * MINUTE)
  return stage.shop.messages.map(({ headers }) => headers["request-time"])
}

/** One case per row of the vocabulary, under `scope name`. */
const CASES: Readonly<Record<string, () => Promise<unknown>>> = {
  ...disputeCases(() => stage),
  ...customsCases(() => stage),
  "operation unknown-before": payFault("unknown-before", false, unknown),
  "operation unknown-after": payFault("unknown-after", true, unknown),
  "operation timeout-before": payFault("timeout-before", false, timedOut),
  "operation timeout-after": payFault("timeout-after", true, timedOut),
  "operation drop-before": payFault("drop-before", false, broken),
  "operation drop-after": payFault("drop-after", true, broken),
  "operation http-500-before": payFault("http-500-before", false, error500),
  "operation http-500-after": payFault("http-500-after", true, error500),
  "operation answer": payFault("answer=ACCESS_DENIED", false, async (call) =>
    expect(outcome(await call)).toBe("F ACCESS_DENIED")
  ),
  "operation bad-signature": payFault("bad-signature", true, async (call) => {
    const answer = await call
    expect(answer.headers.get("signature")).toBeTruthy()
    expect(stage.merchant.isGenuine("payments/pay", answer)).toBe(false)
  }),
  "operation no-signature": payFault("no-signature", true, async (call) => {
    const answer = await call
    expect(answer.headers.get("signature")).toBeNull()
    expect(answer.headers.get("response-time")).toBeNull()
    expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
  }),
  "operation garbage": payFault("garbage", true, async (call) => {
    const { text } = await call
    expect(() => JSON.parse(text)).toThrow()
  }),
  async "operation answer-of-another"() {
    await pay("a", "inquiry.answer-of-another x2")
    await broken(inquire("a"))
    await pay("other")
    const about = await inquire("other")
    const answer = await inquire("a")
    expect([answer.text, answer.headers.get("signature")]).toEqual([
      about.text,
      about.headers.get("signature"),
    ])
    expect(stage.merchant.isGenuine("payments/inquiryPayment", answer)).toBe(true)
    expect((await inquire("a")).body["paymentRequestId"]).toBe("a")
  },
  async "operation stale-answer"() {
    await pay("a", "inquiry.stale-answer@2 x1")
    const first = await inquire("a")
    await stage.sim.clock.advance(10 * MINUTE)
    const answer = await inquire("a")
    expect([answer.text, answer.headers.get("response-time")]).toEqual([
      first.text,
      first.headers.get("response-time"),
    ])
    expect(stage.merchant.isGenuine("payments/inquiryPayment", answer)).toBe(true)
    await pay("b", "inquiry.stale-answer x1")
    await broken(inquire("b"))
  },
  async "operation slow"() {
    const start = Date.now()
    await pay("a", "pay.slow=120 x1")
    expect(Date.now() - start).toBeGreaterThanOrEqual(115)
  },
  async "decline decline"() {
    const paymentId = await paidWallet(stage, "a", "refund.decline=MERCHANT_BALANCE_NOT_ENOUGH x1")
    const first = await refund(paymentId)
    expect(outcome(first)).toBe("F MERCHANT_BALANCE_NOT_ENOUGH")
    expect((await refund(paymentId)).text).toBe(first.text)
    expect(outcome(await refund(paymentId, "r2"))).toBe("S SUCCESS")
    const held = await heldCard(stage, "b", "capture.decline=RISK_REJECT x1")
    expect(outcome(await capture(held))).toBe("F RISK_REJECT")
    expect(outcome(await capture(held, "c2"))).toBe("S SUCCESS")
    await pay("c", "cancel.decline=CANCEL_WINDOW_EXCEED")
    const cancel = await stage.merchant.call("payments/cancel", { paymentRequestId: "c" })
    expect(outcome(cancel)).toBe("F CANCEL_WINDOW_EXCEED")
    expect(outcome(await pay("d", "pay.decline=RISK_REJECT"))).toBe("F RISK_REJECT")
  },
  async "payment decline"() {
    expect(outcome(await pay("a", "decline=USER_BALANCE_NOT_ENOUGH"))).toBe(
      "F USER_BALANCE_NOT_ENOUGH"
    )
    await stage.sim.settled()
    expect(stage.shop.bodies()[0]).toMatchObject({
      result: { resultCode: "USER_BALANCE_NOT_ENOUGH" },
    })
    await stage.merchant.call(
      "payments/createPaymentSession",
      cardSession("s", "decline=DO_NOT_HONOR")
    )
    expect(stage.sim.pay("s")).toMatchObject({ status: "FAIL", code: "DO_NOT_HONOR" })
  },
  async "payment auto-pay"() {
    expect(outcome(await pay("a", "auto-pay"))).toBe("U PAYMENT_IN_PROCESS")
    expect(await status("a")).toBe("SUCCESS")
    await pay("b", "auto-pay=3000")
    expect(await status("b")).toBe("PROCESSING")
    await stage.sim.clock.advance(3000)
    expect(await status("b")).toBe("SUCCESS")
  },
  async "payment auto-decline"() {
    await pay("a", "auto-decline=RISK_REJECT")
    expect(await status("a")).toBe("FAIL")
    expect(stage.sim.payment("a").code).toBe("RISK_REJECT")
  },
  async "payment stay-processing"() {
    await pay("a", "stay-processing")
    stage.sim.pay("a")
    expect(await status("a")).toBe("PROCESSING")
    stage.sim.pay("a")
    expect(await status("a")).toBe("SUCCESS")
  },
  async "payment pending"() {
    await pay("a", "pending=5000")
    stage.sim.pay("a")
    await stage.sim.settled()
    expect(await status("a")).toBe("PENDING")
    await stage.sim.clock.advance(5000)
    expect(await status("a")).toBe("SUCCESS")
    expect(kinds()).toEqual(["PAYMENT_PENDING", "PAYMENT_RESULT"])
    await pay("b", "pending")
    stage.sim.pay("b")
    await stage.sim.clock.advance(60 * MINUTE)
    expect(await status("b")).toBe("PENDING")
    stage.sim.pay("b")
    expect(await status("b")).toBe("SUCCESS")
  },
  async "payment paid-amount"() {
    await paidWallet(stage, "a", "paid-amount=1")
    expect((await inquire("a")).body["paymentAmount"]).toEqual({ currency: "CNY", value: "1" })
    expect(stage.shop.bodies()[0]).toMatchObject({ paymentAmount: { value: "1" } })
  },
  async "payment discount"() {
    await paidWallet(stage, "a", "discount=800")
    const promotions = [
      {
        promotionType: "DISCOUNT",
        discount: { savingsAmount: { currency: "CNY", value: "800" } },
      },
    ]
    expect((await inquire("a")).body).toMatchObject({
      paymentAmount: { currency: "CNY", value: "12800" },
      actualPaymentAmount: { currency: "CNY", value: "12000" },
      promotionResults: promotions,
    })
    expect(stage.shop.bodies()[0]).toMatchObject({
      paymentAmount: { value: "12800" },
      promotionResult: promotions,
    })
  },
  async "payment paid-currency"() {
    await paidWallet(stage, "a", "paid-currency=JPY")
    expect((await inquire("a")).body["paymentAmount"]).toEqual({ currency: "JPY", value: "12800" })
  },
  async "payment invisible"() {
    const request = cardSession("a", "invisible")
    const { body } = await stage.merchant.call("payments/createPaymentSession", request)
    expect(outcome(await inquire("a"))).toBe("F ORDER_NOT_EXIST")
    await fetch(String(body["normalUrl"]))
    expect(await status("a")).toBe("PROCESSING")
  },
  async "payment auto-capture"() {
    await heldCard(stage, "a", "auto-capture=60000", { paymentFactor: { isAuthorization: true } })
    await stage.sim.clock.advance(59_999)
    expect(stage.sim.payment("a").captured).toBe("0")
    await stage.sim.clock.advance(1)
    expect(stage.sim.payment("a").captured).toBe("10000")
  },
  async "payment review"() {
    await heldCard(stage, "a", "review", { paymentFactor: { isAuthorization: true } })
    expect((await inquire("a")).body).toMatchObject({ authReviewStatus: "PROCESSING" })
    stage.sim.review("a", "REJECT")
    expect((await inquire("a")).body).toMatchObject({ authReviewStatus: "REJECT" })
    expect(() => stage.sim.review("a", "ACCEPT")).toThrow()
    await heldCard(stage, "b", "", { paymentFactor: { isAuthorization: true } })
    expect((await inquire("b")).body).not.toHaveProperty("authReviewStatus")
  },
  async "payment dispute"() {
    await paidWallet(stage, "a", "dispute=1000")
    expect(stage.sim.disputes()).toHaveLength(0)
    await stage.sim.clock.advance(1000)
    expect(stage.sim.disputes()).toHaveLength(1)
    await heldCard(stage, "b", "dispute x1", { paymentFactor: { isAuthorization: true } })
    expect(stage.sim.disputes()).toHaveLength(1)
    await stage.sim.clock.advance(1000)
    expect(stage.sim.disputes()).toHaveLength(2)
  },
  async "refund settle-later"() {
    const paymentId = await paidWallet(stage, "a", "refund.settle-later=9000")
    expect(outcome(await refund(paymentId))).toBe("U REFUND_IN_PROCESS")
    await stage.sim.clock.advance(9000)
    expect(outcome(await refund(paymentId))).toBe("S SUCCESS")
    const other = await paidWallet(stage, "b", "refund.settle-later")
    await refund(other, "r2")
    await stage.sim.clock.advance(60 * MINUTE)
    expect(stage.sim.payment("b").refunded).toBe("0")
    expect(stage.sim.settleRefund("r2", { result: "success" }).refunded).toBe("100")
  },
  async "refund fail-later"() {
    const paymentId = await paidWallet(stage, "a", "refund.fail-later=9000:RISK_REJECT")
    expect(outcome(await refund(paymentId))).toBe("U REFUND_IN_PROCESS")
    await stage.sim.clock.advance(9000)
    expect(outcome(await refund(paymentId))).toBe("F RISK_REJECT")
    expect(stage.shop.bodies().at(-1)).toMatchObject({ refundStatus: "FAIL" })
  },
  async "capture settle-later"() {
    const held = await heldCard(stage, "a", "capture.settle-later=9000")
    expect(outcome(await capture(held))).toBe("U CAPTURE_IN_PROCESS")
    expect(stage.sim.payment("a").captured).toBe("0")
    await stage.sim.clock.advance(9000)
    expect(outcome(await capture(held))).toBe("S SUCCESS")
    const other = await heldCard(stage, "b", "capture.settle-later")
    await capture(other, "c2")
    expect(stage.sim.settleCapture("c2", { result: "fail" }).captured).toBe("0")
    expect(outcome(await capture(other, "c2"))).toBe("F PROCESS_FAIL")
  },
  async "capture fail-later"() {
    const held = await heldCard(stage, "a", "capture.fail-later=9000")
    await capture(held)
    await stage.sim.clock.advance(9000)
    expect(outcome(await capture(held))).toBe("F PROCESS_FAIL")
    expect(stage.shop.bodies().at(-1)).toMatchObject({
      notifyType: "CAPTURE_RESULT",
      result: { resultStatus: "F" },
    })
  },
  async "notice lost"() {
    await paidWallet(stage, "a", "notify-payment.lost x2")
    expect(stage.shop.messages).toHaveLength(0)
    await stage.sim.clock.advance(2 * MINUTE)
    expect(stage.shop.messages).toHaveLength(0)
    await stage.sim.clock.advance(10 * MINUTE)
    expect(stage.shop.messages).toHaveLength(1)
    expect(stage.sim.notifications()[0]?.attempts.map(({ outcome: how }) => how)).toEqual([
      "lost",
      "lost",
      "acknowledged",
    ])
  },
  async "notice double"() {
    await paidWallet(stage, "a", "notify.double x1")
    expect(stage.shop.messages).toHaveLength(2)
    expect(stage.shop.messages[0]?.text).toBe(stage.shop.messages[1]?.text)
  },
  async "notice early"() {
    const call = pay("a", "auto-pay notify.early x1")
    let answered = false
    stage.shop.reply = () => {
      expect(answered).toBe(false)
      return {}
    }
    await call
    answered = true
    expect(stage.shop.messages).toHaveLength(1)
    // No one calls when a shopper pays on the page: the message is waited for all the same.
    await pay("b", "notify.early x1")
    let acknowledged = false
    stage.shop.reply = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      acknowledged = true
      return {}
    }
    await stage.sim.pay("b")
    await stage.sim.settled()
    expect(acknowledged).toBe(true)
  },
  async "notice delay"() {
    await paidWallet(stage, "a", "notify.delay=7000")
    expect(stage.shop.messages).toHaveLength(0)
    await stage.sim.clock.advance(7000)
    expect(stage.shop.messages).toHaveLength(1)
  },
  async "notice foreign-key"() {
    await paidWallet(stage, "a", "notify.foreign-key x1")
    await stage.sim.redeliver("ntf_1")
    expect(stage.shop.messages.map(isGenuine)).toEqual([false, true])
  },
  async "notice bad-signature"() {
    await paidWallet(stage, "a", "notify.bad-signature x1")
    await stage.sim.redeliver("ntf_1")
    expect(stage.shop.messages.map(isGenuine)).toEqual([false, true])
  },
  async "notice old-time"() {
    expect(new Set(await redeliveryTimes("notify.old-time")).size).toBe(1)
  },
  async "notice after-capture"() {
    const more = { paymentFactor: { isAuthorization: true } }
    await heldCard(stage, "a", "notify-payment.after-capture", more)
    await stage.sim.clock.advance(1000)
    expect(kinds()).toEqual(["CAPTURE_RESULT", "PAYMENT_RESULT"])
  },
  async "token expires"() {
    const body = await bound("token.expires=1000")
    expect(body["accessTokenExpiryTime"]).toBe("2026-09-01T12:00:01+08:00")
  },
  async "token no-refresh"() {
    expect(await bound("token.no-refresh")).not.toHaveProperty("refreshToken")
  },
  async "registration reject"() {
    expect(await reviewed("registration.reject")).toEqual(["REJECTED", "REJECTED"])
  },
  async "registration reject-one"() {
    expect(await reviewed("registration.reject-one")).toEqual(["APPROVED", "REJECTED"])
  },
  async "registration no-wallets"() {
    expect(await reviewed("registration.no-wallets")).toEqual([])
  },
  async "registration review"() {
    await register("registration.review=60000")
    await stage.sim.clock.advance(59_000)
    expect(stage.shop.bodies()).toEqual([])
    await stage.sim.clock.advance(1_000)
    expect(stage.shop.bodies()).toHaveLength(1)
  },
}

async function register(marks: string) {
  await stage.merchant.call("merchants/registration", {
    productCodes: ["IN_STORE_PAYMENT"],
    registrationRequestId: "g1",
    passThroughInfo: `[sim:${marks}]`,
    merchantInfo: {
      referenceMerchantId: "M1",
      merchantDisplayName: "Shop",
      merchantMCC: "5411",
      merchantAddress: { region: "US" },
      registrationDetail: { legalName: "Shop", registrationType: "X", registrationNo: "1" },
    },
    storeInfo: { referenceStoreId: "S1" },
  })
}

/** What each wallet says of a store once its review is over. */
async function reviewed(marks: string): Promise<unknown[]> {
  await register(marks)
  await stage.sim.clock.advance(20_000)
  const { pspRegistrationResultList: list } = stage.shop.bodies()[0] as {
    pspRegistrationResultList: { registrationResult: { registrationStatus: string } }[]
  }
  return list.map((each) => each.registrationResult.registrationStatus)
}

async function bound(marks: string) {
  await stage.merchant.call("authorizations/consult", {
    customerBelongsTo: "GCASH",
    authRedirectUrl: "https://shop.example/bind",
    authState: "st",
    scopes: ["AGREEMENT_PAY"],
    terminalType: "WEB",
    extendInfo: `[sim:${marks}]`,
  })
  const { authCode } = stage.sim.agree("st")
  const request = { grantType: "AUTHORIZATION_CODE", customerBelongsTo: "GCASH", authCode }
  return (await stage.merchant.call("authorizations/applyToken", request)).body
}

describe("every mark", () => {
  it.each(BEHAVIOURS.map(({ scope, name, help }) => ({ row: `${scope} ${name}`, help })))(
    "$row: $help",
    async ({ row }) => {
      const test = CASES[row]
      if (!test) {
        throw new Error(`the vocabulary has "${row}" and no test for it`)
      }
      await test()
    }
  )
})

describe("faults reach every operation that has a subject", () => {
  it("a refund that is dropped after the work is done once", async () => {
    const paymentId = await paidWallet(stage, "a", "refund.drop-after x2")
    await broken(refund(paymentId))
    await broken(refund(paymentId))
    expect(outcome(await refund(paymentId))).toBe("S SUCCESS")
    expect(stage.sim.payment("a")).toMatchObject({ refunded: "100", calls: { refund: 3 } })
  })

  it("an applyToken that answers U before the work leaves the code usable", async () => {
    const body = await bound("applyToken.unknown-before x1")
    expect(body.result.resultCode).toBe("UNKNOWN_EXCEPTION")
    const { authCode } = stage.sim.agreements()[0] ?? {}
    const request = { grantType: "AUTHORIZATION_CODE", customerBelongsTo: "GCASH", authCode }
    expect(outcome(await stage.merchant.call("authorizations/applyToken", request))).toBe(
      "S SUCCESS"
    )
  })

  it("the third inquiry can be the one that fails", async () => {
    await pay("a", "inquiry.unknown-before@3 x1")
    const outcomes = [
      await inquire("a"),
      await inquire("a"),
      await inquire("a"),
      await inquire("a"),
    ].map(outcome)
    expect(outcomes).toEqual(["S SUCCESS", "S SUCCESS", "U UNKNOWN_EXCEPTION", "S SUCCESS"])
  })
})

describe("amount endings", () => {
  it.each(AMOUNT_ENDINGS)("$ending stands for $marks: $help", async ({ ending, marks }) => {
    await pay("a", "", { paymentAmount: { currency: "CNY", value: `12${ending}` } })
    const keys = marks.split(/\s+/).filter((mark) => !/^x\d+$/.test(mark))
    const shown = stage.sim.payment("a").behaviours
    expect(keys.every((key) => shown.some((behaviour) => behaviour.startsWith(key)))).toBe(true)
  })

  it("leave ordinary amounts alone", async () => {
    await pay("a")
    expect(stage.sim.payment("a").behaviours).toEqual([])
  })
})

describe("behaviours given by hand", () => {
  it("bend an existing payment", async () => {
    const paymentId = await paidWallet(stage, "a")
    stage.sim.bend("a", "refund.decline=PROCESS_FAIL x1")
    expect(outcome(await refund(paymentId))).toBe("F PROCESS_FAIL")
    await pay("b")
    stage.sim.bend("b", "auto-pay")
    expect(await status("b")).toBe("SUCCESS")
  })

  it("wait for the next payment that matches", async () => {
    stage.sim.next("decline=RISK_REJECT", "order-b")
    expect(outcome(await pay("a"))).toBe("U PAYMENT_IN_PROCESS")
    expect(outcome(await pay("b"))).toBe("F RISK_REJECT")
    expect(outcome(await pay("c"))).toBe("U PAYMENT_IN_PROCESS")
  })

  it("wait for the kind of call they are about", async () => {
    stage.sim.next("consult.answer=ACCESS_DENIED")
    stage.sim.next("authConsult.unknown-before")
    stage.sim.next("decline=RISK_REJECT")
    const consult = {
      productCode: "CASHIER_PAYMENT",
      paymentAmount: { currency: "CNY", value: "1" },
      env: { terminalType: "WEB" },
    }
    const outcomes = [
      await stage.merchant.call("payments/consult", consult),
      await stage.merchant.call("payments/consult", consult),
      await pay("a"),
    ].map(outcome)
    expect(outcomes).toEqual(["F ACCESS_DENIED", "S SUCCESS", "F RISK_REJECT"])
    await expect(bound("")).rejects.toThrow("no agreement")
  })
})
