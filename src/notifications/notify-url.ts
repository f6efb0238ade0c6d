import { AsyncLocalStorage } from "node:async_hooks"
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

const unheard = new AsyncLocalStorage<true>()

/**
 * Has payments requested whose messages get lost, as in a rehearsal: they are sent to an address that nothing answers.
 * Handed to the provider past Medusa, so that no request of a storefront can ask for it.
 */
export const withLostMessages = async <T>(work: () => Promise<T>): Promise<T> =>
  await unheard.run(true, work)

/** Where the gateway is told to send the messages about a payment that is being requested. */
export const paymentNotifyUrlOf = (alipay: Settings, handle: string): string | undefined => {
  const url = notifyUrlOf(alipay, handle)
  return url !== undefined && unheard.getStore() === true ? `${url}/lost` : url
}
