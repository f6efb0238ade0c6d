/** The unique index that keeps one payment of the gateway from standing behind two requests of a client ID. */
export const PAYMENT_ID_INDEX = "IDX_alipay_payment_client_id_gateway_payment_id_unique"

/** Result code of a payment request whose answers name another request's payment. */
export const PAYMENT_ID_TAKEN = "PAYMENT_ID_TAKEN"

/** Another request of the same client ID has this payment of the gateway: the answer can't be about both. */
export class PaymentIdTakenError extends Error {
  constructor(readonly rowId: string) {
    super(`Another payment request than ${rowId} has this payment of the gateway.`)
    this.name = "PaymentIdTakenError"
  }
}

/** @throws PaymentIdTakenError for a violation of the index, else the error itself */
export const rethrowTaken = (error: unknown, rowId: string): never => {
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown }
  throw code === "23505" && constraint === PAYMENT_ID_INDEX ? new PaymentIdTakenError(rowId) : error
}
