import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { whenOpened } from "../../../load/when-opened"

export const config = defineRouteConfig({
  label: "stores.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="stores.title" /> }

const Page = whenOpened("stores", async () => (await import("../../../pages/money")).StoresPage)

export default Page
