/** `POST /admin/alipay/payment-links`: one of the two ids. */
export type AdminAlipayMakePaymentLink = {
  /** An order or a draft of one: the link asks for what it owes. */
  order_id?: string
  /** The link asks for what this payment collection asks for. */
  payment_collection_id?: string
  /** From 1 to 720; `payment_link_hours` of the plugin's options otherwise. */
  expires_in_hours?: number
  /** An e-mail address that the link is sent to, through the store's notification provider. */
  email_to?: string
  /** The language of the e-mail: `en`, `zh-CN`, `zh-TW`, `ja`, `ko`, `de`, `fr` or `es`. */
  locale?: string
}

export type AdminAlipayPaymentLink = {
  url: string
  expires_at: string
  payment_collection_id: string
  order_id: string | null
  order_display_id: number | null
  /** Minor units, as digits. */
  amount: string
  currency_code: string
  /** Of the currency; null for one that is not known. */
  decimals: number | null
  /** It was handed to the store's provider of e-mail. */
  mailed: boolean
}

export type AdminAlipayPaymentLinkResponse = { payment_link: AdminAlipayPaymentLink }
