"use client"
import { useEffect, useRef } from "react"
import type { LinkResult } from "../link-return.ts"
import { LinkForm } from "./link-form.tsx"
import { Failed, Loading } from "./messages.tsx"
import { useAlipay } from "./provider.tsx"
import { useLinkedWallets } from "./use-linked-wallets.ts"
import { useLinkReturn } from "./use-link-return.ts"
import { WalletLine } from "./wallet-line.tsx"

/** Props of {@link LinkedWallets}. */
export type LinkedWalletsProps = {
  /** This page's own address, where a wallet leads back to. */
  returnUrl: string
  /** The query of the page's address; what a wallet led back with is read from it. */
  query?: string
  /** Offers to link only what this region can charge. */
  regionId?: string
  /** Called with what came of linking a wallet. */
  onLinked?: (result: LinkResult) => void
  /** Called when a wallet was unlinked. */
  onUnlinked?: (id: string) => void
  /** Leaves for another page. Default: `location.assign`. */
  onLeave?: (url: string) => void
}

/** A signed-in customer's linked wallets, with ways to link another one and to unlink one. */
export const LinkedWallets = (props: LinkedWalletsProps) => {
  const { returnUrl, query = "", regionId, onLinked, onUnlinked, onLeave } = props
  const { texts } = useAlipay()
  const result = useLinkReturn(query)
  const { value, error, reload, link, unlink } = useLinkedWallets(regionId)
  const list = useRef<HTMLDivElement>(null)
  const tell = useRef(onLinked)
  tell.current = onLinked

  useEffect(() => {
    if (result === undefined || result === "confirm") return
    tell.current?.(result)
    reload()
  }, [result, reload])

  const remove = async (id: string) => {
    await unlink(id)
    // The button that had the focus is gone.
    list.current?.focus()
    onUnlinked?.(id)
  }

  return (
    <div className="alipay-wallets" ref={list} tabIndex={-1}>
      <div aria-live="polite">
        {result && (
          <p className="alipay-link-result" data-result={result}>
            {texts[`link_${result}`]}
          </p>
        )}
      </div>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {error === undefined && !value && <Loading text={texts.loading_wallets} />}
      {value?.wallets.length === 0 && (
        <p className="alipay-note alipay-no-wallets">{texts.no_wallets}</p>
      )}
      {value && value.wallets.length > 0 && (
        <ul className="alipay-wallet-list">
          {value.wallets.map((wallet) => (
            <WalletLine key={wallet.id} wallet={wallet} unlink={remove} />
          ))}
        </ul>
      )}
      {value && <LinkForm {...{ returnUrl, link, onLeave }} linkable={value.linkable} />}
    </div>
  )
}
