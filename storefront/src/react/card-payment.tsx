"use client"
import { useEffect, useRef, useState } from "react"
import { payByCard, type CardHint, type CardSession } from "../card-form.ts"
import { fillIn, type Texts } from "../texts/index.ts"
import { amountText } from "./amount-text.ts"
import { Loading, Problem } from "./messages.tsx"
import { useAlipay } from "./provider.tsx"
import { useCardForm } from "./use-card-form.ts"
import { leaveFor, sentenceOf, type PayOptions } from "./use-pay.ts"

type Props = Omit<PayOptions, "mode"> & {
  card: CardSession
  /** The payment is over, or the shopper wants to pay another way. */
  onBack: (problem?: string) => void
  /** The form can't be shown. */
  onBroken: () => void
}

const AGAIN: Readonly<Record<Exclude<CardHint, "submitted">, keyof Texts>> = {
  incomplete: "card_incomplete",
  refused: "card_refused",
  canceled: "card_canceled",
}

/** The gateway's card form in the page, with the one button that pays. */
export const CardPayment = (props: Props) => {
  const { cart, card, source, returnUrl, onOrder, onLeave = leaveFor, onBack, onBroken } = props
  const { sdk, locale, texts } = useAlipay()
  const place = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const form = useCardForm(place, { card, source, onBroken })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), [])

  const pay = async () => {
    if (busy || !form) return
    setBusy(true)
    setProblem(undefined)
    const next = await payByCard(sdk, cart.id, form, { locale })
    if (next.kind === "waiting" || next.kind === "held") return onLeave(returnUrl)
    if (next.kind === "ordered") return onOrder(next.orderId)
    if (next.kind !== "again") return onBack(sentenceOf(next, texts))
    setProblem(texts[AGAIN[next.why]])
    setBusy(false)
  }
  return (
    <div className="alipay-card" data-state={form ? "ready" : "loading"}>
      <h3 ref={title} tabIndex={-1} className="alipay-card-title">
        {texts.card_title}
      </h3>
      {!form && <Loading text={texts.card_loading} />}
      <div ref={place} className="alipay-card-form" />
      <Problem text={problem} />
      <button
        type="button"
        className="alipay-button alipay-pay-button"
        aria-disabled={busy || !form}
        aria-busy={busy}
        onClick={() => void pay()}
      >
        {busy && <span className="alipay-spinner" aria-hidden="true" />}
        {fillIn(texts.pay, { amount: amountText(cart, locale) })}
      </button>
      <button
        type="button"
        className="alipay-text-button alipay-other-way"
        aria-disabled={busy}
        onClick={() => !busy && onBack()}
      >
        {texts.pay_another_way}
      </button>
    </div>
  )
}
