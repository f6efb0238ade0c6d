import { openStage, outcome, payRequest, type Stage } from "../../__tests__/support/stage"

const DAY = 24 * 3_600_000

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

function consult(authState: string, more = {}) {
  return stage.merchant.call("authorizations/consult", {
    customerBelongsTo: "GCASH",
    authRedirectUrl: "https://shop.example/bind?x=1",
    authState,
    scopes: ["AGREEMENT_PAY"],
    terminalType: "WEB",
    ...more,
  })
}

function applyToken(more: object) {
  return stage.merchant.call("authorizations/applyToken", { customerBelongsTo: "GCASH", ...more })
}

const byCode = (authCode: unknown) => applyToken({ grantType: "AUTHORIZATION_CODE", authCode })
const byRefresh = (refreshToken: unknown) =>
  applyToken({ grantType: "REFRESH_TOKEN", refreshToken })
const revoke = (accessToken: unknown) =>
  stage.merchant.call("authorizations/revoke", { accessToken })

async function bound(authState: string, more = {}) {
  await consult(authState, more)
  const { authCode } = stage.sim.agree(authState)
  return (await byCode(authCode)).body
}

function debit(id: string, accessToken: unknown, marks = "") {
  const request = payRequest(id, marks, {
    productCode: "AGREEMENT_PAYMENT",
    paymentAmount: { currency: "PHP", value: "15000" },
    paymentMethod: { paymentMethodType: "GCASH", paymentMethodId: accessToken },
    paymentRedirectUrl: undefined,
  })
  return stage.merchant.call("payments/pay", request)
}

describe("consent", () => {
  it("gives an address, then an authCode by notification", async () => {
    const answer = await consult("st")
    expect(outcome(answer)).toBe("S SUCCESS")
    expect(answer.body["normalUrl"]).toMatch(/\/consent\/st$/)
    const { authCode } = stage.sim.agree("st")
    await stage.sim.settled()
    expect(stage.shop.bodies()[0]).toMatchObject({
      authorizationNotifyType: "AUTHCODE_CREATED",
      authState: "st",
      authCode,
    })
  })

  it("can be refused, and is asked once per authState", async () => {
    await consult("st")
    stage.sim.refuse("st")
    expect(() => stage.sim.agree("st")).toThrow("already over")
    expect(outcome(await consult("st"))).toBe("F PARAM_ILLEGAL")
  })

  it("is not offered by wallets without auto debit", async () => {
    expect(outcome(await consult("st", { customerBelongsTo: "BILLEASE" }))).toBe("F NO_PAY_OPTIONS")
  })
})

