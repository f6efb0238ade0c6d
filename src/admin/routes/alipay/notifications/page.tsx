import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { whenOpened } from "../../../load/when-opened"

export const config = defineRouteConfig({
  label: "messages.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="messages.title" /> }

const Page = whenOpened("messages", async () => (await import("../../../pages/money")).MessagesPage)

export default Page
