import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { OrderTimeline } from "../order-page/order-timeline"

const AlipayOrderHistory = ({ data }: { data: OrderOfAdmin }) => <OrderTimeline order={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:order-history",
  zone: "order.details.after",
})

export default AlipayOrderHistory
