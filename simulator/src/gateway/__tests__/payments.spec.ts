import {
  fresh,
  openStage,
  outcome,
  paidWallet,
  payRequest,
  refundRequest,
  type Stage,
} from "../../__tests__/support/stage"

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const pay = (id: string, marks = "", more = {}) =>
  stage.merchant.call("payments/pay", payRequest(id, marks, more))
const inquire = (id: string) =>
  stage.merchant.call("payments/inquiryPayment", { paymentRequestId: id })
const cancel = (id: string) => stage.merchant.call("payments/cancel", { paymentRequestId: id })

describe("pay for a wallet", () => {
  it("answers U with an address, and the shopper's payment makes it SUCCESS", async () => {
    const answer = await pay("a")
    expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
    expect(answer.body["normalUrl"]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/cashier\/\d{35}$/)
    expect((await inquire("a")).body["paymentStatus"]).toBe("PROCESSING")
    stage.sim.pay("a")
    const { body } = await inquire("a")
    expect(body["paymentStatus"]).toBe("SUCCESS")
    expect(body["paymentTime"]).toBe("2026-09-01T12:00:00+08:00")
    expect(body["customsDeclarationAmount"]).toEqual({ currency: "CNY", value: "12800" })
  })

  it.each([
    [{ terminalType: "WEB" }, ["normalUrl"]],
    [{ terminalType: "WAP", osType: "IOS" }, ["normalUrl", "applinkUrl", "schemeUrl"]],
    [{ terminalType: "APP", osType: "IOS" }, ["applinkUrl", "schemeUrl"]],
    [{ terminalType: "APP", osType: "ANDROID" }, ["appIdentifier", "applinkUrl", "schemeUrl"]],
  ])("gives a terminal %j the addresses %j", async (env, expected) => {
    const { body } = await pay(fresh("terminal"), "", { env })
    const links = ["normalUrl", "applinkUrl", "schemeUrl", "appIdentifier"].filter(
      (key) => key in body
    )
    expect(links.sort()).toEqual([...expected].sort())
  })

  it("repeats the same bytes for the same id and data, whatever else changes", async () => {
    const first = await pay("a")
    const again = await pay("a", "", { paymentRedirectUrl: "https://shop.example/elsewhere" })
    expect(again.text).toBe(first.text)
    expect(stage.sim.ledger().payments).toHaveLength(1)
  })

  it.each([
    ["another amount", { paymentAmount: { currency: "CNY", value: "12801" } }],
    ["another method", { paymentMethod: { paymentMethodType: "ALIPAY_HK" } }],
  ])("refuses the same id with %s", async (_name, more) => {
    await pay("a")
    expect(outcome(await pay("a", "", more))).toBe("F REPEAT_REQ_INCONSISTENT")
  })

  it("refuses the same id on createPaymentSession", async () => {
    await pay("a")
    const answer = await stage.merchant.call("payments/createPaymentSession", payRequest("a"))
    expect(outcome(answer)).toBe("F REPEAT_REQ_INCONSISTENT")
  })

  it("answers a repeated call with the final state once there is one", async () => {
    await pay("a")
    stage.sim.pay("a")
    expect(outcome(await pay("a"))).toBe("S SUCCESS")
    await pay("b")
    await cancel("b")
    expect(outcome(await pay("b"))).toBe("F ORDER_IS_CANCELED")
  })

  it("closes after fourteen minutes and says so", async () => {
    await pay("a", "", { paymentNotifyUrl: `${stage.shop.url}/pay` })
    await stage.sim.clock.advance(14 * MINUTE - 1)
    expect((await inquire("a")).body["paymentStatus"]).toBe("PROCESSING")
    await stage.sim.clock.advance(1)
    const { body } = await inquire("a")
    expect([body["paymentStatus"], body["paymentResultCode"]]).toEqual(["FAIL", "ORDER_IS_CLOSED"])
    expect(stage.shop.bodies()[0]).toMatchObject({
      notifyType: "PAYMENT_RESULT",
      result: { resultStatus: "F" },
    })
    expect(outcome(await pay("a"))).toBe("F ORDER_IS_CLOSED")
  })

  it("closes when the shop says so", async () => {
    await pay("a", "", { paymentExpiryTime: "2026-09-01T12:05:00+08:00" })
    await stage.sim.clock.advance(5 * MINUTE)
    expect((await inquire("a")).body["paymentStatus"]).toBe("FAIL")
  })

  it.each([
    [
      "an unknown method",
      "F PAYMENT_METHOD_NOT_SUPPORTED",
      { paymentMethod: { paymentMethodType: "BEANS" } },
    ],
    [
      "a currency the wallet does not take",
      "F CURRENCY_NOT_SUPPORT",
      { paymentMethod: { paymentMethodType: "GCASH" } },
    ],
    ["too little", "F INVALID_AMOUNT", { paymentAmount: { currency: "CNY", value: "9" } }],
    [
      "too much",
      "F PAYMENT_AMOUNT_EXCEED_LIMIT",
      { paymentAmount: { currency: "CNY", value: "30000001" } },
    ],
    [
      "rupiah that do not end in 00",
      "F INVALID_AMOUNT",
      {
        paymentMethod: { paymentMethodType: "DANA" },
        paymentAmount: { currency: "IDR", value: "150050" },
      },
    ],
  ])("refuses %s", async (_name, expected, more) => {
    expect(outcome(await pay(fresh("no"), "", more))).toBe(expected)
  })

  it("takes the shop's currency for Alipay", async () => {
    const answer = await pay("a", "", { paymentAmount: { currency: "EUR", value: "1000" } })
    expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
  })

  it("refuses a settlement currency outside the contract", async () => {
    const contract = { clientId: stage.merchant.clientId, settlementCurrencies: ["USD"] }
    const own = await openStage({ clients: [contract] })
    const request = payRequest("a", "", { settlementStrategy: { settlementCurrency: "EUR" } })
    expect(outcome(await own.merchant.call("payments/pay", request))).toBe(
      "F SETTLE_CONTRACT_NOT_MATCH"
    )
    await own.close()
  })

  it("echoes metadata and customized fields in inquiry and notification", async () => {
    const echo = { metadata: '{"a":1}', customizedInfo: { customizedField1: "one" } }
    await paidWallet(stage, "a", "", echo)
    expect((await inquire("a")).body).toMatchObject(echo)
    expect(stage.shop.bodies()[0]).toMatchObject(echo)
  })
})

