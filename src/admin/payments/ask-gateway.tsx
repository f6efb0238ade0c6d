import { Button, Text } from "@medusajs/ui"
import { useAskGateway } from "../api/payments"
import { moneyText } from "../attention/wording"
import { Announced, useRefusalText } from "../components/states"
import { useText, type Say, type TextKey } from "../i18n/use-text"
import type { AdminAlipayPaymentChange, AdminAlipayPaymentDetail } from "../../types/http"

type Field = AdminAlipayPaymentChange["field"]

const NAMES: Readonly<Record<Field, TextKey>> = {
  status: "pay_list.status",
  refund_state: "payment.refunded",
  captured_amount: "payment.captured",
  refunded_amount: "payment.refunded",
  refunding_amount: "payment.refunding",
  charged_back_amount: "payment.charged_back",
}

const changeText = (
  say: Say,
  { currency_code, currency_decimals, status }: AdminAlipayPaymentDetail,
  { field, before, after }: AdminAlipayPaymentChange
): string => {
  const money = (amount: string) => moneyText(amount, currency_code, currency_decimals)
  return field === "status"
    ? `${say(NAMES[field])}: ${say(`payment_status.${status}`)}`
    : `${say(NAMES[field])}: ${money(before)} → ${money(after)}`
}

/** Asks the gateway about a payment now, and says what is different. */
export const AskGateway = ({ payment }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  const refusal = useRefusalText()
  const { mutate, data, error, isPending } = useAskGateway(payment.id)
  const changes = (data?.changes ?? []).filter(({ field }) => field !== "refund_state")
  const said =
    data === undefined
      ? []
      : !data.answered
        ? [say("asked.no_answer")]
        : changes.length === 0
          ? [say("asked.same")]
          : changes.map((each) => changeText(say, data.payment, each))
  return (
    <div className="flex flex-col items-start gap-2 px-6 py-4">
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => mutate()}
      >
        {say("asked.ask")}
      </Button>
      <Announced>
        {(error === null ? said : [refusal(error)]).map((line) => (
          <Text key={line} size="small" className="text-ui-fg-subtle">
            {line}
          </Text>
        ))}
      </Announced>
    </div>
  )
}
