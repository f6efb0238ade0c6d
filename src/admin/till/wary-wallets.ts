import type { AlipayWalletReview } from "../../types/http"

/** Wallets that have not approved a place, each once. */
export const waryWallets = (reviews: readonly AlipayWalletReview[]): string[] => [
  ...new Set(reviews.filter(({ status }) => status !== "approved").map(({ wallet }) => wallet)),
]
