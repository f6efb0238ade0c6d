"use client"
import { useId, useState } from "react"
import { canEmbed } from "../start-payment.ts"
import { fillIn, type Texts } from "../texts/index.ts"
import type { WayToPay } from "../ways-to-pay.ts"
import { amountText } from "./amount-text.ts"
import { CardPayment } from "./card-payment.tsx"
import { Failed, Loading, Problem } from "./messages.tsx"
import { useAlipay } from "./provider.tsx"
import { usePay, type PayOptions } from "./use-pay.ts"
import { useWaysToPay, type PayableCart } from "./use-ways-to-pay.ts"
import { WayOption } from "./way-option.tsx"

/** Props of {@link WaysToPay}. */
export type WaysToPayProps = PayOptions & {
  /** The customer is signed in: their linked wallets come first. */
  signedIn?: boolean
  /** Shows also what can't be used now, with the reason. */
  includeUnusable?: boolean
}

/** The wallets that a cart can be paid with, as a group of radio buttons, and the one button that pays. */
export const WaysToPay = ({ signedIn, includeUnusable, ...paying }: WaysToPayProps) => {
  const { texts } = useAlipay()
  const {
    value: ways,
    error,
    reload,
  } = useWaysToPay(paying.cart, {
    ...(signedIn === undefined ? {} : { signedIn }),
    ...(includeUnusable === undefined ? {} : { includeUnusable }),
  })
  if (error !== undefined) return <Failed error={error} retry={reload} />
  if (!ways) return <Loading text={texts.loading_ways} />
  if (ways.length === 0) return <p className="alipay-note">{texts.no_ways}</p>
  return <PayForm ways={ways} {...paying} />
}

const PayForm = ({ ways, ...paying }: PayOptions & { ways: WayToPay[] }) => {
  const { texts, locale } = useAlipay()
  const name = useId()
  const [chosenId, choose] = useState<string>()
  const { pay, busy, problem, card, leaveCard } = usePay(paying)
  const usable = ways.filter(({ unusable }) => unusable === null)
  const chosen = usable.find(({ id }) => id === chosenId) ?? usable[0]
  if (card) {
    return (
      <CardPayment
        {...paying}
        card={card.session}
        onBack={leaveCard}
        onBroken={() => void pay(card.way, "hosted")}
      />
    )
  }
  return (
    <div className="alipay-pay">
      <fieldset className="alipay-ways" disabled={busy}>
        <legend>{texts.ways}</legend>
        {ways.map((way) => (
          <WayOption
            key={way.id}
            way={way}
            group={name}
            chosen={way === chosen}
            choose={() => choose(way.id)}
          />
        ))}
      </fieldset>
      <Problem text={problem} />
      <button
        type="button"
        className="alipay-button alipay-pay-button"
        disabled={!chosen}
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => chosen && void pay(chosen)}
      >
        {busy && <span className="alipay-spinner" aria-hidden="true" />}
        {payText(paying.cart, { chosen, texts, locale })}
      </button>
      {chosen && !chosen.linked && (
        <p className="alipay-note">
          {paying.mode === "embedded" && canEmbed(chosen) ? texts.card_note : texts.leave_note}
        </p>
      )}
    </div>
  )
}

type Words = { chosen: WayToPay | undefined; texts: Texts; locale: string }

const payText = (cart: PayableCart, { chosen, texts, locale }: Words): string => {
  const amount = amountText(cart, locale)
  return chosen
    ? fillIn(texts.pay_with, { amount, wallet: chosen.name })
    : fillIn(texts.pay, { amount })
}
