import type { AlipayFieldError } from "./accounts"
/**
 * Where a store's registration is: `created` before it left, `unknown` when its answer was lost, `in_review` at the wallets,
 * `approved` by all of them, `partly_approved` where some have rejected it, `rejected` by all, `unclear` when the review is
 * over and names no wallet, `failed` when Alipay refused the request: nothing is under review.
 */
export type AlipayStoreState =
  | "created"
  | "unknown"
  | "in_review"
  | "approved"
  | "partly_approved"
  | "rejected"
  | "unclear"
  | "failed"

export type AlipayWalletReview = {
  /** The wallet, as Alipay names it. */
  wallet: string
  status: "pending" | "approved" | "rejected"
  /** Why it was rejected, in the wallet's words. */
  reasons: string | null
}

/** An address as Alipay takes it. */
export type AlipayStoreAddress = {
  /** Two capital letters. */
  country: string
  /** A short code of at most 8 characters. */
  state: string | null
  city: string
  address_1: string
  address_2: string | null
  postal_code: string | null
}

/** What is registered of a merchant and of one of its stores. */
export type AlipayStoreDetails = {
  /** The merchant's ID: your own, and no other merchant's anywhere. */
  merchant_id: string
  merchant_name: string
  /** A category code of four digits. */
  merchant_mcc: string
  /** Where the company is registered. */
  merchant_address: AlipayStoreAddress
  legal_name: string
  /** The kind of `registration_no`, in Alipay's words. */
  registration_type: string
  registration_no: string
  business_type: string
  contact_type: string
  contact_no: string
  /** The store's ID: your own. */
  store_id: string
  store_name: string
  store_mcc: string
  store_address: AlipayStoreAddress
  store_phone: string | null
  /** The names of its cash registers. Alipay is told of the first; each goes with the payments that are made at it. */
  terminal_ids: string[]
}

/** A document that goes with a registration. */
export type AlipayStoreDocument = {
  /** In Alipay's words, such as `ARTICLES_OF_ASSOCIATION`. */
  type: string
  name: string
}

/** One message for a field that is missing or wrong; `field` as in `details`, such as `store_address.city`. */
export type AlipayStoreProblem = AlipayFieldError

/** A request that another one has taken the place of. */
export type AdminAlipayStoreRequest = {
  request_id: string
  state: AlipayStoreState
  result_code: string | null
  reasons: string | null
  wallets: AlipayWalletReview[]
  sent_at: string
}

/** A place as a store of one account. */
export type AdminAlipayStore = {
  id: string
  stock_location_id: string
  /** The account's handle. */
  account: string
  environment: "sandbox" | "live" | null
  state: AlipayStoreState
  /** Alipay's `registrationRequestId`. */
  request_id: string
  details: AlipayStoreDetails
  documents: AlipayStoreDocument[]
  /** The documents are still kept here, sealed, and go with a correction that names no others. */
  documents_kept: boolean
  wallets: AlipayWalletReview[]
  reasons: string | null
  /** Alipay's code for the request. */
  result_code: string | null
  /** Why it can't be corrected and registered again now, in words; null when it can. */
  not_correctable: string | null
  /** Earlier requests, oldest first. */
  earlier: AdminAlipayStoreRequest[]
  sent_at: string
  /** When Alipay is asked next. */
  next_check_at: string | null
  created_at: string
  updated_at: string
}

/** A stock location of Medusa, with its store of each account that it is registered with. */
export type AdminAlipayStorePlace = {
  stock_location_id: string
  /** Null where the stock location is gone. */
  name: string | null
  /** The account of its till; null where it has none. */
  till_account: string | null
  stores: AdminAlipayStore[]
}

/** `GET /admin/alipay/stores` */
export type AdminAlipayStoresResponse = {
  places: AdminAlipayStorePlace[]
  /** Accounts that a place can be registered with. */
  accounts: string[]
}

/** `GET /admin/alipay/stores/:id`, and the answer of every change. */
export type AdminAlipayStoreResponse = { store: AdminAlipayStore }

/** `GET /admin/alipay/stores/draft?stock_location_id=&account=`: what is known already, and what is missing. */
export type AdminAlipayStoreDraftResponse = {
  details: AlipayStoreDetails
  problems: AlipayStoreProblem[]
}

/** A document to send: a PDF, JPEG or PNG file in base64. */
export type AlipayNewStoreDocument = AlipayStoreDocument & { content: string }

/** `POST /admin/alipay/stores` */
export type AdminAlipayRegisterStore = {
  stock_location_id: string
  account: string
  details: AlipayStoreDetails
  documents?: AlipayNewStoreDocument[] | undefined
}

/** `POST /admin/alipay/stores/:id/correct`; without documents those that are kept go with it. */
export type AdminAlipayCorrectStore = Omit<
  AdminAlipayRegisterStore,
  "stock_location_id" | "account"
>

/** `POST /admin/alipay/stores/:id/terminals`: the cash registers that the store has now. Nothing is sent. */
export type AdminAlipayChangeTerminals = Pick<AlipayStoreDetails, "terminal_ids">

/** A field that differs; null where that side has nothing. */
export type AdminAlipayStoreDifference = {
  field: string
  gateway: string | null
  medusa: string | null
}

/** `GET /admin/alipay/stores/:id/gateway`: what Alipay has of a store, asked now. */
export type AdminAlipayStoreAtGatewayResponse = {
  /** False: Alipay has nothing, as long as no wallet has approved the store. */
  found: boolean
  /** What Alipay has, field by field. */
  fields: AdminAlipayStoreDifference[]
  /** Fields of `fields` that differ. */
  differences: string[]
}
