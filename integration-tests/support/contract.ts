/** The public contract as a stranger would write it down; nothing here is imported from the plugin. */
export type AlipaySession = {
  version: number
  payment_request_id: string
  payment_method_type: string
  redirect_url: string | null
  applink_url: string | null
  scheme_url: string | null
  expires_at: string | null
  status: string
}
