import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { OrderMoney } from "../order-page/order-money"

const AlipayOrderMoney = ({ data }: { data: OrderOfAdmin }) => <OrderMoney order={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:order-money",
  zone: "order.details.side.before",
})

export default AlipayOrderMoney
