import type {
  AdminAlipayStoreRequest,
  AlipayStoreDetails,
  AlipayStoreDocument,
  AlipayStoreState,
  AlipayWalletReview,
} from "../../../types/http"

export type StoreState = AlipayStoreState

/** What the gateway has said of a request. */
export type StoreReview = {
  wallets: AlipayWalletReview[]
  reasons: string | null
}

/** A row of `alipay_store`, without its sealed documents. */
export type StoreRow = StoreReview & {
  id: string
  stock_location_id: string
  handle: string
  client_id: string
  environment: "sandbox" | "live"
  /** The gateway's `registrationRequestId`. */
  request_id: string
  state: StoreState
  details: AlipayStoreDetails
  notify_url: string | null
  documents: AlipayStoreDocument[]
  /** The documents are kept here, sealed. */
  documents_kept: boolean
  result_code: string | null
  earlier: AdminAlipayStoreRequest[]
  actor_id: string | null
  sent_at: Date
  checks: number
  next_check_at: Date | null
  created_at: Date
  updated_at: Date
}
