import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { whenShown } from "../load/when-opened"

const Part = whenShown(
  "location-stores",
  async () => (await import("../pages/money")).LocationStores
)

const AlipayLocationStores = ({ data }: { data: { id: string } }) => <Part locationId={data.id} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:location-stores",
  zone: "location.details.side.before",
})

export default AlipayLocationStores
