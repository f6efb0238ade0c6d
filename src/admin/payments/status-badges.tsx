import { StateTag, type TagColor } from "../components/state-tag"
import { useText } from "../i18n/use-text"
import type {
  AdminAlipayPaymentRow,
  AlipayPaymentStatus,
  AlipayRefundState,
  AlipayRefundStatus,
} from "../../types/http"

const STATUSES: Readonly<Record<AlipayPaymentStatus, TagColor>> = {
  waiting: "grey",
  not_known: "orange",
  processing: "blue",
  held: "blue",
  paid: "green",
  failed: "red",
  canceled: "grey",
}

const REFUNDED: Readonly<Record<Exclude<AlipayRefundState, "none">, TagColor>> = {
  in_process: "orange",
  partial: "purple",
  full: "grey",
}

const REFUNDS: Readonly<Record<AlipayRefundStatus, TagColor>> = {
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
    <StateTag color={REFUNDED[refunded]}>{say(`refund_state.${refunded}`)}</StateTag>
  ) : (
    <StateTag color={STATUSES[status]}>{say(`payment_status.${status}`)}</StateTag>
  )
}

export const RefundBadge = ({ status }: { status: AlipayRefundStatus }) => {
  const say = useText()
  return <StateTag color={REFUNDS[status]}>{say(`refund_status.${status}`)}</StateTag>
}
