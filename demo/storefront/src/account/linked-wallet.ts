import type Medusa from "@medusajs/js-sdk"
import { terminalOf } from "../checkout/terminal"

/** A wallet its owner has linked, as the store tells it. */
export type LinkedWallet = {
  id: string
  provider_id: string
  payment_method_type: string
  wallet_name: string
  login: string | null
  state: "pending" | "active" | "expiring" | "expired" | "revoked" | "failed"
  expires_at: string | null
}

/** A wallet that the store's Alipay accounts let customers link. */
export type LinkableWallet = {
  provider_id: string
  payment_method_type: string
  wallet_name: string
}

export type Wallets = { agreements: LinkedWallet[]; linkable_wallets: LinkableWallet[] }

type Consent = { redirect_url: string | null; applink_url: string | null }

const PATH = "/store/alipay/agreements"
const AUTO_DEBIT = /^pp_alipay-auto-debit_/

export const canPay = ({ state }: LinkedWallet): boolean =>
  state === "active" || state === "expiring"

export const listWallets = async (sdk: Medusa): Promise<Wallets> =>
  await sdk.client.fetch<Wallets>(PATH)

export const unlinkWallet = async (sdk: Medusa, id: string): Promise<void> => {
  await sdk.client.fetch(`${PATH}/${encodeURIComponent(id)}`, { method: "DELETE" })
}

/** Confirms a wallet that was agreed to without this browser's cookie. @returns what came of it */
export const confirmWallet = async (
  sdk: Medusa,
  { id, confirmation }: { id: string; confirmation: string }
): Promise<string> => {
  const { outcome } = await sdk.client.fetch<{ outcome: string }>(
    `${PATH}/${encodeURIComponent(id)}/confirm`,
    { method: "POST", body: { confirmation } }
  )
  return outcome
}

/** The region's provider that linked wallets pay with, if it has one. */
export const autoDebitProvider = async (
  sdk: Medusa,
  regionId: string
): Promise<string | undefined> => {
  const { payment_providers } = await sdk.store.payment.listPaymentProviders({
    region_id: regionId,
  })
  return payment_providers.find(({ id }) => AUTO_DEBIT.test(id))?.id
}

/** Asks for the wallet's permission. @returns the wallet's page, where the shopper gives it */
export const linkWallet = async (
  sdk: Medusa,
  { providerId, wallet }: { providerId: string; wallet: string }
): Promise<string> => {
  const terminal = terminalOf(navigator.userAgent)
  const { consent } = await sdk.client.fetch<{ consent: Consent }>(PATH, {
    method: "POST",
    body: {
      provider_id: providerId,
      payment_method_type: wallet,
      return_url: `${window.location.origin}/account`,
      ...terminal,
    },
  })
  const page = (terminal.terminal_type === "WAP" && consent.applink_url) || consent.redirect_url
  if (!page) {
    throw new Error("The wallet gave no page to agree on. Please try again.")
  }
  return page
}
