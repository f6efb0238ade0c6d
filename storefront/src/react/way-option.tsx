"use client"
import type { Texts } from "../texts/index.ts"
import type { UnusableReason, WayToPay } from "../ways-to-pay.ts"
import { useAlipay } from "./provider.tsx"
import { WalletBadge } from "./wallet-badge.tsx"

const REASONS: Readonly<Record<UnusableReason, keyof Texts>> = {
  currency: "unusable_currency",
  limit: "unusable_limit",
  hours: "unusable_hours",
  disabled: "unusable_disabled",
  trouble: "unusable_trouble",
  account: "unusable_account",
  other: "unusable_other",
}

type Props = { way: WayToPay; group: string; chosen: boolean; choose: () => void }

/** One way to pay, as a radio button with its badge, name, and what there is to know about it. */
export const WayOption = ({ way, group, chosen, choose }: Props) => {
  const { texts } = useAlipay()
  const hints = [
    ...(way.linked ? [texts.linked_note] : []),
    ...(way.unusable ? [texts[REASONS[way.unusable]]] : []),
  ]
  return (
    <label
      className="alipay-way"
      data-wallet={way.type}
      data-linked={way.linked ? "" : undefined}
      data-unusable={way.unusable ?? undefined}
    >
      <input
        type="radio"
        name={group}
        checked={chosen}
        disabled={way.unusable !== null}
        onChange={choose}
      />
      <WalletBadge type={way.type} name={way.name} logoUrl={way.logoUrl} />
      <span className="alipay-way-text">
        <span className="alipay-way-name">
          {way.name} {way.linked?.login && <bdi className="alipay-login">{way.linked.login}</bdi>}
        </span>
        {hints.map((hint) => (
          <span key={hint} className="alipay-hint">
            {hint}
          </span>
        ))}
        {way.promotions.map((promotion) => (
          <span key={promotion} className="alipay-promotion">
            {promotion}
          </span>
        ))}
      </span>
    </label>
  )
}
