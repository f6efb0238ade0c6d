import { GatewayConfigurationError } from "./errors"
import { sentence, type Sentence } from "./sentence"

/** The gateway's domains by the region of the merchant contract (docs.antom.com, ams/api_fund). */
export const REGION_HOSTS = {
  na: "https://open-na-global.alipay.com",
  us: "https://open.antglobal-us.com",
  sea: "https://open-sea-global.alipay.com",
  eu: "https://open-de-global.alipay.com",
} as const

export type Region = keyof typeof REGION_HOSTS

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const wrong = (why: Sentence) => new GatewayConfigurationError("gateway_url", why)

/** The origin requests go to. @throws GatewayConfigurationError for an unknown region or a `gatewayUrl` that is no origin */
export const originOf = (region: Region, gatewayUrl: string | undefined): URL => {
  if (gatewayUrl === undefined) {
    if (!Object.hasOwn(REGION_HOSTS, region)) {
      throw new GatewayConfigurationError(
        "region",
        `region must be one of ${Object.keys(REGION_HOSTS).join(", ")}.`
      )
    }
    return new URL(REGION_HOSTS[region])
  }
  if (!URL.canParse(gatewayUrl)) {
    throw wrong(
      sentence("gateway_url_no_url", "gateway_url is not a URL. Write it as https://host.")
    )
  }
  const url = new URL(gatewayUrl)
  if (url.username || url.password) {
    throw wrong(
      sentence("gateway_url_credentials", "gateway_url must not contain a user name or password.")
    )
  }
  if (url.search || url.hash || (url.pathname !== "/" && url.pathname !== "")) {
    throw wrong(
      sentence(
        "gateway_url_no_origin",
        "gateway_url must be an origin alone, without path, query or fragment, such as https://host."
      )
    )
  }
  const allowed =
    url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname))
  if (!allowed) {
    throw wrong(
      sentence(
        "gateway_url_no_https",
        "gateway_url must use https; plain http is only accepted for localhost."
      )
    )
  }
  return url
}
