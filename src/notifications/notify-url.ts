import type { AlipayModuleService } from "../modules/alipay"

const pathOf = (handle: string): string => `/hooks/alipay/${handle}`

/** Where the gateway is told to send an account's notifications; nothing without a public address. */
export const notifyUrlOf = (alipay: AlipayModuleService, handle: string): string | undefined =>
  alipay.settings.backend_url === undefined
    ? undefined
    : `${alipay.settings.backend_url}${pathOf(handle)}`

/** The path the gateway signs: the one we gave it, whatever a proxy makes of it on the way. */
export const notifyPathOf = (alipay: AlipayModuleService, handle: string): string => {
  const url = notifyUrlOf(alipay, handle)
  return url === undefined ? pathOf(handle) : new URL(url).pathname
}
