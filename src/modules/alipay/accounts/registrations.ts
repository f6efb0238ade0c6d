/** The part of Medusa's configuration that says which payment providers a store registers. */
export type StoreConfig = {
  modules?: unknown
  projectConfig?: { http?: { storeCors?: string } }
}

type ProviderEntry = { resolve?: unknown; id?: string; is_default?: boolean; options?: unknown }
type ModuleEntry = {
  resolve?: unknown
  key?: string
  dependencies?: string[]
  options?: { providers?: ProviderEntry[] }
}

const PROVIDER_PATH = /(^|[\\/])medusa-payment-alipay[\\/].*providers[\\/]alipay([\\/]|$)/
const PAYMENT_MODULE =
  /(^@medusajs\/(medusa\/)?payment$)|([\\/]@medusajs[\\/](medusa[\\/])?payment([\\/]|$))/

const LOCKING_MODULE =
  /(^@medusajs\/(medusa\/)?locking$)|([\\/]@medusajs[\\/](medusa[\\/])?locking([\\/]|$))/

const isOurs = (entry: ProviderEntry): boolean =>
  typeof entry.resolve === "string" && PROVIDER_PATH.test(entry.resolve)

/** A module's entry: under its key, or in a list by what it resolves to. */
const moduleOf = (config: StoreConfig, key: string, path: RegExp): ModuleEntry | undefined => {
  const modules = config.modules
  if (Array.isArray(modules)) {
    return (modules as ModuleEntry[]).find(
      (entry) =>
        entry.key === key || (typeof entry.resolve === "string" && path.test(entry.resolve))
    )
  }
  const entry = (modules as Record<string, unknown> | undefined)?.[key]
  return typeof entry === "object" && entry !== null ? (entry as ModuleEntry) : undefined
}

export const paymentModuleOf = (config: StoreConfig): ModuleEntry | undefined =>
  moduleOf(config, "payment", PAYMENT_MODULE)

/**
 * Whether Medusa's locks hold only inside one process: without a provider, or with several of which none is
 * the default, its locking module keeps them in memory.
 */
export const locksInMemory = (config: StoreConfig): boolean => {
  const providers = moduleOf(config, "locking", LOCKING_MODULE)?.options?.providers ?? []
  return providers.length !== 1 && !providers.some(({ is_default }) => is_default === true)
}

/** The handles under which this plugin's provider is registered, with the options of each. */
export const registeredAccounts = (config: StoreConfig): Map<string, unknown> =>
  new Map(
    (paymentModuleOf(config)?.options?.providers ?? [])
      .filter(isOurs)
      .map((entry) => [entry.id ?? "", entry.options ?? {}])
  )

/** Origins of the storefronts that may call the store API, read from its CORS setting. */
export const storefrontOrigins = (config: StoreConfig): string[] =>
  (config.projectConfig?.http?.storeCors ?? "")
    .split(",")
    .map((value) => value.trim())
    .filter((value) => URL.canParse(value) && new URL(value).origin === value)
