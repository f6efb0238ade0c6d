import { useText } from "../i18n/use-text"
import type { AlipayWalletReview } from "../../types/http"

/** What each wallet says, with its reasons. */
export const Wallets = ({ wallets }: { wallets: readonly AlipayWalletReview[] }) => {
  const say = useText()
  return (
    <ul className="flex flex-col gap-1">
      {wallets.map(({ wallet, status, reasons }, at) => (
        <li key={`${at} ${wallet}`} className="break-words">
          {`${wallet}: ${say(`wallet_review.${status}`)}`}
          {reasons === null ? null : <span className="text-ui-fg-subtle">{` – ${reasons}`}</span>}
        </li>
      ))}
    </ul>
  )
}