describe("tokens", () => {
  it("come for an authCode, once and within ten minutes", async () => {
    await consult("st")
    const { authCode } = stage.sim.agree("st")
    const answer = await byCode(authCode)
    expect(answer.body).toMatchObject({
      accessToken: expect.any(String),
      refreshToken: expect.any(String),
      accessTokenExpiryTime: "2027-02-28T12:00:00+08:00",
    })
    expect(outcome(await byCode(authCode))).toBe("F INVALID_CODE")
    await consult("late")
    const late = stage.sim.agree("late").authCode
    await stage.sim.clock.advance(600_001)
    expect(outcome(await byCode(late))).toBe("F EXPIRED_CODE")
    expect(outcome(await byCode("nonsense"))).toBe("F INVALID_CODE")
  })

  it("belong to the wallet that gave them", async () => {
    await consult("st")
    const { authCode } = stage.sim.agree("st")
    const answer = await applyToken({
      grantType: "AUTHORIZATION_CODE",
      authCode,
      customerBelongsTo: "DANA",
    })
    expect(outcome(answer)).toBe("F PARAM_ILLEGAL")
  })

  it("are replaced as a pair by a refresh", async () => {
    const first = await bound("st")
    const second = (await byRefresh(first["refreshToken"])).body
    expect(outcome(await debit("a", first["accessToken"]))).toBe("F INVALID_ACCESS_TOKEN")
    expect(outcome(await debit("b", second["accessToken"]))).toBe("S SUCCESS")
    expect(outcome(await byRefresh(first["refreshToken"]))).toBe("F INVALID_REFRESH_TOKEN")
  })

  it("expire", async () => {
    const { accessToken, refreshToken } = await bound("st")
    await stage.sim.clock.advance(180 * DAY + 1)
    expect(outcome(await debit("a", accessToken))).toBe("F INVALID_ACCESS_TOKEN")
    expect(outcome(await byRefresh(refreshToken))).toBe("S SUCCESS")
    await stage.sim.clock.advance(361 * DAY)
    expect(outcome(await byRefresh(refreshToken))).toBe("F INVALID_REFRESH_TOKEN")
  })

  it("cannot be refreshed where the wallet does not do it", async () => {
    await consult("st", { customerBelongsTo: "ZALOPAY" })
    const { authCode } = stage.sim.agree("st")
    const { body } = await applyToken({
      grantType: "AUTHORIZATION_CODE",
      authCode,
      customerBelongsTo: "ZALOPAY",
    })
    expect(body).toHaveProperty("accessToken")
    expect(body).not.toHaveProperty("refreshToken")
  })

  it("die when the shop revokes them", async () => {
    const { accessToken, refreshToken } = await bound("st")
    expect(outcome(await stage.merchant.call("authorizations/query", { accessToken }))).toBe(
      "S SUCCESS"
    )
    expect(outcome(await revoke(accessToken))).toBe("S SUCCESS")
    expect(outcome(await revoke(accessToken))).toBe("F INVALID_ACCESS_TOKEN")
    expect(outcome(await debit("a", accessToken))).toBe("F INVALID_ACCESS_TOKEN")
    expect(outcome(await byRefresh(refreshToken))).toBe("F INVALID_REFRESH_TOKEN")
  })

  it("die when the shopper ends the agreement, and some wallets say so", async () => {
    const quiet = await bound("gcash")
    stage.sim.endAgreement("gcash")
    const loud = await bound("tng", { customerBelongsTo: "GCASH" })
    stage.sim.endAgreement(String(loud["accessToken"]), { reason: "lost phone", announce: true })
    await stage.sim.settled()
    const ended = stage.shop
      .bodies()
      .filter(({ authorizationNotifyType: type }) => type === "TOKEN_CANCELED")
    expect(ended).toMatchObject([{ accessToken: loud["accessToken"], reason: "lost phone" }])
    expect(outcome(await debit("a", quiet["accessToken"]))).toBe("F INVALID_ACCESS_TOKEN")
  })
})

describe("a payment with an agreement", () => {
  it("is paid by the call itself", async () => {
    const { accessToken } = await bound("st")
    const answer = await debit("a", accessToken)
    expect(outcome(answer)).toBe("S SUCCESS")
    expect(answer.body).not.toHaveProperty("normalUrl")
    expect(outcome(await debit("a", accessToken))).toBe("S SUCCESS")
    expect(stage.sim.payment("a")).toMatchObject({ paid: "15000", status: "SUCCESS" })
  })

  it("can stay in process and be paid later, or be declined", async () => {
    const { accessToken } = await bound("st")
    expect(outcome(await debit("a", accessToken, "auto-pay=5000"))).toBe("U PAYMENT_IN_PROCESS")
    await stage.sim.clock.advance(5000)
    expect(stage.sim.payment("a").status).toBe("SUCCESS")
    const declined = await debit("b", accessToken, "decline=USER_BALANCE_NOT_ENOUGH")
    expect(outcome(declined)).toBe("F USER_BALANCE_NOT_ENOUGH")
  })

  it("takes only its own wallet's token", async () => {
    expect(outcome(await debit("a", "made-up"))).toBe("F INVALID_ACCESS_TOKEN")
  })
})

it("paying and agreeing at once makes a token by itself", async () => {
  const more = { agreementInfo: { authState: "pay-and-bind" } }
  await stage.merchant.call("payments/pay", payRequest("a", "", more))
  stage.sim.pay("a")
  await stage.sim.settled()
  const notice = stage.shop
    .bodies()
    .find(({ authorizationNotifyType: type }) => type === "TOKEN_CREATED")
  expect(notice).toMatchObject({ authState: "pay-and-bind", accessToken: expect.any(String) })
})
