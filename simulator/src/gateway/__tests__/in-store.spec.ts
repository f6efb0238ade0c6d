import { openStage, outcome, payRequest, type Stage } from "../../__tests__/support/stage"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

function till(id: string, scenario: string, marks = "", prefix?: string) {
  const amount = { currency: "CNY", value: "1000" }
  const request = payRequest(id, "", {
    productCode: "IN_STORE_PAYMENT",
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: "CONNECT_WALLET", paymentMethodId: "28763443825664394" },
    paymentFactor: { inStorePaymentScenario: scenario },
    paymentNotifyUrl: `${stage.shop.url}/till`,
    env: undefined,
    paymentRedirectUrl: undefined,
    order: {
      referenceOrderId: id,
      orderDescription: `Coffee [sim:${marks}]`,
      orderAmount: amount,
      merchant: {
        referenceMerchantId: "M1",
        merchantMCC: "5411",
        merchantName: "Shop",
        store: { referenceStoreId: "S1", storeName: "Shop", storeMCC: "5411" },
      },
      env: {
        storeTerminalId: "T1",
        storeTerminalRequestTime: "2026-09-01T12:00:00+08:00",
        userAgent: "AlipayClient",
      },
    },
  })
  return stage.merchant.call("payments/pay", request, prefix ? { prefix } : {})
}

it("a scanned shopper's code is paid by the call", async () => {
  expect(outcome(await till("a", "PaymentCode"))).toBe("S SUCCESS")
  await stage.sim.settled()
  expect(stage.shop.messages[0]).toMatchObject({
    path: "/till",
    body: { notifyType: "PAYMENT_RESULT" },
  })
})

it("a shopper who must type a PIN is waited for, ten minutes at most", async () => {
  expect(outcome(await till("a", "PaymentCode", "stay-processing"))).toBe("U PAYMENT_IN_PROCESS")
  await stage.sim.clock.advance(10 * 60_000)
  expect(stage.sim.payment("a")).toMatchObject({ status: "FAIL", code: "ORDER_IS_CLOSED" })
})

it("a shown order code carries a text for a QR code, for three minutes", async () => {
  const answer = await till("a", "OrderCode")
  expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
  expect(answer.body["orderCodeForm"]).toMatchObject({
    expireTime: "2026-09-01T12:03:00+08:00",
    codeDetails: [
      {
        codeValueType: "QRCODE",
        displayType: "TEXT",
        codeValue: expect.stringContaining("/cashier/"),
      },
    ],
  })
  expect(answer.body).not.toHaveProperty("normalUrl")
})

it("a printed entry code leads to an address", async () => {
  const answer = await till("a", "EntryCode")
  expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
  expect(answer.body["normalUrl"]).toContain("/cashier/")
})

it("both the sandbox and the production path take a sandbox shop's in-store calls, and only those", async () => {
  const prefix = "/ams/api/v1/"
  expect(outcome(await till("a", "PaymentCode", "", prefix))).toBe("S SUCCESS")
  const inquire = (paymentRequestId: string) =>
    stage.merchant.call("payments/inquiryPayment", { paymentRequestId }, { prefix })
  expect(outcome(await inquire("a"))).toBe("S SUCCESS")
  await stage.merchant.call("payments/pay", payRequest("online"))
  expect(outcome(await inquire("online"))).toBe("F INVALID_CLIENT")
})
