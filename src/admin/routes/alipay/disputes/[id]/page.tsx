import type { UIMatch } from "react-router-dom"
import { whenOpened } from "../../../../load/when-opened"

const idIn = ({ params }: UIMatch): string => params["id"] ?? ""

export const handle = { breadcrumb: (match: UIMatch) => idIn(match) }

const Page = whenOpened(
  "dispute",
  async () => (await import("../../../../pages/money")).DisputePage
)

export default Page
