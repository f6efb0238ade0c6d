import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { whenShown } from "../load/when-opened"

const Part = whenShown("order-disputes", async () => (await import("../pages/money")).OrderDisputes)

const AlipayOrderDisputes = ({ data }: { data: OrderOfAdmin }) => <Part order={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:order-disputes",
  zone: "order.details.side.before",
})

export default AlipayOrderDisputes
