import { cardSession, openStage, payRequest, type Stage } from "../../__tests__/support/stage"
import { TEST_CARDS } from "../../cards/table"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

async function open(url: unknown) {
  const response = await fetch(String(url))
  return { status: response.status, text: await response.text() }
}

async function press(url: unknown, fields: Record<string, string>) {
  const body = new URLSearchParams(fields)
  const response = await fetch(String(url), { method: "POST", body, redirect: "manual" })
  return {
    status: response.status,
    to: response.headers.get("location"),
    text: await response.text(),
  }
}

async function wallet(id: string, more = {}): Promise<string> {
  const { body } = await stage.merchant.call("payments/pay", payRequest(id, "", more))
  return String(body["normalUrl"])
}

async function checkout(id: string, more = {}): Promise<string> {
  const request = cardSession(id, "", more)
  const { body } = await stage.merchant.call("payments/createPaymentSession", request)
  return String(body["normalUrl"])
}

const has = (text: string, ...ids: string[]) =>
  ids.every((id) => text.includes(`data-testid="${id}"`) && text.includes(`id="${id}"`))
const card = (number: string, more = {}) => ({
  action: "card-pay",
  "card-number": number,
  "card-expiry": "12/30",
  "card-cvc": "123",
  ...more,
})

describe("the wallet's page", () => {
  it("shows what is bought, the amount in its currency, and that no money is real", async () => {
    const url = await wallet("a", {
      paymentMethod: { paymentMethodType: "GCASH" },
      paymentAmount: { currency: "PHP", value: "1234567" },
    })
    const { text } = await open(url)
    expect(text).toContain("Two mugs")
    expect(text).not.toContain("[sim:")
    expect(text).toMatch(/PHP<\/small\s*>\s*12,345\.67/)
    expect(text).toContain("GCash")
    expect(text).toContain("no real money")
    expect(has(text, "pay", "decline", "leave-open")).toBe(true)
  })

  it("writes currencies without decimals without decimals", async () => {
    const url = await wallet("a", {
      paymentMethod: { paymentMethodType: "PAYPAY" },
      paymentAmount: { currency: "JPY", value: "1500" },
    })
    expect((await open(url)).text).toMatch(/JPY<\/small\s*>\s*1,500\s*</)
  })

  it("escapes what the shop wrote", async () => {
    const order = {
      referenceOrderId: "<b>",
      orderDescription: '<script>alert("x")</script>',
      orderAmount: { currency: "CNY", value: "1" },
    }
    const { text } = await open(await wallet("a", { order }))
    expect(text).not.toContain("<script>alert")
    expect(text).toContain("&lt;script&gt;")
  })

  it.each([
    ["pay", "SUCCESS"],
    ["decline", "FAIL"],
    ["leave-open", "PROCESSING"],
  ])("%s leads back to the shop and leaves the payment %s", async (action, status) => {
    const answer = await press(await wallet("a"), { action, method: "ALIPAY_CN" })
    expect([answer.status, answer.to]).toEqual([303, "https://shop.example/return"])
    expect(stage.sim.payment("a").status).toBe(status)
  })

  it.each([
    ["paid", () => stage.sim.pay("a")],
    ["declined", () => stage.sim.decline("a")],
    ["expired", () => stage.sim.expire("a")],
    ["cancelled", () => stage.merchant.call("payments/cancel", { paymentRequestId: "a" })],
    ["pending", () => [stage.sim.bend("a", "pending"), stage.sim.pay("a")]],
    ["processing", () => [stage.sim.bend("a", "stay-processing"), stage.sim.pay("a")]],
  ])("says when it is %s, and offers no second payment", async (state, act) => {
    const url = await wallet("a")
    await act()
    const { text } = await open(url)
    expect(text).toContain(`data-state="${state}"`)
    expect(text).not.toContain('data-testid="pay"')
    expect(text).toContain('href="https://shop.example/return"')
    const before = stage.sim.payment("a")
    const again = await press(url, { action: "pay" })
    expect(again.status).toBe(200)
    expect(stage.sim.payment("a").status).toBe(before.status)
  })

  it("is not there for unknown payments", async () => {
    expect((await open(`${stage.sim.url}/cashier/404`)).status).toBe(404)
    expect((await press(`${stage.sim.url}/cashier/404`, { action: "pay" })).status).toBe(404)
  })
})

