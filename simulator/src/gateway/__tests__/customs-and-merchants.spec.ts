import {
  openStage,
  outcome,
  paidWallet,
  payRequest,
  type Stage,
} from "../../__tests__/support/stage"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

describe("customs", () => {
  const declare = (paymentId: string, id: string, value: string, more = {}) =>
    stage.merchant.call("customs/declare", {
      declarationRequestId: id,
      paymentId,
      declarationAmount: { currency: "CNY", value },
      customs: { customsCode: "ZONGSHU", region: "CN" },
      merchantCustomsInfo: { merchantCustomsCode: "C1", merchantCustomsName: "Shop" },
      splitOrder: false,
      ...more,
    })

  it("take a paid Alipay payment, say who paid it, and finish a minute later", async () => {
    const paymentId = await paidWallet(stage, "a")
    const holder = {
      certificateType: "ID_CARD",
      certificateNo: "1",
      holderName: { fullName: "Li" },
    }
    const answer = await declare(paymentId, "d1", "12800", { buyerCertificate: holder })
    expect(outcome(answer)).toBe("S SUCCESS")
    expect(answer.body).toMatchObject({ customsOrderId: "a", identityCheckResult: "CHECK_PASSED" })
    const ask = { declarationRequestIds: ["d1", "d2"] }
    const before = await stage.merchant.call("customs/inquiryDeclarationRequests", ask)
    expect(before.body).toMatchObject({
      declarationRequestsNotFound: ["d2"],
      declarationRecords: [{ declarationRequestStatus: "IN_PROCESS" }],
    })
    await stage.sim.clock.advance(60_000)
    const after = await stage.merchant.call("customs/inquiryDeclarationRequests", ask)
    expect(after.body).toMatchObject({
      declarationRecords: [
        {
          declarationRequestStatus: "CUSTOMS_PROCESSING_COMPLETED",
          customsDeclarationResultCode: "2",
        },
      ],
    })
  })

  it("repeat their answer for the same content and refuse other content", async () => {
    const paymentId = await paidWallet(stage, "a")
    const first = await declare(paymentId, "d1", "100")
    expect((await declare(paymentId, "d1", "100")).text).toBe(first.text)
    expect(outcome(await declare(paymentId, "d1", "101"))).toBe("F CONTEXT_INCONSISTENT")
  })

  it("take parts, never more than was paid", async () => {
    const paymentId = await paidWallet(stage, "a")
    const part = (id: string, value: string) =>
      declare(paymentId, id, value, { splitOrder: "true", subOrderId: id })
    expect((await part("d1", "12000")).body["customsOrderId"]).toBe("d1")
    expect(outcome(await part("d2", "801"))).toBe("F PARAM_ILLEGAL")
    expect(outcome(await part("d3", "800"))).toBe("S SUCCESS")
  })

  it("refuse what is unknown or unpaid", async () => {
    expect(outcome(await declare("404", "d1", "1"))).toBe("F ORDER_NOT_EXIST")
    await stage.merchant.call("payments/pay", payRequest("a"))
    expect(outcome(await declare(stage.sim.payment("a").paymentId, "d2", "1"))).toBe(
      "F ORDER_STATUS_INVALID"
    )
  })
})

describe("a sub-merchant", () => {
  const merchantInfo = {
    referenceMerchantId: "M1",
    merchantDisplayName: "Corner shop",
    merchantMCC: "5411",
    merchantAddress: { region: "US", city: "Austin" },
    registrationDetail: {
      legalName: "Corner LLC",
      registrationType: "ENTERPRISE_REGISTRATION_NO",
      registrationNo: "1",
    },
  }
  const register = (id: string, more = {}) =>
    stage.merchant.call("merchants/registration", {
      productCodes: ["IN_STORE_PAYMENT"],
      registrationRequestId: id,
      registrationNotifyURL: `${stage.shop.url}/registration`,
      merchantInfo,
      ...more,
    })
  const ask = (ids: object) => stage.merchant.call("merchants/inquiryRegistrationStatus", ids)

  it("is reviewed, told, and found again", async () => {
    expect(outcome(await register("g1"))).toBe("S SUCCESS")
    expect((await ask({ registrationRequestId: "g1" })).body).toMatchObject({
      registrationResult: { registrationStatus: "PENDING" },
    })
    expect(outcome(await register("g2"))).toBe("F REGISTRATION_UNDER_REVIEW")
    await stage.sim.clock.advance(5000)
    expect(stage.shop.messages[0]).toMatchObject({
      path: "/registration",
      body: { referenceMerchantId: "M1", registrationResult: { registrationStatus: "COMPLETED" } },
    })
    expect((await ask({ referenceMerchantId: "M1" })).body).toMatchObject({
      pspRegistrationResultList: [{ registrationResult: { registrationStatus: "APPROVED" } }],
    })
    expect(outcome(await register("g3"))).toBe("F REPEAT_REGISTRATION")
    const info = await stage.merchant.call("merchants/inquiryRegistrationInfo", {
      referenceMerchantId: "M1",
    })
    expect(info.body).toMatchObject({ merchantInfo, productCodes: ["IN_STORE_PAYMENT"] })
  })

  it("can be registered again with the same id and content only", async () => {
    await register("g1")
    expect(outcome(await register("g1"))).toBe("S SUCCESS")
    expect(outcome(await register("g1", { productCodes: ["CASHIER_PAYMENT"] }))).toBe(
      "F REPEAT_REQ_INCONSISTENT"
    )
  })

  it("may use the production path in the sandbox", async () => {
    const request = { registrationRequestId: "nobody" }
    const answer = await stage.merchant.call("merchants/inquiryRegistrationStatus", request, {
      prefix: "/ams/api/v1/",
    })
    expect(outcome(answer)).toBe("F RECORD_NOT_FOUND")
  })
})
