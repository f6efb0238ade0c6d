import { Avatar } from "@medusajs/ui"
import type { AdminAlipayWallet } from "../../../types/http"

/** A wallet that is set in medusa-config and not known to this version of the plugin. */
export const unknownWallet = (type: string): AdminAlipayWallet => ({
  type,
  name: type,
  logo_url: null,
  currencies: [],
  card: false,
  auto_debit: false,
})

/** A wallet's logo, or the first letter of its name in its place. The name stands beside it. */
export const WalletMark = ({ wallet }: { wallet: AdminAlipayWallet }) => (
  <span aria-hidden className="shrink-0">
    <Avatar
      variant="squared"
      size="small"
      fallback={wallet.name.slice(0, 1).toUpperCase()}
      {...(wallet.logo_url === null ? {} : { src: wallet.logo_url })}
    />
  </span>
)
