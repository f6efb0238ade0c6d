import type { UIMatch } from "react-router-dom"
import { AccountPage } from "../../../../accounts/page/account-page"

const handleIn = ({ params }: UIMatch): string => params["handle"] ?? ""

export const handle = {
  breadcrumb: (match: UIMatch) => handleIn(match),
  seo: (match: UIMatch) => ({ title: handleIn(match) }),
}

export default AccountPage
