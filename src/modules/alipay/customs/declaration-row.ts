import type { AlipayDeclarationOrigin, AlipayDeclarationState } from "../../../types/http"

export type DeclarationState = AlipayDeclarationState

/** What a declaration says to customs; it never changes after it was written. */
export type DeclarationContent = {
  /** Fen. */
  amount: string
  customs_code: string
  merchant_customs_code: string
  merchant_customs_name: string
  /** The id of this part in the papers of order and logistics; empty where the payment is declared whole. */
  sub_order_id: string
}

/** What Alipay and customs have answered; nothing where they have not said. */
export type DeclarationFacts = {
  /** Alipay's code for the request. */
  result_code: string | null
  customs_payment_id: string | null
  customs_order_id: string | null
  /** `CHECK_PASSED` or `CHECK_NOT_PASSED`. */
  identity_check: string | null
  /** `CUP`, `NUCC` or `OTHER`. */
  clearing_channel: string | null
  clearing_id: string | null
  /** Alipay's registration at these customs. */
  registration_id: string | null
  /** The code of customs, as it came. */
  customs_result_code: string | null
  customs_result_text: string | null
  /** When customs answered. */
  returned_at: Date | null
}

/** A row of `alipay_declaration`; its id is the gateway's `declarationRequestId`. */
export type DeclarationRow = DeclarationContent &
  DeclarationFacts & {
    id: string
    alipay_payment_id: string
    handle: string
    client_id: string
    order_id: string | null
    fulfillment_id: string | null
    state: DeclarationState
    origin: AlipayDeclarationOrigin
    /** An admin's id; empty for a rule or a shop's own code. */
    actor_id: string | null
    /** Sealed; removed once customs have accepted. */
    buyer_certificate: string | null
    /** It was sent with a certificate. */
    certified: boolean
    replaces_id: string | null
    replaced_by_id: string | null
    /** How often who cleared the payment was asked for. */
    receipts_asked: number
    checks: number
    next_check_at: Date | null
    created_at: Date
    updated_at: Date
  }
