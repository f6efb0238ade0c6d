import { openStage, outcome, payRequest, type Stage } from "../../__tests__/support/stage"

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const open = async () => await (await fetch(`${stage.sim.url}/phone`)).text()
const press = async (fields: Record<string, string>) =>
  await fetch(`${stage.sim.url}/phone`, { method: "POST", body: new URLSearchParams(fields) })
const shown = async () => /data-testid="pay-code"[^>]*>(\d+)</.exec(await open())?.[1] ?? ""
const waiting = async () => /name="payment" value="(\d+)"/.exec(await open())?.[1]

async function scan(id: string, code: string) {
  const amount = { currency: "CNY", value: "1000" }
  const store = { referenceStoreId: "S1", storeName: "Shop", storeMCC: "5411" }
  const request = payRequest(id, "", {
    productCode: "IN_STORE_PAYMENT",
    paymentAmount: amount,
    paymentMethod: { paymentMethodType: "CONNECT_WALLET", paymentMethodId: code },
    paymentFactor: { inStorePaymentScenario: "PaymentCode" },
    paymentNotifyUrl: `${stage.shop.url}/till`,
    env: undefined,
    paymentRedirectUrl: undefined,
    order: {
      referenceOrderId: id,
      orderDescription: "Coffee",
      orderAmount: amount,
      merchant: {
        referenceMerchantId: "M1",
        merchantMCC: "5411",
        merchantName: "Shop",
        store,
      },
      env: {
        storeTerminalId: "T1",
        storeTerminalRequestTime: "2026-09-01T12:00:00+08:00",
      },
    },
  })
  return outcome(await stage.merchant.call("payments/pay", request))
}

it("shows another code each minute, which pays once and until the next minute has ended", async () => {
  const first = await shown()
  expect(first).toMatch(/^2899\d{14}$/)
  await stage.sim.clock.advance(60_000)
  expect(await shown()).not.toBe(first)
  expect(await scan("a", first)).toBe("S SUCCESS")
  expect(await scan("a", first)).toBe("S SUCCESS")
  expect(await scan("b", first)).toBe("F INVALID_PAYMENT_CODE")
  const second = await shown()
  await stage.sim.clock.advance(120_000)
  expect(await scan("c", second)).toBe("F EXPIRED_CODE")
  expect(await scan("d", `${first.slice(0, -1)}x`)).toBe("F INVALID_PAYMENT_CODE")
})

it("asks for a PIN, which pays what waits for it, or refuses", async () => {
  await press({ action: "set", pin: "yes", declines: "" })
  expect(await scan("a", await shown())).toBe("U PAYMENT_IN_PROCESS")
  await press({ action: "enter-pin", payment: (await waiting()) ?? "" })
  expect(stage.sim.payment("a")).toMatchObject({ status: "SUCCESS" })
  expect(await waiting()).toBeUndefined()
  await stage.sim.clock.advance(60_000)
  expect(await scan("b", await shown())).toBe("U PAYMENT_IN_PROCESS")
  await press({ action: "refuse", payment: (await waiting()) ?? "" })
  expect(stage.sim.payment("b")).toMatchObject({ status: "FAIL", code: "USER_CANCELED" })
})

it("declines with the code that was chosen, and leaves other shoppers alone", async () => {
  await press({ action: "set", pin: "no", declines: "RISK_REJECT" })
  expect(await open()).toContain('<option value="RISK_REJECT" selected')
  expect(await scan("a", await shown())).toBe("F RISK_REJECT")
  expect(await scan("b", "28763443825664394")).toBe("S SUCCESS")
})
