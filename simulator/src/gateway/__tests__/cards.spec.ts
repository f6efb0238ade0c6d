import {
  captureRequest,
  cardSession,
  heldCard,
  openStage,
  outcome,
  payRequest,
  refundRequest,
  type Stage,
} from "../../__tests__/support/stage"

const HOUR = 3_600_000
const DAY = 24 * HOUR

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const automatic = { paymentFactor: { isAuthorization: true } }
const capture = (paymentId: string, id: string, value: string, more = {}) =>
  stage.merchant.call("payments/capture", { ...captureRequest(paymentId, id, value), ...more })
const inquire = async (id: string) =>
  (await stage.merchant.call("payments/inquiryPayment", { paymentRequestId: id })).body

describe("a hosted checkout session", () => {
  it("answers S with session data in four parts, an hour of life and no paymentId", async () => {
    const answer = await stage.merchant.call("payments/createPaymentSession", cardSession("s"))
    expect(outcome(answer)).toBe("S SUCCESS")
    const { body } = answer
    expect(String(body["paymentSessionData"]).split("&&")).toHaveLength(4)
    expect(String(body["paymentSessionData"]).length).toBeLessThanOrEqual(4096)
    expect(body["paymentSessionExpiryTime"]).toBe("2026-09-01T13:00:00+08:00")
    expect(body["normalUrl"]).toMatch(/\/cashier\/sess_/)
    expect(body).not.toHaveProperty("paymentId")
    const again = await stage.merchant.call("payments/createPaymentSession", cardSession("s"))
    expect(again.text).toBe(answer.text)
  })

  it("has its own page only as CHECKOUT_PAYMENT", async () => {
    const request = cardSession("s", "", { productScene: "ELEMENT_PAYMENT" })
    const { body } = await stage.merchant.call("payments/createPaymentSession", request)
    expect(body).not.toHaveProperty("normalUrl")
  })

  it("closes with its hour", async () => {
    await stage.merchant.call("payments/createPaymentSession", cardSession("s"))
    await stage.sim.clock.advance(HOUR)
    expect(await inquire("s")).toMatchObject({
      paymentStatus: "FAIL",
      paymentResultCode: "ORDER_IS_CLOSED",
    })
  })

  it("refuses another amount for the same id", async () => {
    await stage.merchant.call("payments/createPaymentSession", cardSession("s"))
    const other = cardSession("s", "", { paymentAmount: { currency: "USD", value: "1" } })
    const answer = await stage.merchant.call("payments/createPaymentSession", other)
    expect(outcome(answer)).toBe("F REPEAT_REQ_INCONSISTENT")
  })
})

describe("automatic capture", () => {
  it("follows the authorisation as its own event, with its own notification", async () => {
    await heldCard(stage, "s", "", automatic)
    expect(await inquire("s")).toMatchObject({ paymentStatus: "SUCCESS", transactions: [] })
    expect(stage.sim.payment("s")).toMatchObject({ authorized: "10000", captured: "0", paid: "0" })
    await stage.sim.clock.advance(1000)
    expect(stage.shop.bodies().map(({ notifyType }) => notifyType)).toEqual([
      "PAYMENT_RESULT",
      "CAPTURE_RESULT",
    ])
    expect(stage.shop.bodies()[1]).toMatchObject({
      captureRequestId: "s",
      captureAmount: { value: "10000" },
    })
    expect(stage.shop.bodies()[1]).not.toHaveProperty("paymentRequestId")
    expect(await inquire("s")).toMatchObject({
      transactions: [{ transactionType: "CAPTURE", transactionStatus: "SUCCESS" }],
    })
  })
})

describe("manual capture", () => {
  it("takes parts up to what is held and not more", async () => {
    const paymentId = await heldCard(stage, "s")
    expect(outcome(await capture(paymentId, "c1", "4000"))).toBe("S SUCCESS")
    expect(outcome(await capture(paymentId, "c2", "6001"))).toBe(
      "F CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT"
    )
    expect(outcome(await capture(paymentId, "c3", "6000"))).toBe("S SUCCESS")
    expect(stage.sim.payment("s")).toMatchObject({ captured: "10000", paid: "10000", net: "10000" })
  })

  it("repeats its answer for the same id and refuses other data", async () => {
    const paymentId = await heldCard(stage, "s")
    const first = await capture(paymentId, "c1", "4000")
    expect((await capture(paymentId, "c1", "4000")).text).toBe(first.text)
    expect(outcome(await capture(paymentId, "c1", "4001"))).toBe("F REPEAT_REQ_INCONSISTENT")
  })

  it("ends with the last capture", async () => {
    const paymentId = await heldCard(stage, "s")
    await capture(paymentId, "c1", "4000", { isLastCapture: true })
    expect(outcome(await capture(paymentId, "c2", "1"))).toBe("F MULTI_CAPTURE_NOT_SUPPORTED")
    expect(await inquire("s")).toMatchObject({
      transactions: [
        { transactionType: "CAPTURE", transactionStatus: "SUCCESS" },
        { transactionType: "CAPTURE", transactionStatus: "FAIL" },
        { transactionType: "VOID", transactionAmount: { value: "6000" } },
      ],
    })
  })

  it("is possible for seven days", async () => {
    const paymentId = await heldCard(stage, "s")
    expect(await inquire("s")).toMatchObject({ authExpiryTime: "2026-09-08T12:00:00+08:00" })
    await stage.sim.clock.advance(7 * DAY)
    expect(outcome(await capture(paymentId, "c1", "4000"))).toBe("S SUCCESS")
    await stage.sim.clock.advance(1)
    expect(outcome(await capture(paymentId, "c2", "4000"))).toBe("F AUTH_EXPIRED")
  })

  it("is refused for unknown, unpaid, cancelled and wallet payments, and in another currency", async () => {
    expect(outcome(await capture("404", "c0", "1"))).toBe("F AUTH_NOT_FOUND")
    await stage.merchant.call("payments/createPaymentSession", cardSession("open"))
    expect(outcome(await capture(stage.sim.payment("open").paymentId, "c1", "1"))).toBe(
      "F ORDER_STATUS_INVALID"
    )
    const held = await heldCard(stage, "s")
    const yuan = { captureAmount: { currency: "CNY", value: "1" } }
    expect(outcome(await capture(held, "c2", "1", yuan))).toBe("F CURRENCY_NOT_SUPPORT")
    await stage.merchant.call("payments/cancel", { paymentId: held })
    expect(outcome(await capture(held, "c3", "1"))).toBe("F AUTH_CANCELLED")
    await stage.merchant.call("payments/pay", payRequest("w"))
    expect(outcome(await capture(stage.sim.payment("w").paymentId, "c4", "1"))).toBe(
      "F ORDER_STATUS_INVALID"
    )
  })
})

