import { generateKeys } from "../../signing/keys"
import { fresh, openStage, outcome, payRequest, type Stage } from "../../__tests__/support/stage"
import { Merchant, verifies, type CallOptions } from "../../__tests__/support/merchant"

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const consult = {
  productCode: "CASHIER_PAYMENT",
  paymentAmount: { currency: "CNY", value: "100" },
  env: { terminalType: "WEB" },
}

async function knock(options: CallOptions, path = "payments/consult") {
  return await stage.merchant.call(path, consult, options)
}

describe("a refusal before anything is believed is unsigned", () => {
  const cases: [string, string, CallOptions, string?][] = [
    ["an unknown client", "F INVALID_CLIENT", { headers: { "client-id": "SANDBOX_NOBODY" } }],
    ["a missing client id", "F INVALID_CLIENT", { headers: { "client-id": undefined } }],
    ["a missing signature", "F INVALID_SIGNATURE", { headers: { signature: undefined } }],
    [
      "a malformed signature",
      "F INVALID_SIGNATURE",
      { headers: { signature: "algorithm=RSA256" } },
    ],
    [
      "another time than was signed",
      "F INVALID_SIGNATURE",
      { headers: { "request-time": "1685599933871" } },
    ],
    [
      "another body than was signed",
      "F INVALID_SIGNATURE",
      { headers: { signature: "algorithm=RSA256,keyVersion=1,signature=QUJD" } },
    ],
    [
      "a key version that was never uploaded",
      "F KEY_NOT_FOUND",
      { headers: { signature: "algorithm=RSA256,keyVersion=9,signature=QUJD" } },
    ],
    ["a request-time that is no time", "F PARAM_ILLEGAL", { time: "yesterday" }],
    ["a missing request-time", "F PARAM_ILLEGAL", { headers: { "request-time": undefined } }],
    [
      "another media type",
      "F MEDIA_TYPE_NOT_ACCEPTABLE",
      { headers: { "content-type": "text/plain" } },
    ],
    ["GET", "F METHOD_NOT_SUPPORTED", { method: "GET" }],
    ["PUT", "F METHOD_NOT_SUPPORTED", { method: "PUT" }],
    ["an unknown path", "F INVALID_API", {}, "payments/settleEverything"],
    ["an unknown version", "F INVALID_API", { prefix: "/ams/sandbox/api/v9/" }],
    ["the production path for a sandbox client", "F INVALID_CLIENT", { prefix: "/ams/api/v1/" }],
  ]
  it.each(cases.map(([name, expected, options, path]) => ({ name, expected, options, path })))(
    "$name: $expected",
    async ({ expected, options, path }) => {
      const answer = await knock(options, path)
      expect(outcome(answer)).toBe(expected)
      expect(answer.status).toBe(200)
      expect(answer.headers.get("signature")).toBeNull()
      expect(answer.headers.get("response-time")).toBeNull()
    }
  )
})

