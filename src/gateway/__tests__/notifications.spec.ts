import fc from "fast-check"
import { parseNotification } from "../wire/notifications"

const read = (json: unknown) => parseNotification(Buffer.from(JSON.stringify(json)))

describe("a notification", () => {
  it.each([
    [
      "payment",
      { notifyType: "PAYMENT_RESULT", paymentRequestId: "a", result: { resultStatus: "S" } },
    ],
    ["payment_pending", { notifyType: "PAYMENT_PENDING", paymentRequestId: "a" }],
    ["capture", { notifyType: "CAPTURE_RESULT", captureId: "c" }],
    ["refund", { notifyType: "REFUND_RESULT", refundStatus: "SUCCESS" }],
    ["authorization", { authorizationNotifyType: "TOKEN_CANCELED", accessToken: "t" }],
    ["dispute", { disputeNotificationType: "DISPUTE_CREATED", disputeId: "d" }],
    ["registration", { registrationResult: { registrationStatus: "COMPLETED" } }],
    ["vaulting", { vaultingRequestId: "v" }],
    ["subscription", { subscriptionNotificationType: "CREATE" }],
    ["unknown", { notifyType: "SOMETHING_NEW" }],
    ["unknown", { notifyType: "toString" }],
    ["unknown", {}],
    ["unknown", []],
    ["unknown", null],
  ])("is told to be %s", (kind, json) => {
    const notification = read(json)
    expect(notification.kind).toBe(kind)
    if (json !== null && !Array.isArray(json)) {
      expect(notification.body).toMatchObject(json)
    }
  })

  it("is read leniently: odd fields are absent, unknown ones kept", () => {
    const { body } = read({
      notifyType: "PAYMENT_RESULT",
      paymentId: { odd: 1 },
      paymentAmount: 7,
      x: 1,
    })
    expect(body).toMatchObject({ x: 1 })
    expect(body).toMatchObject({ paymentId: undefined, paymentAmount: undefined })
  })

  it("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void parseNotification(Buffer.from(bytes))))
    fc.assert(fc.property(fc.jsonValue(), (json) => void read(json)))
  })
})
