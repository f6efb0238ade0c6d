import { askCustoms, CERTIFICATE, declareRequest } from "../../__tests__/support/customs"
import {
  openStage,
  outcome,
  paidWallet,
  payRequest,
  type Stage,
} from "../../__tests__/support/stage"

let stage: Stage
let paymentId: string
beforeEach(async () => {
  stage = await openStage()
  paymentId = await paidWallet(stage, "a")
})
afterEach(() => stage.close())

const declare = (id: string, value: string, more = {}) =>
  stage.merchant.call("customs/declare", declareRequest(paymentId, id, value, more))
const part = (id: string, value: string, subOrderId = id) =>
  declare(id, value, { splitOrder: "true", subOrderId })
const record = async (id: string) => {
  const { body } = await askCustoms(stage, id)
  const records: unknown = body["declarationRecords"]
  return (Array.isArray(records) ? records[0] : undefined) as Record<string, unknown>
}
const why = async (call: ReturnType<typeof declare>) => {
  const answer = await call
  return `${outcome(answer)} ${answer.body.result.resultMessage}`
}

describe("a declaration", () => {
  it("is taken with the ids that customs' papers must show, and nothing of the receipt yet", async () => {
    const answer = await declare("d1", "12800")
    expect(answer.body).toEqual({
      result: expect.objectContaining({ resultCode: "SUCCESS" }),
      customsPaymentId: expect.stringMatching(/^\d{35,}$/),
      customsOrderId: "a",
    })
  })

  it("says whether the buyer of the certificate is the payer", async () => {
    const answer = await declare("d1", "100", { buyerCertificate: CERTIFICATE })
    expect(answer.body).toMatchObject({ identityCheckResult: "CHECK_PASSED" })
    stage.sim.declarations.identify("d1", "CHECK_NOT_PASSED")
    expect((await declare("d1", "100", { buyerCertificate: CERTIFICATE })).body).toMatchObject({
      result: { resultStatus: "S" },
      identityCheckResult: "CHECK_NOT_PASSED",
    })
  })

  it("is with customs for a minute, then recorded", async () => {
    await declare("d1", "12800")
    expect(await record("d1")).toEqual({
      declarationRequestId: "d1",
      customsPaymentId: expect.any(String),
      customsOrderId: "a",
      customs: { customsCode: "ZONGSHU", region: "CN" },
      merchantCustomsInfo: { merchantCustomsCode: "C1", merchantCustomsName: "Shop" },
      declarationAmount: { currency: "CNY", value: "12800" },
      splitOrder: false,
      declarationRequestStatus: "IN_PROCESS",
      lastModifiedTime: "2026-09-01T12:00:00+08:00",
    })
    await stage.sim.clock.advance(60_000)
    expect(await record("d1")).toMatchObject({
      declarationRequestStatus: "CUSTOMS_PROCESSING_COMPLETED",
      customsDeclarationResultCode: "2",
      customsDeclarationResultDesc: "recorded",
      customsDeclarationReturnTime: "2026-09-01T12:01:00+08:00",
      lastModifiedTime: "2026-09-01T12:01:00+08:00",
    })
  })

  it("repeats its answer for the same content, with the receipt once there is one", async () => {
    const first = await declare("d1", "100")
    expect((await declare("d1", "100")).text).toBe(first.text)
    await stage.sim.clock.advance(60_000)
    expect((await declare("d1", "100")).body).toMatchObject({
      customsPaymentId: first.body["customsPaymentId"],
      clearingChannel: "NUCC",
      clearingTransactionId: expect.stringMatching(/^\d{20}$/),
      customsProviderRegistrationId: "31222699S7",
    })
  })

  it.each([
    ["amount", "101", {}],
    ["customs", "100", { customs: { customsCode: "NINGBO", region: "CN" } }],
    ["certificate", "100", { buyerCertificate: CERTIFICATE }],
  ])("is refused under a known id with another %s", async (_what, value, more) => {
    await declare("d1", "100")
    expect(outcome(await declare("d1", value, more))).toBe("F CONTEXT_INCONSISTENT")
    await stage.sim.clock.advance(60_000)
    expect(outcome(await declare("d1", value, more))).toBe("F CONTEXT_INCONSISTENT")
  })

  it("needs a paid Alipay payment of the account", async () => {
    const unknown = declareRequest("404", "d1", "1")
    expect(outcome(await stage.merchant.call("customs/declare", unknown))).toBe("F ORDER_NOT_EXIST")
    await stage.merchant.call("payments/pay", payRequest("b"))
    const unpaid = declareRequest(stage.sim.payment("b").paymentId, "d2", "1")
    expect(outcome(await stage.merchant.call("customs/declare", unpaid))).toBe(
      "F ORDER_STATUS_INVALID"
    )
  })

  it.each([
    ["customs.region", { customs: { customsCode: "ZONGSHU", region: "US" } }],
    ["customs.customsCode", { customs: { customsCode: "Z".repeat(29), region: "CN" } }],
    ["declarationAmount.currency", { declarationAmount: { currency: "USD", value: "1" } }],
    ["declarationRequestId", { declarationRequestId: "d".repeat(33) }],
    ["subOrderId", { splitOrder: true }],
    ["subOrderId", { splitOrder: true, subOrderId: "s".repeat(65) }],
    ["subOrderId", { splitOrder: true, suborderId: "s1" }],
    ["splitOrder", { splitOrder: "yes" }],
    [
      "merchantCustomsInfo.merchantCustomsName",
      { merchantCustomsInfo: { merchantCustomsCode: "C" } },
    ],
    [
      "buyerCertificate.holderName.fullName",
      { buyerCertificate: { ...CERTIFICATE, holderName: {} } },
    ],
    [
      "buyerCertificate.certificateType",
      { buyerCertificate: { ...CERTIFICATE, certificateType: "X" } },
    ],
  ])("names the wrong field: %s", async (field, more) => {
    expect(await why(declare("d1", "100", more))).toContain(
      `F PARAM_ILLEGAL illegal parameter ${field}:`
    )
  })

  it("takes customs in small letters, and a sub-order that is not asked for", async () => {
    const customs = { customsCode: "zongshu", region: "CN" }
    const answer = await declare("d1", "100", { customs, subOrderId: "s1" })
    expect(answer.body).toMatchObject({ customsOrderId: "a" })
    await stage.sim.clock.advance(60_000)
    expect(await record("d1")).toMatchObject({ customsDeclarationResultDesc: "recorded" })
  })

  it("tells an exact reason at the general administration alone", async () => {
    await declare("d1", "100", { customs: { customsCode: "NINGBO", region: "CN" } })
    stage.sim.declarations.settle("d1", { code: "-7" })
    expect(await record("d1")).toMatchObject({
      customsDeclarationResultCode: "-7",
      customsDeclarationResultDesc: "see the customs' own system",
    })
  })
})

