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
