import type { HttpTypes } from "@medusajs/types"
import { createContext, useContext } from "react"

export type Customer = HttpTypes.StoreCustomer
export type Credentials = { email: string; password: string }

/** Who is signed in, and the ways in and out. */
export type Account = {
  customer: Customer | undefined
  loading: boolean
  signIn: (credentials: Credentials) => Promise<void>
  signUp: (credentials: Credentials) => Promise<void>
  signOut: () => Promise<void>
}

export const AccountContext = createContext<Account | undefined>(undefined)

export const useAccount = (): Account => {
  const account = useContext(AccountContext)
  if (!account) {
    throw new Error("useAccount is used outside of AccountContext.")
  }
  return account
}
