import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { whenShown } from "../load/when-opened"

const Part = whenShown("order-money", async () => (await import("../pages/money")).OrderMoney)

const AlipayOrderMoney = ({ data }: { data: OrderOfAdmin }) => <Part order={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:order-money",
  zone: "order.details.side.before",
})

export default AlipayOrderMoney
