import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { whenOpened } from "../../../load/when-opened"

export const config = defineRouteConfig({
  label: "declarations.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="declarations.title" /> }

const Page = whenOpened(
  "declarations",
  async () => (await import("../../../pages/money")).DeclarationsPage
)

export default Page
