/** The plugin's payment providers by what pays with them, as medusa-config and Medusa's ids name them. */
export const PROVIDERS = {
  /** A page of the gateway's, where the shopper pays. */
  page: "alipay",
  /** Wallets that were linked before, without a page. */
  auto_debit: "alipay-auto-debit",
} as const

export type Provider = keyof typeof PROVIDERS

/** A provider's id in Medusa: `pp_alipay_<handle>`, `pp_alipay-auto-debit_<handle>`. */
export const providerIdOf = (provider: Provider, handle: string): string =>
  `pp_${PROVIDERS[provider]}_${handle}`

/** What a provider's id looks like whose account may be any. */
export const providerIdPattern = (provider: Provider): RegExp =>
  new RegExp(`^${providerIdOf(provider, "")}[a-z0-9-]+$`)

/** The handle of a provider's account. @param id one of this provider's */
export const handleOfProvider = (provider: Provider, id: string): string =>
  id.slice(providerIdOf(provider, "").length)

/** Which of our providers an id is of, whatever its account; nothing for another plugin's. */
export const providerOf = (id: unknown): Provider | undefined =>
  typeof id === "string"
    ? (Object.keys(PROVIDERS) as Provider[]).find((each) => id.startsWith(providerIdOf(each, "")))
    : undefined

export const isOurProvider = (id: unknown): boolean => providerOf(id) !== undefined
