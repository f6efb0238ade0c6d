import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { whenShown } from "../load/when-opened"

const Part = whenShown("order-history", async () => (await import("../pages/money")).OrderTimeline)

const AlipayOrderHistory = ({ data }: { data: OrderOfAdmin }) => <Part order={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:order-history",
  zone: "order.details.after",
})

export default AlipayOrderHistory
