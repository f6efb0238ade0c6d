import type { Money } from "../money/currency"

/** A payment declared to customs. */
export interface Declaration {
  readonly clientId: string
  readonly declarationRequestId: string
  readonly paymentId: string
  readonly customsPaymentId: string
  readonly customsOrderId: string
  readonly amount: Money
  readonly splitOrder: boolean
  readonly customs: { readonly customsCode: string; readonly region: string }
  readonly merchantCustomsInfo: {
    readonly merchantCustomsCode: string
    readonly merchantCustomsName: string
  }
  readonly identityCheckResult: "CHECK_PASSED" | undefined
  readonly fingerprint: string
  completed: boolean
  modifiedAt: number
}

/** All declarations. */
export class DeclarationStore {
  #declarations: Declaration[] = []

  /** Keeps a new declaration. */
  add(declaration: Declaration): void {
    this.#declarations.push(declaration)
  }

  /** The declaration with this id of the account. */
  find(clientId: string, declarationRequestId: string): Declaration | undefined {
    return this.#declarations.find(
      (one) => one.clientId === clientId && one.declarationRequestId === declarationRequestId
    )
  }

  /** The declarations of a payment. */
  ofPayment(paymentId: string): readonly Declaration[] {
    return this.#declarations.filter((one) => one.paymentId === paymentId)
  }

  /** Forgets everything. */
  clear(): void {
    this.#declarations = []
  }
}
