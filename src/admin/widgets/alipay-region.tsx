import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { RegionSection, type RegionOfAdmin } from "../regions/region-section"

const AlipayRegion = ({ data }: { data: RegionOfAdmin }) => <RegionSection region={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:region",
  zone: "region.details.after",
})

export default AlipayRegion
