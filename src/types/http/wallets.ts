import type { AlipaySentence } from "./sentences"
import type { AlipayEnvironment } from "./accounts"

/** `GET /admin/alipay/wallets?handle=`: everything the gateway knows; logos when the account could be asked. */
export type AdminAlipayWallet = {
  type: string
  name: string
  logo_url: string | null
  /** ISO 4217 codes a shopper can be charged in; empty when it depends on the contract. */
  currencies: string[]
  /** Card page of the gateway instead of a wallet. */
  card: boolean
  auto_debit: boolean
}
export type AdminAlipayWalletsResponse = { wallets: AdminAlipayWallet[] }

/** `GET /admin/alipay/regions/:id`: what a shopper of a Medusa region will see. */
export type AdminAlipayRegionAccount = {
  handle: string
  label: string | null
  provider_id: string
  environment: AlipayEnvironment | null
  /** The provider is enabled for this region. */
  enabled: boolean
  /** Why a shopper sees nothing of this account; `null` when they see something. */
  reason: string | null
  /** `reason` with its code and values. */
  reason_sentence: AlipaySentence | null
  wallets: {
    type: string
    name: string
    offered: boolean
    reason: string | null
    reason_sentence: AlipaySentence | null
  }[]
}
export type AdminAlipayRegionResponse = {
  region_id: string
  currency_code: string
  accounts: AdminAlipayRegionAccount[]
}
