"use client"
import { useCallback } from "react"
import type { LinkableWallet } from "../contract.ts"
import {
  linkWallet,
  listLinkedWallets,
  unlinkWallet,
  type LinkedWallets,
} from "../linked-wallets.ts"
import { useAlipay } from "./provider.tsx"
import { useLoaded, type Loaded } from "./use-loaded.ts"

/** The signed-in customer's wallets, and what can be done with them. */
export type LinkedWalletsState = Loaded<LinkedWallets> & {
  /** @returns the wallet's page to leave for @throws the client's error, NoPageError */
  link: (wallet: LinkableWallet, returnUrl: string) => Promise<string>
  /** Ends a linked wallet and loads the list again. @throws the client's error */
  unlink: (id: string) => Promise<void>
}

/**
 * Lists a signed-in customer's wallets.
 *
 * @param regionId lists as linkable only what this region can charge
 */
export const useLinkedWallets = (regionId?: string): LinkedWalletsState => {
  const { sdk } = useAlipay()
  const loaded = useLoaded(
    regionId ?? "",
    async (signal) => await listLinkedWallets(sdk, { regionId, signal })
  )
  const { reload } = loaded
  const link = useCallback(
    async (wallet: LinkableWallet, returnUrl: string) =>
      (await linkWallet(sdk, wallet, { returnUrl })).url,
    [sdk]
  )
  const unlink = useCallback(
    async (id: string) => {
      await unlinkWallet(sdk, id)
      reload()
    },
    [sdk, reload]
  )
  return { ...loaded, link, unlink }
}
