import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { whenOpened } from "../../../load/when-opened"

export const config = defineRouteConfig({
  label: "disputes.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="disputes.title" /> }

const Page = whenOpened("disputes", async () => (await import("../../../pages/money")).DisputesPage)

export default Page
