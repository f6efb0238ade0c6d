import { CUT, cutPersonal, cutRefused } from "../cut-personal"

describe("a message in the admin", () => {
  it("keeps what tells of money and states", () => {
    const message = {
      notifyType: "PAYMENT_RESULT",
      paymentRequestId: "payses_1",
      paymentAmount: { currency: "CNY", value: "10050" },
      paymentTime: "2026-11-28T00:00:00+08:00",
      result: { resultCode: "SUCCESS", resultStatus: "S", resultMessage: "success" },
    }
    expect(cutPersonal(message)).toEqual(message)
  })

  it("names the fields that may tell of a person, and not their values", () => {
    const message = {
      pspCustomerInfo: { pspName: "Alipay", pspCustomerId: "2088", age: 41 },
      buyer: { buyerEmail: "lin@shop.example", names: ["Lin", "Wei"], zipCode: "315000" },
      isMember: true,
    }
    expect(cutPersonal(message)).toEqual({
      pspCustomerInfo: { pspName: CUT, pspCustomerId: CUT, age: CUT },
      buyer: { buyerEmail: CUT, names: [CUT, CUT], zipCode: CUT },
      isMember: true,
    })
  })

  it("keeps digests of credentials, and no credential", () => {
    expect(cutPersonal({ accessToken: "sha256:abc", authCode: "281006" })).toEqual({
      accessToken: "sha256:abc",
      authCode: CUT,
    })
  })
})

describe("a refused message", () => {
  it.each([
    ["JSON", `{"paymentId":"1","name":"Lin"}`, `{"paymentId":"1","name":"${CUT}"}`],
    ["text", "not even json", "(13 bytes that are no whole JSON)"],
    ["nothing", "", "(0 bytes that are no whole JSON)"],
    ["a number", "13800000000", "(11 bytes that are no whole JSON)"],
    [
      "JSON that was cut off",
      `{"authCode":"281006","value":"1","user":"Lin`,
      "(44 bytes that are no whole JSON; they name value, authCode)",
    ],
  ])("of %s is kept", (_, sent, kept) => expect(cutRefused(Buffer.from(sent))).toBe(kept))

  it("is cut short, whatever it is", () => {
    expect(cutRefused(Buffer.from("value".repeat(200_000))).length).toBeLessThan(100)
    const list = JSON.stringify(Array.from({ length: 5_000 }, () => ({ paymentId: "1" })))
    expect(cutRefused(Buffer.from(list)).length).toBeLessThanOrEqual(4_000)
  })

  it("holds nothing that the database can't", () => {
    expect(cutRefused(Buffer.from("a\0b"))).not.toContain("\0")
  })
})
