import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { AccountsPage } from "../../../accounts/list/accounts-page"
import { MenuCrumb } from "../../../components/crumb"

export const config = defineRouteConfig({
  label: "menu.label",
  translationNs: "alipay",
  icon: CreditCard,
})

export const handle = { breadcrumb: () => <MenuCrumb /> }

export default AccountsPage
