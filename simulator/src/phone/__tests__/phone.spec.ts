import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
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

describe("a printed code", () => {
  const visit = async (url: string, form?: Record<string, string>) =>
    await fetch(`${stage.sim.url}/phone/browser?url=${encodeURIComponent(url)}`, {
      redirect: "manual",
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    })

  it("opens its page as a wallet does, and stays in it", async () => {
    const seen: string[] = []
    const shop = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        const sent = Buffer.concat(chunks).toString()
        seen.push(`${request.method} ${request.url} ${sent}`.trim())
        const isWallet = String(request.headers["user-agent"]).includes("AlipayClient/")
        if (request.method === "POST") {
          response.writeHead(303, { location: "/till?sale=1" }).end()
        } else {
          response.end(
            `<meta http-equiv="refresh" content="0;url=${stage.sim.url}/cashier/1"><a href="/till?a=1&amp;b=2">${isWallet ? "wallet" : "browser"}</a>`
          )
        }
      })
    })
    await new Promise<void>((ready) => void shop.listen(0, "127.0.0.1", ready))
    const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
    const page = await (await visit(`${url}/till`)).text()
    expect(page).toContain(`content="0;url=${stage.sim.url}/cashier/1"`)
    expect(page).toContain(
      `/phone/browser?url=${encodeURIComponent(`${url}/till?a=1&b=2`)}">wallet`
    )
    const pressed = await visit(`${url}/till`, { sale: "1" })
    expect(pressed.headers.get("location")).toContain(encodeURIComponent(`${url}/till?sale=1`))
    expect(seen).toEqual(["GET /till", "POST /till sale=1"])
    await new Promise((closed) => shop.close(closed))
  })

  it.each(["", "file:///etc/passwd", "http://127.0.0.1:9/"])("opens nothing of %p", async (url) => {
    const answer = await visit(url)
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining("could not be opened"),
    ])
  })
})
