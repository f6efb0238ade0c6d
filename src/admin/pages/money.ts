// Loaded together: who opens one of these opens the next, and most of what they are made of is the same.
export { AttentionPage } from "../attention/attention-page"
export { MessagesPage } from "../notifications/messages-page"
export { OrderMoney } from "../order-page/order-money"
export { OrderTimeline } from "../order-page/order-timeline"
export { PaymentPage } from "../payments/payment-page"
export { PaymentsPage } from "../payments/payments-page"
