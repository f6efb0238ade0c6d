import type {
  AlipayCaptureMode,
  AlipayDataGroup,
  AlipayEnvironment,
  AlipayRegion,
} from "../../types/http"

/** The gateway's domain of each region, in the order in which regions are offered. */
export const REGION_DOMAINS: Readonly<Record<AlipayRegion, string>> = {
  sea: "open-sea-global.alipay.com",
  eu: "open-de-global.alipay.com",
  na: "open-na-global.alipay.com",
  us: "open.antglobal-us.com",
}

export const REGIONS = Object.keys(REGION_DOMAINS) as AlipayRegion[]
export const ENVIRONMENTS: readonly AlipayEnvironment[] = ["sandbox", "live"]
export const DATA_GROUPS: readonly AlipayDataGroup[] = [
  "buyer",
  "shipping",
  "billing",
  "goods",
  "device",
]
export const CAPTURE_MODES: readonly AlipayCaptureMode[] = ["automatic", "manual"]
