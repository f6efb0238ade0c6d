import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useWallets } from "../../api/accounts"
import { Loaded } from "../../components/loaded"
import { Announced } from "../../components/states"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayWallet } from "../../../types/http"
import { ChosenWallets } from "./chosen-wallets"
import { useEditForm } from "../edit/edit-form"
import { SettingField } from "../edit/setting-field"
import { unknownWallet } from "./unknown-wallet"
import { WalletSearch } from "./wallet-search"

const without = (types: readonly string[], type: string): string[] =>
  types.filter((each) => each !== type)

const moved = (types: readonly string[], from: number, to: number): string[] => {
  const rest = types.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...types.slice(from, from + 1), ...rest.slice(to)]
}

/** The wallets chosen, and each change of them as a sentence to be read aloud. */
const useChosen = (nameOf: (type: string) => string) => {
  const say = useText()
  const { account, values, set } = useEditForm()
  const [news, setNews] = useState("")
  const entered = values.payment_method_types
  const types =
    entered === undefined ? (account.settings.payment_method_types.value ?? []) : (entered ?? [])
  const change = (next: string[], sentence: string): void => {
    set("payment_method_types", next)
    setNews(sentence)
  }
  return {
    types,
    news,
    add: (type: string) =>
      change(
        [...types, type],
        say("wallets.added", { wallet: nameOf(type), position: types.length + 1 })
      ),
    remove: (type: string) =>
      change(without(types, type), say("wallets.removed", { wallet: nameOf(type) })),
    move: (from: number, to: number) =>
      change(
        moved(types, from, to),
        say("wallets.moved", {
          wallet: nameOf(types[from] ?? ""),
          position: to + 1,
          count: types.length,
        })
      ),
  }
}

/** Chooses wallets and their order; all of it works by keyboard. */
export const WalletsSetting = () => {
  const say = useText()
  const { account } = useEditForm()
  const query = useWallets(account.handle)
  const walletOf = (type: string): AdminAlipayWallet =>
    query.data?.wallets.find((each) => each.type === type) ?? unknownWallet(type)
  const { types, news, add, remove, move } = useChosen((type) => walletOf(type).name)
  return (
    <SettingField name="payment_method_types">
      {(control) => (
        <div className="flex flex-col gap-4">
          <Text size="small" weight="plus">
            {say("wallets.chosen")}
          </Text>
          <ChosenWallets
            wallets={types.map(walletOf)}
            onMove={move}
            onRemove={remove}
            focusAfterLast={control.id}
          />
          <Announced>
            <span className="sr-only">{news}</span>
          </Announced>
          <Loaded query={query}>
            {({ wallets }) => (
              <WalletSearch
                control={control}
                wallets={wallets.filter(({ type }) => !types.includes(type))}
                onAdd={add}
              />
            )}
          </Loaded>
        </div>
      )}
    </SettingField>
  )
}
