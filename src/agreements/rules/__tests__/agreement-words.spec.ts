import { assertCurrency, readAgreementId } from "../agreement-choice"
import { toAgreementView } from "../agreement-view"
import { chooseLinkableWallet, linkableWallets, readConsent, toConsultRequest } from "../consent"
import { readLinkWallet } from "../link-choice"
import { maskLogin, toTokenPatch } from "../read-token"
import { anAgreementRow, aPendingRow, inDays, NOW } from "./an-agreement-row"

const result = { resultStatus: "S" as const, resultCode: "SUCCESS", resultMessage: "" }

describe("a linked wallet", () => {
  it("is shown without anything that could be charged with", () => {
    const shown = JSON.stringify(toAgreementView(anAgreementRow(), NOW))
    expect(shown).not.toMatch(/token|sealed|digest|code/)
  })

  it.each([
    ["revoked once its owner wants it ended", { revoke_asked_at: NOW }, "revoked"],
    ["expired from the moment it can't be charged", { access_token_expires_at: NOW }, "expired"],
    ["active", {}, "active"],
  ])("is shown as %s", (_, changes, state) => {
    expect(toAgreementView(anAgreementRow(changes), NOW).state).toBe(state)
  })

  it.each([
    ["a masked one", "sim***@example.com", "sim***@example.com"],
    ["an address in clear", "lantern@example.com", "lan***@example.com"],
    ["a number in clear", "85291234567", "852***"],
    ["a short one", "li", "l***"],
  ])("shows %s of a login masked", (_, login, masked) => {
    expect(maskLogin(login)).toBe(masked)
  })
})

describe("what a storefront may choose", () => {
  it.each(["access_token", "accessToken", "refresh_token", "authCode", "paymentMethodId"])(
    "is never a token: %s",
    (name) => {
      expect(() => readAgreementId({ agreement_id: "a", [name]: "281..." })).toThrow(
        `data.${name} must not be sent`
      )
    }
  )

  it.each([[undefined], [{}], [{ agreement_id: 5 }], [{ agreement_id: "" }]])(
    "names an agreement: %j",
    (data) => expect(() => readAgreementId(data)).toThrow("data.agreement_id is missing")
  )

  it("is refused with fields that no one knows", () => {
    expect(() => readLinkWallet({ access_token: "281..." })).toThrow(/access_token/)
    expect(() => readLinkWallet({ terminal_type: "TV" })).toThrow(/data\.terminal_type/)
  })

  it("is a currency the wallet is paid in", () => {
    expect(() => assertCurrency("GCASH", "HKD")).toThrow(
      "GCash can't be charged in HKD. It is paid in PHP."
    )
    expect(() => assertCurrency("GCASH", "PHP")).not.toThrow()
    expect(() => assertCurrency("ALIPAY_CN", "HKD")).not.toThrow()
  })
})

describe("a wallet to link", () => {
  const account = {
    paymentMethodTypes: ["CARD", "ALIPAY_CN", "GCASH", "NEW_WALLET"] as [string, ...string[]],
  }

  it("is one the account offers and that can be debited, or one we do not know", () => {
    expect(linkableWallets(account)).toEqual(["ALIPAY_CN", "GCASH", "NEW_WALLET"])
    expect(chooseLinkableWallet(undefined, account)).toBe("ALIPAY_CN")
    expect(() => chooseLinkableWallet("CARD", account)).toThrow(/"CARD" can't be linked here/)
    expect(() => chooseLinkableWallet("DANA", account)).toThrow(/Can be linked: ALIPAY_CN, GCASH/)
  })
})

describe("asking for consent", () => {
  const asked = {
    authState: "s",
    redirectUrl: "https://api.shop.example/alipay/agreements/return",
    notifyUrl: undefined,
    terminal: { terminalType: "WEB" as const },
  }

  it("names the state and asks for no more than to debit", () => {
    expect(toConsultRequest({ ...asked, wallet: "GCASH" })).toEqual({
      customerBelongsTo: "GCASH",
      authRedirectUrl: asked.redirectUrl,
      scopes: ["AGREEMENT_PAY"],
      authState: "s",
      terminalType: "WEB",
      env: { terminalType: "WEB" },
    })
  })

  it("tells PayPay that it will be charged again", () => {
    expect(toConsultRequest({ ...asked, wallet: "PAYPAY" })).toMatchObject({
      recurringPayment: true,
    })
  })

  it("comes to nothing without a page: who scans a code is not led back", () => {
    expect(readConsent({ result }, NOW)).toBeUndefined()
    expect(readConsent({ result, normalUrl: "https://w.example" }, NOW)).toMatchObject({
      redirect_url: "https://w.example",
      expires_at: NOW.toISOString(),
    })
    const authCodeForm = { codeDetails: [{ codeValue: "https://qr.example", displayType: "TEXT" }] }
    expect(readConsent({ result, authCodeForm } as never, NOW)).toBeUndefined()
  })
})

describe("an answer with tokens", () => {
  it("replaces both tokens, also when it brings only one", () => {
    const patch = toTokenPatch({ result, accessToken: "a" }, aPendingRow({ login: "x***" }), NOW)
    expect(patch).toMatchObject({
      secrets: { access_token: "a", refresh_token: null, auth_code: null },
      access_token_expires_at: null,
      login: "x***",
    })
  })

  it("tells when they end and whose they are", () => {
    const patch = toTokenPatch(
      {
        result,
        accessToken: "a",
        accessTokenExpiryTime: "2026-06-11T00:00:00+00:00",
        refreshToken: "r",
        userLoginId: "lantern@example.com",
      },
      aPendingRow(),
      NOW
    )
    expect(patch).toMatchObject({
      access_token_expires_at: inDays(10),
      login: "lan***@example.com",
    })
  })
})
