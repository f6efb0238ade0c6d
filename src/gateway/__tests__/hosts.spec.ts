import fc from "fast-check"
import { GatewayConfigurationError } from "../errors"
import { originOf, REGION_HOSTS, type Region } from "../hosts"

const refusalOf = (work: () => unknown): GatewayConfigurationError => {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayConfigurationError)
    return error as GatewayConfigurationError
  }
  throw new Error("it was accepted")
}

describe("a region", () => {
  it.each([
    ["na", "https://open-na-global.alipay.com"],
    ["us", "https://open.antglobal-us.com"],
    ["sea", "https://open-sea-global.alipay.com"],
    ["eu", "https://open-de-global.alipay.com"],
  ] as const)("%s has the origin %s", (region, origin) => {
    expect(originOf(region, undefined).origin).toBe(origin)
  })

  it("is always reached by https", () => {
    expect(Object.values(REGION_HOSTS).every((host) => host.startsWith("https://"))).toBe(true)
  })

  it.each(["", "asia", "SEA", "constructor", "__proto__"])("%j is refused by name", (region) => {
    const refusal = refusalOf(() => originOf(region as Region, undefined))
    expect(refusal.field).toBe("region")
    expect(refusal.message).toBe("region must be one of na, us, sea, eu.")
  })
})

describe("a gateway URL", () => {
  it.each([
    ["https://proxy.example", "https://proxy.example"],
    ["https://proxy.example/", "https://proxy.example"],
    ["https://proxy.example:8443", "https://proxy.example:8443"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://127.0.0.1", "http://127.0.0.1"],
    ["http://127.1.2.3:80", "http://127.1.2.3"],
    ["http://[::1]:9", "http://[::1]:9"],
  ])("%s replaces the region's", (url, origin) => {
    expect(originOf("sea", url).origin).toBe(origin)
  })

  it.each([
    ["open-sea-global.alipay.com", /is not a URL/],
    ["", /is not a URL/],
    ["http://proxy.example", /must use https/],
    ["http://localhost.evil.example", /must use https/],
    ["http://127.0.0.1.evil.example", /must use https/],
    ["http://10.0.0.1", /must use https/],
    ["http://0.0.0.0", /must use https/],
    ["http://[::2]", /must use https/],
    ["ftp://localhost", /must use https/],
    ["file:///etc/passwd", /must|origin/],
    ["https://user@proxy.example", /user name or password/],
    ["https://:secret@proxy.example", /user name or password/],
    ["https://proxy.example/ams", /origin alone/],
    ["https://proxy.example/?a=1", /origin alone/],
    ["https://proxy.example/#a", /origin alone/],
  ])("%j is refused", (url, says) => {
    const refusal = refusalOf(() => originOf("sea", url))
    expect(refusal.field).toBe("gateway_url")
    expect(refusal.message).toMatch(says)
    expect(refusal.message).not.toContain("secret")
  })

  it("is https or loopback, whatever is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.webAuthority()), (url) => {
        try {
          expect(originOf("sea", url).protocol).toBe("https:")
        } catch (error) {
          expect(error).toBeInstanceOf(GatewayConfigurationError)
        }
      })
    )
  })
})
