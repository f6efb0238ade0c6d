import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { whenOpened } from "../../../load/when-opened"

export const config = defineRouteConfig({
  label: "pay_list.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="pay_list.title" /> }

const Page = whenOpened("payments", async () => (await import("../../../pages/money")).PaymentsPage)

export default Page
