import { parseNotification } from "../../gateway"
import { readNews, withoutSecrets } from "../read-event"

const news = (json: object) => {
  const body = Buffer.from(JSON.stringify(json))
  return readNews(parseNotification(body), body)
}
const payment = {
  notifyType: "PAYMENT_RESULT",
  paymentRequestId: "payses_1",
  paymentId: "2026",
  result: { resultStatus: "S" },
}

describe("what a message is about", () => {
  it("is the same event however often and with whatever else it is told", () => {
    expect(news({ ...payment, paymentTime: "now" }).event).toBe(news(payment).event)
    expect(news(payment)).toMatchObject({
      kind: "payment",
      paymentRequestId: "payses_1",
      paymentId: "2026",
    })
  })

  it.each([
    ["another outcome", { ...payment, result: { resultStatus: "F" } }],
    ["another payment", { ...payment, paymentId: "2027" }],
    ["a missing id", { ...payment, paymentId: undefined }],
  ])("is another event with %s", (_, other) => {
    expect(news(other).event).not.toBe(news(payment).event)
  })

  it("names captures and refunds by their request ids", () => {
    expect(news({ notifyType: "CAPTURE_RESULT", captureRequestId: "capt_1" }).requestId).toBe(
      "capt_1"
    )
    expect(news({ notifyType: "REFUND_RESULT", refundRequestId: "ref_1" }).requestId).toBe("ref_1")
  })

  it.each([
    ["a zero character", "a\u0000b"],
    ["half of a character", "\ud800"],
    ["more than any id has", "7".repeat(257)],
  ])("names no id with %s, and tells such events apart by their bytes", (_, paymentId) => {
    const told = news({ ...payment, paymentId })
    expect(told.paymentId).toBeUndefined()
    expect(told.event).toMatch(/^[0-9a-f]{64}$/)
    expect(news({ ...payment, paymentId: `${paymentId}!` }).event).not.toBe(told.event)
  })

  it("never shows a credential", () => {
    const told = news({ authorizationNotifyType: "TOKEN_CREATED", accessToken: "secret-token" })
    expect(JSON.stringify(told)).not.toContain("secret-token")
  })
})

it("is kept without credentials, at any depth", () => {
  const kept = JSON.stringify(
    withoutSecrets({
      accessToken: "secret-1",
      list: [{ refreshToken: "secret-2", cardToken: "secret-3" }],
      inner: { authCode: "secret-4", paymentMethodId: "secret-5" },
      userLoginId: "j***@example.com",
    })
  )
  expect(kept).not.toContain("secret-")
  expect(kept).toContain("sha256:")
  expect(kept).toContain("j***@example.com")
})

it("is kept as the database can hold it", () => {
  const odd = { "a\u0000": ["\ud800", { b: "\ud83d\ude00" }] }
  expect(withoutSecrets(odd)).toEqual({ "a\ufffd": ["\ufffd", { b: "\ud83d\ude00" }] })
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as unknown
  expect(JSON.stringify(withoutSecrets(deep))).toContain("nested too deeply")
})
