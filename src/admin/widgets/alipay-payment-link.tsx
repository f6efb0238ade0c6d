import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { whenShown } from "../load/when-opened"
import type { PayableOrder } from "../payment-links/payable-order"

const Part = whenShown("payment-link", async () => (await import("../pages/money")).PaymentLink)

const AlipayPaymentLink = ({ data }: { data: PayableOrder }) => <Part order={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:payment-link",
  zone: ["order.details.side.after", "draft_order.details.side.after"],
})

export default AlipayPaymentLink
