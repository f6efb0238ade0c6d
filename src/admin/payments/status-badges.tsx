import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useText } from "../i18n/use-text"
import type {
  AdminAlipayPaymentRow,
  AlipayPaymentStatus,
  AlipayRefundState,
  AlipayRefundStatus,
} from "../../types/http"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const STATUSES: Readonly<Record<AlipayPaymentStatus, Color>> = {
  waiting: "grey",
  not_known: "orange",
  processing: "blue",
  held: "blue",
  paid: "green",
  failed: "red",
  canceled: "grey",
}

const REFUNDED: Readonly<Record<Exclude<AlipayRefundState, "none">, Color>> = {
  in_process: "orange",
  partial: "purple",
  full: "grey",
}

const REFUNDS: Readonly<Record<AlipayRefundStatus, Color>> = {
  not_known: "orange",
  processing: "blue",
  succeeded: "green",
  failed: "red",
}

type Stated = Pick<AdminAlipayPaymentRow, "status" | "refund_state">

/** Where a payment is; of a paid one, how much of it went back. */
export const PaymentBadge = ({
  payment: { status, refund_state: refunded },
}: {
  payment: Stated
}) => {
  const say = useText()
  return status === "paid" && refunded !== "none" ? (
    <StatusBadge color={REFUNDED[refunded]} className="whitespace-nowrap">
      {say(`refund_state.${refunded}`)}
    </StatusBadge>
  ) : (
    <StatusBadge color={STATUSES[status]} className="whitespace-nowrap">
      {say(`payment_status.${status}`)}
    </StatusBadge>
  )
}

export const RefundBadge = ({ status }: { status: AlipayRefundStatus }) => {
  const say = useText()
  return (
    <StatusBadge color={REFUNDS[status]} className="whitespace-nowrap">
      {say(`refund_status.${status}`)}
    </StatusBadge>
  )
}
