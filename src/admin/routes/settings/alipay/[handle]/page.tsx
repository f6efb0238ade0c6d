import type { UIMatch } from "react-router-dom"
import { whenOpened } from "../../../../load/when-opened"

const handleIn = ({ params }: UIMatch): string => params["handle"] ?? ""

export const handle = {
  breadcrumb: (match: UIMatch) => handleIn(match),
  seo: (match: UIMatch) => ({ title: handleIn(match) }),
}

const Page = whenOpened(
  "account",
  async () => (await import("../../../../pages/settings")).AccountPage
)

export default Page
