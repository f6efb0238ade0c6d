import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { UrgentWidget } from "../urgent/urgent-widget"

const AlipayUrgent = () => <UrgentWidget />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:urgent-order",
  zone: "order.details.side.before",
})

export default AlipayUrgent
