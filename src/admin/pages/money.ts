// Loaded together: who opens one of these opens the next, and most of what they are made of is the same.
import { MessagesPage as Messages } from "../notifications/messages-page"
import { PaymentPage as Payment } from "../payments/payment-page"
import { PaymentsPage as Payments } from "../payments/payments-page"
import { withUrgentLine } from "../urgent/with-urgent-line"

export { AttentionPage } from "../attention/attention-page"
export { OrderMoney } from "../order-page/order-money"
export { OrderTimeline } from "../order-page/order-timeline"
export { UrgentLine } from "../urgent/urgent-line"

export const MessagesPage = withUrgentLine(Messages)
export const PaymentPage = withUrgentLine(Payment)
export const PaymentsPage = withUrgentLine(Payments)
