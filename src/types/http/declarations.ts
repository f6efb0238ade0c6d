import type { AdminAlipayHistoryEntry } from "./attention"

/**
 * Where a declaration is: `created` before it left, `unknown` when its answer was lost, `in_process` at customs, `recorded`
 * and `matched` when they have accepted it, `refused` by customs, `unclear` when their code is not known here, `failed` when
 * Alipay refused it: nothing was declared.
 */
export type AlipayDeclarationState =
  "created" | "unknown" | "in_process" | "recorded" | "matched" | "refused" | "unclear" | "failed"

/** Who declared: an admin or the shop's own code, or a rule at payment or at fulfillment. */
export type AlipayDeclarationOrigin = "by_hand" | "payment" | "fulfillment"

/** A declaration in a list; amounts are fen as digits. */
export type AdminAlipayDeclarationRow = {
  /** Alipay's `declarationRequestId` too. */
  id: string
  state: AlipayDeclarationState
  origin: AlipayDeclarationOrigin
  amount: string
  currency_code: "CNY"
  currency_decimals: 2
  customs_code: string
  merchant_customs_code: string
  merchant_customs_name: string
  /** The id of this part in the papers for customs; null where the payment is declared whole. */
  sub_order_id: string | null
  /** What the logistics partner needs. */
  customs_payment_id: string | null
  customs_order_id: string | null
  clearing_channel: string | null
  clearing_id: string | null
  registration_id: string | null
  /** Whether the buyer is the payer: `CHECK_PASSED`, `CHECK_NOT_PASSED`, or null where it was not checked. */
  identity_check: string | null
  /** Alipay's code for the request, and that of customs, as they came. */
  result_code: string | null
  customs_result_code: string | null
  customs_result_text: string | null
  returned_at: string | null
  /** Another declaration has taken its place. */
  replaced_by_id: string | null
  replaces_id: string | null
  fulfillment_id: string | null
  handle: string
  environment: "sandbox" | "live" | null
  payment_id: string
  payment_request_id: string | null
  gateway_payment_id: string | null
  order_id: string | null
  order_display_id: number | null
  created_at: string
  updated_at: string
}

/** `GET /admin/alipay/declarations?q=&state=&customs_code=&handle=&created_from=&created_to=&cursor=&limit=` */
export type AdminAlipayDeclarationsResponse = {
  declarations: AdminAlipayDeclarationRow[]
  limit: number
  next_cursor: string | null
  previous_cursor: string | null
}

/** Filters of the list and its export; several values of one field: with commas. */
export type AdminAlipayDeclarationsQuery = {
  /** An order number, an e-mail address, or an id of the declaration, its part or its payment. */
  q?: string
  state?: string
  customs_code?: string
  handle?: string
  created_from?: string
  created_to?: string
}

export type AdminAlipayDeclarationDetail = AdminAlipayDeclarationRow & {
  /** Who declared it: an admin's e-mail address, or the id of who is no admin; null for a rule or the shop's own code. */
  actor: string | null
  /** It was sent with a buyer's certificate; whether that is still kept, and what is shown of it. */
  certified: boolean
  certificate: { name: string; number: string } | null
  /** Why it can't be corrected and declared again, in words; null when it can. */
  not_correctable: string | null
  history: AdminAlipayHistoryEntry[]
}

/** `GET /admin/alipay/declarations/:id`, and the answer of every change. */
export type AdminAlipayDeclarationResponse = { declaration: AdminAlipayDeclarationDetail }

/** A buyer's identity card; sealed, sent to Alipay alone, and removed once customs have accepted. */
export type AlipayBuyerCertificate = {
  /** The full name on it. */
  name: string
  number: string
}

/** What may be corrected of a declaration; what is left out stays. */
export type AdminAlipayCorrectDeclaration = {
  /** Fen as digits. */
  amount?: string | undefined
  customs_code?: string | undefined
  merchant_customs_code?: string | undefined
  merchant_customs_name?: string | undefined
  sub_order_id?: string | undefined
  certificate?: AlipayBuyerCertificate | undefined
}

/** `POST /admin/alipay/declarations` */
export type AdminAlipayDeclare = AdminAlipayCorrectDeclaration & {
  order_id: string
  /** The payment's id in the ledger; needed where an order has several that can be declared. */
  payment_id?: string | undefined
  /** Declares the part that a shipment is of the order, under the shipment's id unless `sub_order_id` is given. */
  fulfillment_id?: string | undefined
}

/** A shipment of an order, as a declaration of its part would be. */
export type AdminAlipayDeclarablePart = {
  fulfillment_id: string
  sub_order_id: string
  /** Fen; null where nothing is left to declare. */
  amount: string | null
  created_at: string
}

/** A payment of an order that can be declared, or was. */
export type AdminAlipayDeclarablePayment = {
  payment_id: string
  payment_request_id: string
  handle: string
  /** Fen that Alipay lets declare; null while it has not said. */
  customs_amount: string | null
  declared_amount: string
  left_amount: string | null
  refunded_amount: string
  /** Why nothing of it can be declared now, in words; null when something can. */
  not_declarable: string | null
  parts: AdminAlipayDeclarablePart[]
  buyer_certificates: boolean
  /** What a new declaration says unless told otherwise. */
  customs_code: string | null
}

/** `GET /admin/alipay/orders/:id/declarations` */
export type AdminAlipayOrderDeclarationsResponse = {
  declarations: AdminAlipayDeclarationDetail[]
  payments: AdminAlipayDeclarablePayment[]
  /** Why the order must not be shipped, in words; null when nothing is known against it. */
  shipment_stopped: string | null
}
