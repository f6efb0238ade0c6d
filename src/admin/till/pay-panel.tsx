import { Button, Container } from "@medusajs/ui"
import type { RequestError } from "../api/request-error"
import { useCancelSale, useStopSale } from "../api/till"
import { moneyText } from "../attention/wording"
import { Refused } from "../components/refused"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPaySale, AdminAlipaySale } from "../../types/http"
import { GoOn } from "./go-on"
import { isNotDue, isUnderWay, takesPayment, type Screen } from "./screen"
import { Countdown, ShownCode } from "./shown-code"
import { StatePanel } from "./state-panel"
import { useOnce } from "./use-once"
import { WaysToPay } from "./ways-to-pay"

export type PayPanelProps = {
  sale: AdminAlipaySale
  screen: Screen
  isOwn: boolean
  refusal: RequestError | null
  pay: (body: AdminAlipayPaySale) => void
  /** @param isBasketSold what was in the basket is sold, and not an order that was there before */
  onLeave: (isBasketSold: boolean) => void
  /** Another sale was begun of what the order owes now. */
  onBegun: (saleId: string) => void
}

/** What is going on, and what a clerk can do about it. */
export const PayPanel = (props: PayPanelProps) => {
  const { sale, screen, pay, onBegun } = props
  const say = useText()
  return (
    <Container className="flex flex-col gap-4 p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <span className="txt-compact-medium text-ui-fg-subtle">{say("till.total")}</span>
        <span className="text-2xl font-semibold tabular-nums">
          {moneyText(sale.amount, sale.currency_code, sale.currency_decimals)}
        </span>
      </p>
      <StatePanel sale={sale} screen={screen} />
      {screen === "code" && sale.not_due === null ? <ShownCode sale={sale} /> : null}
      {screen === "printed" ? <Countdown closesIn={sale.printed_code?.closes_in ?? null} /> : null}
      <Refused error={props.refusal} label="till.not_done" />
      {takesPayment(screen) ? <WaysToPay sale={sale} pay={pay} /> : null}
      {screen === "changed" ? <GoOn sale={sale} onBegun={onBegun} /> : null}
      <Acts {...props} />
    </Container>
  )
}

/** Ends the payment, the sale, or the look at it. */
const Acts = ({ sale, screen, isOwn, onLeave }: PayPanelProps) => {
  const say = useText()
  const stop = useStopSale(sale.id)
  const cancel = useCancelSale(sale.id)
  const stopOnce = useOnce(async () => await stop.mutateAsync())
  const cancelOnce = useOnce(async () => {
    const { sale: left } = await cancel.mutateAsync()
    if (left.state === "canceled") {
      onLeave(false)
    }
  })
  const failed = stop.error ?? cancel.error
  const isOver = screen === "sold" || screen === "over"
  return (
    <>
      <Refused error={isOver ? null : failed} label="till.not_done" />
      {isUnderWay(screen) && screen !== "paid_soon" && screen !== "sending" ? (
        <Button
          size="large"
          variant="secondary"
          className="w-full"
          isLoading={stop.isPending}
          onClick={() => stopOnce()}
        >
          {say("till.stop")}
        </Button>
      ) : null}
      {(takesPayment(screen) || isNotDue(screen)) && isOwn ? (
        <Button
          size="large"
          variant="transparent"
          className="w-full"
          isLoading={cancel.isPending}
          onClick={() => cancelOnce()}
        >
          {say("till.leave")}
        </Button>
      ) : null}
      {isOver || !isOwn ? (
        <Button
          size="xlarge"
          variant={isOver ? "primary" : "secondary"}
          className="w-full"
          onClick={() => onLeave(screen === "sold" && sale.from_order_id === null)}
        >
          {say(isOwn ? "till.next" : "till.close")}
        </Button>
      ) : null}
    </>
  )
}
