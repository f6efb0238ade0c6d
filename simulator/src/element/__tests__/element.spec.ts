import { Script } from "node:vm"
import { cardSession, openStage, type Stage } from "../../__tests__/support/stage"

const HOUR = 3_600_000
const PAYS = "4054695723100768"
const REFUSED = "4000000000000036"
const CHALLENGED = "4000000000000028"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

/** A session for the form, as a shop asks for one: cards are the only way to pay in its list. */
const session = async (id: string, marks = "", types = ["CARD"]) => {
  const request = cardSession(id, marks, {
    productScene: "ELEMENT_PAYMENT",
    paymentMethod: undefined,
    paymentFactor: { isAuthorization: true },
  })
  const paymentMethodTypeList = types.map((paymentMethodType) => ({ paymentMethodType }))
  const { body } = await stage.merchant.call("payments/createPaymentSession", {
    ...request,
    availablePaymentMethod: { paymentMethodTypeList },
  })
  return String(body["paymentSessionData"])
}

/** The form's address, which the script reads from the last part of the session's data. */
const formOf = (data: string): string => {
  const parts = data.split("&&")
  return JSON.parse(Buffer.from(parts[3] ?? "", "base64").toString("utf8")).form
}

const post = async (form: string, action: string, number = PAYS) => {
  const body = new URLSearchParams({
    action,
    "card-number": number,
    "card-expiry": "12/30",
    "card-cvc": "123",
  })
  return await (await fetch(form, { method: "POST", body })).json()
}
const page = async (form: string) => await (await fetch(form)).text()

describe("the browser script", () => {
  it("is served where the gateway has it, and parses", async () => {
    const answer = await fetch(`${stage.sim.url}/v2/ams-checkout.js`)
    expect(answer.headers.get("content-type")).toMatch(/javascript/)
    const code = await answer.text()
    expect(() => new Script(code)).not.toThrow()
    expect(code).toContain("window.AMSElement")
  })

  it("has a frame whose script parses, too", async () => {
    const text = await page(formOf(await session("s")))
    const code = /<script>([^]*)<\/script>/.exec(text)?.[1] ?? "("
    expect(() => new Script(code)).not.toThrow()
  })
})

describe("the card form in a shop's page", () => {
  it("says what is wrong with a card before anything is paid", async () => {
    const form = formOf(await session("s"))
    expect(await post(form, "validate", "4054")).toMatchObject({ isValid: false })
    expect(await post(form, "validate")).toEqual({ isValid: true })
    expect(await post(form, "card-pay", "4054")).toMatchObject({
      status: "FAIL",
      code: "FORM_INVALID",
    })
    expect(stage.sim.payment("s").status).toBe("PROCESSING")
  })

  it("takes another card after one that was refused, in the same session", async () => {
    const form = formOf(await session("s"))
    expect(await post(form, "card-pay", REFUSED)).toMatchObject({
      status: "FAIL",
      code: "DO_NOT_HONOR",
    })
    expect(await post(form, "card-pay")).toMatchObject({ status: "SUCCESS", code: "SUCCESS" })
    expect(stage.sim.payment("s")).toMatchObject({ status: "SUCCESS", authorized: "10000" })
  })

  it("asks for 3-D Secure, whose failure ends the payment", async () => {
    const form = formOf(await session("s"))
    expect(await post(form, "card-pay", CHALLENGED)).toEqual({ challenge: true })
    expect(await post(form, "3ds-fail")).toMatchObject({ status: "FAIL" })
    expect(stage.sim.payment("s").status).toBe("FAIL")
    expect(await page(form)).toContain("INQUIRY_PAYMENT_SESSION_FAILED")
  })

  it.each([
    ["decline=RISK_REJECT", "FAIL"],
    ["pending", "PENDING"],
    ["stay-processing", "PROCESSING"],
  ])("tells the status that the mark %s leads to", async (mark, status) => {
    const form = formOf(await session("s", mark))
    expect(await post(form, "card-pay")).toMatchObject({ status })
    expect(stage.sim.payment("s").status).toBe(status)
  })

  it("is not shown after the session's hour, and does not pay", async () => {
    const form = formOf(await session("s"))
    expect(await page(form)).not.toContain("INQUIRY_PAYMENT_SESSION_FAILED")
    await stage.sim.clock.advance(HOUR)
    expect(await page(form)).toContain("INQUIRY_PAYMENT_SESSION_FAILED")
    expect(await post(form, "card-pay")).toMatchObject({ status: "FAIL" })
  })

  it("is not shown for a session that offers more than cards, which this one can't", async () => {
    const form = formOf(await session("s", "", ["CARD", "GCASH"]))
    expect(await page(form)).toContain("INQUIRY_PAYMENT_SESSION_FAILED")
  })

  it("refuses other ways to pay for a request id that it knows", async () => {
    await session("s")
    expect(await session("s", "", ["GCASH"])).toBe("undefined")
  })
})
