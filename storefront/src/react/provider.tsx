"use client"
import { createContext, useContext, useMemo, type ReactNode } from "react"
import type { StoreClient } from "../client.ts"
import { textsOf, type Texts } from "../texts/index.ts"

/** What the hooks and components work with. */
export type Alipay = { sdk: StoreClient; locale: string; texts: Texts }

const AlipayContext = createContext<Alipay | undefined>(undefined)

/** Props of {@link AlipayProvider}. */
export type AlipayProviderProps = {
  /** The store's client: an instance of `@medusajs/js-sdk`. */
  sdk: StoreClient
  /** The page's language, such as `ja` or `zh-TW`. Default: `en`. */
  locale?: string
  /** Sentences of your own in the place of ours. */
  texts?: Partial<Texts>
  children: ReactNode
}

/** Tells all components below it how to reach the store and in which language to speak. */
export const AlipayProvider = ({ sdk, locale = "en", texts, children }: AlipayProviderProps) => {
  const value = useMemo(
    () => ({ sdk, locale, texts: { ...textsOf(locale), ...texts } }),
    [sdk, locale, texts]
  )
  return <AlipayContext.Provider value={value}>{children}</AlipayContext.Provider>
}

/** The client, language and sentences of the nearest provider. @throws Error when there is none */
export const useAlipay = (): Alipay => {
  const alipay = useContext(AlipayContext)
  if (!alipay) throw new Error("Put an <AlipayProvider> around this component.")
  return alipay
}
