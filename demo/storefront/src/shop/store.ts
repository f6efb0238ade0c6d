import Medusa from "@medusajs/js-sdk"
import { createContext, useContext } from "react"
import type { Configuration } from "./configuration"

/** The way to the store: Medusa's own client, and the address pictures are relative to. */
export type Store = {
  sdk: Medusa
  pictureUrl: (path: string | null | undefined) => string | undefined
  cardScript: string
}

export const createStore = ({ backendUrl, publishableKey, cardScript }: Configuration): Store => ({
  sdk: new Medusa({ baseUrl: backendUrl, publishableKey }),
  pictureUrl: (path) => (path ? new URL(path, backendUrl).href : undefined),
  cardScript,
})

export const StoreContext = createContext<Store | undefined>(undefined)

export const useStore = (): Store => {
  const store = useContext(StoreContext)
  if (!store) {
    throw new Error("useStore is used outside of StoreContext.")
  }
  return store
}
