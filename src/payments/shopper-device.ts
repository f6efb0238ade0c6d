import { AsyncLocalStorage } from "node:async_hooks"
import type { ShopperDevice } from "./rules/device"

const device = new AsyncLocalStorage<ShopperDevice>()

/** Goes on with a shopper's request, so that what it starts knows what the shopper sits at. */
export const withDevice = <T>(seen: ShopperDevice, work: () => T): T => device.run(seen, work)

/** What the shopper whose request this is sits at; nothing where no shopper asked (a link, a job). */
export const currentDevice = (): ShopperDevice => device.getStore() ?? {}
