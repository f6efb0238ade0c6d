import { openStage, outcome, type Stage } from "../../__tests__/support/stage"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

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
  const storeInfo = { referenceStoreId: "S1", storeName: "Corner shop, Main Street" }
  const register = (id: string, more = {}) =>
    stage.merchant.call("merchants/registration", {
      productCodes: ["IN_STORE_PAYMENT"],
      registrationRequestId: id,
      registrationNotifyURL: `${stage.shop.url}/registration`,
      merchantInfo,
      storeInfo,
      ...more,
    })
  const ask = (ids: object) => stage.merchant.call("merchants/inquiryRegistrationStatus", ids)

  it("is reviewed, told, and found again", async () => {
    expect(outcome(await register("g1"))).toBe("S SUCCESS")
    expect((await ask({ registrationRequestId: "g1" })).body).toMatchObject({
      registrationResult: { registrationStatus: "PENDING" },
    })
    expect(outcome(await register("g2"))).toBe("F REGISTRATION_UNDER_REVIEW")
    await stage.sim.clock.advance(20_000)
    expect(stage.shop.messages[0]).toMatchObject({
      path: "/registration",
      body: { referenceMerchantId: "M1", registrationResult: { registrationStatus: "COMPLETED" } },
    })
    expect((await ask({ referenceMerchantId: "M1" })).body).toMatchObject({
      pspRegistrationResultList: [
        { pspName: "ALIPAY_CN", registrationResult: { registrationStatus: "APPROVED" } },
        { pspName: "ALIPAY_HK", registrationResult: { registrationStatus: "APPROVED" } },
      ],
    })
    expect(outcome(await register("g3"))).toBe("F REPEAT_REGISTRATION")
    const info = await stage.merchant.call("merchants/inquiryRegistrationInfo", {
      referenceMerchantId: "M1",
    })
    expect(info.body).toMatchObject({
      merchantInfo,
      storeInfo,
      productCodes: ["IN_STORE_PAYMENT"],
    })
  })

  it("may be registered again once a wallet has rejected it, and has data once one has approved it", async () => {
    const info = async () =>
      outcome(
        await stage.merchant.call("merchants/inquiryRegistrationInfo", {
          referenceMerchantId: "M1",
          referenceStoreId: "S1",
        })
      )
    await register("g1", { passThroughInfo: "[sim:registration.reject]" })
    await stage.sim.clock.advance(20_000)
    expect(await info()).toBe("F RECORD_NOT_FOUND")
    expect(outcome(await register("g2"))).toBe("S SUCCESS")
    await stage.sim.clock.advance(20_000)
    expect(await info()).toBe("S SUCCESS")
    expect((await ask({ registrationRequestId: "g1" })).body).toMatchObject({
      registrationResult: { rejectReasons: "documents are not readable" },
    })
  })

  it("has its own store for each place, and must name one to be paid in it", async () => {
    expect(outcome(await register("g1"))).toBe("S SUCCESS")
    const second = { storeInfo: { referenceStoreId: "S2" } }
    expect(outcome(await register("g2", second))).toBe("S SUCCESS")
    expect((await ask({ referenceStoreId: "S2" })).body).toMatchObject({
      result: { resultCode: "SUCCESS" },
    })
    expect(outcome(await register("g3", { storeInfo: undefined }))).toBe("F PARAM_ILLEGAL")
  })

  it("can be registered again with the same id and content only", async () => {
    await register("g1")
    expect(outcome(await register("g1"))).toBe("S SUCCESS")
    expect(outcome(await register("g1", { productCodes: ["CASHIER_PAYMENT"] }))).toBe(
      "F REPEAT_REQ_INCONSISTENT"
    )
  })

  it("may use the production path in the sandbox", async () => {
    const request = { registrationRequestId: "unknown" }
    const answer = await stage.merchant.call("merchants/inquiryRegistrationStatus", request, {
      prefix: "/ams/api/v1/",
    })
    expect(outcome(answer)).toBe("F RECORD_NOT_FOUND")
  })
})
