import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { PaymentsPage } from "../../../payments/payments-page"

export const config = defineRouteConfig({
  label: "pay_list.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="pay_list.title" /> }

export default PaymentsPage