describe("inquiryPayment", () => {
  it("knows nothing of unknown ids", async () => {
    expect(outcome(await inquire("unknown"))).toBe("F ORDER_NOT_EXIST")
  })

  it("lets paymentId win over paymentRequestId", async () => {
    const first = await pay("a")
    await pay("b")
    const ids = { paymentId: first.body["paymentId"], paymentRequestId: "b" }
    const { body } = await stage.merchant.call("payments/inquiryPayment", ids)
    expect(body["paymentRequestId"]).toBe("a")
  })
})

describe("cancel", () => {
  it("closes an unpaid payment for good and repeats itself", async () => {
    await pay("a")
    const first = await cancel("a")
    expect(outcome(first)).toBe("S SUCCESS")
    expect((await cancel("a")).text).toBe(first.text)
    expect((await inquire("a")).body["paymentStatus"]).toBe("CANCELLED")
    expect(() => stage.sim.pay("a")).toThrow("nothing changed")
    expect(stage.shop.messages).toHaveLength(0)
  })

  it("gives a paid payment back", async () => {
    await paidWallet(stage, "a")
    expect(outcome(await cancel("a"))).toBe("S SUCCESS")
    expect(stage.sim.payment("a")).toMatchObject({
      status: "CANCELLED",
      cancelled: "12800",
      net: "0",
    })
  })

  it("ends at 00:15 UTC+8 of the next day", async () => {
    await paidWallet(stage, "a")
    await paidWallet(stage, "b")
    await stage.sim.clock.advance(12 * 60 * MINUTE + 15 * MINUTE)
    expect(outcome(await cancel("a"))).toBe("S SUCCESS")
    await stage.sim.clock.advance(1)
    expect(outcome(await cancel("b"))).toBe("F CANCEL_WINDOW_EXCEED")
  })

  it("is refused after a refund", async () => {
    const paymentId = await paidWallet(stage, "a")
    await stage.merchant.call("payments/refund", refundRequest(paymentId, "r", "1"))
    expect(outcome(await cancel("a"))).toBe("F ORDER_STATUS_INVALID")
  })

  it("is refused for wallets that do not allow it", async () => {
    const more = {
      paymentMethod: { paymentMethodType: "DANA" },
      paymentAmount: { currency: "IDR", value: "150000" },
    }
    await pay("a", "", more)
    expect(outcome(await cancel("a"))).toBe("F PAYMENT_METHOD_NOT_SUPPORTED")
  })

  it("is only for unpaid payments of Thai banks", async () => {
    const more = {
      paymentMethod: { paymentMethodType: "KPLUS" },
      paymentAmount: { currency: "THB", value: "15000" },
    }
    await pay("a", "", more)
    expect(outcome(await cancel("a"))).toBe("S SUCCESS")
    await paidWallet(stage, "b", "", more)
    expect(outcome(await cancel("b"))).toBe("F ORDER_STATUS_INVALID")
  })

  it("knows nothing of unknown ids", async () => {
    expect(outcome(await cancel("unknown"))).toBe("F ORDER_NOT_EXIST")
  })
})