describe("a held card", () => {
  it("can be cancelled for seven days, not after a capture", async () => {
    const first = await heldCard(stage, "a")
    const second = await heldCard(stage, "b")
    const third = await heldCard(stage, "c")
    await capture(second, "c1", "1")
    const cancel = (paymentId: string) => stage.merchant.call("payments/cancel", { paymentId })
    await stage.sim.clock.advance(7 * DAY)
    expect(outcome(await cancel(first))).toBe("S SUCCESS")
    expect(outcome(await cancel(second))).toBe("F ORDER_STATUS_INVALID")
    await stage.sim.clock.advance(1)
    expect(outcome(await cancel(third))).toBe("F CANCEL_WINDOW_EXCEED")
    expect(stage.sim.payment("a")).toMatchObject({ authorized: "10000", paid: "0", net: "0" })
  })

  it("is refunded after capture only, later, and no more than was captured", async () => {
    const paymentId = await heldCard(stage, "s")
    const refund = (id: string, value: string) =>
      stage.merchant.call("payments/refund", refundRequest(paymentId, id, value, "USD"))
    expect(outcome(await refund("r0", "1"))).toBe("F ORDER_STATUS_INVALID")
    await capture(paymentId, "c1", "4000")
    expect(outcome(await refund("r1", "4001"))).toBe("F REFUND_AMOUNT_EXCEED")
    expect(outcome(await refund("r2", "4000"))).toBe("U REFUND_IN_PROCESS")
    expect(outcome(await refund("r3", "1"))).toBe("F REFUND_AMOUNT_EXCEED")
    const { body } = await stage.merchant.call("payments/inquiryRefund", { refundRequestId: "r2" })
    expect(body["refundStatus"]).toBe("PROCESSING")
    await stage.sim.clock.advance(20_000)
    expect(outcome(await refund("r2", "4000"))).toBe("S SUCCESS")
    expect(stage.sim.payment("s")).toMatchObject({ refunded: "4000", net: "0" })
  })

  it("can be refunded per capture", async () => {
    const paymentId = await heldCard(stage, "s")
    const { body } = await capture(paymentId, "c1", "4000")
    await capture(paymentId, "c2", "6000")
    const request = {
      ...refundRequest(paymentId, "r1", "4001", "USD"),
      captureId: body["captureId"],
    }
    expect(outcome(await stage.merchant.call("payments/refund", request))).toBe(
      "F REFUND_AMOUNT_EXCEED"
    )
  })
})

describe("pay with card data", () => {
  const request = (id: string, cardNo: string, more = {}) =>
    payRequest(id, "", {
      paymentAmount: { currency: "USD", value: "10000" },
      paymentFactor: { isAuthorization: true, captureMode: "MANUAL" },
      paymentMethod: {
        paymentMethodType: "CARD",
        paymentMethodMetaData: { cardNo, cvv: "123", expiryMonth: "12", expiryYear: "30", ...more },
      },
    })
  const charge = (...args: Parameters<typeof request>) =>
    stage.merchant.call("payments/pay", request(...args))

  it("holds the money at once without 3-D Secure", async () => {
    const answer = await charge("a", "4054695723100768")
    expect(outcome(answer)).toBe("S SUCCESS")
    expect(answer.body["paymentResultInfo"]).toMatchObject({ lastFour: "0768", cardBrand: "VISA" })
  })

  it("sends the shopper to the bank with 3-D Secure, asked for by the shop or by the card", async () => {
    const asked = await charge("a", "4054695723100768", { is3DSAuthentication: "true" })
    expect(outcome(asked)).toBe("U PAYMENT_IN_PROCESS")
    expect(asked.body["normalUrl"]).toContain("/cashier/")
    expect(outcome(await charge("b", "4000000000000028"))).toBe("U PAYMENT_IN_PROCESS")
  })

  it("fails with the card's own code", async () => {
    expect(outcome(await charge("a", "4000000000000036"))).toBe("F DO_NOT_HONOR")
    expect(outcome(await charge("b", "4111111111111111"))).toBe("F INVALID_CARD_NUMBER")
  })
})