describe("the card page", () => {
  it("takes the published test card and leads back", async () => {
    const url = await checkout("a")
    expect(
      has(
        (await open(url)).text,
        "card-number",
        "card-expiry",
        "card-cvc",
        "card-pay",
        "leave-open"
      )
    ).toBe(true)
    const answer = await press(url, card("4054 6957 2310 0768"))
    expect([answer.status, answer.to]).toEqual([303, "https://shop.example/return"])
    expect(stage.sim.payment("a")).toMatchObject({
      status: "SUCCESS",
      authorized: "10000",
      methodType: "CARD",
    })
  })

  it.each([
    ["a number that fails its checksum", card("4054695723100769"), "card number is not valid"],
    ["a month that is over", card("4054695723100768", { "card-expiry": "08/26" }), "expiry"],
    ["no expiry", card("4054695723100768", { "card-expiry": "" }), "expiry"],
    ["a CVC of letters", card("4054695723100768", { "card-cvc": "abc" }), "CVC"],
    ["a card that is no test card", card("4111111111111111"), "test cards"],
  ])("refuses %s and lets the shopper try again", async (_name, entry, words) => {
    const url = await checkout("a")
    const { status, text } = await press(url, entry)
    expect(status).toBe(200)
    expect(text).toContain(words)
    expect(text).toContain('role="alert"')
    expect(stage.sim.payment("a").status).toBe("PROCESSING")
  })

  it.each(TEST_CARDS.map((test) => ({ ...test })))(
    "$number: $help",
    async ({ number, refusal, challenged }) => {
      const url = await checkout("a")
      const { status, text } = await press(url, card(number))
      expect(status).toBe(refusal || challenged ? 200 : 303)
      expect(refusal === undefined || text.includes(refusal)).toBe(true)
      expect(has(text, "3ds-confirm", "3ds-fail")).toBe(challenged)
    }
  )

  it("asks the bank, which confirms or fails", async () => {
    const confirmed = await checkout("a")
    await press(confirmed, card("4000000000000028"))
    expect(has((await open(confirmed)).text, "3ds-confirm", "3ds-fail")).toBe(true)
    expect((await press(confirmed, { action: "3ds-confirm" })).status).toBe(303)
    const { body } = await stage.merchant.call("payments/inquiryPayment", { paymentRequestId: "a" })
    expect(body["paymentResultInfo"]).toMatchObject({ threeDSResult: { challenged: true } })
    const failed = await checkout("b")
    await press(failed, card("4000000000000028"))
    await press(failed, { action: "3ds-fail" })
    expect(stage.sim.payment("b")).toMatchObject({
      status: "FAIL",
      code: "USER_PAYMENT_VERIFICATION_FAILED",
    })
  })
})

describe("a checkout that leaves the method open", () => {
  it("lets the shopper choose, then pay", async () => {
    const more = {
      paymentMethod: undefined,
      paymentFactor: undefined,
      paymentAmount: { currency: "PHP", value: "50000" },
    }
    const url = await checkout("a", more)
    const { text } = await open(url)
    for (const method of ["ALIPAY_CN", "GCASH", "CARD"]) {
      expect(text).toContain(`data-testid="method-${method}"`)
    }
    expect(text).not.toContain("method-DANA")
    expect((await open(`${url}?method=GCASH`)).text).toContain("Pay with GCash")
    await press(url, { action: "pay", method: "GCASH" })
    expect(stage.sim.payment("a")).toMatchObject({
      status: "SUCCESS",
      methodType: "GCASH",
      paid: "50000",
    })
  })

  it("offers what the shop lists, in its order", async () => {
    const list = [
      { paymentMethodType: "CARD", paymentMethodOrder: "2" },
      { paymentMethodType: "ALIPAY_CN", paymentMethodOrder: "1" },
    ]
    const more = {
      paymentMethod: undefined,
      availablePaymentMethod: { paymentMethodTypeList: list },
    }
    const { text } = await open(await checkout("a", more))
    const order = [...text.matchAll(/data-testid="method-(\w+)"/g)].map((match) => match[1])
    expect(order).toEqual(["ALIPAY_CN", "CARD"])
  })
})

describe("the consent page", () => {
  async function consent(authState: string): Promise<string> {
    const { body } = await stage.merchant.call("authorizations/consult", {
      customerBelongsTo: "GCASH",
      authRedirectUrl: "https://shop.example/bind?cart=a%20b#end",
      authState,
      scopes: ["AGREEMENT_PAY"],
      terminalType: "WEB",
    })
    return String(body["normalUrl"])
  }

  it("agrees: the shop gets the code and its state, appended to its address", async () => {
    const url = await consent("s/t 1")
    expect((await open(url)).text).toMatch(/The shop<\/strong>\s*asks/)
    expect(has((await open(url)).text, "agree", "refuse")).toBe(true)
    const { to } = await press(url, { action: "agree" })
    const code = stage.sim.agreements()[0]?.authCode ?? ""
    expect(to).toBe(`https://shop.example/bind?cart=a%20b&authCode=${code}&authState=s%2Ft+1#end`)
    expect((await open(url)).text).toContain('data-state="AGREED"')
  })

  it("refuses: the shop gets its state and no code", async () => {
    const url = await consent("st")
    expect((await press(url, { action: "refuse" })).to).toBe(
      "https://shop.example/bind?cart=a%20b&authState=st#end"
    )
    expect((await press(`${stage.sim.url}/consent/404`, { action: "agree" })).status).toBe(404)
  })
})
