/** The part of Medusa's configuration that says which payment providers a store registers. */
export type StoreConfig = {
  modules?: unknown
  projectConfig?: { http?: { storeCors?: string } }
}

type ProviderEntry = { resolve?: unknown; id?: string; options?: unknown }
type ModuleEntry = {
  resolve?: unknown
  key?: string
  dependencies?: string[]
  options?: { providers?: ProviderEntry[] }
}

const PROVIDER_PATH = /(^|[\\/])medusa-payment-alipay[\\/].*providers[\\/]alipay([\\/]|$)/
const PAYMENT_MODULE =
  /(^@medusajs\/(medusa\/)?payment$)|([\\/]@medusajs[\\/](medusa[\\/])?payment([\\/]|$))/

const isOurs = (entry: ProviderEntry): boolean =>
  typeof entry.resolve === "string" && PROVIDER_PATH.test(entry.resolve)

/** The payment module's entry: under its key, or in a list by what it resolves to. */
export const paymentModuleOf = (config: StoreConfig): ModuleEntry | undefined => {
  const modules = config.modules
  if (Array.isArray(modules)) {
    return (modules as ModuleEntry[]).find(
      (entry) =>
        entry.key === "payment" ||
        (typeof entry.resolve === "string" && PAYMENT_MODULE.test(entry.resolve))
    )
  }
  const entry = (modules as Record<string, unknown> | undefined)?.["payment"]
  return typeof entry === "object" && entry !== null ? (entry as ModuleEntry) : undefined
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
