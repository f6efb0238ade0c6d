import type { AlipayCaptureMode, AlipayEnvironment, AlipayRegion } from "../../types/http"
import type { TextKey } from "../i18n/use-text"

type RegionChoice = { value: AlipayRegion; text: TextKey; domain: string }

/** Regions with the gateway's domain that each picks. */
export const REGIONS: readonly RegionChoice[] = [
  { value: "sea", text: "region.sea", domain: "open-sea-global.alipay.com" },
  { value: "eu", text: "region.eu", domain: "open-de-global.alipay.com" },
  { value: "na", text: "region.na", domain: "open-na-global.alipay.com" },
  { value: "us", text: "region.us", domain: "open.antglobal-us.com" },
]

export const ENVIRONMENTS: readonly { value: AlipayEnvironment; text: TextKey }[] = [
  { value: "sandbox", text: "environment.sandbox" },
  { value: "live", text: "environment.live" },
]

export const CAPTURE_MODES: readonly { value: AlipayCaptureMode; text: TextKey }[] = [
  { value: "automatic", text: "capture_mode.automatic" },
  { value: "manual", text: "capture_mode.manual" },
]

/** The region's line in a list of choices and in a row of values. */
export const regionChoice = (region: AlipayRegion): RegionChoice =>
  REGIONS.find(({ value }) => value === region) ?? { value: region, text: "region.sea", domain: "" }
