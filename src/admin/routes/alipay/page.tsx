import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { AttentionPage } from "../../attention/attention-page"
import { MenuCrumb } from "../../components/crumb"

export const config = defineRouteConfig({
  label: "menu.label",
  translationNs: "alipay",
  icon: CreditCard,
})

export const handle = { breadcrumb: () => <MenuCrumb /> }

export default AttentionPage
