import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { whenOpened } from "../../../load/when-opened"

export const config = defineRouteConfig({
  label: "till.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="till.title" /> }

const Page = whenOpened("till", async () => (await import("../../../pages/money")).TillPage)

export default Page
