import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { CustomerWallets } from "../agreements/customer-wallets"

const AlipayCustomerWallets = ({ data }: { data: { id: string } }) => (
  <CustomerWallets customerId={data.id} />
)

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:customer-wallets",
  zone: "customer.details.after",
})

export default AlipayCustomerWallets
