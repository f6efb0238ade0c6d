import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextCrumb } from "../../../components/crumb"
import { MessagesPage } from "../../../notifications/messages-page"

export const config = defineRouteConfig({
  label: "messages.menu",
  translationNs: "alipay",
})

export const handle = { breadcrumb: () => <TextCrumb text="messages.title" /> }

export default MessagesPage
