import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { RegionOfAdmin } from "../regions/region-section"
import { whenShown } from "../load/when-opened"

const Part = whenShown("region", async () => (await import("../pages/settings")).RegionSection)

const AlipayRegion = ({ data }: { data: RegionOfAdmin }) => <Part region={data} />

export const config = defineWidgetConfig({
  id: "medusa-payment-alipay:region",
  zone: "region.details.after",
})

export default AlipayRegion
