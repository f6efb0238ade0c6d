import { Button, InlineTip, Text, toast, usePrompt } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import type { RequestError } from "../api/request-error"
import { useRefundSale } from "../api/till"
import { minorOf, moneyText } from "../attention/wording"
import { Field } from "../components/field"
import { Block } from "../components/section"
import { useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayReceipt } from "../../types/http"
import { AmountInput } from "./amount-input"
import { useOnce } from "./use-once"

type RefundFormProps = {
  receipt: AdminAlipayReceipt
  /** The receipt is being asked for again: what went back is not known for sure. */
  isStale: boolean
}

/** The amount as a person writes it. */
const plainText = ({
  refundable_amount: amount,
  currency_decimals: decimals,
}: AdminAlipayReceipt) => moneyText(amount, "", decimals).trim()

/** Gives back money of a sale, up to what its till may. */
export const RefundForm = ({ receipt, isStale }: RefundFormProps) => {
  const say = useText()
  const { currency_code: currency, currency_decimals: decimals } = receipt
  const most = moneyText(receipt.refundable_amount, currency, decimals)
  return (
    <Block>
      {receipt.refundable_amount === "0" ? (
        <Text size="small" className="text-ui-fg-subtle">
          {say("receipt.refund_none")}
        </Text>
      ) : (
        <Amount
          key={receipt.refundable_amount}
          receipt={receipt}
          isStale={isStale}
          hint={say("receipt.refund_most", { amount: most })}
        />
      )}
    </Block>
  )
}

const Amount = ({ receipt, isStale, hint }: RefundFormProps & { hint: string }) => {
  const say = useText()
  const id = useId()
  const ask = usePrompt()
  const [text, setText] = useState(() => plainText(receipt))
  const { mutateAsync, isPending, error } = useRefundSale(receipt.sale_id)
  const minor = minorOf(text, receipt.currency_decimals) ?? "0"
  const isRight = minor !== "0" && BigInt(minor) <= BigInt(receipt.refundable_amount)
  const amount = moneyText(minor, receipt.currency_code, receipt.currency_decimals)
  const refund = useOnce(async () => {
    const isSure = await ask({
      title: say("receipt.refund_sure", { amount }),
      description: say("receipt.refund_sure_hint"),
      confirmText: say("receipt.refund"),
      cancelText: say("action.cancel"),
    })
    if (isSure) {
      await mutateAsync({ amount: minor, refunded_before: receipt.refunded_amount })
      toast.success(say("receipt.refund_done", { amount }))
    }
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    refund()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Field
        id={id}
        label={say("receipt.refund_amount", { currency: receipt.currency_code })}
        hint={hint}
      >
        {(control) => <AmountInput {...control} value={text} onAmount={setText} />}
      </Field>
      <Refused error={error} />
      <Button
        type="submit"
        size="large"
        variant="secondary"
        className="w-full"
        disabled={!isRight || isStale}
        isLoading={isPending}
      >
        {say("receipt.refund")}
      </Button>
    </form>
  )
}

const Refused = ({ error }: { error: RequestError | null }) => {
  const say = useText()
  const refusal = useRefusalText()
  return error === null ? null : (
    <InlineTip role="alert" variant="error" label={say("receipt.refund_failed")}>
      {error.status === 0 || error.status >= 500 ? say("receipt.refund_unclear") : refusal(error)}
    </InlineTip>
  )
}
