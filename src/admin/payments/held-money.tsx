import { Button, InlineTip, Input, Label, usePrompt } from "@medusajs/ui"
import { useId, useState } from "react"
import { useCapturePart, useReleaseHold } from "../api/payments"
import { minorOf, moneyText } from "../attention/wording"
import { useRefusalText } from "../components/states"
import { dayTime } from "../components/timestamp"
import { useLocale, useText } from "../i18n/use-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"

type OfPayment = { payment: AdminAlipayPaymentDetail }

const useMoney =
  ({ currency_code, currency_decimals }: AdminAlipayPaymentDetail) =>
  (amount: string) =>
    moneyText(amount, currency_code, currency_decimals)

/** Captures what is held in parts, or releases it; asks first. Nothing where nothing is held. */
export const HeldMoney = ({ payment }: OfPayment) => {
  const say = useText()
  const refusal = useRefusalText()
  const locale = useLocale()
  const money = useMoney(payment)
  const { capturable_amount: left, captured_amount: captured, hold_expires_at: until } = payment
  const capture = useCapturePart(payment.id)
  const release = useReleaseHold(payment.id)
  const error = capture.error ?? release.error
  if (left === "0") {
    return error === null ? null : <Refused text={refusal(error)} />
  }
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <InlineTip label={say("held.title", { amount: money(left) })}>
        {say("held.captured", { amount: money(captured) })}{" "}
        {until === null ? null : say("held.until", { time: dayTime(new Date(until), locale) })}
      </InlineTip>
      <CaptureForm payment={payment} capture={capture} />
      {payment.can_release ? <ReleaseButton payment={payment} release={release} /> : null}
      {error === null ? null : <Refused text={refusal(error)} />}
    </div>
  )
}

const Refused = ({ text }: { text: string }) => {
  const say = useText()
  return (
    <InlineTip role="alert" variant="error" label={say("act_form.refused")}>
      {text}
    </InlineTip>
  )
}

type Capture = ReturnType<typeof useCapturePart>

/** Asks whether to capture, and does. */
const useSureCapture = (payment: AdminAlipayPaymentDetail, capture: Capture) => {
  const say = useText()
  const prompt = usePrompt()
  const money = useMoney(payment)
  const { capturable_amount: left } = payment
  return async (amount: string, onSuccess: () => void): Promise<void> => {
    const rest = money((BigInt(left) - BigInt(amount)).toString())
    const isSure = await prompt({
      title: say("act_form.sure_title", { action: say("held.capture") }),
      description: say("held.sure", { amount: money(amount), rest }),
      confirmText: say("held.capture"),
      cancelText: say("action.cancel"),
      variant: "confirmation",
    })
    if (isSure) {
      capture.mutate({ amount, capturable_amount: left }, { onSuccess })
    }
  }
}

/** An empty field stands for all that is left. */
const CaptureForm = ({ payment, capture }: OfPayment & { capture: Capture }) => {
  const say = useText()
  const id = useId()
  const start = useSureCapture(payment, capture)
  const [text, setText] = useState("")
  const { capturable_amount: left, currency_code: currency, currency_decimals: decimals } = payment
  const amount = text.trim() === "" ? left : minorOf(text, decimals)
  const isWrong = amount === null || amount === "0" || BigInt(amount) > BigInt(left)
  return (
    <form
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        void (isWrong || start(amount, () => setText("")))
      }}
    >
      <Label htmlFor={id} size="small" weight="plus">
        {say("held.amount", { currency })}
      </Label>
      <div className="flex gap-2">
        <Input
          id={id}
          size="small"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          placeholder={moneyText(left, "", decimals).trim()}
          aria-invalid={isWrong}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          type="submit"
          size="small"
          variant="secondary"
          className="shrink-0"
          disabled={isWrong}
          isLoading={capture.isPending}
        >
          {say("held.capture")}
        </Button>
      </div>
    </form>
  )
}

const ReleaseButton = ({
  payment,
  release,
}: OfPayment & { release: ReturnType<typeof useReleaseHold> }) => {
  const say = useText()
  const prompt = usePrompt()
  const amount = useMoney(payment)(payment.capturable_amount)
  const start = async (): Promise<void> => {
    const isSure = await prompt({
      title: say("act_form.sure_title", { action: say("act.void") }),
      description: say("act_form.sure_void", { amount }),
      confirmText: say("act.void"),
      cancelText: say("action.cancel"),
    })
    if (isSure) {
      release.mutate()
    }
  }
  return (
    <Button
      type="button"
      size="small"
      variant="danger"
      isLoading={release.isPending}
      onClick={() => void start()}
    >
      {say("act.void")}
    </Button>
  )
}
