import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { UrgentWidget } from "../urgent/urgent-widget"

const AlipayUrgent = () => <UrgentWidget />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:urgent-orders",
  zone: "order.list.before",
})

export default AlipayUrgent
