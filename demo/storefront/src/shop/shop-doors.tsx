import { useLanguage } from "../language/language"
import { AlipayProvider } from "medusa-payment-alipay-storefront/react"
import { useMemo, useState, type ReactNode } from "react"
import { AccountProvider } from "../account/account-provider"
import { CartProvider } from "../cart/cart-provider"
import { Failure, Loading } from "./messages"
import { loadConfiguration } from "./configuration"
import { guessRegion, RegionsContext, type Region } from "./regions"
import { remembered } from "./remembered"
import { createStore, StoreContext, type Store } from "./store"
import { useLoad } from "./use-load"

type Opened = { store: Store; regions: Region[] }

const open = async (): Promise<Opened> => {
  const store = createStore(await loadConfiguration())
  const { regions } = await store.sdk.store.region.list({ limit: 50 })
  return { store, regions: regions.toSorted((a, b) => a.name.localeCompare(b.name)) }
}

/** Opens the shop: finds its store and its regions, and only then lets the pages in. */
export const ShopDoors = ({ children }: { children: ReactNode }) => {
  const { loaded, retry } = useLoad("shop", open)
  if (loaded.state === "loading") return <Loading />
  if (loaded.state === "failed") return <Failure error={loaded.error} retry={retry} />
  return <OpenShop {...loaded.value}>{children}</OpenShop>
}

const OpenShop = ({ store, regions, children }: Opened & { children: ReactNode }) => {
  const { locale, say } = useLanguage()
  const [regionId, setRegionId] = useState(() => remembered.get("region"))
  const current = guessRegion(regions, regionId)
  const value = useMemo(
    () =>
      current && {
        all: regions,
        current,
        choose: (id: string) => {
          remembered.set("region", id)
          setRegionId(id)
        },
      },
    [regions, current]
  )
  if (!value) return <p className="message">{say("sells_nowhere")}</p>
  return (
    <StoreContext.Provider value={store}>
      <RegionsContext.Provider value={value}>
        <CartProvider>
          <AccountProvider>
            <AlipayProvider sdk={store.sdk} locale={locale}>
              {children}
            </AlipayProvider>
          </AccountProvider>
        </CartProvider>
      </RegionsContext.Provider>
    </StoreContext.Provider>
  )
}
