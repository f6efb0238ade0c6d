import { InlineTip } from "@medusajs/ui"
import { useText } from "../i18n/use-text"
import { useOnline } from "./use-online"

/** Says that there is no connection, and that what was begun is not lost. @param isLost the last question had no answer */
export const Offline = ({ isLost = false }: { isLost?: boolean }) => {
  const say = useText()
  const isOnline = useOnline()
  return isOnline && !isLost ? null : (
    <InlineTip role="alert" variant="warning" label={say("till.offline")}>
      {say("till.offline_hint")}
    </InlineTip>
  )
}
