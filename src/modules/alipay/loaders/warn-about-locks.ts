import { configManager } from "@medusajs/framework/config"
import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import { locksInMemory, type StoreConfig } from "../accounts/registrations"

export const IN_MEMORY_WARNING = `medusa-payment-alipay: !!! This store runs in production with Medusa's in-memory locks.
  With two processes (two servers, or a server and a worker) they do not keep each other out: Medusa itself may then take
  one payment twice or refund a good order. Alipay payments are kept apart by leases in the database all the same.
  Register a locking provider in medusa-config, for instance:

    { resolve: "@medusajs/medusa/locking", options: { providers: [
        { resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", is_default: true,
          options: { redisUrl: process.env.REDIS_URL } } ] } }
`

/** What to say at boot about the store's locks, or nothing. */
export const findLockWarning = (config: StoreConfig, isProduction: boolean): string | undefined =>
  isProduction && locksInMemory(config) ? IN_MEMORY_WARNING : undefined

export default async function warnAboutLocks({ container }: LoaderOptions): Promise<void> {
  const config = container.resolve<StoreConfig>("configModule")
  const warning = findLockWarning(config, configManager.isProduction)
  if (warning) {
    container.resolve<Logger>("logger").warn(warning)
  }
}
