import { useEffect, useMemo, useState, type ReactNode } from "react"
import { useCart } from "../cart/use-cart"
import { useStore } from "../shop/store"
import { AccountContext, type Account, type Credentials, type Customer } from "./use-account"

const WAY = ["customer", "emailpass"] as const

/** Keeps who is signed in; a basket filled before goes along. */
export const AccountProvider = ({ children }: { children: ReactNode }) => {
  const { sdk } = useStore()
  const { cart, forget, refresh } = useCart()
  const [customer, setCustomer] = useState<Customer>()
  const [loading, setLoading] = useState(true)

  useEffect(() => {
    const remember = async () => {
      if (await sdk.client.getToken()) {
        setCustomer((await sdk.store.customer.retrieve()).customer)
      }
    }
    remember()
      .catch(() => undefined)
      .finally(() => setLoading(false))
  }, [sdk])

  const value = useMemo<Account>(() => {
    const enter = async (credentials: Credentials) => {
      await sdk.auth.login(...WAY, credentials)
      if (cart) await sdk.store.cart.transferCart(cart.id)
      setCustomer((await sdk.store.customer.retrieve()).customer)
      await refresh()
    }
    return {
      customer,
      loading,
      signIn: enter,
      signUp: async (credentials) => {
        await sdk.auth.register(...WAY, credentials)
        await sdk.store.customer.create({ email: credentials.email })
        await enter(credentials)
      },
      signOut: async () => {
        await sdk.auth.logout()
        setCustomer(undefined)
        // The basket is the customer's now, not this browser's.
        forget()
      },
    }
  }, [sdk, cart, customer, loading, forget, refresh])

  return <AccountContext.Provider value={value}>{children}</AccountContext.Provider>
}
