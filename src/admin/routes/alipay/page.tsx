import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { whenOpened } from "../../load/when-opened"
import { MenuCrumb } from "../../components/crumb"

export const config = defineRouteConfig({
  label: "menu.label",
  translationNs: "alipay",
  icon: CreditCard,
})

export const handle = { breadcrumb: () => <MenuCrumb /> }

const Page = whenOpened("attention", async () => (await import("../../pages/money")).AttentionPage)

export default Page
