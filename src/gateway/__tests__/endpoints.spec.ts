import { createGatewayClient } from "../client"
import { pathOf } from "../call-endpoint"
import { ATTEMPTS, ENDPOINTS, type EndpointName } from "../endpoints"
import { GatewayConfigurationError, GatewayProtocolError } from "../errors"
import { generateKeyPair } from "../keys/key-pair"
import { SAMPLES } from "./samples"

const names = Object.keys(ENDPOINTS) as EndpointName[]

const valuesIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => [
        [...path, key],
        ...valuesIn(inner, [...path, key]),
      ])
    : []

const without = (value: unknown, [key = "", ...rest]: string[]): unknown => {
  const copy = { ...(value as Record<string, unknown>) }
  if (rest.length === 0) {
    delete copy[key]
  } else {
    copy[key] = without(copy[key], rest)
  }
  return copy
}

describe("every endpoint", () => {
  let client: ReturnType<typeof createGatewayClient>

  beforeAll(async () => {
    const keys = await generateKeyPair()
    const other = await generateKeyPair()
    client = createGatewayClient({
      region: "sea",
      clientId: "C",
      privateKey: keys.privateKey,
      alipayPublicKeys: other.publicKey,
    })
  })

  it.each(names)("%s is a method of the client", (name) => {
    const [family = "", method = ""] = name.split(".")
    expect(Reflect.get(Reflect.get(client, family), method)).toBeInstanceOf(Function)
  })

  it.each(names)("%s takes the smallest request", (name) => {
    expect(ENDPOINTS[name].request.safeParse(SAMPLES[name]).error?.issues).toBeUndefined()
  })

  it.each(names)("%s needs every field of it", (name) => {
    for (const path of valuesIn(SAMPLES[name])) {
      const parsed = ENDPOINTS[name].request.safeParse(without(SAMPLES[name], path))
      const told = parsed.error?.issues.flatMap((issue) => [
        issue.path.join("."),
        issue.message,
        JSON.stringify(issue),
      ])
      expect([path.join("."), parsed.success]).toEqual([path.join("."), false])
      expect(told?.join()).toContain(path[0])
    }
  })

  it.each(names)("%s reads an answer that has nothing but a result", (name) => {
    const parsed = ENDPOINTS[name].response.safeParse({
      result: { resultStatus: "S", resultCode: "SUCCESS", resultMessage: "" },
      madeUpTomorrow: [1],
    })
    expect(parsed.data).toMatchObject({ madeUpTomorrow: [1] })
  })

  it.each(names)("%s has an identity exactly when it is keyed by one", (name) => {
    const { identity, repeat } = ENDPOINTS[name]
    expect(repeat === "keyed" ? typeof identity : "string").toBe("string")
  })
})

describe("paths", () => {
  const rule = (
    environment: "sandbox" | "live",
    inStoreSandboxPath: "same" | "sandbox" = "same"
  ) => ({
    environment,
    inStoreSandboxPath,
  })
  it.each([
    ["payments.pay", rule("live"), "/ams/api/v1/payments/pay"],
    ["payments.pay", rule("sandbox"), "/ams/sandbox/api/v1/payments/pay"],
    ["inStore.registration", rule("sandbox"), "/ams/api/v1/merchants/registration"],
    [
      "inStore.registration",
      rule("sandbox", "sandbox"),
      "/ams/sandbox/api/v1/merchants/registration",
    ],
    ["disputes.accept", rule("live"), "/ams/api/v1/payments/acceptDispute"],
  ] as const)("of %s", (name, config, path) => {
    expect(pathOf(ENDPOINTS[name], config)).toBe(path)
  })
})

it("repeats only what may be repeated", () => {
  expect(ATTEMPTS).toEqual({ read: 3, keyed: 3, natural: 3, never: 1 })
  expect(names.filter((name) => ENDPOINTS[name].repeat === "never").sort()).toEqual([
    "authorizations.applyToken",
    "disputes.accept",
    "disputes.supplyDefenseDocument",
  ])
})

it.each([
  ["a number", { currency: "CNY", value: 100 }],
  ["a decimal", { currency: "CNY", value: "1.00" }],
  ["nothing", { currency: "CNY", value: "0" }],
  ["negative", { currency: "CNY", value: "-1" }],
  ["too long", { currency: "CNY", value: "1".repeat(17) }],
  ["in small letters", { currency: "cny", value: "1" }],
])("an amount that is %s is refused", (_, paymentAmount) => {
  const request = { ...(SAMPLES["payments.pay"] as object), paymentAmount }
  expect(ENDPOINTS["payments.pay"].request.safeParse(request).success).toBe(false)
})

it("asks for the system of every terminal but the desktop's browser", () => {
  const request = { ...(SAMPLES["payments.pay"] as object), env: { terminalType: "WAP" } }
  const parsed = ENDPOINTS["payments.pay"].request.safeParse(request)
  expect(parsed.error?.issues[0]?.path).toEqual(["env", "osType"])
})

it("keeps its errors a closed union", () => {
  expect(new GatewayConfigurationError("f", "m").code).toBe("configuration")
  expect(new GatewayProtocolError("m").effect).toBe("unknown")
})
