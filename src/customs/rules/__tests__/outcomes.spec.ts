import type { DeclarationState } from "../../../modules/alipay/customs/declaration-row"
import { DECLARATION_TRANSITIONS } from "../../../modules/alipay/customs/declaration-states"
import { DAY, HOUR, MINUTE } from "../../../modules/alipay/time"
import { maskCertificate } from "../certificate"
import { factsOfAnswer, factsOfRecord, stateOfRecord } from "../outcomes"
import { declareRequestOf } from "../request"
import { isLate, nextDeclarationCheck } from "../schedule"

const record = (more: object = {}) => ({
  declarationRequestId: "d",
  declarationRequestStatus: "CUSTOMS_PROCESSING_COMPLETED",
  customsDeclarationResultCode: "2",
  customsDeclarationResultDesc: "recorded",
  customsDeclarationReturnTime: "2026-09-01T12:01:00+08:00",
  ...more,
})

describe("what customs answer", () => {
  it.each<[string, object, DeclarationState]>([
    ["recorded", {}, "recorded"],
    ["matched", { customsDeclarationResultCode: "120" }, "matched"],
    ["a negative code", { customsDeclarationResultCode: "-301" }, "refused"],
    ["a code that is not known", { customsDeclarationResultCode: "7" }, "unclear"],
    ["words", { customsDeclarationResultCode: "OK" }, "unclear"],
    ["no code", { customsDeclarationResultCode: undefined }, "unclear"],
    ["nothing yet", { declarationRequestStatus: "IN_PROCESS" }, "in_process"],
    ["another status", { declarationRequestStatus: "LATER" }, "in_process"],
    ["no status", { declarationRequestStatus: undefined }, "in_process"],
  ])("is %s: completed is not accepted", (_, more, state) =>
    expect(stateOfRecord(record(more))).toBe(state)
  )

  it("is kept as it came, in what fits", () => {
    expect(
      factsOfRecord(record({ customsDeclarationResultDesc: "x".repeat(3_000) }))
    ).toMatchObject({
      customs_result_code: "2",
      customs_result_text: "x".repeat(2_048),
      returned_at: new Date("2026-09-01T04:01:00Z"),
    })
    expect(factsOfRecord(record({ customsDeclarationReturnTime: "soon" }))).toMatchObject({
      returned_at: null,
    })
    expect(factsOfRecord(record({ declarationRequestStatus: "IN_PROCESS" }))).toEqual({})
  })

  it("of Alipay leaves what it does not say", () =>
    expect(factsOfAnswer({ customsPaymentId: "c", customsOrderId: "" })).toEqual({
      customs_payment_id: "c",
    }))

  it("may come again and be another one, but what Alipay refused was never declared", () => {
    expect(DECLARATION_TRANSITIONS.refused).toContain("matched")
    expect(DECLARATION_TRANSITIONS.recorded).toContain("refused")
    expect(DECLARATION_TRANSITIONS.failed).toEqual([])
  })
})

describe("the request", () => {
  const whole = {
    ...{ id: "aldec_1", amount: "10050", sub_order_id: "" },
    ...{ customs_code: "NINGBO", merchant_customs_code: "M", merchant_customs_name: "N" },
  }

  it("declares the whole without a part's id, in fen and in CNY", () =>
    expect(declareRequestOf(whole, "p", undefined)).toEqual({
      declarationRequestId: "aldec_1",
      paymentId: "p",
      declarationAmount: { currency: "CNY", value: "10050" },
      customs: { customsCode: "NINGBO", region: "CN" },
      merchantCustomsInfo: { merchantCustomsCode: "M", merchantCustomsName: "N" },
      splitOrder: false,
    }))

  it("declares a part under its id, with the buyer's identity card", () =>
    expect(
      declareRequestOf({ ...whole, sub_order_id: "ful_1" }, "p", { name: "林伟", number: "3" })
    ).toMatchObject({
      ...{ splitOrder: true, subOrderId: "ful_1" },
      buyerCertificate: {
        ...{ certificateType: "ID_CARD", certificateNo: "3" },
        holderName: { fullName: "林伟" },
      },
    }))

  it.each([
    [
      { name: "林小伟", number: "330203199001011234" },
      { name: "林**", number: "**************1234" },
    ],
    [
      { name: "L", number: "12" },
      { name: "L*", number: "12" },
    ],
    [
      { name: "Lin Wei Chen", number: "" },
      { name: "L****", number: "" },
    ],
  ])("shows of %j no more than %j", (certificate, shown) =>
    expect(maskCertificate(certificate)).toEqual(shown)
  )
})

describe("the next check", () => {
  const made = new Date("2026-01-01T00:00:00Z")
  const after = (ms: number) => new Date(made.getTime() + ms)
  const next = (state: DeclarationState, checks: number, at: number) => {
    const found = nextDeclarationCheck(
      { state, checks, created_at: made },
      { now: after(at), jitter: 0 }
    )
    return found && found.getTime() - after(at).getTime()
  }

  it("comes after 1, 5 and 15 minutes, then every hour for three days, then every day", () => {
    expect([0, 1, 2, 3, 50].map((checks) => next("in_process", checks, HOUR))).toEqual([
      ...[MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, HOUR],
    ])
    expect(next("in_process", 90, 4 * DAY)).toBe(DAY)
    expect(isLate({ state: "in_process", created_at: made }, after(3 * DAY))).toBe(true)
    expect(isLate({ state: "recorded", created_at: made }, after(3 * DAY))).toBe(false)
  })

  it("is none once nothing more is expected", () => {
    expect([next("matched", 1, HOUR), next("failed", 1, HOUR)]).toEqual([null, null])
    expect([next("recorded", 1, HOUR), next("recorded", 80, 3 * DAY)]).toEqual([5 * MINUTE, null])
  })
})
