import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { whenShown } from "../load/when-opened"

const Part = whenShown(
  "order-declarations",
  async () => (await import("../pages/money")).OrderDeclarations
)

const AlipayOrderDeclarations = ({ data }: { data: OrderOfAdmin }) => <Part order={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:order-declarations",
  zone: "order.details.side.before",
})

export default AlipayOrderDeclarations
