import type { Say } from "../i18n/use-text"

/** What a way to pay is called: wallets have names, a card is a word of the reader's language. */
export const walletText = (
  say: Say,
  { wallet, wallet_name }: { wallet: string; wallet_name: string }
): string => (wallet === "CARD" ? say("pay_list.card") : wallet_name)
