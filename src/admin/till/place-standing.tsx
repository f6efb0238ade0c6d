import { InlineTip } from "@medusajs/ui"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { waryWallets } from "./wary-wallets"

/** Says that a place is not approved by all wallets, before a shopper waits. */
export const PlaceStanding = ({ place: { registration } }: { place: AdminAlipayPlace }) => {
  const say = useText()
  if (registration === null || registration.state === "approved") {
    return null
  }
  const isRejected = registration.state === "rejected"
  const wallets = waryWallets(registration.wallets).join(", ") || say("till.all_wallets")
  return (
    <InlineTip
      variant={isRejected ? "error" : "warning"}
      label={say("till.not_approved", { state: say(`store_state.${registration.state}`) })}
    >
      {isRejected ? say("till.rejected_hint") : say("till.not_approved_hint", { wallets })}
    </InlineTip>
  )
}
