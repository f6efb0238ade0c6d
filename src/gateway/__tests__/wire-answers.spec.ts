import fc from "fast-check"
import { ENDPOINTS, type EndpointName } from "../endpoints"
import { WALLETS, walletOf } from "../wallets"
import { parseNotification } from "../wire/notifications"

const read = (name: EndpointName, fields: object): unknown =>
  ENDPOINTS[name].response.parse({
    result: { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "" },
    ...fields,
  })

const notification = (json: unknown) => parseNotification(Buffer.from(JSON.stringify(json)))

describe("an answer's field", () => {
  it.each([
    ["text", "2026", "2026"],
    ["a small number", 42, "42"],
    ["an id that JSON has rounded", Number("202609011140108001001880000000001"), undefined],
    ["an object", { a: 1 }, undefined],
    ["null", null, undefined],
  ])("of text is read from %s", (_, paymentId, expected) => {
    expect(read("payments.inquiryPayment", { paymentId })).toHaveProperty("paymentId", expected)
  })

  it.each([
    [true, true],
    ["true", true],
    ["False", false],
    ["yes", undefined],
    ["constructor", undefined],
    ["__proto__", undefined],
    [1, undefined],
  ])("of truth is read from %j", (enabled, expected) => {
    const answer = read("payments.consult", {
      paymentOptions: [{ paymentMethodType: "GCASH", enabled }],
    })
    const paymentOptions = [{ paymentMethodType: "GCASH" }]
    expect(answer).toMatchObject({ paymentOptions })
    expect(answer).toHaveProperty("paymentOptions.0.enabled", expected)
  })

  it.each([
    [{ currency: "CNY", value: "100" }, "100"],
    [{ currency: "CNY", value: 100 }, "100"],
    [{ currency: "CNY", value: "1.00" }, undefined],
    [{ currency: "CNY", value: 1.5 }, undefined],
    [{ currency: "CNY", value: "-1" }, undefined],
    [{ value: "100" }, undefined],
    ["100", undefined],
  ])("of money is read from %j", (paymentAmount, value) => {
    const answer = read("payments.inquiryPayment", { paymentAmount })
    expect(answer).toHaveProperty(
      "paymentAmount",
      value === undefined ? undefined : { currency: "CNY", value }
    )
  })

  it.each([
    ["SUCCESS", "SUCCESS"],
    ["Success", "SUCCESS"],
    ["TELEPORTED", "TELEPORTED"],
    [5, undefined],
  ])("of status is read from %j", (paymentStatus, expected) => {
    expect(read("payments.inquiryPayment", { paymentStatus })).toHaveProperty(
      "paymentStatus",
      expected
    )
  })

  it("of a list loses its unreadable members only", () => {
    const answer = read("payments.consult", {
      paymentOptions: [null, 1, { enabled: true }, { paymentMethodType: "NEW_WALLET" }],
    })
    expect(answer).toMatchObject({ paymentOptions: [{ paymentMethodType: "NEW_WALLET" }] })
    expect(answer).toHaveProperty("paymentOptions.length", 1)
  })
})

describe("an answer's result", () => {
  it.each(["X", "s", "", null, 1, undefined])("of the status %j is unknown", (resultStatus) => {
    const parsed = ENDPOINTS["payments.pay"].response.parse({
      result: { resultStatus, resultCode: "SUCCESS" },
    })
    expect(parsed.result).toMatchObject({ resultStatus: "U", resultCode: "SUCCESS" })
  })

  it("must be there", () => {
    for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
      for (const answer of [{}, { result: null }, { result: "S" }, null, [], "S", 1]) {
        expect(ENDPOINTS[name].response.safeParse(answer).success).toBe(false)
      }
    }
  })

  it("is all that any answer needs, whatever else is in it", () => {
    const names = Object.keys(ENDPOINTS) as EndpointName[]
    const fields = names.flatMap((name) => Object.keys(ENDPOINTS[name].response.shape))
    const key = fc.oneof(
      fc.constantFrom(...fields.filter((field) => field !== "result")),
      fc.string()
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.dictionary(key, fc.jsonValue()), (name, extra) => {
        const answer = JSON.stringify({ ...extra, result: { resultStatus: "S" } })
        const parsed = ENDPOINTS[name].response.parse(JSON.parse(answer))
        expect(parsed.result.resultStatus).toBe("S")
      })
    )
  })
})

describe("a notification", () => {
  it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf", ""])(
    "of the type %j is unknown",
    (notifyType) => {
      expect(notification({ notifyType })).toMatchObject({ kind: "unknown", body: { notifyType } })
    }
  )

  it.each([null, 7, ["PAYMENT_RESULT"], { a: 1 }])("of the type %j is unknown", (notifyType) => {
    expect(notification({ notifyType }).kind).toBe("unknown")
  })

  it("is told by its type before its fields", () => {
    const json = { notifyType: "CAPTURE_RESULT", disputeNotificationType: "DISPUTE_CREATED" }
    expect(notification(json).kind).toBe("capture")
  })

  it("without a readable result has none, and is not a success", () => {
    for (const result of [null, "S", 1, []]) {
      const { body } = notification({ notifyType: "PAYMENT_RESULT", result })
      expect(body).toHaveProperty("result", undefined)
    }
  })

  it("is read with the fields that a decision needs", () => {
    const read = notification({
      notifyType: "PAYMENT_RESULT",
      result: { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "success" },
      paymentRequestId: "ord1001-a1",
      paymentId: "202609011140108001001880000000001",
      paymentAmount: { currency: "CNY", value: "12800" },
      paymentTime: "2026-09-01T10:02:11-07:00",
      acquirerReferenceNo: "kept",
    })
    expect(read).toMatchObject({
      kind: "payment",
      body: {
        result: { resultStatus: "S" },
        paymentId: "202609011140108001001880000000001",
        paymentAmount: { currency: "CNY", value: "12800" },
        acquirerReferenceNo: "kept",
      },
    })
  })

  it("never throws, also where it almost is one", () => {
    const key = fc.constantFrom(
      ...["notifyType", "result", "paymentAmount", "refundStatus", "captureId", "__proto__"],
      ...["authorizationNotifyType", "disputeNotificationType", "registrationResult"]
    )
    const value = fc.oneof(
      fc.constantFrom("PAYMENT_RESULT", "REFUND_RESULT", "CAPTURE_RESULT", "constructor"),
      fc.jsonValue()
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (entries) => {
        const pairs = entries.map(
          ([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`
        )
        expect(typeof parseNotification(Buffer.from(`{${pairs.join(",")}}`)).kind).toBe("string")
      }),
      { numRuns: 300 }
    )
  })
})

describe("a wallet", () => {
  it.each(["NEW_WALLET", "constructor", "__proto__", "toString"])(
    "that is not listed works with the defaults: %s",
    (code) => {
      expect(walletOf(code)).toMatchObject({ name: code, currencies: [], expiryMinutes: 14 })
    }
  )

  it("that is listed is what the list says", () => {
    expect(walletOf("GCASH")).toMatchObject({
      name: "GCash",
      currencies: ["PHP"],
      expiryMinutes: 14,
    })
    expect(walletOf("CARD").expiryMinutes).toBe(7 * 24 * 60)
    for (const [code, wallet] of Object.entries(WALLETS)) {
      expect(walletOf(code)).toBe(wallet)
      expect(wallet.currencies.every((currency) => /^[A-Z]{3}$/.test(currency))).toBe(true)
    }
  })
})