describe("refund", () => {
  const refund = (paymentId: string, id: string, value: string, currency?: string) =>
    stage.merchant.call("payments/refund", refundRequest(paymentId, id, value, currency))

  it("gives back at once, in parts, up to what was paid, and never more", async () => {
    const paymentId = await paidWallet(stage, "a")
    expect(outcome(await refund(paymentId, "r1", "5000"))).toBe("S SUCCESS")
    expect(outcome(await refund(paymentId, "r2", "7801"))).toBe("F REFUND_AMOUNT_EXCEED")
    expect(outcome(await refund(paymentId, "r3", "7800"))).toBe("S SUCCESS")
    expect(stage.sim.payment("a")).toMatchObject({ status: "SUCCESS", refunded: "12800", net: "0" })
    const { body } = await inquire("a")
    expect(body["transactions"]).toMatchObject([
      { transactionType: "REFUND", transactionStatus: "SUCCESS", transactionRequestId: "r1" },
      { transactionStatus: "FAIL", transactionRequestId: "r2" },
      { transactionStatus: "SUCCESS", transactionRequestId: "r3" },
    ])
  })

  it("repeats its answer for the same id and refuses another amount", async () => {
    const paymentId = await paidWallet(stage, "a")
    const first = await refund(paymentId, "r1", "5000")
    expect((await refund(paymentId, "r1", "5000")).text).toBe(first.text)
    expect(outcome(await refund(paymentId, "r1", "5001"))).toBe("F REPEAT_REQ_INCONSISTENT")
    expect(stage.sim.payment("a").refunded).toBe("5000")
  })

  it("tells the shop, without a paymentId", async () => {
    const paymentId = await paidWallet(stage, "a")
    await refund(paymentId, "r1", "5000")
    await stage.sim.settled()
    const notice = stage.shop.bodies().at(-1)
    expect(notice).toMatchObject({
      notifyType: "REFUND_RESULT",
      refundStatus: "SUCCESS",
      refundRequestId: "r1",
    })
    expect(notice).not.toHaveProperty("paymentId")
  })

  it.each([
    ["an unpaid payment", "F ORDER_STATUS_INVALID", async () => pay("a")],
    ["a cancelled payment", "F ORDER_IS_CANCELED", async () => [await pay("a"), await cancel("a")]],
    ["a closed payment", "F ORDER_IS_CLOSED", async () => [await pay("a"), stage.sim.expire("a")]],
  ])("is refused for %s", async (_name, expected, prepare) => {
    await prepare()
    expect(outcome(await refund(stage.sim.payment("a").paymentId, "r", "1"))).toBe(expected)
  })

  it("is refused in another currency, too late, or where the wallet gives nothing back", async () => {
    const paymentId = await paidWallet(stage, "a")
    expect(outcome(await refund(paymentId, "r1", "1", "USD"))).toBe("F CURRENCY_NOT_SUPPORT")
    expect(outcome(await refund("404", "r2", "1"))).toBe("F ORDER_NOT_EXIST")
    const ovo = {
      paymentMethod: { paymentMethodType: "OVO" },
      paymentAmount: { currency: "IDR", value: "150000" },
    }
    const other = await paidWallet(stage, "b", "", ovo)
    expect(outcome(await refund(other, "r3", "100", "IDR"))).toBe("F REFUND_NOT_SUPPORTED")
    await stage.sim.clock.advance(365 * DAY + 1)
    expect(outcome(await refund(paymentId, "r4", "1"))).toBe("F REFUND_WINDOW_EXCEED")
  })

  it("is whole or not at all for PayPay", async () => {
    const more = {
      paymentMethod: { paymentMethodType: "PAYPAY" },
      paymentAmount: { currency: "JPY", value: "1500" },
    }
    const paymentId = await paidWallet(stage, "a", "", more)
    expect(outcome(await refund(paymentId, "r1", "1499", "JPY"))).toBe(
      "F PARTIAL_REFUND_NOT_SUPPORTED"
    )
    expect(outcome(await refund(paymentId, "r2", "1500", "JPY"))).toBe("S SUCCESS")
  })

  it("can be inquired by either id; an unknown one carries no fields", async () => {
    const paymentId = await paidWallet(stage, "a")
    const { body: made } = await refund(paymentId, "r1", "5000")
    for (const ids of [{ refundRequestId: "r1" }, { refundId: made["refundId"] }]) {
      const { body } = await stage.merchant.call("payments/inquiryRefund", ids)
      expect(body).toMatchObject({ refundStatus: "SUCCESS", refundAmount: { value: "5000" } })
    }
    const unknown = await stage.merchant.call("payments/inquiryRefund", {
      refundRequestId: "unknown",
    })
    expect(unknown.body).toEqual({
      result: expect.objectContaining({ resultCode: "ORDER_NOT_EXIST" }),
    })
  })
})

describe("consult", () => {
  it("lists the methods that fit and says why others do not", async () => {
    const { body } = await stage.merchant.call("payments/consult", {
      productCode: "CASHIER_PAYMENT",
      paymentAmount: { currency: "PHP", value: "50" },
      env: { terminalType: "WEB" },
      allowedPaymentMethods: ["ALIPAY_CN", "GCASH", "DANA", "BPI"],
      blockedPaymentMethods: ["BPI"],
    })
    expect(body["paymentOptions"]).toMatchObject([
      { paymentMethodType: "ALIPAY_CN", enabled: true },
      { paymentMethodType: "GCASH", enabled: false, disableReason: "EXCEED_CHANNEL_LIMIT_RULE" },
      { paymentMethodType: "DANA", enabled: false, disableReason: "CHANNEL_NOT_SUPPORT_CURRENCY" },
    ])
  })
})
