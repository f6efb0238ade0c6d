import { resolveAccount } from "../../../modules/alipay/accounts/resolve-account"
import { factOfMissing } from "../missing-payment"
import { productOf } from "../product"
import { readElementAnswer } from "../read-pay-answer"
import { aPaymentRow } from "./a-payment-row"

const account = (do_not_send: "buyer"[] = []) =>
  resolveAccount("cn", {
    client_id: "SANDBOX_1",
    private_key: "k",
    alipay_public_key: "p",
    do_not_send,
  })

describe("how a payment is asked for", () => {
  it.each([
    ["CARD", true, "element"],
    ["CARD", false, "session"],
    ["APPLEPAY", true, "session"],
    ["GOOGLEPAY", true, "session"],
    ["ALIPAY_CN", true, "pay"],
    ["GCASH", false, "pay"],
  ])("of %s with embedded %j is %s", (paymentMethodType, embedded, product) => {
    expect(productOf({ paymentMethodType, embedded }, account())).toBe(product)
  })

  it("is the hosted page where the gateway is not told of the buyer", () => {
    const choice = { paymentMethodType: "CARD", embedded: true }
    expect(productOf(choice, account(["buyer"]))).toBe("session")
  })
})

describe("the answer to a session for the form", () => {
  const answer = (paymentSessionData: string | undefined) =>
    readElementAnswer({
      result: { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "" },
      paymentSessionData,
      paymentSessionExpiryTime: "2026-01-01T01:00:00Z",
      normalUrl: "https://gateway.example/page",
    })

  it("is the script's data, untouched, and no page", () => {
    expect(answer("a&&b&&c&&d==")).toMatchObject({
      accepted: true,
      redirect: { session_data: "a&&b&&c&&d==" },
      expiresAt: "2026-01-01T01:00:00Z",
    })
  })

  it.each([undefined, "", "a b", "a\u0000", "x".repeat(9_000)])(
    "without usable data (%#) leads nowhere",
    (data) => {
      expect(answer(data).redirect).toBeUndefined()
    }
  )
})

describe("a form's payment that the gateway does not know", () => {
  const at = (iso: string) => new Date(iso)
  const row = aPaymentRow({
    product: "element",
    state: "awaiting_shopper",
    expires_at: at("2026-01-01T01:00:00Z"),
  })

  it("has not begun, until some time after its session has ended", () => {
    const fact = (iso: string) => factOfMissing(row, at(iso), at(iso))
    expect(fact("2026-01-01T00:30:00Z")).toBe("processing")
    expect(fact("2026-01-01T01:09:00Z")).toBe("processing")
    expect(fact("2026-01-01T01:11:00Z")).toBe("failed")
  })
})
