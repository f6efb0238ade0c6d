"use client"
import { useEffect, useState } from "react"
import type { StoreClient } from "../client.ts"
import { confirmLink, readLinkReturn, type LinkResult, type LinkReturn } from "../link-return.ts"
import { useAlipay } from "./provider.tsx"

/** A confirmation is good once, and React may run an effect twice. */
const confirmed = new Map<string, Promise<LinkResult>>()

const confirmOnce = async (sdk: StoreClient, back: LinkReturn): Promise<LinkResult> => {
  const key = `${back.agreementId} ${back.outcome} ${back.confirmation}`
  const result = confirmed.get(key) ?? confirmLink(sdk, back)
  confirmed.set(key, result)
  // Without an answer it may be tried again.
  result.catch(() => confirmed.delete(key))
  return await result
}

/**
 * What came of linking a wallet, on the page that the wallet led back to; confirms it where the store asks for that.
 *
 * @param query of the page's address
 * @returns `confirm` until the store has answered; undefined on any other page
 */
export const useLinkReturn = (query: string): LinkResult | "confirm" | undefined => {
  const { sdk } = useAlipay()
  const [known, setKnown] = useState<{ query: string; result: LinkResult }>()
  useEffect(() => {
    const back = readLinkReturn(query)
    if (back?.outcome !== "confirm") return undefined
    let live = true
    const tell = (result: LinkResult) => {
      if (live) setKnown({ query, result })
    }
    confirmOnce(sdk, back).then(tell, () => tell("failed"))
    return () => {
      live = false
    }
  }, [sdk, query])
  return known?.query === query ? known.result : readLinkReturn(query)?.outcome
}
