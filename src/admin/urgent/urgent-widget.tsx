import { useUrgent } from "../api/alerts"
import { whenShown } from "../load/when-opened"

const Line = whenShown("urgent", async () => (await import("../pages/money")).UrgentLine)

/** The same on Medusa's pages, which load the line only while there is something to say. */
export const UrgentWidget = () => {
  const { data } = useUrgent()
  return (data?.urgent.count ?? 0) > 0 ? <Line /> : null
}
