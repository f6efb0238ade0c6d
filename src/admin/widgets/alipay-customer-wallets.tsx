import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { whenShown } from "../load/when-opened"

const Part = whenShown(
  "customer-wallets",
  async () => (await import("../pages/settings")).CustomerWallets
)

const AlipayCustomerWallets = ({ data }: { data: { id: string } }) => <Part customerId={data.id} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:customer-wallets",
  zone: "customer.details.after",
})

export default AlipayCustomerWallets
