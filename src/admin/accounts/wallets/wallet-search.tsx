import { Badge, Button, Input, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import type { ControlProps } from "../../components/field"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayWallet } from "../../../types/http"
import { WalletMark } from "../../components/wallet-mark"

type WalletSearchProps = {
  control: ControlProps
  /** Those that are not chosen yet. */
  wallets: readonly AdminAlipayWallet[]
  onAdd: (type: string) => void
}

/** Whether every word of a query is found in a wallet's name, code or currencies. */
export const walletMatches = (wallet: AdminAlipayWallet, query: string): boolean => {
  const text = [wallet.name, wallet.type, ...wallet.currencies].join(" ").toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Finds wallets and adds them. */
export const WalletSearch = ({ control, wallets, onAdd }: WalletSearchProps) => {
  const say = useText()
  const [query, setQuery] = useState("")
  const input = useRef<HTMLInputElement>(null)
  const found = wallets.filter((wallet) => walletMatches(wallet, query))
  const add = (type: string): void => {
    onAdd(type)
    // The button that was pressed goes away with its wallet.
    input.current?.focus()
  }
  return (
    <div className="flex flex-col gap-2">
      <Input
        {...control}
        ref={input}
        type="search"
        aria-label={say("wallets.search")}
        placeholder={say("wallets.search_placeholder")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <Text size="xsmall" className="text-ui-fg-subtle" role="status">
        {say("wallets.found", { count: found.length })}
      </Text>
      <ul
        aria-label={say("wallets.search")}
        className="border-ui-border-base max-h-64 divide-y overflow-y-auto rounded-lg border"
      >
        {found.map((wallet) => (
          <FoundWallet key={wallet.type} wallet={wallet} onAdd={() => add(wallet.type)} />
        ))}
      </ul>
    </div>
  )
}

const FoundWallet = ({ wallet, onAdd }: { wallet: AdminAlipayWallet; onAdd: () => void }) => {
  const say = useText()
  return (
    <li className="flex items-center justify-between gap-2 px-3 py-2">
      <span className="flex min-w-0 items-center gap-2">
        <WalletMark wallet={wallet} />
        <span className="min-w-0">
          <Text size="small" weight="plus" className="break-words">
            {wallet.name}
          </Text>
          <Text as="div" size="xsmall" className="text-ui-fg-subtle flex flex-wrap gap-x-2">
            <code className="break-all font-mono">{wallet.type}</code>
            <span>
              {wallet.currencies.length === 0
                ? say("payments.any_currency")
                : wallet.currencies.join(", ")}
            </span>
            {wallet.card ? <Badge size="2xsmall">{say("payments.card")}</Badge> : null}
          </Text>
        </span>
      </span>
      <Button
        type="button"
        size="small"
        variant="secondary"
        aria-label={say("wallets.add", { wallet: wallet.name })}
        onClick={onAdd}
      >
        {say("action.add")}
      </Button>
    </li>
  )
}
