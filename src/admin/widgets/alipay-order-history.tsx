import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { OrderHistory } from "../attention/order-history"

const AlipayOrderHistory = ({ data }: { data: { id: string } }) => (
  <OrderHistory orderId={data.id} />
)

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:order-history",
  zone: "order.details.after",
})

export default AlipayOrderHistory