describe("an admitted request", () => {
  it("is answered with lower-case headers, a time in UTC+8 and a signature over the exact bytes", async () => {
    const answer = await knock({})
    expect(outcome(answer)).toBe("S SUCCESS")
    expect(answer.headers.get("client-id")).toBe(stage.merchant.clientId)
    expect(answer.headers.get("response-time")).toBe("2026-09-01T12:00:00+08:00")
    expect(answer.headers.get("signature")).toMatch(
      /^algorithm=RSA256,keyVersion=1,signature=[A-Za-z0-9%]+$/
    )
    expect(answer.headers.get("content-type")).toBe("application/json; charset=UTF-8")
    expect(stage.merchant.isGenuine("payments/consult", answer)).toBe(true)
  })

  it.each([
    ["epoch milliseconds", "1685599933871"],
    ["ISO 8601 without a colon", "2026-11-22T22:39:42+0000"],
    ["ISO 8601 with a colon", "2026-11-22T22:39:42+00:00"],
    ["ISO 8601 with seven decimals", "2026-08-17T09:50:00.1234567Z"],
  ])("may carry %s as its time", async (_name, time) => {
    expect(outcome(await knock({ time }))).toBe("S SUCCESS")
  })

  it("may write its signature header loosely, as official SDKs do", async () => {
    const uri = `${stage.merchant.prefix}payments/consult`
    const time = "1685599933871"
    const strict = stage.merchant.sign(uri, time, JSON.stringify(consult))
    const loose = strict
      .replaceAll(",", ", ")
      .replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())
    expect(outcome(await knock({ time, headers: { signature: loose } }))).toBe("S SUCCESS")
  })

  it("is verified over its raw bytes: escaped slashes, line breaks and all", async () => {
    const rawBody = `${JSON.stringify(consult, null, 2).replace("WEB", "W\\u0045B")}\n`
    expect(outcome(await knock({ rawBody }))).toBe("S SUCCESS")
  })

  it("is refused with a signed answer when its body is not JSON", async () => {
    const answer = await knock({ rawBody: "{" })
    expect(outcome(answer)).toBe("F PARAM_ILLEGAL")
    expect(stage.merchant.isGenuine("payments/consult", answer)).toBe(true)
  })
})

describe("accounts", () => {
  it("of production belong to the production path", async () => {
    const made = stage.sim.registerClient({ clientId: "5J00LIVE" })
    const live = new Merchant(stage.sim, "5J00LIVE", made.merchantPrivateKey ?? "")
    expect(outcome(await live.call("payments/consult", consult))).toBe("S SUCCESS")
    const wrong = await live.call("payments/consult", consult, { prefix: "/ams/sandbox/api/v1/" })
    expect(outcome(wrong)).toBe("F INVALID_CLIENT")
  })

  it("do not see each other's payments", async () => {
    const made = stage.sim.registerClient({ clientId: "SANDBOX_OTHER" })
    const other = new Merchant(stage.sim, "SANDBOX_OTHER", made.merchantPrivateKey ?? "")
    const id = fresh("mine")
    const { body } = await stage.merchant.call("payments/pay", payRequest(id))
    for (const ids of [{ paymentRequestId: id }, { paymentId: body["paymentId"] }]) {
      expect(outcome(await other.call("payments/inquiryPayment", ids))).toBe("F ORDER_NOT_EXIST")
    }
  })

  it("may have several keys, picked by version", async () => {
    const [first, second] = [generateKeys(), generateKeys()]
    const keys = { "1": first.publicKey, "2": second.publicKey }
    stage.sim.registerClient({ clientId: "SANDBOX_TWO", merchantPublicKeys: keys })
    const merchant = new Merchant(stage.sim, "SANDBOX_TWO", second.privateKey)
    const uri = `${merchant.prefix}payments/consult`
    const signature = merchant.sign(uri, "1685599933871", JSON.stringify(consult))
    const second2 = signature.replace("keyVersion=1", "keyVersion=2")
    const time = "1685599933871"
    const answer = await merchant.call("payments/consult", consult, {
      time,
      headers: { signature: second2 },
    })
    expect(outcome(answer)).toBe("S SUCCESS")
    const wrong = await merchant.call("payments/consult", consult, { time, headers: { signature } })
    expect(outcome(wrong)).toBe("F INVALID_SIGNATURE")
  })

  it("hear the gateway's new key with its version after a rotation", async () => {
    const own = await openStage()
    const old = own.sim.alipayPublicKey
    own.sim.rotateAlipayKey()
    const answer = await own.merchant.call("payments/consult", consult)
    expect(answer.headers.get("signature")).toContain("keyVersion=2")
    expect(own.merchant.isGenuine("payments/consult", answer)).toBe(true)
    expect(own.sim.alipayPublicKey).not.toBe(old)
    expect(Object.keys(own.sim.alipayPublicKeys)).toEqual(["1", "2"])
    expect(verifies(old, "x", "")).toBe(false)
    await own.close()
  })
})
