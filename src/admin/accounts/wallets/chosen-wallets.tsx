import { ArrowDownMini, ArrowUpMini, XMarkMini } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import { useEffect, useRef, type ReactNode } from "react"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayWallet } from "../../../types/http"
import { WalletMark } from "../../components/wallet-mark"

type ChosenWalletsProps = {
  wallets: readonly AdminAlipayWallet[]
  onMove: (from: number, to: number) => void
  onRemove: (type: string) => void
  /** Id of what gets the focus when the last wallet is removed. */
  focusAfterLast: string
}

type Button = "up" | "down" | "remove"
const buttonId = (type: string, button: Button): string => `alipay-wallet-${type}-${button}`

/** Puts the focus back on a button that was moved, or near one that went away. */
const useFocusAfterChange = () => {
  const wanted = useRef<string[]>([])
  useEffect(() => {
    const found = wanted.current
      .map((id) => document.getElementById(id))
      .find((element) => element !== null && !element.hasAttribute("disabled"))
    found?.focus()
    wanted.current = []
  })
  return (...ids: string[]) => {
    wanted.current = ids
  }
}

/** The wallets offered, first one first, with buttons to move and remove each. */
export const ChosenWallets = (props: ChosenWalletsProps) => {
  const { wallets, onMove, onRemove, focusAfterLast } = props
  const say = useText()
  const focusNext = useFocusAfterChange()
  if (wallets.length === 0) {
    return <Text size="small">{say("wallets.chosen_none")}</Text>
  }
  const move = (index: number, by: 1 | -1): void => {
    const type = wallets[index]?.type ?? ""
    const [first, second]: [Button, Button] = by === 1 ? ["down", "up"] : ["up", "down"]
    focusNext(buttonId(type, first), buttonId(type, second))
    onMove(index, index + by)
  }
  const remove = (index: number): void => {
    const neighbour = wallets[index + 1] ?? wallets[index - 1]
    focusNext(neighbour ? buttonId(neighbour.type, "remove") : focusAfterLast)
    onRemove(wallets[index]?.type ?? "")
  }
  return (
    <ol className="border-ui-border-base divide-y rounded-lg border" data-testid="chosen-wallets">
      {wallets.map((wallet, index) => (
        <ChosenWallet key={wallet.type} wallet={wallet} isDefault={index === 0}>
          <MoveButton
            {...{ wallet, button: "up", isDisabled: index === 0 }}
            onClick={() => move(index, -1)}
          />
          <MoveButton
            {...{ wallet, button: "down", isDisabled: index === wallets.length - 1 }}
            onClick={() => move(index, 1)}
          />
          <MoveButton
            {...{ wallet, button: "remove", isDisabled: false }}
            onClick={() => remove(index)}
          />
        </ChosenWallet>
      ))}
    </ol>
  )
}

type ChosenWalletProps = { wallet: AdminAlipayWallet; isDefault: boolean; children: ReactNode }

const ChosenWallet = ({ wallet, isDefault, children }: ChosenWalletProps) => {
  const say = useText()
  return (
    <li className="flex items-center justify-between gap-2 px-3 py-2" data-wallet={wallet.type}>
      <span className="txt-compact-small flex min-w-0 flex-wrap items-center gap-2">
        <WalletMark wallet={wallet} />
        <span className="break-words">{wallet.name}</span>
        {isDefault ? (
          <Badge size="2xsmall" color="blue">
            {say("payments.default_wallet")}
          </Badge>
        ) : null}
      </span>
      <span className="flex shrink-0 gap-1">{children}</span>
    </li>
  )
}

const LOOKS = {
  up: { text: "wallets.up", Icon: ArrowUpMini },
  down: { text: "wallets.down", Icon: ArrowDownMini },
  remove: { text: "wallets.remove", Icon: XMarkMini },
} as const

type MoveButtonProps = {
  wallet: AdminAlipayWallet
  button: Button
  isDisabled: boolean
  onClick: () => void
}

const MoveButton = ({ wallet, button, isDisabled, onClick }: MoveButtonProps) => {
  const say = useText()
  const { text, Icon } = LOOKS[button]
  return (
    <IconButton
      type="button"
      size="small"
      id={buttonId(wallet.type, button)}
      aria-label={say(text, { wallet: wallet.name })}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon />
    </IconButton>
  )
}
