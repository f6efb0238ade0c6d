import type { AlipayModuleService } from "../modules/alipay"

type Settings = Pick<AlipayModuleService, "settings">

const pathOf = (handle: string): string => `/hooks/alipay/${handle}`

/** Where the gateway is told to send an account's notifications; nothing without a public address. */
export const notifyUrlOf = (alipay: Settings, handle: string): string | undefined =>
  alipay.settings.backend_url === undefined
    ? undefined
    : `${alipay.settings.backend_url}${pathOf(handle)}`

/** The path the gateway signs: the one we gave it, whatever a proxy makes of it on the way. */
export const notifyPathOf = (alipay: Settings, handle: string): string => {
  const url = notifyUrlOf(alipay, handle)
  return url === undefined ? pathOf(handle) : new URL(url).pathname
}