describe("parts of a payment", () => {
  it("have their own order ids, and never more than was paid together", async () => {
    expect((await part("d1", "12000")).body["customsOrderId"]).toBe("d1")
    expect(await why(part("d2", "801"))).toContain("declarationAmount: more than was paid; 800")
    expect(outcome(await part("d3", "800"))).toBe("S SUCCESS")
  })

  it("are declared once", async () => {
    await part("d1", "100", "s1")
    expect(await why(part("d2", "100", "s1"))).toContain("subOrderId: was declared by d1")
    expect(await why(declare("d3", "100"))).toContain("splitOrder: a part of the payment")
  })

  it("do not follow a declaration of the whole", async () => {
    await declare("d1", "100")
    expect(await why(part("d2", "100"))).toContain("splitOrder: the whole payment was declared")
    expect(await why(declare("d3", "100"))).toContain("declared by d1")
  })
})

describe("what customs refused", () => {
  const refuse = async (id: string) => {
    stage.sim.declarations.settle(id, { code: "-1", description: "the payer is someone else" })
    expect(await record(id)).toMatchObject({
      declarationRequestStatus: "CUSTOMS_PROCESSING_COMPLETED",
      customsDeclarationResultCode: "-1",
      customsDeclarationResultDesc: "the payer is someone else",
    })
  }

  it("can be declared again under another id", async () => {
    await declare("d1", "12800")
    await refuse("d1")
    expect(outcome(await declare("d1", "12800", { buyerCertificate: CERTIFICATE }))).toBe(
      "F CONTEXT_INCONSISTENT"
    )
    expect(outcome(await declare("d2", "12800", { buyerCertificate: CERTIFICATE }))).toBe(
      "S SUCCESS"
    )
  })

  it("can be matched later: customs answer again", async () => {
    await declare("d1", "12800")
    await refuse("d1")
    await stage.sim.clock.advance(120_000)
    expect(stage.sim.declarations.get("d1").resultCode).toBe("-1")
    stage.sim.declarations.settle("d1", { code: "120", registrationId: "ZF14021901" })
    expect(stage.sim.declarations.line("d1")).toMatchObject({ refused: false, resultCode: "120" })
    expect((await declare("d1", "12800")).body).toMatchObject({
      customsProviderRegistrationId: "ZF14021901",
    })
  })
})

describe("an inquiry", () => {
  it("answers for up to ten declarations, known and unknown", async () => {
    const ids = Array.from({ length: 9 }, (_none, index) => `d${index}`)
    for (const id of ids) {
      await part(id, "100")
    }
    const { body } = await askCustoms(stage, ...ids, "unknown")
    expect(body["declarationRecords"]).toHaveLength(9)
    expect(body["declarationRequestsNotFound"]).toEqual(["unknown"])
    expect(outcome(await askCustoms(stage, ...ids, "x", "y"))).toBe("F PARAM_ILLEGAL")
    expect(outcome(await askCustoms(stage))).toBe("F PARAM_ILLEGAL")
  })

  it("leaves out a list that would be empty, and repeats no record", async () => {
    await declare("d1", "100")
    const known = (await askCustoms(stage, "d1", "d1")).body
    expect(known).not.toHaveProperty("declarationRequestsNotFound")
    expect(known["declarationRecords"]).toHaveLength(1)
    expect((await askCustoms(stage, "404")).body).not.toHaveProperty("declarationRecords")
  })

  it("is bent by the marks of the payment", async () => {
    await declare("d1", "100")
    stage.sim.bend("a", "inquiryDeclaration.unknown-before x1 declare.drop-after x1")
    expect(outcome(await askCustoms(stage, "d1"))).toBe("U UNKNOWN_EXCEPTION")
    stage.sim.declarations.settle("d1", { code: "-1" })
    await expect(declare("d2", "100")).rejects.toThrow()
    expect(outcome(await declare("d2", "100"))).toBe("S SUCCESS")
    expect(stage.sim.declarations.of("a")).toHaveLength(2)
  })
})

it("the amount to declare is told with a paid Alipay payment alone", async () => {
  const told = { customsDeclarationAmount: { currency: "CNY", value: "12800" } }
  expect(stage.shop.bodies()[0]).toMatchObject(told)
  const inquire = async (id: string) =>
    (await stage.merchant.call("payments/inquiryPayment", { paymentRequestId: id })).body
  expect(await inquire("a")).toMatchObject(told)
  await paidWallet(stage, "g", "", { paymentMethod: { paymentMethodType: "ALIPAY_HK" } })
  expect(await inquire("g")).not.toHaveProperty("customsDeclarationAmount")
})
