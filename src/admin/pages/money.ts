// Loaded together: who opens one of these opens the next, and most of what they are made of is the same.
import { DeclarationsPage as Declarations } from "../declarations/declarations-page"
import { DisputePage as Dispute } from "../disputes/dispute-page"
import { DisputesPage as Disputes } from "../disputes/disputes-page"
import { MessagesPage as Messages } from "../notifications/messages-page"
import { PaymentPage as Payment } from "../payments/payment-page"
import { PaymentsPage as Payments } from "../payments/payments-page"
import { StoresPage as Stores } from "../stores/stores-page"
import { withUrgentLine } from "../urgent/with-urgent-line"

export { AttentionPage } from "../attention/attention-page"
export { OrderDeclarations } from "../declarations/order-declarations"
export { OrderDisputes } from "../disputes/order-disputes"
export { LocationStores } from "../stores/location-stores"
export { OrderMoney } from "../order-page/order-money"
export { OrderTimeline } from "../order-page/order-timeline"
export { PaymentLink } from "../payment-links/payment-link"
export { TillPage } from "../till/till-page"
export { UrgentLine } from "../urgent/urgent-line"

export const DeclarationsPage = withUrgentLine(Declarations)
export const DisputePage = withUrgentLine(Dispute)
export const DisputesPage = withUrgentLine(Disputes)
export const MessagesPage = withUrgentLine(Messages)
export const PaymentPage = withUrgentLine(Payment)
export const PaymentsPage = withUrgentLine(Payments)
export const StoresPage = withUrgentLine(Stores)
