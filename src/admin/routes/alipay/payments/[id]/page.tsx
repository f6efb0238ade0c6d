import type { UIMatch } from "react-router-dom"
import { PaymentPage } from "../../../../payments/payment-page"

const idIn = ({ params }: UIMatch): string => params["id"] ?? ""

export const handle = { breadcrumb: (match: UIMatch) => idIn(match) }

export default PaymentPage
